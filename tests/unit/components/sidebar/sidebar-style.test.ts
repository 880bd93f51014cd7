/** What the sidebar's style sheet draws, and no text says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Comparison, Item } from '../../../../lib/contracts/advice.ts';

const css = readFileSync('components/sidebar/sidebar.css', 'utf8');
const shapeOf = (state: string) =>
  new RegExp(`\\.${state} path\\b[^{]*{\\s*d: ([^;]+)`).exec(css)?.[1];

test('each state of a step has a shape of its own: none where it is still to do', () => {
  const states: Item['state'][] = ['done', 'now', 'todo', 'skipped', 'blocked'];
  expect(new Set(states.map(shapeOf)).size).toBe(5);
  expect(shapeOf('todo')).toBeUndefined();
});

test('each outcome of a comparison has a shape of its own', () => {
  type Outcome = Comparison['rows'][number]['result'];
  const outcomes: Outcome[] = ['equal', 'different', 'missing', 'unknown'];
  expect(outcomes.map(shapeOf)).not.toContain(undefined);
  expect(new Set(outcomes.map(shapeOf)).size).toBe(4);
});
