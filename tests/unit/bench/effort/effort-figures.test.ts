/** Budgets exist only where they can be met, and the notes name each missed target. */
import { expect, it } from 'vitest';
import {
  type ComparedFlow,
  effortFigures,
  minimumOf,
  missedTargets,
  type Way,
} from '../../../bench/effort/effort-figures.ts';

const wayWith = (changes: Partial<Way>): Way => ({
  clicks: 0,
  keystrokes: 0,
  interactions: 0,
  actions: 0,
  tabSwitches: 0,
  textsTypedTwice: 0,
  newKeystrokes: 0,
  seconds: 0,
  pageLoads: 0,
  backgroundLoads: 0,
  submits: 3,
  refusedSubmits: 0,
  ...changes,
});
const flowWith = (
  byHand: Partial<Way>,
  withKinlink: Partial<Way>,
  needsNoKeys = false,
): ComparedFlow => ({
  name: 'Flow',
  byHand: wayWith(byHand),
  withKinlink: wayWith(withKinlink),
  needsNoKeys,
});
const findFigure = (flow: ComparedFlow, name: string) =>
  effortFigures(flow).find((figure) => figure.name === `Flow: ${name}`);

it('has budgets where the minimum meets them', () => {
  const flow = flowWith({ interactions: 54 }, { interactions: 9 }, true);
  expect(minimumOf(flow)).toBe(3);
  expect(findFigure(flow, 'fewer interactions')).toMatchObject({
    median: 83.33,
    unit: '%',
    budget: { atLeast: 70 },
  });
  expect(findFigure(flow, 'interactions per Submit')).toMatchObject({
    median: 3,
    budget: { atMost: 3 },
  });
  expect(findFigure(flow, 'keystrokes, with Kinlink')?.budget).toEqual({ atMost: 0 });
  expect(missedTargets(flow)).toEqual([]);
});

it('has the budget of a target that is missed but could be met', () => {
  const flow = flowWith({ interactions: 54 }, { interactions: 20 });
  expect(findFigure(flow, 'fewer interactions')?.budget).toEqual({ atLeast: 70 });
  expect(missedTargets(flow)).toHaveLength(2);
  expect(missedTargets(flow)[0]).toContain('62.96 %');
});

it('has no budget where the minimum exceeds it, and names the minimum', () => {
  const flow = flowWith({ interactions: 63 }, { interactions: 31, newKeystrokes: 23 });
  expect(minimumOf(flow)).toBe(26);
  expect(findFigure(flow, 'fewer interactions')).not.toHaveProperty('budget');
  expect(findFigure(flow, 'interactions per Submit')).not.toHaveProperty('budget');
  expect(missedTargets(flow).join(' ')).toContain('26 of its 63 interactions');
});

it('counts decisions as part of the minimum, and has a flow’s own target in place of that for each Submit', () => {
  const pasted = { interactions: 7, newKeystrokes: 1, submits: 2 };
  const flow = { ...flowWith({ interactions: 14 }, pasted), decisions: 2, atMost: 7 };
  expect(minimumOf(flow)).toBe(5);
  expect(findFigure(flow, 'interactions, with Kinlink')?.budget).toEqual({ atMost: 7 });
  expect(findFigure(flow, 'fewer interactions')).not.toHaveProperty('budget');
  expect(findFigure(flow, 'interactions per Submit')).not.toHaveProperty('budget');
  expect(missedTargets(flow)).toHaveLength(1);
});

it('says that a flow misses its own target, with the minimum', () => {
  const flow = flowWith({ interactions: 51 }, { interactions: 9, submits: 2 });
  expect(missedTargets({ ...flow, atMost: 7, decisions: 4 })).toEqual([
    expect.stringContaining('takes 9 interactions, the target is 7. The minimum is 6'),
  ]);
  expect(missedTargets({ ...flow, atMost: 9, decisions: 4 })).toEqual([]);
});

it('has a budget for what comes before the student is attached, in a flow that says when that is', () => {
  const name = 'interactions until the student is attached';
  const flow = flowWith({ interactions: 51 }, { interactions: 11, untilAttached: 5 });
  expect(findFigure(flow, name)).toMatchObject({ median: 5, budget: { atMost: 7 } });
  expect(findFigure(flowWith({ interactions: 51 }, { interactions: 11 }), name)).toBeUndefined();
});

it('also counts without the refused Submit', () => {
  const name = 'interactions per accepted Submit';
  const refused = flowWith({ interactions: 54 }, { interactions: 9, refusedSubmits: 1 });
  expect(findFigure(refused, name)?.median).toBe(4.5);
  expect(findFigure(flowWith({ interactions: 54 }, { interactions: 9 }), name)).toBeUndefined();
});

it('gives each figure a name of its own', () => {
  const flow = flowWith({ interactions: 54 }, { interactions: 9 });
  const names = effortFigures(flow).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
