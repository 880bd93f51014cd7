/** A picture of a page at rest: two pictures in a row have to be the same. */
import type { Locator, Page } from '@playwright/test';
import { WAIT } from '../timeouts.ts';
import type { Size } from './picture-files.ts';

/** A picture, and where the registrar's pointer is on it. */
export interface Shot {
  png: Buffer;
  pointer?: { x: number; y: number };
}

/** Takes a picture with the pointer over this control, ready to click it. */
export async function takePicture(page: Page, control?: Locator): Promise<Shot> {
  if (control) await control.hover();
  else await page.mouse.move(1, 1);
  const png = await atRest(page);
  const box = await control?.boundingBox();
  if (!box) return { png };
  return { png, pointer: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

async function atRest(page: Page): Promise<Buffer> {
  const end = Date.now() + WAIT;
  let last = await page.screenshot({ animations: 'disabled' });
  while (Date.now() < end) {
    const next = await page.screenshot({ animations: 'disabled' });
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`${page.url()} never came to rest.`);
}

/** Draws HTML of our own, which holds the pictures that were taken. */
export async function drawPage(page: Page, { width, height }: Size, html: string): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><meta charset="utf-8">${html}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  return page.screenshot({ animations: 'disabled' });
}

export const dataUrl = (content: Buffer, type = 'image/png'): string =>
  `data:${type};base64,${content.toString('base64')}`;
