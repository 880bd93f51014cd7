import { expect, it } from 'vitest';
import { packageOf, removeEachPackage } from '../../../bench/weight/source-origins.ts';

it.each([
  ['../../node_modules/zod/v4/core/core.js', 'zod'],
  ['../node_modules/@wxt-dev/polyfill/a.js', '@wxt-dev/polyfill'],
  ['../../lib/facts.ts', ''],
])('the package of %s is "%s"', (source, name) => {
  expect(packageOf(source)).toBe(name);
});

it('removes exactly the characters that come from a package', () => {
  // Columns 0 to 2 come from Kinlink, the rest from zod.
  const map = {
    version: 3,
    file: 'x.js',
    sources: ['lib/a.ts', 'node_modules/zod/b.js'],
    names: [],
    mappings: 'AAAA,GCAA',
    sourcesContent: [],
    sourceRoot: '',
  };
  expect([...removeEachPackage('ownZZZ', map)]).toEqual([['zod', 'own']]);
});
