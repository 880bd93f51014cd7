import { expect, test } from 'vitest';
import { createPageTools } from '../../../../lib/powerschool/page-tools.ts';
import { PHRASE_TABLE } from '../../../../lib/powerschool/wording/phrase-table.ts';
import { createPhrases, plain } from '../../../../lib/powerschool/wording/phrases.ts';

const { phrases } = createPageTools();
const { says, mentions } = phrases;

test('text is made comparable', () => {
  expect(plain('  Nom d’utilisateur :*  ')).toBe("nom d'utilisateur");
  expect(plain('Data\n  Access')).toBe('data access');
  expect(plain('Ｅｍａｉｌ')).toBe('email');
  expect(plain(null)).toBe('');
});

test('every name has words in all four languages', () => {
  for (const [key, columns] of Object.entries(PHRASE_TABLE)) {
    expect([key, columns.length]).toEqual([key, 4]);
    for (const column of columns)
      for (const phrase of column.split('|')) expect([key, says(key, phrase)]).toEqual([key, true]);
  }
});

test('the two messages of the guide, and of other languages, are told apart', () => {
  const email = 'The account email address is already in use by another access account';
  expect([mentions('email-taken', email), mentions('username-taken', email)]).toEqual([
    true,
    false,
  ]);
  expect(mentions('username-taken', 'Username not available.')).toBe(true);
  expect(mentions('username-taken', 'El nombre de usuario no está disponible')).toBe(true);
  expect(mentions('username-taken', 'Le nom d’utilisateur n’est pas disponible')).toBe(true);
  expect(mentions('email-taken', 'عنوان البريد الإلكتروني مستخدم بالفعل')).toBe(true);
  expect(mentions('email-taken', 'Password is too short')).toBe(false);
});

test('a district adds phrases at run time', () => {
  const tools = createPageTools();
  expect(tools.phrases.mentions('username-taken', 'Login ID taken, sorry')).toBe(false);
  tools.addPhrases({ 'username-taken': ['Login ID taken'] });
  expect(tools.phrases.mentions('username-taken', 'Login ID taken, sorry')).toBe(true);
  expect(tools.phrases.mentions('username-taken', 'Username not available')).toBe(true);
});

test('phrases never change: with more of them there is a new version', () => {
  const more = createPhrases(phrases, { 'username-taken': ['Login ID taken'] });
  expect(more.says('username-taken', 'Login ID taken')).toBe(true);
  expect(phrases.says('username-taken', 'Login ID taken')).toBe(false);
});

test('a name of an object’s own prototype has no phrases', () => {
  expect(phrases.get('constructor')).toEqual([]);
});
