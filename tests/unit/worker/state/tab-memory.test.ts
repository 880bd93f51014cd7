/** What is remembered of a tab goes with the tab, or with everything. */
import { expect, it } from 'vitest';
import { contactMarks } from '../../../../lib/worker/state/contact-marks.ts';
import { createTabMemory } from '../../../../lib/worker/state/tab-memory.ts';
import { contact } from '../../rules/family.ts';

const withTwoTabs = () => {
  const memory = createTabMemory();
  for (const tabId of [1, 2]) memory.contacts.set(tabId, { marks: contactMarks(contact()) });
  return memory;
};

it('forgets one tab, and keeps the other', () => {
  const memory = withTwoTabs();
  memory.forget(1);
  expect([...memory.contacts.keys()]).toEqual([2]);
});

it('forgets all tabs, but for the marks of what they still show', () => {
  const memory = withTwoTabs();
  for (const tabId of [1, 2]) memory.filled.set(tabId, {} as never);
  memory.forget();
  expect(memory.filled.size).toBe(0);
  expect(memory.contacts.size).toBe(2);
});

it('belongs to one worker', () => {
  withTwoTabs();
  expect(createTabMemory().contacts.size).toBe(0);
});
