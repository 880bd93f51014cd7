import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TaskFamilyView } from '../../../../lib/contracts/family-map/messages.ts';
import type { State } from '../../../../lib/worker/state/session-state.ts';
import { clashed, found, searched } from '../../rules/clash-steps.ts';
import { office, opened, SITE, settled, startWorker } from '../worker-harness.ts';

const OPENED_AT = 1;

beforeEach(async () => {
  opened();
  await startWorker();
  const { listenToFamilyMap } = await import('../../../../lib/worker/popup/family-map-messages.ts');
  const { createMemory } = await import('../../../../lib/worker/memory.ts');
  listenToFamilyMap(createMemory());
  office.tabs = [{ id: 7, url: `${SITE}/admin/home.html`, active: true }];
});

/** Puts a task of the site into the worker's state. */
async function withTask(change: Partial<State> = {}): Promise<void> {
  const { update } = await import('../../../../lib/worker/state/update-state.ts');
  const now = Date.now();
  const tasks = searched(clashed(), [found('5120', { hasAccount: true })]);
  await update((state) => [
    {
      ...state,
      tasks: tasks.map((task) => ({ ...task, site: SITE, openedAt: OPENED_AT, touchedAt: now })),
      ...change,
    },
    undefined,
  ]);
}

const send = async (message: object, sender: object = {}): Promise<unknown> => {
  const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  const from = { ...page, tab: { id: 8, index: 3, windowId: 1 }, ...sender };
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, from as never);
  await settled();
  return answers.find((answer) => answer !== undefined);
};
const get = (task = OPENED_AT) => send({ kind: 'family-map-get', task });

it('answers with the family of the task', async () => {
  await withTask();
  const { email, now, after } = TaskFamilyView.parse(await get());
  expect(email).toBe('carlos.lopez@example.org');
  expect(now.contacts.map(({ id }) => id)).toContain('5120');
  expect(after).toBeUndefined();
});

it('has the contacts that get no portal access by the registrar’s decision', async () => {
  await withTask();
  const { rememberAnswer } = await import('../../../../lib/settings/remembered-answers.ts');
  await rememberAnswer('no-access', SITE, ['5120'], Date.now());
  const { now } = TaskFamilyView.parse(await get());
  expect(now.contacts.map(({ id, noAccess }) => [id, noAccess])).toEqual([
    ['5120', true],
    ['9002', undefined],
  ]);
});

it('answers nobody else, and nothing about another task', async () => {
  await withTask();
  expect(await send({ kind: 'family-map-get', task: OPENED_AT }, { id: 'other' })).toBeUndefined();
  expect(
    await send({ kind: 'family-map-get', task: OPENED_AT }, { url: `${SITE}/admin/home.html` }),
  ).toBeUndefined();
  expect(await get(2)).toBeUndefined();
});

it('shows nothing while nobody is signed in, or no page of the site is open', async () => {
  await withTask({ users: { [SITE]: { newestLoad: 0, lockedAt: 1 } } });
  expect(await get()).toBeUndefined();
  await withTask({ users: {} });
  expect(await get()).toBeDefined();
  office.tabs = [];
  expect(await get()).toBeUndefined();
});

it('opens the page of somebody in the map, and of nobody else', async () => {
  await withTask();
  const open = (target: string) =>
    send({ kind: 'family-map-open', task: OPENED_AT, page: 'contact', target });
  for (const target of ['77', 'new Carlos Lopez', '5120/../1']) await open(target);
  expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
  await open('5120');
  expect(fakeBrowser.tabs.create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ url: `${SITE}/admin/contacts/edit.html#?contactid=5120` }),
  );
});

it('the popup opens the page without a name or an email in the address', async () => {
  await withTask();
  const { update } = await import('../../../../lib/worker/state/update-state.ts');
  const [task] = await update((state) => [state, state.tasks]);
  const create = vi.mocked(fakeBrowser.tabs.create);
  const action = { do: 'family-map', taskId: task?.id };
  await send({ kind: 'popup-run-action', tab: 7, action });
  expect(create.mock.lastCall?.[0].url).toMatch(/\/family-map\.html\?task=1$/);
  create.mockClear();
  await withTask({ users: { [SITE]: { newestLoad: 0, lockedAt: 1 } } });
  await send({ kind: 'popup-run-action', tab: 7, action });
  expect(create).not.toHaveBeenCalled();
});
