/** Tests the worklist's page with a fake browser and without components. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import type { FromWorklist, WorklistView } from '../../../lib/contracts/worklist/messages.ts';
import { writeList } from '../../../lib/settings/worklist-storage.ts';
import type { WorklistHandlers, WorklistState } from '../../../lib/ui/worklist-ui.ts';
import { startWorklist } from '../../../lib/worklist/controller.ts';
import { EMPTY_START } from '../../../lib/worklist/start-handlers.ts';
import { eventually } from '../eventually.ts';
import { contact, student, tie } from '../rules/worklist/listed-people.ts';
import { worklistEn as t } from '../spoken.ts';
import { fakeLocks } from '../worker/fake-browser.ts';
import { list } from './page-session.ts';

let view: WorklistState;
let handlers: WorklistHandlers;
let answer: WorklistView;
let round: (message: Extract<FromWorklist, { kind: 'worklist-read' }>) => Promise<unknown>;
const sent = vi.fn();
const page = {
  draw: (state: WorklistState, given: WorklistHandlers) => {
    view = state;
    handlers = given;
  },
  print: vi.fn(),
  save: vi.fn(),
  focus: vi.fn(),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  sent.mockClear();
  answer = { site: list.site, owner: '0 rita' };
  round = async () => undefined;
  fakeBrowser.runtime.sendMessage = vi.fn(async (message: FromWorklist) => {
    sent(message);
    if (message.kind === 'worklist-get-view') return answer;
    return message.kind === 'worklist-read' ? round(message) : undefined;
  }) as never;
});

const start = () => startWorklist(page, t, DEFAULT_POLICY, 7);
const inPhase = (phase: WorklistState['phase']) => eventually(() => expect(view.phase).toBe(phase));
/** The worker's state changed. */
const changed = (n: number) => fakeBrowser.storage.session.set({ state: { n } });

it('draws at once, then draws the worker’s answer', async () => {
  start();
  expect(view.phase).toBe('asking');
  await inPhase('start');
  answer = { site: '', owner: '' };
  await changed(1);
  await inPhase('no-site');
  answer = { site: list.site, owner: '0 rita', hidden: 'no-tab' };
  await changed(2);
  await inPhase('hidden');
});

it('shows the list’s rows, and each change as soon as it is stored', async () => {
  await writeList(list.id, {
    students: [student()],
    contacts: [contact({ hasAccount: false, students: [tie({ access: false })] })],
  });
  answer = { site: list.site, owner: '0 rita', list };
  start();
  await eventually(() => expect(view.rows).toMatchObject([{ state: 'todo' }]));
  expect(view.counts).toMatchObject({ todo: 1, ready: 0 });
  await writeList(list.id, { contacts: [contact()] });
  await eventually(() => expect(view.counts).toMatchObject({ todo: 0, ready: 1 }));
});

it('says after an update why there is no list, but not after the end of its own list', async () => {
  answer = { site: list.site, owner: '0 rita', isUpdated: true };
  start();
  await inPhase('start');
  expect(view.isUpdated).toBe(true);
  answer = { site: list.site, owner: '0 rita', list };
  await changed(1);
  await inPhase('list');
  answer = { site: list.site, owner: '0 rita', isUpdated: true };
  await changed(2);
  await inPhase('start');
  expect(view.isUpdated).toBe(false);
});

it('shows no name once the list is hidden', async () => {
  await writeList(list.id, { students: [student({ contactIds: [] })] });
  answer = { site: list.site, owner: '0 rita', list };
  start();
  await eventually(() => expect(view.rows).toHaveLength(1));
  answer = { site: list.site, owner: '0 rita', hidden: 'no-tab' };
  await changed(1);
  await inPhase('hidden');
  expect(view.rows).toEqual([]);
  expect(view.list).toBeUndefined();
});

describe('the page clears a pasted text', () => {
  const pasted = async () => {
    start();
    await inPhase('start');
    handlers.onText('name,number\nLopez Ana,10123');
    expect(view.start.matched?.missing).toHaveLength(1);
  };

  it.each<[string, Partial<WorklistView>]>([
    ['a sign-out without any list', { hidden: 'signed-out' }],
    ['idle time', { hidden: 'idle' }],
    ['another user', { owner: '0 otto' }],
    ['Forget everything', { owner: '' }],
    ['another site in the tab', { site: 'https://other.powerschool.com' }],
  ])('after %s', async (_, more) => {
    await pasted();
    answer = { ...answer, ...more };
    await changed(1);
    await eventually(() => expect(view.start).toEqual(EMPTY_START));
    if (more.hidden) expect(view.phase).toBe('hidden');
  });

  it('after the list disappears during the start of another one', async () => {
    answer = { ...answer, list };
    start();
    await inPhase('list');
    handlers.onNewList();
    handlers.onText('10123');
    answer = { site: list.site, owner: answer.owner };
    await changed(1);
    await eventually(() => expect(view.start).toEqual(EMPTY_START));
  });

  it('but keeps it when only the name of the same user becomes known', async () => {
    answer = { ...answer, owner: '0 ' };
    await pasted();
    answer = { ...answer, owner: '0 rita' };
    await changed(1);
    await eventually(() => expect(sent).toHaveBeenCalledTimes(2));
    await handlers.onLookAgain();
    expect(view.start.text).toContain('Lopez');
  });
});

it('continues reading after another page was closed', async () => {
  await writeList(list.id, { students: [student({ state: 'waiting', contactIds: [] })] });
  const running = { ...list, state: 'running' as const, read: 0 };
  answer = { site: list.site, owner: '0 rita', list: running };
  round = async ({ dcids }) => {
    expect(dcids).toEqual(['1']);
    await writeList(list.id, { students: [student({ contactIds: [] })] });
    answer = { site: list.site, owner: '0 rita', list: { ...running, state: 'done', read: 1 } };
    await changed(1);
    return { done: 1, slowDowns: 0, failures: 0, slowestMs: 5, retryAfterMs: 0 };
  };
  start();
  await eventually(() => expect(view.list?.state).toBe('done'));
  await eventually(() => expect(view.rows).toMatchObject([{ required: ['no-contact'] }]));
  expect(sent.mock.calls.filter(([{ kind }]) => kind === 'worklist-read')).toHaveLength(1);
});

it('opens the start of a new list next to the old one, and returns', async () => {
  answer = { site: list.site, owner: '0 rita', list };
  start();
  await inPhase('list');
  handlers.onNewList();
  expect(view.phase).toBe('start');
  await changed(1);
  await eventually(() => expect(sent.mock.calls.length).toBeGreaterThan(1));
  expect(view.phase).toBe('start');
  handlers.onBackToList();
  await inPhase('list');
});

it('clears the search for a new list', async () => {
  answer = { site: list.site, owner: '0 rita', list };
  start();
  await inPhase('list');
  handlers.onFilter({ text: 'zzz' });
  expect(view.filter.text).toBe('zzz');
  answer = { site: list.site, owner: '0 rita', list: { ...list, id: 'list-2' } };
  await changed(1);
  await eventually(() => expect(view.list?.id).toBe('list-2'));
  expect(view.filter.text).toBe('');
});

it('says that Kinlink was updated while the page was open', async () => {
  fakeBrowser.runtime.sendMessage = vi.fn(async () => {
    throw new Error('Extension context invalidated.');
  });
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  try {
    start();
    await eventually(() => expect(view.status).toBe(t.gone));
  } finally {
    Object.assign(fakeBrowser.runtime, { id });
  }
});

it('says nothing of an update while the worker has only stopped', async () => {
  const failed = vi.fn();
  fakeBrowser.runtime.sendMessage = vi.fn(async () => {
    failed();
    throw new Error('The message port closed before a response was received.');
  });
  start();
  await eventually(() => expect(failed).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done));
  expect(view.status).toBe('');
});
