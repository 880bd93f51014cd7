import { expect, it } from 'vitest';
import { packageOf, without } from '../../bench/origins.ts';
import { type Profile, runs, stretches, sum, type TraceEvent } from '../../bench/profile.ts';

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

const event = (more: Partial<TraceEvent>): TraceEvent => ({
  name: 'FunctionCall',
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: 0,
  dur: 2000,
  args: { data: { url: 'chrome-extension://abc/powerschool.js' } },
  ...more,
});

it('runs of our own scripts: one inside of another counts once, layouts do not, in time of the thread', () => {
  const page = { data: { url: 'https://district.example/angular.js' } };
  const events = [
    event({ ts: 9000, dur: 3000, tdur: 1500 }),
    event({ ts: 1000, name: 'EvaluateScript', dur: 5000, tdur: 4000 }),
    event({ ts: 1000, dur: 1000 }),
    event({ ts: 5000, dur: 900 }),
    event({ ts: 20_000, args: page }),
    event({ ts: 30_000, name: 'Layout' }),
    // One that the first run asked for, and others of another thread and after it.
    event({ ts: 2000, name: 'UpdateLayoutTree', dur: 700, tdur: 500 }),
    event({ ts: 2000, name: 'Layout', tid: 2 }),
    event({ ts: 6500, name: 'Layout' }),
    event({ ts: 40_000, ph: 'B' }),
    event({ ts: 50_000 }),
  ];
  expect(runs(events, 'chrome-extension://')).toEqual([3.5, 1.5, 2]);
  expect(runs(events, 'https://')).toEqual([2]);
  expect(runs([], 'https://')).toEqual([]);
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
