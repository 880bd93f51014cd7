import { expect, it } from 'vitest';
import { hasWarningWord } from '../../../../lib/rules/values/warning-words.ts';

it.each([
  'No contact',
  'Father - NO CONTACTO',
  'no pickup!',
  'Not authorized',
  'Do not release',
  'restraining order on file',
  'Custody: mother',
  'court order 2025',
  'Deceased',
  'DECEASED 03/2026',
  'Fallecida',
  '† 2024',
])('“%s” has to be read first', (text) => {
  expect(hasWarningWord(text)).toBe(true);
});

it.each(['', 'Jr.', 'Acme Bakery', 'Courtney Lopez', 'Donna Nott', 'Noah Contreras', 'Mother'])(
  '“%s” says nothing',
  (text) => {
    expect(hasWarningWord(text)).toBe(false);
  },
);
