/** Tests the page with all welcome sheets with a fake browser and without components. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TIME_ON_SCREEN_MS } from '../../../lib/browser/time-without-use.ts';
import { DEFAULT_POLICY, type Policy } from '../../../lib/contracts/policy.ts';
import type { FromWorklist, WorklistView } from '../../../lib/contracts/worklist/messages.ts';
import { writeList } from '../../../lib/settings/worklist-storage.ts';
import { startSheets } from '../../../lib/sheets/controller.ts';
import type { SheetsHandlers, SheetsState } from '../../../lib/ui/sheets-ui.ts';
import { eventually } from '../eventually.ts';
import { contact, student, tie } from '../rules/worklist/listed-people.ts';
import { sheetsEn as t } from '../spoken.ts';
import { fakeLocks } from '../worker/fake-browser.ts';
import { list } from '../worklist/page-session.ts';

let view: SheetsState;
let handlers: SheetsHandlers;
let answer: WorklistView;
const page = {
  draw: (state: SheetsState, given: SheetsHandlers) => {
    view = state;
    handlers = given;
  },
  print: vi.fn(),
  copy: vi.fn(async () => undefined),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  answer = { site: list.site, owner: '0 rita', list };
  fakeBrowser.runtime.sendMessage = vi.fn(async ({ kind }: FromWorklist) =>
    kind === 'worklist-get-view' ? answer : undefined,
  ) as never;
});
// Ends the page, so that it does not listen during the next test.
afterEach(() => {
  dispatchEvent(new Event('pagehide'));
  vi.useRealTimers();
});

const start = (policy: Partial<Policy> = {}) =>
  startSheets(page, t, { ...DEFAULT_POLICY, ...policy }, 7);
const changed = (n: number) => fakeBrowser.storage.session.set({ state: { n } });
const names = () => view.run.map(({ sheet }) => sheet.name);
const inPhase = (phase: SheetsState['phase']) => eventually(() => expect(view.phase).toBe(phase));

/** Starts the page with the sheet of one ready parent. */
async function startWithMaria(): Promise<void> {
  await writeList(list.id, { students: [student()], contacts: [contact()] });
  start();
  await inPhase('list');
  expect(names()).toEqual(['Maria Lopez']);
}

it('shows the sheets of ready parents, with the portal of the list’s site', async () => {
  await startWithMaria();
  expect(view.settings.portal).toBe('https://district.powerschool.com/public/');
});

it('uses the district’s own portal', async () => {
  start({ portal: 'https://parents.example.org/' });
  await inPhase('list');
  expect(view.settings.portal).toBe('https://parents.example.org/');
});

it('leaves the portal as typed after the PowerSchool tab was gone for a while', async () => {
  await startWithMaria();
  const portal = 'https://parents.example.org/';
  handlers.onSettings({ portal });
  answer = { ...answer, list: undefined, hidden: 'no-tab' };
  await changed(1);
  await inPhase('hidden');
  answer = { ...answer, list, hidden: undefined };
  await changed(2);
  await inPhase('list');
  expect(view.settings.portal).toBe(portal);
  answer = { ...answer, list: { ...list, id: 'list-2', site: 'https://other.example.org' } };
  await changed(3);
  await eventually(() => expect(view.list?.id).toBe('list-2'));
  expect(view.settings.portal).toBe('https://other.example.org/public/');
});

it('adds a sheet as soon as a parent becomes ready', async () => {
  await writeList(list.id, {
    students: [student()],
    contacts: [contact({ students: [tie({ access: false })] })],
  });
  start();
  await inPhase('list');
  expect(names()).toEqual([]);
  await writeList(list.id, { contacts: [contact()] });
  await eventually(() => expect(names()).toEqual(['Maria Lopez']));
});

it('draws only the sheets that change', async () => {
  await startWithMaria();
  const before = view.run[0]?.sheet;
  await writeList(list.id, {
    students: [student({ contactIds: ['9001', '9002'] })],
    contacts: [contact({ contactId: '9002', name: 'Jorge Lopez', emails: [], username: 'jorge' })],
  });
  await eventually(() => expect(names()).toEqual(['Jorge Lopez', 'Maria Lopez']));
  expect(view.run[1]?.sheet).toBe(before);
});

it('remembers checks and languages with the list', async () => {
  await writeList(list.id, { sheetMarks: { 9001: { handedOut: ['1'], language: 'ht' } } });
  await startWithMaria();
  expect(view.run).toMatchObject([{ isHandedOut: true, language: 'ht' }]);
  await writeList(list.id, { sheetMarks: { 9001: { handedOut: [] } } });
  await eventually(() => expect(view.run).toMatchObject([{ isHandedOut: false, language: 'en' }]));
});

describe('the page shows no name', () => {
  it.each<[string, Partial<WorklistView>, SheetsState['phase']]>([
    ['after a sign-out', { list: undefined, hidden: 'signed-out' }, 'hidden'],
    ['after idle time', { list: undefined, hidden: 'idle' }, 'hidden'],
    ['after the list was forgotten', { list: undefined }, 'no-list'],
  ])('%s', async (_, more, phase) => {
    await startWithMaria();
    answer = { ...answer, ...more };
    await changed(1);
    await inPhase(phase);
    expect(view.run).toEqual([]);
    expect(JSON.stringify(view)).not.toContain('maria');
  });

  it('after it was left', async () => {
    await startWithMaria();
    dispatchEvent(new Event('pagehide'));
    expect(view).toMatchObject({ phase: 'cleared', run: [], list: undefined });
    await changed(1);
    await writeList(list.id, { contacts: [contact()] });
    dispatchEvent(new Event('focus'));
    expect(view).toMatchObject({ phase: 'cleared', run: [] });
  });

  it('after ten minutes without use, and not before', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    await startWithMaria();
    vi.advanceTimersByTime(TIME_ON_SCREEN_MS - 10_000);
    handlers.onHandedOut(['9001'], true);
    vi.advanceTimersByTime(TIME_ON_SCREEN_MS - 10_000);
    expect(names()).toEqual(['Maria Lopez']);
    vi.advanceTimersByTime(12_000);
    expect(view).toMatchObject({ phase: 'cleared', run: [], total: 0 });
  });
});

it('shows the sheets again after the same user signed in', async () => {
  await startWithMaria();
  answer = { site: list.site, owner: '0 rita', hidden: 'signed-out' };
  await changed(1);
  await inPhase('hidden');
  answer = { site: list.site, owner: '0 rita', list };
  await changed(2);
  await eventually(() => expect(names()).toEqual(['Maria Lopez']));
  await inPhase('list');
});

it('draws all sheets for the browser’s own Print command', async () => {
  await startWithMaria();
  dispatchEvent(new Event('beforeprint'));
  expect(view.drawnCount).toBe(1);
});

it('says that the district does not use welcome sheets, and reads no list', async () => {
  start({ featuresOff: ['welcome-sheet'] });
  expect(view.phase).toBe('off');
  expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
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
