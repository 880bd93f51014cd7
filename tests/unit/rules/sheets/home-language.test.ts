import { expect, it } from 'vitest';
import { readHomeLanguage } from '../../../../lib/rules/sheets/home-language.ts';

it.each([
  ['Spanish', 'es'],
  [' español ', 'es'],
  ['Spanish; Castilian', 'es'],
  ['es-MX', 'es'],
  ['SPA', 'es'],
  ['Haitian Creole', 'ht'],
  ['Creole (Haitian)', 'ht'],
  ['Português', 'pt'],
  ['pt_BR', 'pt'],
  ['fre', 'fr'],
  ['Arabic', 'ar'],
  ['Chinese (Simplified)', 'zh'],
  ['Mandarin', 'zh'],
  ['English', 'en'],
  ['Portuguese (Brazil)', 'pt'],
  ['Spanish (Mexico)', 'es'],
  ['Español (México) ', 'es'],
  ['中文', 'zh'],
  ['العربية', 'ar'],
  ['العربية (مصر)', 'ar'],
])('%s is %s', (text, code) => {
  expect(readHomeLanguage(text)).toBe(code);
});

it.each([
  '',
  'Vietnamese',
  'Creole',
  'Cape Verdean Creole',
  'Cantonese',
  'zh-TW',
  'Chinese (Traditional)',
  'Chinese (Cantonese)',
  '繁體中文',
  'French (Creole)',
  'Portuguese (Crioulo)',
  'Somali (English)',
  'English/Spanish',
  '04',
])('“%s” is no language of the sheets', (text) => {
  expect(readHomeLanguage(text)).toBeUndefined();
});
