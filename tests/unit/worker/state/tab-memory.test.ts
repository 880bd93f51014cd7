/** What is remembered of a tab goes with the tab, or with everything. */
import { expect, it } from 'vitest';
import { createTabMemory } from '../../../../lib/worker/state/tab-memory.ts';
import { contact } from '../../rules/family.ts';

const withTwoTabs = () => {
  const memory = createTabMemory();
  for (const tabId of [1, 2]) memory.contacts.set(tabId, { page: contact() });
  return memory;
};

it('forgets one tab, and keeps the other', () => {
  const memory = withTwoTabs();
  memory.forget(1);
  expect([...memory.contacts.keys()]).toEqual([2]);
});

it('forgets all tabs', () => {
  const memory = withTwoTabs();
  memory.forget();
  expect(memory.contacts.size).toBe(0);
});

it('belongs to one worker', () => {
  withTwoTabs();
  expect(createTabMemory().contacts.size).toBe(0);
});
