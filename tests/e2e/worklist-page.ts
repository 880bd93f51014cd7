/** Opens and reads the worklist's page in a tab. */
import type { Locator, Page } from '@playwright/test';
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

/** Pastes a text and starts to read its students. */
export async function paste(list: Page, text: string): Promise<void> {
  await list.getByRole('textbox', { name: /^Paste student numbers/ }).fill(text);
  await list.getByRole('button', { name: /^Read (one|\d+) students?$/ }).click();
}
