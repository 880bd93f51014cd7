/** Tabs whose page is not settled: nothing is noted from them, and the last word about a settled page can stay. */
import type { Advice, Item } from '../contracts/advice.ts';
import type { Facts, Unsettled } from '../contracts/facts.ts';
import { subjectOf } from '../contracts/subject.ts';
import { advise } from '../rules/advise.ts';
import { spokenLine } from '../rules/core/spoken-line.ts';
import { noteDeletion } from '../rules/note-deletion.ts';
import { isDeepEqual, type Task } from '../tasks/task.ts';
import type { SenderTab } from './background-tab.ts';
import { endUnfinished, isOwnTab } from './background-tab-end.ts';
import type { Memory } from './memory.ts';
import { contactMarks, MARKED_SECTIONS, markOf } from './state/contact-marks.ts';
import type { State } from './state/session-state.ts';
import type { TabMemory } from './state/tab-memory.ts';
import { withPage } from './tab-pages.ts';
import { contextOf, type MemoryWithAnswers } from './tab-state.ts';

/** A page that turns out to be translated, or a consolidation, was one already when this was noted. */
const TAKE_BACK_MS = 5000;

/** Sections load one by one: what shows a section of the contact before counts after this time without a change. */
export const MIXED_MS = 1000;

/** Remembers what this page changed, so that it can be taken back. */
export function rememberNotes(
  { notes }: TabMemory,
  tabId: number,
  facts: Facts,
  before: readonly Task[],
  after: readonly Task[],
  now: number,
): void {
  if (isDeepEqual(before, after)) return;
  notes.set(tabId, {
    time: now,
    subject: subjectOf(facts),
    before: [...before],
    after: [...after],
  });
}

/**
 * Whether the page may show a section of the contact that its tab showed before (sections load one by one). Follows
 * every page, also one that does not count for another reason: the next one may be mixed with it.
 */
function isMixed(
  { contacts }: TabMemory,
  { page, busy }: Facts,
  tabId: number,
  now: number,
): boolean {
  if (page.kind === 'unknown') return false;
  const last = contacts.get(tabId);
  contacts.delete(tabId);
  if (page.kind !== 'contact') return false;
  const marks = contactMarks(page);
  // Who comes back at once may be shown with sections of the contact in between.
  const seen = last?.mixed?.seen ?? [];
  const others = [...(last ? [last.marks] : []), ...seen].filter(
    ({ contact }) => contact !== marks.contact,
  );
  const isShared = (name: (typeof MARKED_SECTIONS)[number]) =>
    !!page[name]?.length && others.some((other) => other[name] === marks[name]);
  if (!last || !MARKED_SECTIONS.some(isShared)) {
    contacts.set(tabId, { marks });
    return false;
  }
  const mixed = markOf(page);
  const isUnchanged = !busy && last.mixed?.page === mixed;
  const since = isUnchanged ? (last.mixed?.since ?? now) : now;
  const isKnown = seen.some((other) => isDeepEqual(other, marks));
  const isOver = now - since >= MIXED_MS;
  contacts.set(
    tabId,
    isOver
      ? { marks }
      : {
          marks: last.marks,
          mixed: { page: mixed, since, seen: isKnown ? seen : [...seen, marks] },
        },
  );
  return !isOver;
}

/** Remembers what the tab showed before the browser stopped the worker. */
export function recallContact({ contacts }: TabMemory, { pages }: State, tabId: number): void {
  const marks = pages[tabId]?.marks;
  if (marks && !contacts.has(tabId)) contacts.set(tabId, { marks });
}

/**
 * The facts with the reason why the page does not count: the worker's own, the page's, that PowerSchool works on it, or
 * that it may be two contacts in one. The search waits for its own results.
 */
export function withReason(
  memory: TabMemory,
  facts: Facts,
  fromWorker: Unsettled | undefined,
  tabId: number,
  now: number,
): Facts {
  const mayBeMixed = isMixed(memory, facts, tabId, now);
  if (fromWorker) return { ...facts, unsettled: fromWorker };
  const { busy, unsettled, page } = facts;
  if (unsettled) return facts;
  const isHalfDrawn = busy ? page.kind !== 'search' && page.kind !== 'unknown' : mayBeMixed;
  return isHalfDrawn ? { ...facts, unsettled: 'half-drawn' } : facts;
}

/** The state without what this page noted just before it turned out not to be settled. */
function takeBack(
  { notes: allNotes }: TabMemory,
  state: State,
  facts: Facts,
  tabId: number,
  now: number,
): State {
  const notes = allNotes.get(tabId);
  allNotes.delete(tabId);
  const isWrong = facts.unsettled === 'translated' || facts.unsettled === 'consolidation';
  if (!notes || !isWrong || now - notes.time > TAKE_BACK_MS) return state;
  if (!isDeepEqual(notes.subject, subjectOf(facts))) return state;
  const tasks = state.tasks.flatMap((task) => {
    // What has changed since is somebody else's note.
    const isNoted = task.touchedAt === notes.time && notes.after.some(({ id }) => id === task.id);
    const before = notes.before.find(({ id }) => id === task.id);
    if (!isNoted) return [task];
    return before ? [before] : [];
  });
  return { ...state, tasks };
}

type UnsettledMemory = MemoryWithAnswers & Pick<Memory, 'tabs'>;

/** The turn of a tab whose page is not settled. Tasks stay as they are, but for a deletion that was confirmed. */
export async function turnUnsettled(
  state: State,
  facts: Facts,
  from: SenderTab,
  { memory, now, folded }: { memory: UnsettledMemory; now: number; folded: boolean },
): Promise<{ state: State; advice: Advice }> {
  const { tabId, site } = from;
  let next = takeBack(memory.tabs, state, facts, tabId, now);
  if (isOwnTab(next, tabId) && facts.unsettled !== 'half-drawn')
    next = await endUnfinished(next, tabId, now);
  const ctx = contextOf(memory, next, facts, tabId, folded);
  const tasks = noteDeletion(ctx, now);
  if (!isDeepEqual(tasks, ctx.tasks))
    next = { ...next, tasks: [...next.tasks.filter((task) => task.site !== site), ...tasks] };
  next = withPage(next, facts, tabId, memory.tabs.contacts.get(tabId)?.marks);
  const last = memory.tabs.advice.get(tabId);
  const stays =
    last && facts.unsettled === 'half-drawn' && isDeepEqual(last.subject, subjectOf(facts));
  if (!stays) return { state: next, advice: advise(ctx) };
  if (!facts.busy) return { state: next, advice: { ...last, folded } };
  const items = last.items.map((item) => whileBusy(item, ctx.t.saving));
  const advice = { ...last, items, folded };
  return { state: next, advice: { ...advice, spoken: spokenLine(advice) } };
}

/** Replaces the current step's hints while PowerSchool works, because the Submit they ask for may already run. */
const whileBusy = (item: Item, hint: string): Item =>
  item.state === 'now' && item.hints.length > 0 ? { ...item, hints: [hint] } : item;
