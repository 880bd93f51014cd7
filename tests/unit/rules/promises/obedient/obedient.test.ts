/**
 * Promises 7 and 8 as a property of the person in front of the sidebar: whoever always does what it says first loses
 * nothing, retires nothing that is still needed, gives no access that papers forbid without having been asked, and is
 * never led to merge two people of whom something says that they are two.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from './day.ts';
import { family } from './family.ts';
import { wander, wanderings } from './random.ts';

/** Of each of two registrars. Fewer where it is asked again for each of thousands of mutants, more in CI. */
const RUNS = Number(process.env.PROMISE_RUNS ?? 60);
/** The same families in every run of the suite; give other ones to look further. */
const SEED = Number(process.env.PROMISE_SEED ?? 1);

it('nobody who does what the sidebar says loses, merges or shows what must not be', () => {
  let [retired, asked] = [0, 0];
  fc.assert(
    fc.property(family, fc.boolean(), (given, answersTruly) => {
      const world = day(given, answersTruly);
      retired += world.retired.length;
      asked += world.decisions.length;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // A property that never meets its case proves nothing.
  expect(retired).toBeGreaterThan(RUNS / 8);
  expect(asked).toBeGreaterThan(RUNS / 4);
}, 3_600_000);

it('nor does one who does other things in between', () => {
  fc.assert(
    fc.property(family, fc.boolean(), wanderings, (given, answersTruly, detours) => {
      day(given, answersTruly, wander(detours));
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 3_600_000);
