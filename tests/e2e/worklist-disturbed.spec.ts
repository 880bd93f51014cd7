/** Something happens while the worklist reads: nothing that was read is lost, and nothing wrong is on the screen. */
import { expect, type Page, test } from '@playwright/test';
import { WAIT } from '../timeouts.ts';
import { HOST, openWorld, type World } from './kinlink.ts';
import { stopWorker, workerOf } from './worker.ts';
import { openWorklist, paste } from './worklist-page.ts';
import { comparableRows, expectedRows, savedRows } from './worklist-truth.ts';

let world: World;
test.afterEach(() => world.close());

/** Long enough that a reading is still under way when something happens. */
const ANSWER_MS = 150;
const COUNT = 200;
/** For an attempt that is repeated. */
const SOON = WAIT / 24;

const heading = (list: Page, name: string) => list.getByRole('heading', { name, exact: true });
/** The number of students that are read. Without waiting: the text is there as long as the list is. */
const countRead = (list: Page) =>
  list.evaluate(() => {
    const text = document.querySelector('.progress')?.textContent ?? '';
    return Number(/(\d+) of \d+ read/.exec(text)?.[1] ?? 0);
  });

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
  const { page, context } = world;
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
  await expectAllRows(list);
});

test('another school is picked in another tab: reading pauses, and resumes where it was', async () => {
  world = await openWorld();
  const { context } = world;
  const list = await startReading();
  const other = await context.newPage();
  await other.goto(`${HOST}/admin/home.html`);
  const picker = other.locator('#school_picker_adminSchoolPicker_toggle_btn');
  const lincoln = other.locator('#school_choices li', { hasText: 'Lincoln' });
  // The server draws the button; it opens the list only once the page's script is there.
  await expect(async () => {
    if (!(await lincoln.isVisible())) await picker.click({ timeout: SOON });
    // The sidebar may lie over the end of the menu.
    await lincoln.dispatchEvent('click', {}, { timeout: SOON });
    await expect(picker).toHaveText('Lincoln Elementary School', { timeout: SOON });
  }).toPass();
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
  const { page, context } = world;
  const list = await startReading();
  const worker = await workerOf({ context });
  const closed = list.waitForEvent('close');
  const restarted = context.waitForEvent('serviceworker');
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload());
  });
  await closed;
  await restarted;
  const again = await openWorklist(page);
  await expect(again.getByRole('heading', { name: 'Start a list' })).toBeVisible();
  await expect(again.getByText(/^Kinlink was updated\. An update ends a list/)).toBeVisible();
  await expect(again.getByRole('rowheader')).toHaveCount(0);
});
