/**
 * PowerSchool servers differ in many ways at once. Any two of these ways meet in one of these tests: the
 * page is read as the server has it, and the second parent's story goes to its end, or is declined in plain
 * words with nothing written. `npm run test:variants` plays other combinations by the same rules.
 */
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { DECLINES } from './combinations/expected.ts';
import { combination, nameOf, pairwise } from './combinations/pairs.ts';
import { declined, heldElsewhere, readAsItIs, secondParent } from './combinations/play.ts';
import { keptPromises } from './combinations/promises.ts';
import { complaints, listen } from './combinations/seen.ts';
import { openWorld, visitContact, type World } from './kinlink.ts';

const { carlosDuplicate } = CONTACTS;
/** Places in the full product, for a night's run. */
const asked = process.env.KINLINK_COMBINATIONS?.split(',').map(Number);
const combinations = asked ? asked.map((at) => combination(at)) : pairwise();

let world: World | undefined;
test.afterEach(() => world?.close());

for (const [index, variant] of combinations.entries())
  test(`${asked?.[index] ?? index + 1}: ${nameOf(variant)}`, async () => {
    world = await openWorld({ variant });
    const errors = complaints(world);
    await listen(world);
    const decline = DECLINES.find(({ when }) => when(variant));
    if (variant.signIn === 'unified-user' && !decline) await heldElsewhere(world);
    await visitContact(world.page, carlosDuplicate.id);
    await readAsItIs(world, carlosDuplicate.id);
    if (decline) await declined(world, decline);
    else await secondParent(world);
    await keptPromises(world);
    expect(errors).toEqual([]);
  });
