/**
 * The worker's memory: `storage.session`, read and written one change at a time, so that two tabs
 * never lose each other's update and a stopped worker loses nothing.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ThisStudent } from '../contracts/facts.ts';
import { GUIDE_IDS } from '../contracts/guides.ts';
import { alive, LIFETIME_MS, Search, Task } from '../tasks/task-list.ts';

const Errand = z.object({
  site: z.string(),
  /** What is searched for; absent when the tab looks at a student's Access Accounts instead. */
  text: z.optional(z.string()),
  dcid: z.optional(z.string()),
  inactive: z.boolean(),
  issuedSteps: z.array(z.string()),
  startedAt: z.number(),
  /** Ids of the results seen last, and since when: once they have stayed the same for a while, they are all. */
  seen: z.optional(z.string()),
  seenAt: z.optional(z.number()),
  /** Whoever waited has heard of results; there may be more of them. */
  told: z.optional(z.boolean()),
});
export type BackgroundTab = z.infer<typeof Errand>;

/** What belongs to one tab and goes with the page in it. */
const TabState = z.object({
  /** Site and page: when the tab shows another one, all of this goes. '' = not loaded yet. */
  on: z.string(),
  /** Searches made before any clash. */
  checks: z.array(Search),
  comparing: z.optional(z.object({ id: z.string(), other: z.string() })),
  /** The offer that a click elsewhere asked for, to be taken as soon as the page makes it. */
  order: z.optional(z.object({ offer: z.string(), at: z.number() })),
});
export type TabState = z.infer<typeof TabState>;

/** The page that a tab shows, for the popup: nothing personal. */
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

/** The search that was made from the popup last. */
const Find = z.extend(Search, { site: z.string(), at: z.number() });

const State = z.object({
  tasks: z.array(Task),
  /** The student whose contacts page was seen last, per site. */
  lastSeenStudent: z.record(z.string(), ThisStudent),
  /** Background tabs that Kinlink opened, and what each is for. */
  backgroundTabs: z.record(z.string(), Errand),
  tabs: z.record(z.string(), TabState),
  pages: z.record(z.string(), TabPage),
  /** Where PowerSchool was seen last. */
  lastSite: z.optional(z.string()),
  find: z.optional(Find),
});
export type State = z.infer<typeof State>;

const EMPTY: State = { tasks: [], lastSeenStudent: {}, backgroundTabs: {}, tabs: {}, pages: {} };
const KEY = 'state';

async function load(at: number): Promise<{ state: State; expired: boolean }> {
  const parsed = State.safeParse((await browser.storage.session.get(KEY))[KEY]);
  const state = parsed.success ? parsed.data : EMPTY;
  const tasks = alive(state.tasks, at);
  const find = state.find && at - state.find.at < LIFETIME_MS ? state.find : undefined;
  const expired = tasks.length < state.tasks.length || find !== state.find;
  return { state: { ...state, tasks, find }, expired };
}

/** One tab's own part of the state, changed. */
export const withTab = (state: State, tabId: number, change: Partial<TabState>): State => ({
  ...state,
  tabs: {
    ...state.tabs,
    [String(tabId)]: { ...(state.tabs[tabId] ?? { on: '', checks: [] }), ...change },
  },
});

/** The state without a tab that has gone, or whose own part is of no use any more. */
export function withoutTab(state: State, tabId: number): State {
  const { [String(tabId)]: gone, ...tabs } = state.tabs;
  return gone ? { ...state, tabs } : state;
}

/** The state without the page of a tab that was closed. */
export function withoutPage(state: State, tabId: number): State {
  const { [String(tabId)]: gone, ...pages } = state.pages;
  return gone ? { ...state, pages } : state;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one change at a time. `change` gets the state and gives the next one with whatever the
 * caller wants to know; if it throws, nothing is written.
 */
export function update<T>(
  change: (state: State, at: number) => Promise<[State, T]> | [State, T],
): Promise<T> {
  const turn = last.then(async () => {
    const at = Date.now();
    const { state: before, expired } = await load(at);
    const [after, result] = await change(before, at);
    if (after !== before || expired) await browser.storage.session.set({ [KEY]: after });
    return result;
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** Whether the registrar folded the sidebar. Not personal, so it outlives the browser session. */
export async function isFolded(): Promise<boolean> {
  return (await browser.storage.local.get('folded')).folded === true;
}

export async function setFolded(folded: boolean): Promise<void> {
  await browser.storage.local.set({ folded });
}
