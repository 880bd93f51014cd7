/** Whatever a registrar pastes: what is a name, an email, a phone, a student number in it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole, readPasted } from '../../../../lib/rules/pasted/read-pasted.ts';

/** The chips of a text, as `kind text`. */
const chips = (text: string) => readPasted(text).map((chip) => `${chip.kind} ${chip.text}`);

describe('an email’s own lines', () => {
  it.each([
    ['From: Ana Lopez <Ana@Example.org>', ['name Ana Lopez', 'email ana@example.org']],
    ['"Lopez, Ana" <ana@example.org>', ['name Lopez, Ana', 'email ana@example.org']],
    ['De: José Núñez <jose@example.org>', ['name José Núñez', 'email jose@example.org']],
    ['<ana@example.org>', ['email ana@example.org']],
    ['mailto:ana@example.org', ['email ana@example.org']],
    ['Ana Lopez [mailto:ana@example.org]', ['name Ana Lopez', 'email ana@example.org']],
    ['ana@example.org <ana@example.org>', ['email ana@example.org']],
    ['write to ana@example.org.', ['email ana@example.org']],
    ['o’neil_d’arcy@example.org', ['email o’neil_d’arcy@example.org']],
    ['a&b@example.org', ['email a&b@example.org']],
    ['ana\u200b@example.org', ['email ana@example.org']],
    ["'ana@example.org'", ['email ana@example.org']],
    ['*ana@example.org*', ['email ana@example.org']],
    ['mailto:ana@example.org?subject=x', ['email ana@example.org']],
  ])('%s', (text, expected) => expect(chips(text)).toEqual(expected));

  it('two addresses are two chips', () => {
    expect(chips('a@example.org, b@example.org')).toEqual([
      'email a@example.org',
      'email b@example.org',
    ]);
    for (const between of ['/', '|', ' / '])
      expect(chips(`ana@example.org${between}bo@example.org`)).toEqual([
        'email ana@example.org',
        'email bo@example.org',
      ]);
    expect(chips('a@example.org;A@example.org')).toEqual(['email a@example.org']);
  });
});

describe('lines of text', () => {
  it('name, phone and email', () => {
    expect(chips('Ana Lopez\n(201) 555-0112\nana@example.org')).toEqual([
      'name Ana Lopez',
      'email ana@example.org',
      'phone (201) 555-0112',
    ]);
  });

  it('a signature: no greeting, street or subject is a name', () => {
    const text = [
      'Subject: Portal Account',
      'Dear Registrar,',
      'please help me. My son is in grade 4.',
      'Best Regards,',
      'Luz De La Cruz',
      '12 Old Road, Springfield 07030',
      'cell 201-555-0112 or +44 20 7946 0123',
    ].join('\n');
    expect(chips(text)).toEqual([
      'name Luz De La Cruz',
      'phone 201-555-0112',
      'phone +44 20 7946 0123',
    ]);
  });

  it('a form with labels', () => {
    const text = 'Parent name: Ana Lopez\nTeacher: Tom Stone\nStudent ID: 10123\nPhone: 2015550112';
    expect(chips(text)).toEqual(['name Ana Lopez', 'phone 2015550112', 'student 10123']);
  });

  it('the same phone is one chip, however it is written', () => {
    expect(chips('201-555-0112 and (201) 555 0112')).toEqual(['phone 201-555-0112']);
  });
});

describe('a row of a form', () => {
  it.each([
    [
      'Ana Lopez\tana@example.org\t201-555-0112\t10123',
      ['name Ana Lopez', 'email ana@example.org', 'phone 201-555-0112', 'student 10123'],
    ],
    ['Lopez,Ana,Mother,ana@example.org', ['name Lopez', 'name Ana', 'email ana@example.org']],
    ['Ana Lopez (10123)', ['name Ana Lopez', 'student 10123']],
  ])('%s', (text, expected) => expect(chips(text)).toEqual(expected));
});

describe('a number alone', () => {
  it.each([
    ['10123', ['student 10123']],
    ['2015550112', ['phone 2015550112', 'student 2015550112']],
    ['12', []],
    ['555-0112', []],
  ])('%s', (text, expected) => expect(chips(text)).toEqual(expected));
});

it('a contact card', () => {
  const text =
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lopez\nEMAIL:Ana@example.org\nTEL:201 555 0112\nEND:VCARD';
  expect(chips(text)).toEqual(['name Ana Lopez', 'email ana@example.org', 'phone 201 555 0112']);
});

it('a chip is the whole text, or there is more', () => {
  const isWholeOf = (text: string) => readPasted(text).some((chip) => isWhole(chip, text));
  expect(isWholeOf(' MAILTO:Ana@example.org ')).toBe(true);
  expect(isWholeOf('<ana@example.org>')).toBe(true);
  expect(isWholeOf('Ana Lopez')).toBe(true);
  expect(isWholeOf('ana b@example.org')).toBe(false);
});

it('takes any text, gives at most a dozen chips, and none twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const list = chips(text);
      expect(list.length).toBeLessThanOrEqual(12);
      expect(new Set(list).size).toBe(list.length);
    }),
  );
  const many = Array.from({ length: 40 }, (_, n) => `p${n}@example.org`).join(' ');
  expect(readPasted(many)).toHaveLength(12);
});
