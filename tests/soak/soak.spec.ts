/** A registrar's day at speed: one clash after another, with everything that may happen in between. */
import { expect, type Page, test } from '@playwright/test';
import { consoleErrors } from '../e2e/combinations/recorded-facts.ts';
import { DISTURBANCES, updateKinlink } from '../e2e/disturbances.ts';
import { followKinlink } from '../e2e/follow-kinlink.ts';
import { causes, HOST, kinlink, openWorld, visitContact, type World } from '../e2e/kinlink.ts';
import type { Contact } from '../powerschool/model.ts';
import { STUDENTS } from '../powerschool/scene.ts';
import { Prng } from '../powerschool/seed/prng.ts';
import { PASSWORD } from '../powerschool/server.ts';
import { USER } from '../powerschool/session.ts';
import type { Store } from '../powerschool/store.ts';
import { addFamily, type Family } from './families.ts';
import { growthOf, heapAfterReload, type MemorySample, sampleMemory } from './memory.ts';

const MINUTES = Number(process.env.SOAK_MINUTES ?? 30);
const SEED = Number(process.env.SOAK_SEED ?? 1);
/** Something happens after one of this many steps. */
const STEPS_PER_DISTURBANCE = 4;
/** Pages that the registrar looks at between two tasks. */
const PAGES_PER_TASK = 5;
/** She signs out after this many tasks, and Kinlink forgets them. */
const TASKS_PER_SIGN_IN = 5;
/** Memory is read right after each sign-in. */
const MOST_GROWTH = 0.05;
/** Fewer readings than this say nothing about growth. */
const FEWEST_SAMPLES = 3;

const count = { tasks: 0, pages: 0, signOuts: 0, disturbances: {} as Record<string, number> };
const random = new Prng(SEED);

/** The tabs of the day, and what updates have left in the memory of the one that stays open. */
interface Desk {
  world: World;
  other: Page;
  open: Page;
  leftByUpdates: number;
}

/** Updates Kinlink, and measures what that leaves in the tab that stays open. */
async function updateMeasured(desk: Desk, page: Page): Promise<Page> {
  const before = await heapAfterReload(desk.open);
  await page.bringToFront();
  await updateKinlink(desk.world, page);
  desk.leftByUpdates += (await heapAfterReload(desk.open)) - before;
  await page.bringToFront();
  return page;
}

/** Something happens now and then. A reload or an end of the session would empty a drawer that is filled in. */
async function maybeDisturb(desk: Desk, page: Page, step: string): Promise<Page> {
  if (!random.chance(1 / STEPS_PER_DISTURBANCE)) return page;
  const [what, disturb] = random.pick(Object.entries(DISTURBANCES));
  const emptiesDrawer = what === 'the page reloads' || what === 'the session expires';
  if (emptiesDrawer && /fill|add|replace|turn/i.test(step)) return page;
  count.disturbances[what] = (count.disturbances[what] ?? 0) + 1;
  return disturb === updateKinlink ? updateMeasured(desk, page) : disturb(desk.world, page);
}

/** The clash of one family, to its end, with the server's truth compared. */
async function resolve(desk: Desk, family: Family): Promise<void> {
  const { world } = desk;
  const { store } = world.powerSchool;
  const { student, duplicate, original } = family;
  const isGone = () => store.contact(duplicate.id) === undefined;
  const others = othersOf(store, family);
  const { first, last, emails, links } = structuredClone(original);
  await visitContact(world.page, duplicate.id);
  await followKinlink(world, world.page, {
    isFinished: isGone,
    after: (page, step) => (isGone() ? Promise.resolve(page) : maybeDisturb(desk, page, step)),
  });
  expect(store.hasDataAccess(original.id, student.dcid)).toBe(true);
  const saved = store.contact(original.id);
  for (const { number, type } of duplicate.phones)
    expect(saved?.phones).toContainEqual(expect.objectContaining({ number, type }));
  expect(saved?.links.map(({ dcid }) => dcid)).toContain(student.dcid);
  expect(saved).toMatchObject({ first, last, emails });
  for (const link of links) expect(saved?.links).toContainEqual(link);
  expect(othersOf(store, family)).toEqual(others);
  count.tasks += 1;
}

/** Every contact that this family's task must leave as it is. */
const othersOf = ({ contacts }: Store, { duplicate, original }: Family): Contact[] =>
  structuredClone(contacts.filter(({ id }) => id !== duplicate.id && id !== original.id));

/** Looks at pages of the district in another tab. */
async function lookAround({ world, other: tab }: Desk): Promise<void> {
  const { contacts, students } = world.powerSchool.store;
  for (let n = 0; n < PAGES_PER_TASK; n += 1) {
    const isContact = random.chance(0.5);
    const id = isContact ? random.pick(contacts).id : random.pick(students).dcid;
    await tab.goto(
      isContact
        ? `${HOST}/admin/contacts/edit.html#?contactid=${id}`
        : `${HOST}/admin/students/contacts.html?frn=001${id}`,
    );
    await expect(kinlink(tab)).toBeVisible();
    count.pages += 1;
  }
}

async function signOutAndIn({ page }: World): Promise<void> {
  await page.goto(`${HOST}/admin/home.html`);
  await page.getByRole('link', { name: 'Sign Out' }).click();
  // As the same person: each other sign-in of the day is hers.
  await page.getByLabel('Username').fill(USER);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign In' }).click();
  await page.waitForURL(/home\.html/);
  count.signOuts += 1;
}

async function closeOthers({ context }: World, own: readonly Page[]): Promise<void> {
  for (const tab of context.pages()) if (!own.includes(tab)) await tab.close();
}

test(`a day of ${MINUTES} minutes`, async () => {
  const world = await openWorld({ developer: true, own: true });
  const { context, page, powerSchool } = world;
  const errors = consoleErrors(world);
  context.on('serviceworker', (worker) =>
    worker.on('console', (message) => message.type() === 'error' && errors.push(message.text())),
  );
  const [other, open] = [await context.newPage(), await context.newPage()];
  const desk: Desk = { world, other, open, leftByUpdates: 0 };
  await open.goto(`${HOST}/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
  const samples: MemorySample[] = [];
  const end = Date.now() + MINUTES * 60_000;
  try {
    for (let number = 1; Date.now() < end; number += 1) {
      await page.bringToFront();
      await resolve(desk, addFamily(powerSchool.store, number));
      await lookAround(desk);
      await closeOthers(world, [page, other, open]);
      if (number % TASKS_PER_SIGN_IN > 0) continue;
      await signOutAndIn(world);
      await open.reload();
      await expect(kinlink(open)).toBeVisible();
      samples.push(await sampleMemory(world, open, desk.leftByUpdates));
    }
    for (const cause of await causes(powerSchool)) expect(cause).not.toContain('nobody');
    expect(errors).toEqual([]);
    if (samples.length < FEWEST_SAMPLES) return;
    for (const part of ['storage', 'page'] as const)
      expect(growthOf(samples.map((sample) => sample[part])), part).toBeLessThan(MOST_GROWTH);
  } finally {
    const growth = {
      storage: growthOf(samples.map(({ storage }) => storage)),
      page: growthOf(samples.map(({ page }) => page)),
    };
    console.log(
      JSON.stringify({ minutes: MINUTES, seed: SEED, ...count, samples, growth, errors }),
    );
    await world.close();
  }
});
