import { expect, it } from 'vitest';
import { packageOf, without } from '../../bench/origins.ts';
import { type Profile, stretches, sum } from '../../bench/profile.ts';

const nodes = [
  { id: 1, callFrame: { url: '' }, children: [2, 4] },
  { id: 2, callFrame: { url: 'chrome-extension://abc/powerschool.js' }, children: [3] },
  // A layout that ours asked for.
  { id: 3, callFrame: { url: '' } },
  { id: 4, callFrame: { url: 'https://district.example/angular.js' } },
];
/** Each sample stands for one millisecond. */
const profile = (samples: number[]): Profile => ({
  nodes,
  samples,
  timeDeltas: [0, ...samples.map(() => 1000)],
});
const of = (samples: number[]) => stretches(profile(samples), 'chrome-extension://');

it('counts our code and what the browser did for it, and nothing of the page', () => {
  expect(of([4, 2, 3, 3, 4, 4])).toEqual([3]);
  expect(of([4, 4, 1])).toEqual([]);
});

it('stretches that are apart are counted apart', () => {
  expect(of([2, 4, 4, 2, 2])).toEqual([1, 2]);
  expect(sum(of([2, 4, 4, 2, 2]))).toBe(3);
});

it('a profile without samples has no stretches', () => {
  expect(stretches({ nodes }, 'chrome-extension://')).toEqual([]);
});

it.each([
  ['../../node_modules/zod/v4/core/core.js', 'zod'],
  ['../node_modules/@wxt-dev/polyfill/a.js', '@wxt-dev/polyfill'],
  ['../../lib/facts.ts', ''],
])('%s is of %s', (source, name) => {
  expect(packageOf(source)).toBe(name);
});

it('cuts out what came from a package, to the character', () => {
  // Three characters of ours, then three of zod's: columns 0 and 3.
  const map = {
    version: 3,
    file: 'x.js',
    sources: ['lib/a.ts', 'node_modules/zod/b.js'],
    names: [],
    mappings: 'AAAA,GCAA',
    sourcesContent: [],
    sourceRoot: '',
  };
  expect([...without('oursZZZ'.slice(1), map)]).toEqual([['zod', 'urs']]);
});
