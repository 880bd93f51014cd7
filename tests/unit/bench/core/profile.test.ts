import { expect, it } from 'vitest';
import {
  type Profile,
  scriptRuns,
  type TraceEvent,
  workStretches,
} from '../../../bench/core/profile.ts';
import { sum } from '../../../bench/core/statistics.ts';

const KINLINK = 'chrome-extension://';
const PAGE_URL = 'https://district.example/angular.js';

const NODES = [
  { id: 1, callFrame: { url: '' }, children: [2, 4] },
  { id: 2, callFrame: { url: 'chrome-extension://abc/powerschool.js' }, children: [3] },
  // A layout that Kinlink forced.
  { id: 3, callFrame: { url: '' } },
  { id: 4, callFrame: { url: PAGE_URL } },
];
/** Each sample holds for one millisecond. */
const profile = (samples: number[]): Profile => ({
  nodes: NODES,
  samples,
  timeDeltas: [0, ...samples.map(() => 1000)],
});
const stretchesOf = (samples: number[]) => workStretches(profile(samples), KINLINK);

it('work is Kinlink’s code and what the browser does for it, and nothing of the page', () => {
  expect(stretchesOf([4, 2, 3, 3, 4, 4])).toEqual([3]);
  expect(stretchesOf([4, 4, 1])).toEqual([]);
});

it('stretches with a gap between them count apart', () => {
  expect(stretchesOf([2, 4, 4, 2, 2])).toEqual([1, 2]);
  expect(sum(stretchesOf([2, 4, 4, 2, 2]))).toBe(3);
});

it('a profile without samples has no stretches', () => {
  expect(workStretches({ nodes: NODES }, KINLINK)).toEqual([]);
});

const event = (changes: Partial<TraceEvent>): TraceEvent => ({
  name: 'FunctionCall',
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: 0,
  dur: 2000,
  args: { data: { url: 'chrome-extension://abc/powerschool.js' } },
  ...changes,
});

it('a nested run counts once, forced layouts do not count, and times are those of the thread', () => {
  const events = [
    event({ ts: 9000, dur: 3000, tdur: 1500 }),
    event({ ts: 1000, name: 'EvaluateScript', dur: 5000, tdur: 4000 }),
    event({ ts: 1000, dur: 1000 }),
    event({ ts: 5000, dur: 900 }),
    event({ ts: 20_000, args: { data: { url: PAGE_URL } } }),
    event({ ts: 30_000, name: 'Layout' }),
    // The first layout lies inside the first run, the others in another thread and after the run.
    event({ ts: 2000, name: 'UpdateLayoutTree', dur: 700, tdur: 500 }),
    event({ ts: 2000, name: 'Layout', tid: 2 }),
    event({ ts: 6500, name: 'Layout' }),
    event({ ts: 40_000, ph: 'B' }),
    event({ ts: 50_000 }),
  ];
  expect(scriptRuns(events, KINLINK)).toEqual([3.5, 1.5, 2]);
  expect(scriptRuns(events, 'https://')).toEqual([2]);
  expect(scriptRuns([], 'https://')).toEqual([]);
});
