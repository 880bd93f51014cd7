/** A user of the browser: each method acts by mouse or keyboard, and records the action. */
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { PageLoads } from './page-loads.ts';
import { containsWords, readPageText } from './page-text.ts';
import type { UserAction } from './user-actions.ts';

/** Kinlink's search runs in a background tab, which the browser slows down. */
const TIMEOUT = 20_000;

const TEXT_FIELD = 'textarea, input:not([type=checkbox], [type=button], [type=submit])';

export class CountingUser {
  readonly actions: UserAction[] = [];
  /** Documents that were loaded since the start, in any tab. */
  readonly pageLoads: PageLoads;
  /** How many actions it took until a student was attached, in the flows of a clash. */
  attachedAfter?: number;
  /** Tabs that have been in front. */
  readonly frontTabs: Set<Page>;
  /** The text of each page at each action, and each typed text. */
  private readonly seenTexts = new Set<string>();

  /** @param page the tab in front */
  constructor(
    private readonly context: BrowserContext,
    public page: Page,
    /** How the user enters what the parent sent. */
    readonly entry: 'typed' | 'pasted' = 'typed',
  ) {
    this.frontTabs = new Set([page]);
    this.pageLoads = new PageLoads(context);
  }

  /** Clicks a control. A text field is an argument; everything else is a command. */
  async click(control: Locator): Promise<void> {
    const isField = await control.evaluate(
      (element, selector) => element.matches(selector),
      TEXT_FIELD,
    );
    await this.clickTimes(control, isField ? 'argument' : 'command', 1);
  }

  /** Clicks a control that opens a new tab, and continues there. */
  async clickToNewTab(control: Locator): Promise<void> {
    const opened = this.context.waitForEvent('page', { timeout: TIMEOUT });
    await this.click(control);
    this.page = await opened;
    this.frontTabs.add(this.page);
    this.actions.push({ kind: 'switch-tab' });
    await this.page.waitForLoadState();
  }

  /** Selects a whole text, of a page or of a field, by a triple click. */
  async selectText(text: Locator): Promise<void> {
    await this.clickTimes(text, 'argument', 3);
  }

  /** Selects a text and copies it. */
  async copy(text: Locator): Promise<void> {
    await this.selectText(text);
    await this.press('Control', 'c');
  }

  /** Pastes at the cursor. */
  async paste(): Promise<void> {
    await this.press('Control', 'v');
  }

  /** Opens a drop-down list and selects the option with this label. */
  async selectOption(list: Locator, label: string): Promise<void> {
    await this.rememberPage();
    this.actions.push({ kind: 'select' });
    // The browser draws the options outside the page, where Playwright cannot click.
    await list.selectOption({ label }, { timeout: TIMEOUT });
  }

  /** Types at the cursor. */
  async type(text: string): Promise<void> {
    await this.rememberPage();
    this.actions.push({ kind: 'type', text, isRepetition: containsWords(this.seenTexts, text) });
    this.seenTexts.add(text);
    await this.page.keyboard.type(text);
  }

  /**
   * Enters what the parent sent: typed, or pasted from wherever it came. What is pasted stays on the clipboard.
   * @param pasted all that is on the clipboard, where that is more than the text
   */
  async enter(text: string, pasted = text): Promise<void> {
    if (this.entry === 'typed') return this.type(text);
    await this.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), pasted);
    this.seenTexts.add(pasted);
    this.actions.push({ kind: 'press', keys: ['Control', 'v'], isNew: true });
    await this.page.keyboard.press('Control+v');
  }

  /** Presses a key, or several together. */
  async press(...keys: string[]): Promise<void> {
    this.actions.push({ kind: 'press', keys });
    await this.page.keyboard.press(keys.join('+'));
  }

  /** Reads something that appears, and decides. */
  async read(content: Locator): Promise<void> {
    await expect(content).toBeVisible({ timeout: TIMEOUT });
    this.actions.push({ kind: 'read' });
  }

  /** The first student is attached to the contact that has the account. */
  noteAttached(): void {
    this.attachedAfter ??= this.actions.length;
  }

  private async clickTimes(
    control: Locator,
    target: 'command' | 'argument',
    times: number,
  ): Promise<void> {
    await control.waitFor({ timeout: TIMEOUT });
    await this.rememberPage();
    this.actions.push({ kind: 'click', target, times });
    await control.click({ clickCount: times, timeout: TIMEOUT });
  }

  private async rememberPage(): Promise<void> {
    this.seenTexts.add(await readPageText(this.page));
  }
}
