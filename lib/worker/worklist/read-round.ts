/** Runs one round of reading: reads some students in the registrar's tab and stores the results. */
import type { ListedStudent, Pause, Worklist } from '../../contracts/worklist/list.ts';
import type {
  FromWorklist,
  ReadAnswer,
  ReadReport,
  ReadRound,
} from '../../contracts/worklist/messages.ts';
import { readSome, writeList } from '../../settings/worklist-storage.ts';
import type { Memory } from '../memory.ts';
import { lockOf } from '../people.ts';
import { countRead } from '../state/count-read.ts';
import type { State } from '../state/session-state.ts';
import { update } from '../state/update-state.ts';
import { findReadableTabs } from './readable-tab.ts';
import { readInTab } from './tab-tools.ts';

/** No request of a round starts after this time, so that Pause acts soon and a stopped worker loses little. */
const ROUND_MS = 1200;
/** A student fails after this many requests without an answer. */
const MOST_TRIES = 3;
const NOTHING: ReadRound = { done: 0, slowDowns: 0, failures: 0, slowestMs: 0, retryAfterMs: 0 };

/** The current round. A second worklist page can't start another round meanwhile. */
const underWay: { round?: Promise<unknown> | undefined } = {};

type Request = Extract<FromWorklist, { kind: 'worklist-read' }>;

/** Reads some students. @returns undefined if the list is not running, or another round is under way */
export async function readRound(memory: Memory, request: Request): Promise<ReadRound | undefined> {
  if (underWay.round) return undefined;
  const round = runRound(memory, request);
  underWay.round = round;
  return round.finally(() => {
    underWay.round = undefined;
  });
}

async function runRound(
  memory: Memory,
  { id, dcids, pace }: Request,
): Promise<ReadRound | undefined> {
  const [state, begin] = await update<[State, number]>((before, now) => [before, [before, now]]);
  const list = state.worklist;
  if (list?.id !== id || list.state !== 'running') return undefined;
  const { site, user = '', school = '' } = list;
  const pause = pauseFor(state, list);
  if (pause) return pauseList(id, pause);
  const tabIds = await findReadableTabs(state, site, list.tabId);
  if (tabIds.length === 0) return pauseList(id, 'no-tab');
  const { students } = await readSome(id, dcids, []);
  const waiting = students.filter((student) => student.state === 'waiting');
  if (waiting.length === 0) return undefined;
  const request = {
    dcids: waiting.map(({ dcid }) => dcid),
    atOnce: pace.atOnce,
    startsForMs: ROUND_MS,
  };
  const report = await readInTabs(tabIds, (tabId) =>
    readInTab(memory, tabId, request, { site, user, school }),
  );
  // The tab moved to another page, or the browser does not allow Kinlink to read it.
  if (!report) return { ...NOTHING, failures: 1 };
  if (report.answers.length === 0)
    return pauseList(
      id,
      user && report.user && report.user !== user ? 'other-user' : 'other-school',
    );
  return noteReport(id, report, begin);
}

/**
 * Reads in the first tab that shows the list's user and school: another one may have been loaded before the school was
 * changed. @returns the first tab's report if no tab does
 */
async function readInTabs(
  tabIds: readonly number[],
  read: (tabId: number) => Promise<ReadReport | undefined>,
): Promise<ReadReport | undefined> {
  const first = await read(tabIds[0] as number);
  if (!first || first.answers.length > 0) return first;
  for (const tabId of tabIds.slice(1)) {
    const report = await read(tabId);
    if (report && report.answers.length > 0) return report;
  }
  return first;
}

/** Returns the reason to pause that other pages of the site have shown, if any. */
function pauseFor(state: State, { site, school }: Worklist): Pause | undefined {
  const lock = lockOf(state, site);
  if (lock) return lock;
  const selected = state.users?.[site]?.school?.name;
  return school && selected && selected !== school ? 'other-school' : undefined;
}

const pauseList = (id: string, pause: Pause): Promise<undefined> =>
  update((state) => [
    state.worklist?.id === id
      ? { ...state, worklist: { ...state.worklist, state: 'paused', pause } }
      : state,
    undefined,
  ]);

/** Stores the answers if the list still exists. Data that a page has shown since `begin` is newer and stays. */
const noteReport = (
  id: string,
  report: ReadReport,
  begin: number,
): Promise<ReadRound | undefined> =>
  update<ReadRound | undefined>(async (state, now) => {
    const list = state.worklist;
    if (list?.id !== id) return [state, undefined];
    const { answers } = report;
    const isRefused = list.read === 0 && answers.every(({ kind }) => kind === 'refused');
    if (isRefused) return [{ ...state, worklist: { ...list, state: 'failed' } }, undefined];
    const read = answers.flatMap((answer) => answer.contacts);
    const stored = await readSome(
      id,
      answers.map(({ dcid }) => dcid),
      read.map(({ contactId }) => contactId),
    );
    const isNewer = ({ notedAt }: { notedAt?: number | undefined }) =>
      notedAt !== undefined && notedAt >= begin;
    const students = answers.flatMap((answer) => afterAnswer(answer, stored.students, isNewer));
    const newer = stored.contacts.filter(isNewer).map(({ contactId }) => contactId);
    const contacts = read.filter(({ contactId }) => !newer.includes(contactId));
    const isWritten = await writeList(id, { students, contacts }).then(
      () => true,
      () => false,
    );
    if (!isWritten)
      return [{ ...state, worklist: { ...list, state: 'paused', pause: 'full' } }, undefined];
    const done = students.filter((student) => student.state !== 'waiting').length;
    const worklist = await nextList(list, report, done, now);
    return [{ ...state, worklist }, roundOf(report, done)];
  });

function afterAnswer(
  { dcid, kind, contacts }: ReadAnswer,
  stored: readonly ListedStudent[],
  isNewer: (student: ListedStudent) => boolean,
): ListedStudent[] {
  const student = stored.find((each) => each.dcid === dcid);
  // A page of PowerSchool may have shown the student's contacts already.
  if (student?.state !== 'waiting' || kind === 'signed-out' || kind === 'slow-down') return [];
  if (kind === 'failed') {
    const tries = student.tries + 1;
    return [{ ...student, tries, state: tries < MOST_TRIES ? 'waiting' : 'failed' }];
  }
  const contactIds = new Set([
    ...(kind === 'read' ? contacts.map(({ contactId }) => contactId) : []),
    ...(isNewer(student) ? student.contactIds : []),
  ]);
  return [{ ...student, state: kind, contactIds: [...contactIds] }];
}

function nextList(
  list: Worklist,
  report: ReadReport,
  done: number,
  now: number,
): Promise<Worklist> {
  const isSignedOut = report.answers.some(({ kind }) => kind === 'signed-out');
  const isPaused = isSignedOut && list.state === 'running';
  const next: Worklist = {
    ...list,
    ...(!list.user && report.user && { user: report.user }),
    ...(!list.school && report.school && { school: report.school }),
    ...(isPaused && { state: 'paused', pause: 'signed-out' }),
  };
  return countRead(next, done, now);
}

const roundOf = ({ answers, retryAfterMs }: ReadReport, done: number): ReadRound => ({
  done,
  slowDowns: answers.filter(({ kind }) => kind === 'slow-down').length,
  failures: answers.filter(({ kind }) => kind === 'failed').length,
  slowestMs: Math.max(...answers.map(({ ms }) => ms)),
  retryAfterMs,
});
