/** Couples who share an email and look like one person: their titles, or one letter of their names, tell them apart. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  answersOf,
  clashed,
  duplicate,
  found,
  original,
  says,
  searched,
  verdictOf,
} from '../clash-steps.ts';

const none = { phones: [], addresses: [] };
/** The question on the page of the contact that has the account. */
function asked(ours: Partial<ContactPage>, theirs: Partial<ContactPage>) {
  const here = duplicate({ ...none, ...ours });
  const there = original({ ...none, students: [], ...theirs });
  const holder = found('5120', { hasAccount: true, name: there.name });
  const advice = says(searched(clashed(here), [holder]), there);
  return { first: answersOf(advice)[0]?.label, text: verdictOf(advice).join('\n') };
}

describe('"Different person" comes first for', () => {
  it.each([
    [
      'Mr. and Mrs. in the Prefix field',
      { name: 'R Hale', details: { prefix: 'Mr.' } },
      { name: 'R Hale', details: { prefix: 'Mrs.' } },
      'One says Mr. and the other Mrs.',
    ],
    [
      'Male and Female in the Gender field',
      { name: 'Pat Brook', details: { gender: 'Male' } },
      { name: 'Pat Brook', details: { gender: 'Female' } },
      'One says Male and the other Female',
    ],
    [
      'Mr. and Mrs. before the last name',
      { name: 'Mr. Brook' },
      { name: 'Mrs. Brook' },
      'One says Mr. and the other Mrs.',
    ],
    [
      'Mr. in one field and Female in another',
      { name: 'Pat Brook', details: { prefix: 'Mr', gender: '' } },
      { name: 'Pat Brook', details: { gender: 'F' } },
      'One says Mr and the other F',
    ],
    ['Carl and Carol', { name: 'Carl Brook' }, { name: 'Carol Brook' }, 'Different first names'],
    ['Mary and Marty', { name: 'Mary Brook' }, { name: 'Marty Brook' }, 'Different first names'],
    ['Jon and Joan', { name: 'Jon Brook' }, { name: 'Joan Brook' }, 'Different first names'],
    [
      'José María and María José',
      { name: 'José María Lopez' },
      { name: 'María José Lopez' },
      'Different first names',
    ],
    [
      'a Ukrainian couple',
      { name: 'Іван Коваленко' },
      { name: 'Оксана Коваленко' },
      'Different names',
    ],
    ['a Chinese couple', { name: '王伟' }, { name: '王芳' }, 'Different names'],
    ['an Arabic couple', { name: 'محمد علي' }, { name: 'فاطمة علي' }, 'Different names'],
  ])('%s', (_, ours, theirs, words) => {
    const { first, text } = asked(ours, theirs);
    expect(first).toBe('Different person');
    expect(text).toContain(words);
  });
});

describe('"Same person" comes first for', () => {
  it.each([
    [
      'Mrs. and Female',
      { name: 'Pat Brook', details: { prefix: 'Mrs.' } },
      { name: 'Pat Brook', details: { gender: 'Female' } },
    ],
    [
      'Ms. and Mrs.',
      { name: 'Pat Brook', details: { prefix: 'Ms.' } },
      { name: 'Pat Brook', details: { prefix: 'Mrs.' } },
    ],
    ['Dr. and Mr.', { name: 'Dr. Pat Brook' }, { name: 'Mr. Pat Brook' }],
    ['the same name in Ukrainian', { name: 'Іван Коваленко' }, { name: 'Коваленко Іван' }],
    [
      'a name with and without the patronymic',
      { name: 'Иван Петров' },
      { name: 'Петров Иван Сергеевич' },
    ],
    ['one name in two scripts', { name: 'Оксана Коваленко' }, { name: 'Oksana Kovalenko' }],
    ['Katherine and Catherine', { name: 'Katherine Brook' }, { name: 'Catherine Brook' }],
  ])('%s', (_, ours, theirs) => {
    expect(asked(ours, theirs).first).toBe('Same person');
  });
});
