/** Connects the page of all welcome sheets with the worklist, and stores the page's state. */
import { browser } from 'wxt/browser';
import { afterTimeWithoutUse } from '../browser/time-without-use.ts';
import type { Policy } from '../contracts/policy.ts';
import type { Worklist } from '../contracts/worklist/list.ts';
import { WorklistView } from '../contracts/worklist/messages.ts';
import { buildSheets } from '../rules/sheets/build-sheets.ts';
import { reuseSheets } from '../rules/sheets/reuse-sheets.ts';
import {
  differentPeople,
  unwantedAccess,
  watchStorage,
  workerState,
} from '../settings/storage-items.ts';
import { watchList } from '../settings/worklist-storage.ts';
import type { SheetsTexts } from '../texts/sheets/en.ts';
import type { SheetsState } from '../ui/sheets-ui.ts';
import {
  addContents,
  emptyData,
  isHalted,
  loadData,
  loadRemembered,
  rebuildRows,
} from '../worklist/list-data.ts';
import { runOneAtATime } from '../worklist/run-one-at-a-time.ts';
import { FIRST_DRAWN, growDrawing } from './grow-drawing.ts';
import { createSheetHandlers, preparePrint } from './sheet-handlers.ts';
import {
  firstSettings,
  portalOf,
  runOf,
  type SheetData,
  type SheetsPage,
  type SheetsSession,
  sortAgain,
} from './sheets-session.ts';

/** After building sheets, the page waits this many times as long as that took, so that it stays responsive. */
const REST_FACTOR = 4;

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

const emptySheets = (): SheetData => ({
  list: emptyData(),
  batch: { sheets: [], withoutUsername: [], withoutAccess: 0 },
  sorted: [],
  printed: {},
});

const firstState = (policy: Policy): SheetsState => ({
  phase: policy.featuresOff.includes('welcome-sheet') ? 'off' : 'asking',
  hidden: undefined,
  list: undefined,
  settings: firstSettings(policy),
  run: [],
  drawnCount: FIRST_DRAWN,
  total: 0,
  handedOut: 0,
  withoutAddress: 0,
  withoutUsername: [],
  withoutAccess: 0,
  hasClasses: false,
  hasLanguages: false,
  copied: undefined,
  date: new Date(),
  status: '',
});

/** Starts the page. It draws at once and after every change. */
export function startSheets(
  page: SheetsPage,
  t: Pick<SheetsTexts, 'gone' | 'marked'>,
  policy: Policy,
  tab: number,
): void {
  let state = firstState(policy);
  const session: SheetsSession = {
    page,
    policy,
    tab,
    data: emptySheets(),
    state: () => state,
    update(change) {
      state = { ...state, ...change };
      page.draw(state, handlers);
    },
    // Only an update of Kinlink cuts the page off. A stopped worker starts with the next message.
    send: (message) =>
      browser.runtime.sendMessage(message).catch(() => {
        if (!browser.runtime.id) session.update({ status: t.gone });
      }),
  };
  let stopWatching: () => void = () => undefined;
  const clear = () => {
    unused.stop();
    stopWatching();
    clearSheets(session, 'cleared');
  };
  const unused = afterTimeWithoutUse(clear);
  const handlers = createSheetHandlers(session, t, unused.noteUse);
  session.update({});
  if (state.phase === 'off') {
    unused.stop();
    return;
  }
  stopWatching = watchChanges(session);
  // The browser may restore this page after it was left.
  addEventListener('pagehide', clear);
  // The browser's own Print command prints all sheets too.
  addEventListener('beforeprint', () => preparePrint(session));
}

/** Drops all names from the page. */
function clearSheets(session: SheetsSession, phase: SheetsState['phase']): void {
  session.data = emptySheets();
  const { settings } = session.state();
  session.update({
    ...runOf(session.data, { ...settings, portal: session.policy.portal }),
    phase,
    list: undefined,
    copied: undefined,
    status: '',
    drawnCount: FIRST_DRAWN,
  });
}

/** Creates the functions that update the page from the worker and from the list. */
function createViews(session: SheetsSession): {
  refreshView(): Promise<void>;
  rebuildSheets(): Promise<void>;
} {
  const { state, update, send, policy, tab } = session;
  const isCleared = () => state().phase === 'cleared';
  let turn = 0;

  const rebuildSheets = runOneAtATime(async () => {
    const { data } = session;
    const { list } = state();
    if (!list) return;
    const begin = performance.now();
    await makeSheets(data, policy, list);
    // The list may have ended in the meantime.
    if (data !== session.data) return;
    sortAgain(data, state().settings);
    update(runOf(data, state().settings));
    void growDrawing(session);
    await sleep((performance.now() - begin) * REST_FACTOR);
  });

  async function refreshView(): Promise<void> {
    turn += 1;
    const own = turn;
    const answer = WorklistView.safeParse(await send({ kind: 'worklist-get-view', tab }));
    if (!answer.success || own !== turn || isCleared()) return;
    const { list, hidden } = answer.data;
    const before = state().list;
    if (!list) {
      clearSheets(session, hidden ? 'hidden' : 'no-list');
      return update({ hidden });
    }
    if (before?.id !== list.id) {
      clearSheets(session, 'asking');
      const { data } = session;
      await loadData(data.list, list.id);
      if (isCleared()) return;
      if (own !== turn) return void refreshView();
      update({ settings: { ...state().settings, portal: portalOf(session, list) } });
    }
    update({ list });
    if (before?.id !== list.id || before.state !== list.state) await rebuildSheets();
    if (own === turn && !isCleared()) update({ phase: 'list' });
  }

  return { refreshView, rebuildSheets };
}

/** Updates the page after each change of the list. @returns a function that stops it */
function watchChanges(session: SheetsSession): () => void {
  const { state, update } = session;
  const { refreshView, rebuildSheets } = createViews(session);
  const watchers = [
    watchList(
      () => state().list?.id,
      (contents) => {
        const { data } = session;
        addContents(data.list, contents);
        if (contents.sheetMarks) update(runOf(data, state().settings));
        if (contents.students.length + contents.contacts.length > 0 || contents.dismissed)
          void rebuildSheets();
      },
    ),
    watchStorage([workerState], () => void refreshView()),
    watchStorage([differentPeople, unwantedAccess], () => void rebuildSheets()),
  ];
  // Opening or closing a PowerSchool tab does not change the storage, so the page also checks on focus.
  const onFocus = () => void refreshView();
  addEventListener('focus', onFocus);
  void refreshView();
  return () => {
    removeEventListener('focus', onFocus);
    for (const stop of watchers) stop();
  };
}

/** Only the state of a row matters here, so its reason needs no words. */
const ANY_REASON = { table: { noAccessReason: 'no-access' } };

/** Builds the rows of the list, then the sheets of the ready ones. */
async function makeSheets(data: SheetData, policy: Policy, list: Worklist): Promise<void> {
  const session = { policy, t: ANY_REASON };
  const showsUnread = isHalted(list);
  rebuildRows(data.list, session, showsUnread);
  if (await loadRemembered(data.list, list.site, policy, Date.now()))
    rebuildRows(data.list, session, showsUnread);
  const batch = buildSheets(data.list);
  data.batch = { ...batch, sheets: reuseSheets(data.batch.sheets, batch.sheets) };
}
