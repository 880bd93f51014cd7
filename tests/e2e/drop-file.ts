/** Drops a file as the browser itself does: a person's drop, other than one that a script makes. */
import { writeFile } from 'node:fs/promises';
import { type Locator, test } from '@playwright/test';

/** Drops a file with this name and text on the middle of an element. */
export async function dropFile(target: Locator, name: string, text: string): Promise<void> {
  const path = test.info().outputPath(name);
  await writeFile(path, text);
  // A trial moves nothing: it waits until the element no longer moves and nothing covers it.
  await target.hover({ trial: true });
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to drop the file on');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const browser = await target.page().context().newCDPSession(target.page());
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, ...middle, data });
  await browser.detach();
}
