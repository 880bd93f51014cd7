/** The text that a person can read on a page: whoever types it again types it twice. */
import type { Page } from '@playwright/test';

/** All visible text of a page, with its fields (without passwords) and its shadow roots. */
export const readPageText = (page: Page): Promise<string> =>
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

/** Whether one of the texts contains these words as whole words, in upper or lower case. */
export function containsWords(texts: Iterable<string>, words: string): boolean {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (!escaped) return false;
  const wholeWords = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
  for (const text of texts) if (wholeWords.test(text)) return true;
  return false;
}
