/** A registrar's keyboard. She looks at what has the focus before she presses a key. */
import { expect, type Page } from '@playwright/test';

/** Kinlink's key to what comes next: into the sidebar, or to PowerSchool's own button. */
export const MOVE_FOCUS = 'Alt+Shift+K';

/** How long she looks, in ms. Kinlink refuses a key that comes sooner after it moved the focus to a button. */
const LOOKING_MS = 1000;

/** Waits until the focus has rested that long. @returns the text or the value of what has it, in the sidebar too */
const restingFocus = (page: Page): Promise<string> =>
  page.evaluate((lookingMs) => {
    const focused = () => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    };
    return new Promise<string>((done) => {
      let last: Element | null = null;
      let since = 0;
      const look = (now: number) => {
        const element = focused();
        if (element !== last) [last, since] = [element, now];
        if (now - since < lookingMs) return void requestAnimationFrame(look);
        const { value, textContent } = element as HTMLInputElement;
        done((value || textContent || '').trim());
      };
      requestAnimationFrame(look);
    });
  }, LOOKING_MS);

export interface Keyboard {
  /** Every key so far. Keys pressed together are one. */
  readonly pressed: readonly string[];
  /** Presses a key once the focus rests. With `leadsTo`, waits until something whose text begins so has the focus. */
  press(page: Page, key: string, leadsTo?: string): Promise<void>;
}

/** A keyboard that counts its keys. */
export function createKeyboard(): Keyboard {
  const pressed: string[] = [];
  return {
    pressed,
    async press(page, key, leadsTo) {
      await restingFocus(page);
      await page.keyboard.press(key);
      pressed.push(key);
      if (leadsTo)
        await expect
          .poll(async () => (await restingFocus(page)).startsWith(leadsTo), { message: leadsTo })
          .toBe(true);
    },
  };
}
