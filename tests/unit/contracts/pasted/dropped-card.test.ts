/** A contact card that is dropped on a field. */
import { describe, expect, it } from 'vitest';
import { readDroppedCard, readDroppedText } from '../../../../lib/contracts/pasted/dropped-card.ts';
import { readPasted } from '../../../../lib/rules/pasted/read-pasted.ts';

const file = (text: string, size = text.length) => ({ size, text: async () => text });
const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

const read = async (text: string): Promise<string> => {
  const dropped = await readDroppedCard([file(text)]);
  return 'text' in dropped ? dropped.text : dropped.problem;
};

describe('a contact card that is dropped', () => {
  it.each([
    ['with all that is read', card('FN:Ana Lopez', 'EMAIL:ana@example.org', 'TEL:201-555-0101')],
    ['of a phone', card('N:Lopez;Ana;;;', 'item1.EMAIL;type=INTERNET:ana@example.org')],
    ['with continued lines', card('FN:Ana', 'EMAIL;TYPE=HOME:ana.lopez@exam', ' ple.org')],
    [
      'with letters as codes',
      card('FN;ENCODING=QUOTED-PRINTABLE:=C3=81na =', 'Lopez', 'EMAIL:ana@example.org'),
    ],
    ['of two people', card('FN:Ana Lopez') + card('FN:Luis Ruiz', 'EMAIL:luis@example.org')],
  ])('%s gives what its text gives when it is pasted', async (_, text) => {
    const chips = readPasted(text);
    expect(chips.length).toBeGreaterThan(0);
    const dropped = await read(text);
    expect(readPasted(dropped)).toEqual(chips);
    expect(dropped).not.toMatch(/\r|VERSION/);
  });

  it('leaves photos, notes and birthdays in the file', async () => {
    const text = card('FN:Ana Lopez', 'PHOTO;ENCODING=b:AAAA', ' BBBB=', 'NOTE:ill', 'BDAY:2001');
    expect(await read(text)).toBe('BEGIN:VCARD\nFN:Ana Lopez\nEND:VCARD');
  });

  it('is refused when it is too big, no card, a folder, or one of several', async () => {
    const ana = file(card('FN:Ana Lopez'));
    const folder = { size: 0, text: () => Promise.reject(new Error('a folder')) };
    const big = { ...ana, size: 1_000_001 };
    expect(await readDroppedCard([big])).toEqual({ problem: 'cardTooBig' });
    for (const files of [[file('ana@example.org')], [folder], [ana, ana], []])
      expect(await readDroppedCard(files)).toEqual({ problem: 'cardOnly' });
  });
});

it('is one line for a field, and any other file is its name', async () => {
  const ana = new File([card('FN:Ana', 'EMAIL:ana@example.org')], 'ana.vcf');
  expect(await readDroppedText([ana])).toBe('BEGIN:VCARD FN:Ana EMAIL:ana@example.org END:VCARD');
  const photo = new File(['GIF89a'], 'photo.gif');
  expect(await readDroppedText([photo])).toBe('photo.gif');
  expect(await readDroppedText([ana, photo])).toBe('ana.vcf');
  expect(await readDroppedText([])).toBe('');
});
