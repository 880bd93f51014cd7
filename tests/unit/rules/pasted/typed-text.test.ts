/** A field for an email takes a line that has one in it. An email with a mistake in it stays what it is. */
import { expect, it } from 'vitest';
import { readTyped } from '../../../../lib/rules/pasted/typed-text.ts';
import { en as t } from '../../spoken.ts';

const MARIA = 'maria.lopez@example.org';
const emailIn = (text: string) => readTyped(text, t).email;

it.each([
  ['an email', ' Maria.Lopez@Example.org ', false],
  ['a From line', 'Maria Lopez <Maria.Lopez@Example.org>;', true],
  ['a name and an email', `Maria Lopez ${MARIA}`, true],
  ['a row of a form', `Lopez\tMaria\t${MARIA}\t(201) 555-0101`, true],
  ['a name with a note', `Maria Lopez (mother) ${MARIA}`, true],
  ['lines that became one', `Maria Lopez (201) 555-0101 ${MARIA}`, true],
  [
    'a contact card whose lines became one',
    `BEGIN:VCARD VERSION:3.0 FN:Maria Lopez EMAIL;TYPE=HOME:${MARIA} TEL:201-555-0101 END:VCARD`,
    true,
  ],
])('takes the email of %s', (_, text, isPart) => {
  expect(readTyped(text, t)).toMatchObject({ email: MARIA, isPart, emails: [] });
});

it.each([
  ['nothing', ' '],
  ['half an email', 'maria.lopez@'],
  ['a slip of the hand', 'maria lopez@example.org'],
  ['a dot at the end', `${MARIA}.`],
  ['a name', 'Maria Lopez'],
  ['an email with brackets in it', `(maria)lopez@example.org`],
  ['an email with a blank in it, beside a phone', 'mar ia@example.org (201) 555-0101'],
  ['an email beside half of another', `Maria Lopez ${MARIA}; carlos@example`],
])('takes none of %s', (_, text) => {
  expect(readTyped(text, t)).toMatchObject({ email: undefined, isPart: false, emails: [] });
});

it('chooses none of several, and lists them', () => {
  const two = `${MARIA}, carlos@example.org`;
  expect(readTyped(two, t)).toMatchObject({
    email: undefined,
    emails: [MARIA, 'carlos@example.org'],
  });
  expect(emailIn(`${MARIA} ${MARIA.toUpperCase()} Maria Lopez`)).toBe(MARIA);
});

it('finds phones and names beside it', () => {
  expect(readTyped(`Maria Lopez <${MARIA}> (201) 555-0101`, t)).toMatchObject({
    phones: ['(201) 555-0101'],
    names: ['Maria Lopez'],
  });
});
