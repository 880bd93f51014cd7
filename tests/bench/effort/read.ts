/** What a person could have read on a page, to tell whether she types a thing that stood there. */
import type { Page } from '@playwright/test';

/** All text that can be seen on a page, in its fields too, passwords excepted, and in what stands in shadow roots. */
export const textOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts: string[] = [document.body.innerText];
    for (const element of document.querySelectorAll('*'))
      for (const child of element.shadowRoot?.children ?? [])
        if (child instanceof HTMLElement) texts.push(child.innerText);
    for (const field of document.querySelectorAll('input, select, textarea'))
      if (
        (field as HTMLInputElement).type !== 'password' &&
        (field as HTMLElement).checkVisibility()
      )
        texts.push((field as HTMLInputElement).value);
    return texts.join('\n');
  });

/** Whether a text stands somewhere as a whole word or words, whatever its case. */
export function standsIn(texts: Iterable<string>, wanted: string): boolean {
  const word = wanted.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (!word) return false;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu');
  for (const text of texts) if (whole.test(text)) return true;
  return false;
}
