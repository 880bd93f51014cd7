/** The one hand through which a person acts in the browser: what it does is done by mouse and keyboard, and counted. */
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { Act } from './acts.ts';
import { Loads } from './loads.ts';
import { standsIn, textOn } from './read.ts';

/** A search of Kinlink's goes through a tab that the browser slows down. */
const PATIENCE = 20_000;

export class Hand {
  readonly acts: Act[] = [];
  /** Every text that stood on a page when she acted, and what she typed. */
  private readonly read = new Set<string>();
  /** Documents that were loaded since it began, in any tab. */
  readonly loads: Loads;

  /** Tabs that were in front. */
  readonly fronts: Set<Page>;

  /** @param page the tab in front */
  constructor(
    private readonly context: BrowserContext,
    public page: Page,
  ) {
    this.fronts = new Set([page]);
    this.loads = new Loads(context);
  }

  /** Clicks a control. A text field is an argument; whatever else there is to click is a command. */
  async click(target: Locator): Promise<void> {
    const field = await target.evaluate((element) =>
      element.matches('textarea, input:not([type=checkbox], [type=button], [type=submit])'),
    );
    await this.press(target, field ? 'argument' : 'command', 1);
  }

  /** Clicks what leads to a tab of its own, and goes on there. */
  async clickThrough(target: Locator): Promise<void> {
    const opened = this.context.waitForEvent('page', { timeout: PATIENCE });
    await this.click(target);
    this.page = await opened;
    this.fronts.add(this.page);
    this.acts.push({ kind: 'front' });
    await this.page.waitForLoadState();
  }

  /** Selects a whole text, of a page or of a field, by three clicks. */
  async mark(target: Locator): Promise<void> {
    await this.press(target, 'argument', 3);
  }

  /** Marks a text and copies it. */
  async copy(target: Locator): Promise<void> {
    await this.mark(target);
    await this.keys('Control', 'c');
  }

  /** Puts what was copied where the cursor stands. */
  async paste(): Promise<void> {
    await this.keys('Control', 'v');
  }

  /** Opens a drop-down and chooses by the choice's text. */
  async choose(target: Locator, label: string): Promise<void> {
    await this.notice();
    this.acts.push({ kind: 'choose' });
    // The list of choices is the browser's own and in no page.
    await target.selectOption({ label }, { timeout: PATIENCE });
  }

  /** Types into what has the cursor. */
  async type(text: string): Promise<void> {
    await this.notice();
    this.acts.push({ kind: 'type', text, recheckAfterMs: standsIn(this.read, text) });
    this.read.add(text);
    await this.page.keyboard.type(text);
  }

  /** Presses a key, or several together. */
  async keys(...keys: string[]): Promise<void> {
    this.acts.push({ kind: 'keys', keys });
    await this.page.keyboard.press(keys.join('+'));
  }

  /** Reads something that has come, and decides. Fails when it does not come. */
  async look(target: Locator): Promise<void> {
    await expect(target).toBeVisible({ timeout: PATIENCE });
    this.acts.push({ kind: 'look' });
  }

  private async press(target: Locator, on: 'command' | 'argument', times: number): Promise<void> {
    await target.waitFor({ timeout: PATIENCE });
    await this.notice();
    this.acts.push({ kind: 'click', on, times });
    await target.click({ clickCount: times, timeout: PATIENCE });
  }

  private async notice(): Promise<void> {
    this.read.add(await textOn(this.page));
  }
}
