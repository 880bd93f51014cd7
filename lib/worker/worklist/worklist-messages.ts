/** Handles the messages from the worklist's page. */
import { browser } from 'wxt/browser';
import { isOurPage, type Sender } from '../../browser/message-senders.ts';
import { openTabBeside } from '../../browser/tabs.ts';
import {
  FromWorklist,
  type ShownReport,
  type ShownStudents,
  type WorklistView,
} from '../../contracts/worklist/messages.ts';
import { foldedSidebar, updatedAt } from '../../settings/storage-items.ts';
import { judgeUser } from '../../tasks/site-user.ts';
import type { Memory } from '../memory.ts';
import { isLocked, lockOf } from '../people.ts';
import { readPopupTab, siteFor } from '../popup/popup-tab.ts';
import { hideWhenIdle, withWork } from '../state/idle-time.ts';
import type { State } from '../state/session-state.ts';
import { update } from '../state/update-state.ts';
import {
  dismissRow,
  forgetList,
  markSheets,
  readStudentsAgain,
  setListState,
  startList,
} from './change-list.ts';
import { readRound } from './read-round.ts';
import { findReadableTab } from './readable-tab.ts';
import { readShownIn } from './tab-tools.ts';

/** Registers the listener synchronously, so that the browser can wake the worker for a message. */
export function listenToWorklist(memory: Memory): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isOurPage(sender, browser.runtime.id, browser.runtime.getURL(''))) return undefined;
    const parsed = FromWorklist.safeParse(message);
    return parsed.success ? handleMessage(memory, parsed.data, sender) : undefined;
  });
}

async function handleMessage(
  memory: Memory,
  request: FromWorklist,
  sender: Sender,
): Promise<unknown> {
  await hideWhenIdle(memory);
  if (isWork(request)) await noteWork(memory, request);
  switch (request.kind) {
    case 'worklist-get-view':
      return buildWorklistView(request.tab);
    case 'worklist-get-shown':
      return getShown(memory, request);
    case 'worklist-start':
      return startList(request);
    case 'worklist-read':
      return readRound(memory, request);
    case 'worklist-set-state':
      return setListState(request);
    case 'worklist-read-again':
      return readStudentsAgain(request);
    case 'worklist-open':
      return open(request, sender);
    case 'worklist-dismiss':
      return dismissRow(request);
    case 'worklist-mark-sheets':
      return markSheets(request);
    case 'worklist-forget':
      return forgetList(request);
  }
}

/** Only the registrar's own actions restart the idle time. Messages that the page sends by itself do not. */
const isWork = (request: FromWorklist): boolean =>
  request.kind === 'worklist-set-state'
    ? !request.pause
    : !/^worklist-(get-view|read)$/.test(request.kind);

const noteWork = ({ policy }: Memory, request: FromWorklist): Promise<void> =>
  update<void>((state, now) => {
    const site = 'site' in request ? request.site : state.worklist?.site;
    if (!site || isLocked(state, site)) return [state, undefined];
    return [withWork(state, policy, site, now), undefined];
  });

const currentState = () => update<State>((now) => [now, now]);

/** Builds the view. It shows the list while a page of its site is open and the user is signed in. */
async function buildWorklistView(tab: number): Promise<WorklistView> {
  const [popupTab, state] = await Promise.all([readPopupTab(tab), currentState()]);
  const { worklist: list } = state;
  const site = siteFor(popupTab, state) ?? '';
  const listHidden = list && (await whyHidden(state, list.site, tab));
  // A list of another site does not block a new list.
  const isOther = list !== undefined && list.site !== site && site !== '';
  const hidden = (isOther ? undefined : listHidden) ?? lockOf(state, site);
  const isUpdated = !list && (await updatedAt.get()) !== undefined;
  return {
    site,
    owner: ownerOf(state, site),
    ...(list && !listHidden && { list }),
    ...(listHidden && isOther && { replaces: list.site }),
    ...(hidden && { hidden }),
    ...(isUpdated && { isUpdated }),
  };
}

async function whyHidden(state: State, site: string, tab: number): Promise<WorklistView['hidden']> {
  const lock = lockOf(state, site);
  if (lock) return lock;
  return (await findReadableTab(state, site, tab)) === undefined ? 'no-tab' : undefined;
}

/** Returns a mark that changes with each sign-in, even if no page shows a name. */
function ownerOf({ users }: State, site: string): string {
  const owner = users?.[site];
  return owner ? `${owner.since ?? 0} ${owner.user ?? ''}` : '';
}

/** Reads the students in the preferred tab, or in another tab of the site. */
async function getShown(
  memory: Memory,
  { tab, site }: Extract<FromWorklist, { kind: 'worklist-get-shown' }>,
): Promise<ShownStudents | undefined> {
  const [popupTab, state] = await Promise.all([readPopupTab(tab), currentState()]);
  if (!site || siteFor(popupTab, state) !== site || isLocked(state, site)) return undefined;
  const tabId = await findReadableTab(state, site, tab);
  const report = tabId === undefined ? undefined : await readShownIn(memory, tabId, site);
  return report && update((current, now) => [current, takeShown(current, site, report, now)]);
}

/** The students, unless the page was loaded for another user or school. The user may have changed meanwhile. */
function takeShown(
  state: State,
  site: string,
  { signedIn, ...students }: ShownReport,
  now: number,
): ShownStudents | undefined {
  if (isLocked(state, site)) return undefined;
  const { forget, unsettled } = judgeUser(state.users?.[site], signedIn, now);
  if (!forget && !unsettled) return students;
  const problem = unsettled === 'other-school' ? unsettled : 'other-user';
  return { page: students.page, students: [], problem };
}

/** Opens a page of the list's site next to the worklist, with the sidebar open. */
async function open(
  { id, page, target }: Extract<FromWorklist, { kind: 'worklist-open' }>,
  { tab }: Sender,
): Promise<void> {
  const state = await currentState();
  const { worklist } = state;
  if (worklist?.id !== id || isLocked(state, worklist.site) || tab?.id === undefined) return;
  await foldedSidebar.set(false);
  const place = { tabId: tab.id, index: tab.index, windowId: tab.windowId };
  await openTabBeside({ page, id: target }, { ...place, site: worklist.site });
}
