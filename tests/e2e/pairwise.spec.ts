/**
 * PowerSchool servers differ in many ways at once. Kinlink reads the page as the server has it, and either finishes the
 * second parent's story or declines it in plain words. Each way is in one of these tests; with `KINLINK_PAIRS=all`, as
 * in CI, any two of them meet. `npm run test:variants` plays other combinations by the same rules.
 */
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { DEFAULT_VARIANT } from '../powerschool/variant.ts';
import { DECLINES } from './combinations/expected-story.ts';
import { combination, eachValueOnce, nameOf, pairwise } from './combinations/pairs.ts';
import { expectPromises } from './combinations/promises.ts';
import { consoleErrors, recordFacts } from './combinations/recorded-facts.ts';
import {
  expectDeclined,
  expectFacts,
  playHeldElsewhere,
  secondParent,
} from './combinations/story.ts';
import { openWorld, visitContact, type World } from './kinlink.ts';

const { carlosDuplicate } = CONTACTS;
/** Numbers of combinations, given by `npm run test:variants`. */
const numbers = process.env.KINLINK_COMBINATIONS?.split(',').map(Number);
const set = pairwise();
const indexes = process.env.KINLINK_PAIRS === 'all' ? [...set.keys()] : eachValueOnce();
const combinations = numbers
  ? numbers.map((number) => ({ number, variant: combination(number) }))
  : indexes.map((index) => ({ number: index + 1, variant: set[index] ?? DEFAULT_VARIANT }));

let world: World | undefined;
test.afterEach(() => world?.close());

for (const { number, variant } of combinations)
  test(`${number}: ${nameOf(variant)}`, async () => {
    world = await openWorld({ variant });
    const errors = consoleErrors(world);
    await recordFacts(world);
    const decline = DECLINES.find(({ when }) => when(variant));
    if (variant.signIn === 'unified-user' && !decline) await playHeldElsewhere(world);
    await visitContact(world.page, carlosDuplicate.id);
    await expectFacts(world, carlosDuplicate.id);
    if (decline) await expectDeclined(world, decline);
    else await secondParent(world);
    await expectPromises(world);
    expect(errors).toEqual([]);
  });
