/**
 * The worker's state, in `storage.session`. One change at a time is read and written: two tabs never lose each
 * other's update, and a stopped worker loses nothing.
 */

import * as z from 'zod/mini';
import { ThisStudent } from '../contracts/facts.ts';
import { GUIDE_IDS } from '../contracts/guides.ts';
import { workerState } from '../settings/storage-items.ts';
import { Search, Task } from '../tasks/task.ts';
import { alive, LIFETIME_MS } from '../tasks/task-list.ts';

/** A background tab that Kinlink opened, and what it is for. */
const BackgroundTab = z.object({
  site: z.string(),
  /** What is searched for; absent when the tab looks at a student's Access Accounts instead. */
  text: z.optional(z.string()),
  dcid: z.optional(z.string()),
  inactive: z.boolean(),
  /** Steps that its page was told to do; each is issued once. */
  issuedSteps: z.array(z.string()),
  startedAt: z.number(),
  /** Ids of the results read last, and since when. Results that stay the same for a while are complete. */
  resultIds: z.optional(z.string()),
  resultsSince: z.optional(z.number()),
  /** Ids of the results that the waiting searches have. A later list of this tab replaces them. */
  reportedIds: z.optional(z.array(z.string())),
  /** The waiting searches have results; more may come. */
  notified: z.optional(z.boolean()),
});
export type BackgroundTab = z.infer<typeof BackgroundTab>;

/** What belongs to one tab; dropped when the tab shows another page. */
const TabState = z.object({
  /** Site and page. '' = not loaded yet. */
  pageKey: z.string(),
  /** Searches made before any clash. */
  checks: z.array(Search),
  comparing: z.optional(z.object({ id: z.string(), other: z.string() })),
  /** An offer ordered by a click in another tab, run as soon as this page makes it. */
  pendingOffer: z.optional(z.object({ offerId: z.string(), orderedAt: z.number() })),
});
export type TabState = z.infer<typeof TabState>;

/** The page in a tab, for the popup. Nothing personal. */
const TabPage = z.object({
  site: z.string(),
  kind: z.literal([
    'contact',
    'new-contact',
    'student-contacts',
    'access-accounts',
    'search',
    'unknown',
  ]),
  guides: z.array(z.literal(GUIDE_IDS)),
});
export type TabPage = z.infer<typeof TabPage>;

/** The last search from the popup. */
const PopupSearch = z.extend(Search, { site: z.string(), at: z.number() });

const State = z.object({
  tasks: z.array(Task),
  /** The student whose contacts page was seen last, per site. */
  lastSeenStudent: z.record(z.string(), ThisStudent),
  /** Background tabs by tab id. */
  backgroundTabs: z.record(z.string(), BackgroundTab),
  tabs: z.record(z.string(), TabState),
  pages: z.record(z.string(), TabPage),
  /** The PowerSchool site of the last page. */
  lastSite: z.optional(z.string()),
  popupSearch: z.optional(PopupSearch),
});
export type State = z.infer<typeof State>;

const EMPTY: State = { tasks: [], lastSeenStudent: {}, backgroundTabs: {}, tabs: {}, pages: {} };

async function load(now: number): Promise<{ state: State; expired: boolean }> {
  const parsed = State.safeParse(await workerState.get());
  const state = parsed.success ? parsed.data : EMPTY;
  const tasks = alive(state.tasks, now);
  const { popupSearch: search } = state;
  const popupSearch = search && now - search.at < LIFETIME_MS ? search : undefined;
  const expired = tasks.length < state.tasks.length || popupSearch !== search;
  return { state: { ...state, tasks, popupSearch }, expired };
}

/** The change that runs now, or ran last; the next one waits for it. */
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Runs one change at a time. `change` takes the state and returns the next one, with a result for the
 * caller. Nothing is written if it throws.
 */
export function update<T>(
  change: (state: State, now: number) => Promise<[State, T]> | [State, T],
): Promise<T> {
  const turn = lastChange.then(async () => {
    const now = Date.now();
    const { state: before, expired } = await load(now);
    const [after, result] = await change(before, now);
    if (after !== before || expired) await workerState.set(after);
    return result;
  });
  lastChange = turn.catch(() => undefined);
  return turn;
}
