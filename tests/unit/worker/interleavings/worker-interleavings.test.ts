/**
 * Promise 8 as a property of the worker: two tabs, a search in the background, sign-outs and another registrar, answers
 * that come late, and fragments that change. Nothing is done, noted or said of anybody but the one named.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Advice, Offer } from '../../../../lib/contracts/advice.ts';
import { urlOf } from '../../../../lib/powerschool/core/urls.ts';
import { readList } from '../../../../lib/settings/worklist-storage.ts';
import { createMemory } from '../../../../lib/worker/memory.ts';
import { listen } from '../../../../lib/worker/message-router.ts';
import { EMPTY, State } from '../../../../lib/worker/state/session-state.ts';
import { listenToWorklist } from '../../../../lib/worker/worklist/worklist-messages.ts';
import { opened, SITE, settled } from '../worker-harness.ts';
import { childrenOf, contactsOf, familyOfChild, type Registrar, WORK } from './families.ts';
import {
  expectSentences,
  expectStored,
  expectView,
  expectWrite,
  ownersOf,
  type Stored,
} from './invariants.ts';
import { SELECTION } from './pages.ts';
import { SlowBrowser } from './slow-browser.ts';
import type { Tab } from './tab.ts';
import { WorklistTab } from './worklist-tab.ts';

/** How many days are tried. CI tries 300; `INTERLEAVING_RUNS=10000` is a long look. */
const RUNS = Number(process.env.INTERLEAVING_RUNS ?? 20);
/** The same in every run of the suite; give another seed to look further. */
const SEED = Number(process.env.INTERLEAVING_SEED ?? 1);
/** Nobody signs in or out faster; the browser's report of the sign-in page may be this late. */
const SIGN_IN_MS = 6000;
/** Long enough for all that was begun to end. */
const REST_MS = 70_000;

const SESSION = ['sign-out', 'expire', 'sign-in', 'stop'] as const;
const PAGES = ['go', 'load', 'refuse', 'submit', 'look', 'search'] as const;
const STUDENTS = ['student', 'paste', 'paste', 'find', 'find', 'submit'] as const;
const LIST = ['worklist', 'worklist', 'select-students', 'hand-over'] as const;
type Does = 'click' | (typeof SESSION | typeof PAGES | typeof STUDENTS | typeof LIST)[number];

/** One step of a day; each thing to do with its weight. */
const stepOf = (...things: [number, readonly Does[]][]) =>
  fc.record({
    /** After how many milliseconds. */
    after: fc.oneof({ weight: 4, arbitrary: fc.nat(2500) }, { weight: 1, arbitrary: fc.nat(9000) }),
    does: fc.oneof(
      ...things.map(([weight, does]) => ({ weight, arbitrary: fc.constantFrom(...does) })),
    ),
    tab: fc.nat(4),
    n: fc.nat(99),
  });
type Step = ReturnType<typeof stepOf> extends fc.Arbitrary<infer S> ? S : never;

const dayOf = (step: fc.Arbitrary<Step>, begins: 'clash' | 'student' | 'list') =>
  fc.record({
    /** How long the next messages, answers and loads take, in milliseconds. */
    delays: fc.array(fc.nat(500), { minLength: 2, maxLength: 5 }),
    /** Whether PowerSchool's bar names who is signed in. */
    hasNames: fc.boolean(),
    steps: fc.array(step, { minLength: 8, maxLength: 30 }),
    /** The first registrar's first action. */
    begins: fc.constant(begins),
  });
type Day = ReturnType<typeof dayOf> extends fc.Arbitrary<infer D> ? D : never;

const CLASH_DAYS = dayOf(stepOf([8, ['click']], [5, PAGES], [2, SESSION]), 'clash');
const STUDENT_DAYS = dayOf(
  stepOf([6, ['click']], [10, STUDENTS], [1, PAGES], [2, SESSION]),
  'student',
);
const LIST_DAYS = dayOf(stepOf([3, ['click']], [3, PAGES], [6, LIST], [2, SESSION]), 'list');

/** The worker starts with what the browser stores, and nothing in memory. */
async function startWorker(): Promise<void> {
  for (const event of [
    fakeBrowser.runtime.onMessage,
    fakeBrowser.runtime.onInstalled,
    fakeBrowser.runtime.onStartup,
    fakeBrowser.tabs.onRemoved,
    fakeBrowser.tabs.onUpdated,
    fakeBrowser.alarms.onAlarm,
  ])
    event.removeAllListeners();
  const memory = createMemory();
  listen('', memory);
  listenToWorklist(memory);
  await settled();
}

async function readStored(): Promise<Stored> {
  const { state: stored, ...others } = (await fakeBrowser.storage.session.get(null as never)) as {
    state?: unknown;
  };
  const state = stored ? State.parse(stored) : EMPTY;
  const listKeys = Object.keys(others).filter((key) => key.startsWith('worklist'));
  return { state, listKeys, list: await readList(state.worklist?.id ?? '') };
}

const offersIn = ({ items, notice, compare, lists, task }: Advice): Offer[] =>
  [
    ...items,
    ...(notice ? [notice] : []),
    ...(compare ? [compare] : []),
    ...lists.flatMap((list) => [list, ...list.cards]),
    ...(task ? [task] : []),
  ].flatMap(({ offers }) => offers);

const contactUrl = (user: Registrar, n: number) => {
  const ids = contactsOf(user);
  return `${SITE}/admin/contacts/edit.html#?contactid=${ids[n % ids.length]}`;
};

/** The offer that the n-th click hits. Who is asked "Still you?" says the truth. */
async function offerAt(
  browser: SlowBrowser,
  { advice }: Tab,
  n: number,
): Promise<Offer | undefined> {
  const offers = advice ? offersIn(advice) : [];
  const isStill = ownersOf(await readStored()).every((owner) => owner === browser.user);
  const truth = offers.find(({ action }) => action.do === 'still-you' && action.yes === isStill);
  // Most clicks hit what the sidebar asks for next.
  const next = n < 60 ? offers.find(({ primary }) => primary) : undefined;
  return truth ?? next ?? offers[n % (offers.length || 1)];
}

async function signIn(browser: SlowBrowser, tab: Tab, user: Registrar, n: number): Promise<void> {
  await browser.pass(SIGN_IN_MS);
  browser.user = user;
  browser.load(tab, contactUrl(user, n));
}

async function signOut(browser: SlowBrowser, tab: Tab, isByHand: boolean): Promise<void> {
  await browser.pass(SIGN_IN_MS);
  if (isByHand && tab.page.kind !== 'sign-in') {
    tab.page.isLeaving = true;
    browser.look(tab);
    await browser.pass(1000);
  }
  browser.user = undefined;
  browser.load(tab, '');
}

/** Opens the contacts of the n-th child of whoever is signed in. */
function openStudent(browser: SlowBrowser, tab: Tab | undefined, n: number): void {
  const children = browser.user ? childrenOf(browser.user) : [];
  const child = children[n % (children.length || 1)];
  if (tab && child) browser.load(tab, urlOf(SITE, 'student-contacts', child.dcid));
}

/** Pastes what the parent of an open student sent: often with the name. */
function pasteParent(browser: SlowBrowser, n: number): void {
  const tab = browser.tabs.find(({ page }) => page.kind === 'student-contacts');
  if (tab?.page.kind !== 'student-contacts') return;
  const { email = '', original } = familyOfChild(tab.page.address()) ?? {};
  tab.page.paste(n < 70 ? `${original?.name} <${email}>` : email);
  browser.look(tab);
}

/** Clicks the contact that was found, or else the search for it. */
function findParent(browser: SlowBrowser): void {
  const tab = browser.tabs.find(({ page }) => page.kind === 'student-contacts');
  const offers = tab?.advice ? offersIn(tab.advice) : [];
  const offer =
    offers.find(({ action }) => action.do === 'same-person') ??
    offers.find(({ action }) => action.do === 'check');
  if (tab && offer) browser.click(tab, offer);
}

async function take(
  browser: SlowBrowser,
  worklist: WorklistTab,
  { after, does, tab: tabNumber, n }: Step,
): Promise<void> {
  await browser.pass(after);
  const prepared = browser.tabs.find(({ page }) => page.kind === 'contact' && page.isPrepared());
  const tab = (does === 'submit' && prepared) || browser.tabs[tabNumber % browser.tabs.length];
  if (!tab) return;
  const { page } = tab;
  const user = browser.user ?? 'rita';
  if (does === 'look') browser.look(tab);
  if (does === 'load' && browser.user) browser.load(tab, contactUrl(user, n));
  if (does === 'click') {
    const offer = await offerAt(browser, tab, n);
    if (offer) browser.click(tab, offer);
  }
  if (does === 'student') openStudent(browser, tab, n);
  if (does === 'paste') pasteParent(browser, n);
  if (does === 'find') findParent(browser);
  if (does === 'select-students' && browser.user)
    browser.load(browser.tabs[0] ?? tab, `${SITE}${SELECTION}`);
  if (does === 'worklist' && browser.user) worklist.use(browser.user, n);
  if (page.kind === 'contact') {
    const ids = contactsOf(page.user);
    if (does === 'go')
      page.go(ids[n % ids.length] ?? '', n * 10, () => tab.page === page && browser.look(tab));
    if (does === 'refuse' && page.isDuplicate()) page.drawer = 'refused';
    if (does === 'submit' && browser.user === page.user) page.submit(browser.links);
    if (does === 'refuse' || does === 'submit') browser.look(tab);
  }
  if (does === 'search' && page.kind === 'search') {
    page.search(WORK[user][n % WORK[user].length]?.email ?? '');
    browser.look(tab);
  }
  if (does === 'sign-out' || does === 'expire') await signOut(browser, tab, does === 'sign-out');
  if (does === 'hand-over' && browser.user) {
    await signOut(browser, tab, n % 2 === 0);
    await signIn(browser, tab, user === 'rita' ? 'otto' : 'rita', n);
  }
  if ((does === 'sign-in' || does === 'load') && !browser.user)
    await signIn(browser, tab, n % 2 ? 'otto' : 'rita', n);
  if (does === 'stop') {
    // The browser stops a worker that had nothing to do.
    await browser.pass(REST_MS);
    await startWorker();
  }
}

/** @returns the cases that this day reached */
async function play({ begins, delays, hasNames, steps }: Day): Promise<string[]> {
  vi.clearAllTimers();
  opened();
  const browser = new SlowBrowser(delays, hasNames);
  await startWorker();
  for (const n of [0, 2]) {
    const { page } = browser.open(contactUrl('rita', n));
    if (page.kind === 'contact') page.drawer = 'refused';
  }
  const worklist = new WorklistTab(browser, browser.tabs[0]?.id ?? 0);
  if (begins === 'list') {
    await browser.pass(2000);
    worklist.start('rita');
  }
  if (begins === 'student') {
    openStudent(browser, browser.tabs[0], 0);
    pasteParent(browser, 0);
  }
  const check = async () => {
    for (const answer of browser.answers.splice(0)) expectSentences(answer);
    for (const done of browser.done) expectWrite(done);
    expectStored(await readStored(), browser);
    for (const { view, user } of worklist.takeDrawn(browser.user)) expectView(view, user);
  };
  for (const each of steps) {
    await take(browser, worklist, each);
    await check();
  }
  await browser.pass(2000);
  await browser.finish();
  await check();
  const { tasks } = (await readStored()).state;
  const isOttos = browser.tabs.some(({ page }) => 'user' in page && page.user === 'otto');
  return [
    ...worklist.met,
    ...(tasks.length > 0 ? ['task'] : []),
    ...(tasks.some(({ answers }) => answers.length > 0) ? ['answer'] : []),
    ...(tasks.some(({ search }) => search?.results.length) ? ['search'] : []),
    ...(browser.links.size > 0 ? ['attached'] : []),
    ...(isOttos ? ['otto'] : []),
    ...(tasks.some(({ duplicates }) => duplicates.length === 0) ? ['added'] : []),
  ];
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    now: Date.UTC(2026, 7, 21, 9),
  });
});
afterEach(() => vi.useRealTimers());

test.each([
  ['clashes', CLASH_DAYS, ['task', 'answer', 'search', 'attached', 'otto']],
  ['students’ contacts', STUDENT_DAYS, ['task', 'added', 'attached', 'otto']],
  ['a worklist', LIST_DAYS, ['rows for rita', 'rows for otto', 'hidden', 'otto']],
])(
  'Kinlink acts on, notes and mentions only the right person, on days of %s',
  async (_, days, what) => {
    const met: Record<string, number> = {};
    const property = fc.asyncProperty(days, async (day) => {
      for (const each of await play(day)) met[each] = (met[each] ?? 0) + 1;
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
    // A property that never meets its case proves nothing.
    for (const each of what) expect([each, (met[each] ?? 0) > RUNS / 50]).toEqual([each, true]);
  },
  7_200_000,
);
