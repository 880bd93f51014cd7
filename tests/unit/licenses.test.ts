/** The licenses of all packages that the lock file names. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  license?: string;
}
const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, LockedPackage> };

/** A package with a choice of licenses counts as the freest of them. */
const isCopyleft = (license: string) =>
  license
    .split(/\bOR\b/)
    .every((choice) => /\b(AGPL|GPL|LGPL|EPL|EUPL|CDDL|SSPL|OSL|CC-BY-SA|CPAL)\b/.test(choice));

it.each([
  ['AGPL-3.0', true],
  ['LGPL-2.1-or-later', true],
  ['(MIT OR GPL-3.0-or-later)', false],
  ['MPL-2.0', false],
  ['BSD-2-Clause', false],
])('%s is copyleft beyond MPL: %s', (license, expected) => {
  expect(isCopyleft(license)).toBe(expected);
});

it('no package is copyleft beyond MPL', () => {
  const copyleft = Object.entries(packages).filter(([, { license = '' }]) => isCopyleft(license));
  expect(copyleft.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
