import { expect, it, vi } from 'vitest';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { noteIdentityCheck } from '../../../../lib/worker/answers/identity-check.ts';
import { EMPTY, type State } from '../../../../lib/worker/session-state.ts';
import { contextOf, dropStaleTab } from '../../../../lib/worker/tab-state.ts';
import { answer, clashed, original } from '../../rules/clash-steps.ts';
import { contact, seen } from '../../rules/family.ts';
import { en } from '../../spoken.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }));

const policy = { ...DEFAULT_POLICY, identityChecks: ['Photo ID seen'] };
const at = { tabId: 3, now: 9 };
const tick = {
  do: 'identity-check',
  contactId: '9002',
  check: 'Photo ID seen',
  seen: true,
} as const;
const here = seen(contact());
const note = (state: State, action: Parameters<typeof noteIdentityCheck>[1], facts: Facts = here) =>
  noteIdentityCheck(state, action, { facts, policy }, at);

it('is kept for the tab and given to the rules, until the tab shows another contact', () => {
  const state = note(EMPTY, tick);
  const memory = { policy: { now: () => policy }, texts: { now: () => en } } as never;
  const ctx = contextOf(memory, state, here, 3, false);
  expect(ctx.identity).toEqual({ contactId: '9002', seen: ['Photo ID seen'] });
  expect(contextOf(memory, state, here, 4, false).identity).toBeUndefined();
  const other = seen(contact({ contactId: '77' }));
  expect(dropStaleTab(state, other, 3, 10).tabs[3]).toBeUndefined();
  expect(JSON.stringify(state)).not.toContain('Carlos');
});

it('does nothing for another contact than the page’s, or for a check that the district does not have', () => {
  expect(note(EMPTY, { ...tick, contactId: '77' })).toBe(EMPTY);
  expect(note(EMPTY, { ...tick, check: 'Something else' })).toBe(EMPTY);
});

it('is kept in the task where its original is on the page', () => {
  const tasks = answer('same', clashed());
  const [{ id }] = tasks as [Task];
  const state: State = { ...EMPTY, tasks };
  const action = { ...tick, contactId: '5120', taskId: id };
  const noted = note(state, action, seen(original()));
  expect(noted.tabs).toEqual({});
  expect(noted.tasks[0]?.identity).toEqual({ contactId: '5120', seen: ['Photo ID seen'] });
  expect(note(state, { ...action, contactId: '9002' }).tasks[0]?.identity).toBeUndefined();
});
