/** Connects the worklist's components with the worker and stores the page's state. */
import { browser } from 'wxt/browser';
import type { Policy } from '../contracts/policy.ts';
import { WorklistView } from '../contracts/worklist/messages.ts';
import { FIRST_FILTER } from '../rules/worklist/filter-rows.ts';
import {
  differentPeople,
  unwantedAccess,
  watchStorage,
  workerState,
} from '../settings/storage-items.ts';
import { watchList } from '../settings/worklist-storage.ts';
import type { WorklistTexts } from '../texts/worklist/en.ts';
import type { WorklistHandlers, WorklistState } from '../ui/worklist-ui.ts';
import { createFamilyHandlers, refreshFamily } from './family-handlers.ts';
import {
  addContents,
  emptyData,
  isHalted,
  loadData,
  loadRemembered,
  rebuildRows,
  waitingIn,
} from './list-data.ts';
import { createReadingLoop } from './reading-loop.ts';
import { createRowHandlers, selectWantedRow, withFilter } from './row-handlers.ts';
import { runOneAtATime, sleep, withRest } from './run-one-at-a-time.ts';
import { createStartHandlers, EMPTY_START, emptyMemory, resetStart } from './start-handlers.ts';
import type { WorklistPage, WorklistSession } from './worklist-session.ts';

const FIRST_STATE: WorklistState = {
  phase: 'asking',
  site: '',
  hidden: undefined,
  replaces: undefined,
  isUpdated: false,
  start: EMPTY_START,
  list: undefined,
  rate: undefined,
  isSlower: false,
  counts: { todo: 0, check: 0, ready: 0, 'not-needed': 0 },
  filter: FIRST_FILTER,
  rows: [],
  current: undefined,
  dismissing: undefined,
  usesKeys: true,
  family: undefined,
  hasSheets: true,
  status: '',
};

/** Starts the worklist's page. It draws at once and after every change. */
export function startWorklist(
  page: WorklistPage,
  t: WorklistTexts,
  policy: Policy,
  tab: number,
): void {
  let state: WorklistState = {
    ...FIRST_STATE,
    hasSheets: !policy.featuresOff.includes('welcome-sheet'),
  };
  const session: WorklistSession = {
    page,
    t,
    policy,
    tab,
    data: emptyData(),
    start: emptyMemory(),
    state: () => state,
    set(change) {
      state = { ...state, ...change };
    },
    update(change) {
      session.set(change);
      page.draw(state, handlers);
    },
    // Only an update of Kinlink cuts the page off. A stopped worker starts with the next message.
    send: (message) =>
      browser.runtime.sendMessage(message).catch(() => {
        if (!browser.runtime.id) session.update({ status: t.gone });
      }),
  };
  const { look, remake } = createViews(session);
  const handlers: WorklistHandlers = {
    ...createStartHandlers(session),
    ...createRowHandlers(session),
    ...createFamilyHandlers(session),
    onNewList: () => {
      session.update({ phase: 'start', start: { ...EMPTY_START, isOpen: true } });
      page.focus('start');
    },
    onBackToList: () => {
      resetStart(session);
      void look();
    },
  };
  session.update({});
  watchList(
    () => state.list?.id,
    (contents) => {
      addContents(session.data, contents);
      void remake();
    },
  );
  watchStorage([workerState], () => void look());
  watchStorage([differentPeople, unwantedAccess], () => void remake());
  // Opening or closing a PowerSchool tab does not change the storage, so the page also checks on focus.
  addEventListener('focus', () => void look());
  void look();
}

/** Creates the functions that update the page from the worker. */
function createViews(session: WorklistSession): {
  look(): Promise<void>;
  remake(): Promise<void>;
} {
  const { data, tab, state, update, send, policy } = session;
  let turn = 0;
  let place: Place = { site: '', owner: '' };
  const run = createReadingLoop({
    send,
    running: () => (state().list?.state === 'running' ? state().list?.id : undefined),
    waiting: () => waitingIn(data),
    now: Date.now,
    sleep,
    progress: ({ perMinute, leftMs, isSlower }) =>
      update({ rate: { perMinute, leftMs }, isSlower }),
  });

  async function makeOnce(): Promise<void> {
    const { list } = state();
    if (!list) return;
    const showsUnread = isHalted(list);
    rebuildRows(data, session, showsUnread);
    if (await loadRemembered(data, list.site, policy, Date.now()))
      rebuildRows(data, session, showsUnread);
    update(withFilter(data, state().filter));
    selectWantedRow(session);
    refreshFamily(session);
  }

  const remake = runOneAtATime(withRest(makeOnce));

  async function look(): Promise<void> {
    turn += 1;
    const own = turn;
    const answer = WorklistView.safeParse(await send({ kind: 'worklist-get-view', tab }));
    if (!answer.success || own !== turn) return;
    const { list, hidden, site, replaces, isUpdated = false } = answer.data;
    const before = state().list;
    // A pasted text belongs to one user and one site.
    if (hidden || (before && !list) || !isSamePlace(place, answer.data)) resetStart(session);
    place = answer.data;
    // Only for a page that opens after the update. A list of this page ended in another way.
    const isFirst = state().phase === 'asking';
    update({ site, hidden, replaces, isUpdated: isUpdated && (isFirst || state().isUpdated) });
    if (!list) {
      Object.assign(data, emptyData());
      const phase = hidden ? 'hidden' : site ? 'start' : 'no-site';
      const none = { list: undefined, rate: undefined, current: undefined, dismissing: undefined };
      update({ phase, ...none, family: undefined, ...withFilter(data, FIRST_FILTER) });
      return;
    }
    if (before?.id !== list.id) {
      if (state().family) update({ family: undefined });
      await loadData(data, list.id);
      if (own !== turn) return void look();
    }
    const isStarting = state().start.isOpen;
    // A new list starts with the default filter, because an old search would hide its rows.
    const filter = before?.id === list.id ? state().filter : FIRST_FILTER;
    update({ phase: isStarting ? 'start' : 'list', list, filter });
    if (before?.id !== list.id || before.state !== list.state) void remake();
    if (list.state === 'running') void run();
    else if (state().rate) update({ rate: undefined, isSlower: false });
  }

  return { look, remake };
}

type Place = Pick<WorklistView, 'site' | 'owner'>;

/** Returns true for the same user on the same site. A mark without a name ends in a space; the name may follow. */
const isSamePlace = (before: Place, now: Place): boolean =>
  before.site === now.site &&
  (before.owner === now.owner ||
    before.owner === '' ||
    (before.owner.endsWith(' ') && now.owner.startsWith(before.owner)));
