/** Figures of the effort: budgets only where they can be kept, and what is missed is said. */
import { expect, it } from 'vitest';
import { differences, endOf } from '../../bench/effort/end.ts';
import {
  type Compared,
  figuresOf,
  floorOf,
  missedBy,
  type Way,
} from '../../bench/effort/figures.ts';
import { tableOf } from '../../bench/effort/table.ts';

const way = (change: Partial<Way>): Way => ({
  clicks: 0,
  keystrokes: 0,
  interactions: 0,
  actions: 0,
  tabSwitches: 0,
  typedTwice: 0,
  news: 0,
  seconds: 0,
  pageLoads: 0,
  backgroundLoads: 0,
  submits: 3,
  refused: 0,
  operators: '',
  ...change,
});
const flow = (byHand: Partial<Way>, withKinlink: Partial<Way>, noKeys = false): Compared => ({
  name: 'Flow',
  byHand: way(byHand),
  withKinlink: way(withKinlink),
  noKeys,
});
const named = (compared: Compared, name: string) =>
  figuresOf(compared).find((figure) => figure.name === `Flow: ${name}`);

it('has the budgets of the issue where the floor allows them', () => {
  const compared = flow({ interactions: 54 }, { interactions: 9 }, true);
  expect(floorOf(compared)).toBe(3);
  expect(named(compared, 'fewer interactions')).toMatchObject({
    median: 83.33,
    unit: '%',
    budget: { atLeast: 70 },
  });
  expect(named(compared, 'interactions per Submit')).toMatchObject({
    median: 3,
    budget: { atMost: 3 },
  });
  expect(named(compared, 'keystrokes, with Kinlink')?.budget).toEqual({ atMost: 0 });
  expect(missedBy(compared)).toEqual([]);
});

it('keeps a budget that is missed though it could be met, and says so', () => {
  const compared = flow({ interactions: 54 }, { interactions: 20 });
  expect(named(compared, 'fewer interactions')?.budget).toEqual({ atLeast: 70 });
  expect(missedBy(compared)).toHaveLength(2);
  expect(missedBy(compared)[0]).toContain('62.96 %');
});

it('has no budget where even the floor would break it, and says what the floor is', () => {
  const compared = flow({ interactions: 63 }, { interactions: 31, news: 23 });
  expect(floorOf(compared)).toBe(26);
  expect(named(compared, 'fewer interactions')).not.toHaveProperty('budget');
  expect(named(compared, 'interactions per Submit')).not.toHaveProperty('budget');
  expect(missedBy(compared).join(' ')).toContain('26 of its 63 interactions');
});

it('tells what it were without the Submit that was refused', () => {
  const told = 'interactions per Submit that was not refused';
  expect(named(flow({ interactions: 54 }, { interactions: 9, refused: 1 }), told)?.median).toBe(
    4.5,
  );
  expect(named(flow({ interactions: 54 }, { interactions: 9 }), told)).toBeUndefined();
});

it('names each figure once', () => {
  const names = figuresOf(flow({ interactions: 54 }, { interactions: 9 })).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('compares ends whatever the order and the numbers of the records', () => {
  const end = (phones: object[]) =>
    endOf({ contacts: [{ id: 1, phones }] } as unknown as Parameters<typeof endOf>[0]);
  const one = end([
    { id: 5, number: '1' },
    { id: 6, number: '2' },
  ]);
  expect(
    differences(
      one,
      end([
        { id: 9, number: '2' },
        { id: 8, number: '1' },
      ]),
    ),
  ).toEqual({});
  expect(Object.keys(differences(one, end([{ id: 5, number: '1' }])))).toEqual(['1']);
  expect(Object.keys(differences(one, {}))).toEqual(['1']);
});

it('prints a line for each flow, the columns in line', () => {
  const lines = tableOf([flow({ interactions: 54 }, { interactions: 9 })]).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('54 → 9');
  expect(lines[1]).toContain('83 %');
});
