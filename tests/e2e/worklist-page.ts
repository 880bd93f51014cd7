/** Opens and reads the worklist's page in a tab. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { tabIdOf } from './popup-page.ts';
import { workerOf } from './worker.ts';

/** Opens the worklist for a PowerSchool tab. */
export async function openWorklist(over: Page): Promise<Page> {
  const context = over.context();
  const id = await tabIdOf(over);
  const list = await context.newPage();
  const { host } = new URL((await workerOf({ context })).url());
  await list.goto(`chrome-extension://${host}/worklist.html?tab=${id}`);
  await list.getByRole('heading', { level: 1 }).waitFor();
  return list;
}

/** Returns the student rows that the table draws. */
export const rowsOf = (list: Page): Locator =>
  list.getByRole('row').filter({ has: list.getByRole('rowheader') });

/** The number of students that are read. Without waiting: the text is there as long as the list is. */
export const countRead = (list: Page): Promise<number> =>
  list.evaluate(() => {
    const text = document.querySelector('.progress')?.textContent ?? '';
    return Number(/(\d+) of \d+ read/.exec(text)?.[1] ?? 0);
  });

/** Requests of records that have come so far, and how to let those that are held go on. */
interface HeldRecords {
  urls: readonly string[];
  release(): void;
}

/** Lets the first `free` requests of records through, and holds the others. A round of reading asks for up to 80. */
export async function holdRecords(context: BrowserContext, free: number): Promise<HeldRecords> {
  const urls: string[] = [];
  let release = () => {};
  const isReleased = new Promise<void>((done) => {
    release = done;
  });
  await context.route('**/ws/contacts/**', async (route) => {
    urls.push(route.request().url());
    if (urls.length > free) await isReleased;
    await route.continue();
  });
  return { urls, release };
}

/** Pastes a text and starts to read its students. */
export async function paste(list: Page, text: string): Promise<void> {
  await list.getByRole('textbox', { name: /^Paste student numbers/ }).fill(text);
  await list.getByRole('button', { name: /^Read (one|\d+) students?$/ }).click();
}
