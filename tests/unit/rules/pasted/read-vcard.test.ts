/** Contact cards, as phones, mail programs and old Outlooks write them. */
import { describe, expect, it } from 'vitest';
import { isVcard, readVcard } from '../../../../lib/rules/pasted/read-vcard.ts';

const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n');

it('is known by its first line', () => {
  expect(isVcard(`\n${card('FN:Ana Lopez')}`)).toBe(true);
  expect(isVcard('begin:vcard\nfn:Ana')).toBe(true);
  expect(isVcard('Ana wrote: BEGIN:VCARD')).toBe(false);
});

describe('a card', () => {
  it('has its name, emails and phones, with groups and parameters', () => {
    const text = card(
      'N:Lopez;Ana;Maria;Dr.;',
      'FN:Ana Maria Lopez',
      'item1.EMAIL;TYPE=INTERNET;TYPE=HOME:ana@example.org',
      'EMAIL:a.lopez@example.org',
      'TEL;TYPE="cell,voice":(201) 555-0112',
      'TEL;VALUE=uri:tel:+1-201-555-0113',
      'NOTE:call 201 555 0199',
    );
    expect(readVcard(text)).toEqual({
      names: ['Ana Maria Lopez'],
      emails: ['ana@example.org', 'a.lopez@example.org'],
      phones: ['(201) 555-0112', '+1-201-555-0113'],
    });
  });

  it('has the name of N where FN is missing, surname first', () => {
    expect(readVcard(card('N:De la Cruz;Luz;;;')).names).toEqual(['De la Cruz, Luz']);
    expect(readVcard(card('FN:', 'N:;Luz;;;')).names).toEqual(['Luz']);
    expect(readVcard(card('N:;;;;')).names).toEqual([]);
  });

  it('may have lines that go on, and signs that are escaped', () => {
    const text = card('FN:Ana \r\n Lo', '\tpez', 'EMAIL:ana', ' @example.org', 'N:A\\;B\\,C;D;;;');
    expect(readVcard(text)).toMatchObject({ names: ['Ana Lopez'], emails: ['ana@example.org'] });
    expect(readVcard(card('N:A\\, B;Luz;;;')).names).toEqual(['A, B, Luz']);
  });

  it('may be of version 2.1, with letters as codes', () => {
    const text = card(
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 =',
      'N=C3=BA=C3=B1ez',
      'TEL;CELL:201 555 0112',
    );
    expect(readVcard(text)).toMatchObject({ names: ['José Núñez'], phones: ['201 555 0112'] });
    expect(readVcard(card('FN;ENCODING=QUOTED-PRINTABLE:bad =ZZ =C3')).names).toHaveLength(1);
  });

  it('may be one of several in a file', () => {
    const text = `${card('FN:Ana Lopez')}\r\n${card('FN:Luis Lopez')}`;
    expect(readVcard(text).names).toEqual(['Ana Lopez', 'Luis Lopez']);
  });
});

it('a picture that ends in "=" takes no line with it', () => {
  const card =
    'BEGIN:VCARD\r\nPHOTO;ENCODING=b;TYPE=JPEG:AA==\r\nEMAIL:ana@example.org\r\nEND:VCARD';
  expect(readVcard(card).emails).toEqual(['ana@example.org']);
});
