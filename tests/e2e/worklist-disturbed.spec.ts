/** Something happens while the worklist reads: nothing that was read is lost, and nothing wrong is on the screen. */
import { expect, type Page, test } from '@playwright/test';
import { HOST, openWorld, type World } from './kinlink.ts';
import { pickSchool } from './pick-school.ts';
import { reloadKinlink, stopWorker } from './worker.ts';
import { countRead, holdRecords, openWorklist, paste } from './worklist-page.ts';
import { comparableRows, expectedRows, savedRows } from './worklist-truth.ts';

let world: World;
test.afterEach(() => world.close());

/** Long enough that a reading is still under way when something happens. */
const ANSWER_MS = 500;
const COUNT = 200;
const heading = (list: Page, name: string) => list.getByRole('heading', { name, exact: true });
/** Starts a list of 200 students, and waits until some of them are read. */
async function startReading(): Promise<Page> {
  const { page, powerSchool } = world;
  const list = await openWorklist(page);
  powerSchool.latencyMs = ANSWER_MS;
  const dcids = powerSchool.store.students.slice(0, COUNT).map(({ dcid }) => dcid);
  await paste(list, ['dcid', ...dcids].join('\n'));
  await expect.poll(() => countRead(list)).toBeGreaterThan(10);
  return list;
}

/** Waits for the end of the reading, and compares all rows with the server's records. */
async function expectAllRows(list: Page): Promise<void> {
  const { store } = world.powerSchool;
  await expect(list.getByText(`${COUNT} of ${COUNT} read`)).toBeVisible();
  await expect(heading(list, 'Done')).toBeVisible();
  for (const name of [/ready$/, /not needed$/]) await list.getByRole('button', { name }).click();
  const expected = expectedRows(store, store.students.slice(0, COUNT)).sort();
  const total = async () =>
    (await list.locator('.summary b').allTextContents()).reduce((sum, n) => sum + Number(n), 0);
  await expect.poll(total).toBe(expected.length);
  expect(comparableRows(await savedRows(list)).sort()).toEqual(expected);
}

test('the worker stops three times, and the list reads on without a false message', async () => {
  world = await openWorld();
  const { page, context, powerSchool } = world;
  const list = await startReading();
  for (const _ of [1, 2, 3]) {
    const before = await countRead(list);
    expect(before).toBeLessThan(COUNT);
    await stopWorker({ context }, page);
    // What was read is in the browser's memory, not in the worker's.
    expect(await countRead(list)).toBeGreaterThanOrEqual(before);
    await expect.poll(() => countRead(list)).toBeGreaterThan(before);
    await expect(list.getByText('Kinlink was updated')).toHaveCount(0);
  }
  powerSchool.latencyMs = 0;
  await expectAllRows(list);
});

test('another school is picked in another tab: reading pauses, and resumes where it was', async () => {
  world = await openWorld();
  const { context, powerSchool } = world;
  const list = await startReading();
  const records = await holdRecords(context, 0);
  const other = await context.newPage();
  await other.goto(`${HOST}/admin/home.html`);
  await pickSchool(other, 'Lincoln Elementary School');
  records.release();
  powerSchool.latencyMs = 0;
  await list.bringToFront();
  await expect(heading(list, 'Paused')).toBeVisible();
  await expect(list.getByText('Another school is selected in PowerSchool.')).toBeVisible();
  const before = await countRead(list);
  expect(before).toBeGreaterThan(10);
  await list.getByRole('button', { name: 'Resume' }).click();
  await expectAllRows(list);
});

test('an update of Kinlink ends the list, and the page says so', async () => {
  world = await openWorld({ developer: true });
  const { page } = world;
  const list = await startReading();
  const closed = list.waitForEvent('close');
  await reloadKinlink(world);
  await closed;
  const again = await openWorklist(page);
  await expect(again.getByRole('heading', { name: 'Start a list' })).toBeVisible();
  await expect(again.getByText(/^Kinlink was updated\. An update ends a list/)).toBeVisible();
  await expect(again.getByRole('rowheader')).toHaveCount(0);
});
