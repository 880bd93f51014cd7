import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ID_SHAPE, shapeOf, VOCABULARY } from '../../../lib/contracts/id-shape.ts';
import { fits, newId } from '../../powerschool/pattern/new-id.ts';
import { FEMALE, LAST, MALE } from '../../powerschool/seed/names.ts';

it.each([
  ['contact-4711-smith', 'x-9-x'],
  ['add-contact-button', 'add-contact-button'],
  ['email-row-17', 'email-row-9'],
  ['email_row_17', 'email_row_9'],
  ['smith', 'x'],
  ['contact-smith', 'x-x'],
  ['4711', '9'],
  ['contact-12-13', 'x-9-9'],
  ['btnAddContact', 'x'],
  ['Contact', 'x'],
  ['ana.lopez@example.org', 'x.x-x.x'],
  ['جهة-٤٧', 'x-9'],
  ['José_2011-04-05', 'x_9-9-9'],
  ['  add-account-button ', 'add-account-button'],
  ['a'.repeat(5000), 'x'],
  ['--', undefined],
  ['', undefined],
])('%s is told as %s', (id, shape) => {
  expect(shapeOf(id)).toBe(shape);
});

it('of any text whatever nothing is told but words of the list, x, 9 and signs', () => {
  const word = new RegExp(`^(?:${VOCABULARY.join('|')}|x|9)$`);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string(), fc.emailAddress()), (id) => {
      const shape = shapeOf(id);
      if (shape === undefined) return;
      expect(shape).toMatch(ID_SHAPE);
      for (const part of shape.split(/[-_.:]/).flatMap((one) => one.match(/[a-z]{2,}|./g) ?? []))
        expect(part).toMatch(word);
    }),
  );
});

it('a shape is the shape of itself told again by an id that is made from it', () => {
  const part = fc.oneof(fc.constantFrom(...VOCABULARY), fc.stringMatching(/^[a-z]{1,8}\d{0,3}$/));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.nat(150), (parts, at) => {
      const shape = shapeOf(parts.join('-')) ?? '';
      expect(fits(newId(shape, at), shape)).toBe(true);
      expect(fits(newId(`${shape.replace(/-?9$/, '')}-9`, at, '{{$index}}'), shape)).toBe(
        fits(newId(shape, at), `${shape.replace(/-?9$/, '')}-9`),
      );
    }),
  );
});

it('no word of the list is a name of anybody in the stand-in’s district', () => {
  const names = [...FEMALE, ...MALE, ...LAST].map((name) => name.toLowerCase());
  expect(VOCABULARY.filter((word) => names.includes(word))).toEqual([]);
});

it('what is more than a shape is refused', () => {
  for (const bad of [
    'smith',
    'contact-smith',
    'contact-47',
    'x-47',
    'X',
    'x x',
    'add-contact-Button',
  ])
    expect(bad).not.toMatch(ID_SHAPE);
});
