import { expect, it } from 'vitest';
import { type ChecklistStep, checklist } from '../../../../lib/rules/core/checklist.ts';
import { en as t } from '../../spoken.ts';

const step = (id: string, kind: ChecklistStep['kind'], more: Partial<ChecklistStep> = {}) => ({
  id,
  label: id,
  kind,
  now: { hints: ['hint'] },
  ...more,
});
const states = (...steps: ChecklistStep[]) => checklist(steps, t).map(({ state }) => state);

it('makes the first open item Now and later ones To do', () => {
  expect(states(step('a', 'done'), step('b', 'open'), step('c', 'open'))).toEqual([
    'done',
    'now',
    'todo',
  ]);
});

it('has no Now after a blocked item, unless that item is alone', () => {
  expect(states(step('a', 'blocked'), step('b', 'open'))).toEqual(['blocked', 'todo']);
  expect(states(step('a', 'blocked', { alone: true }), step('b', 'open'))).toEqual([
    'blocked',
    'now',
  ]);
  expect(states(step('a', 'skipped'), step('b', 'open'))).toEqual(['skipped', 'now']);
});

it('shows hints only on the item that is Now, and no detail on a later one', () => {
  const detail = 'why';
  const items = checklist([step('a', 'open', { detail }), step('b', 'open', { detail })], t);
  expect(items.map(({ hints, detail: shown }) => [hints, shown])).toEqual([
    [['hint'], detail],
    [[], undefined],
  ]);
});
