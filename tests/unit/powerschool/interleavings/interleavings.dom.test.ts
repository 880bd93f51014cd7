/**
 * Promise 8 as a property: whatever the registrar and a slow PowerSchool do while Kinlink acts, nothing is put into a
 * drawer of anybody but the one named, and once the page rests the sidebar speaks of nobody else.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Offer } from '../../../../lib/contracts/advice.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { trackClicks } from '../../../../lib/powerschool/track-clicks.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { createTabMemory } from '../../../../lib/worker/state/tab-memory.ts';
import { MIXED_MS, withReason } from '../../../../lib/worker/unsettled-tab.ts';
import { context } from '../../rules/family.ts';
import { quickSession } from '../damage/damage.ts';
import { look, tools } from '../fixtures.ts';
import { FAMILIES, type Family, SlowPowerSchool } from './slow-powerschool.ts';

/** How many days are tried. CI tries 300; `INTERLEAVING_RUNS=10000` is a long look. */
const RUNS = Number(process.env.INTERLEAVING_RUNS ?? 20);
/** The same in every run of the suite; give another seed to look further. */
const SEED = Number(process.env.INTERLEAVING_SEED ?? 1);

/** Long enough for all that was begun to end, in milliseconds of a clock that does not wait. */
const REST_MS = 40_000;

/** A person needs longer than this from one click to the next, in milliseconds. */
const FASTEST_CLICK_MS = 150;
/** The page loop looks at the latest this many milliseconds after another contact came (`page-changes.ts`). */
const LATEST_LOOK_MS = 100;

const step = fc.record({
  /** After how many milliseconds. */
  after: fc.integer({ min: FASTEST_CLICK_MS, max: 1500 }),
  does: fc.constantFrom('student', 'email', 'close', 'sort', 'go', 'look'),
  /** How long another contact takes to come, in milliseconds. */
  delay: fc.nat(1500),
  n: fc.nat(1),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const day = fc.record({
  /** How long each next drawer takes to open, in milliseconds. */
  delays: fc.array(fc.nat(1200), { minLength: 1, maxLength: 3 }),
  before: fc.array(step, { maxLength: 2 }),
  /** Which of the offers is taken. */
  offer: fc.nat(99),
  meanwhile: fc.array(step, { maxLength: 5 }),
});
type Day = typeof day extends fc.Arbitrary<infer D> ? D : never;

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  end?.abort();
  vi.useRealTimers();
});

/** Offers that Kinlink itself carries out in a drawer. */
function offersOn(facts: Facts): Offer[] {
  const { items, notice } = advise(context(facts));
  return [...items, ...(notice ? [notice] : [])]
    .flatMap(({ offers }) => offers)
    .filter(({ action }) => ['open-drawer', 'fill', 'replace', 'undo'].includes(action.do));
}

const TAB = 1;

/** Kinlink on one page: what it reads, and whether the worker lets that count. */
function openPage(signal: AbortSignal) {
  const session = quickSession();
  const memory = createTabMemory();
  const pageTools = session.tools ?? tools;
  pageTools.trackUse(window, session, signal);
  trackClicks(window, session, signal, () => pageTools);
  return {
    read: () => withReason(memory, look(session), undefined, TAB, Date.now()),
    run: ({ action, subject }: Offer) =>
      pageTools.runAction(action, window, session, signal, subject),
  };
}
type KinlinkPage = ReturnType<typeof openPage>;

async function take(powerSchool: SlowPowerSchool, page: KinlinkPage, step: Step) {
  const { after, does, delay, n } = step;
  await vi.advanceTimersByTimeAsync(after);
  if (does === 'student' || does === 'email') powerSchool.pencil(does, n);
  if (does === 'close') powerSchool.close();
  if (does === 'sort') powerSchool.sort();
  if (does === 'go') powerSchool.go(delay, () => setTimeout(page.read, LATEST_LOOK_MS));
  // The page loop looks after every change; it is worse for Kinlink if it doesn't.
  if (does === 'look') page.read();
}

/** Plays a day. @returns what was changed for whom, and what the page and the sidebar say in the end */
async function play({ delays, before, offer, meanwhile }: Day) {
  end?.abort();
  end = new AbortController();
  const powerSchool = new SlowPowerSchool(delays, end.signal);
  const page = openPage(end.signal);
  page.read();
  for (const each of before) await take(powerSchool, page, each);
  const offers = offersOn(page.read());
  const taken = offers[offer % (offers.length || 1)];
  const ended = taken && page.run(taken);
  for (const each of meanwhile) await take(powerSchool, page, each);
  await vi.advanceTimersByTimeAsync(REST_MS);
  await ended;
  page.read();
  await vi.advanceTimersByTimeAsync(MIXED_MS);
  return { taken, facts: page.read(), powerSchool };
}

/** Every change is in the drawer that the offer named, and of its contact. Undo was offered for what was filled. */
function expectChangesFor({ action, subject }: Offer, { changes }: SlowPowerSchool) {
  if (action.do === 'undo') return;
  const row = ('row' in action && action.row) || '';
  for (const { owner } of changes) expect(owner).toEqual({ contact: subject.contact, row });
}

/** A drawer that is read with a row is that row's, of the contact that the page shows. */
function expectDrawerOf({ openOwner, shown }: SlowPowerSchool, { drawer }: Facts) {
  if (drawer?.row === undefined) return;
  expect(openOwner).toEqual({ contact: shown.id, row: drawer.row });
}

/** What Kinlink says names the contact that is shown, and nobody of the other. */
function expectWordsFor(shown: Family, facts: Facts) {
  expect(facts).toMatchObject({ page: { kind: 'contact', contactId: shown.id } });
  const [other] = FAMILIES.filter((family) => family !== shown);
  const isShown = (name: string) =>
    shown.children.some((child) => child.name === name) || shown.emails.includes(name);
  const names = [...(other?.children.map(({ name }) => name) ?? []), ...(other?.emails ?? [])];
  const words = JSON.stringify(advise(context(facts)));
  for (const name of names.filter((name) => !isShown(name)))
    expect(words).not.toContain(name.split(', ').reverse().join(' '));
}

test('nothing is done in, and nothing is said of, another row or contact', async () => {
  let [filled, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(day, async (given) => {
      const { taken, facts, powerSchool } = await play(given);
      expectWordsFor(powerSchool.shown, facts);
      expectDrawerOf(powerSchool, facts);
      if (!taken) return;
      expectChangesFor(taken, powerSchool);
      if (powerSchool.changes.length) filled += 1;
      else refused += 1;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // A property that never meets its case proves nothing.
  expect(filled).toBeGreaterThan(RUNS / 10);
  expect(refused).toBeGreaterThan(RUNS / 10);
}, 3_600_000);
