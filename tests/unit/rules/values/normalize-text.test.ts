import { expect, it } from 'vitest';
import { normalizeText } from '../../../../lib/rules/values/normalize-text.ts';

it('ignores accents, case and extra spaces', () => {
  expect([normalizeText('Ñandú ÉLÈVE'), normalizeText('  Two\twords ')]).toEqual([
    'nandu eleve',
    'two words',
  ]);
});
