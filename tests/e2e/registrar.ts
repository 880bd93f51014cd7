/**
 * A registrar who does whatever Kinlink says is next, and presses PowerSchool's own Submit, until the task
 * is finished. Wherever the pages were left, this goes on from there: that is what it is for.
 */
import { expect, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { clickUnlessGone, kinlink, type World } from './kinlink.ts';

const FINISHED = /Finished today/;
const SUBMIT = 'Check, then press Submit.';

export interface Move {
  /** Said in the report of a test. */
  what: string;
  /** Whether this is what the sidebar asks for now. */
  fits(page: Page, text: string, desk: Desk): Promise<boolean>;
  /** Does it; false when the page changed first and there is nothing to do any more. */
  act(page: Page, desk: Desk): Promise<unknown>;
  /** It may lead to another tab, in which she then goes on. */
  opens?: true;
}

const textOf = (page: Page) => kinlink(page).innerText();
const button = (page: Page, name: string | RegExp) =>
  kinlink(page).getByRole('button', { name }).first();
const shows = (page: Page, name: string | RegExp) => button(page, name).isVisible();
const press = (name: string | RegExp): Pick<Move, 'fits' | 'act'> => ({
  fits: (page) => shows(page, name),
  act: (page) => clickUnlessGone(button(page, name)),
});

/** What she looks for, the first that fits is done. */
const MOVES: Move[] = [
  { what: 'replaces a value that PowerSchool had put there', ...press(/^Replace /) },
  {
    what: 'presses Submit in the drawer',
    fits: async (page, text, desk) =>
      text.includes(SUBMIT) && (await desk.drawer(page).isVisible()),
    async act(page, desk) {
      const drawer = desk.drawer(page);
      const answered = page.waitForResponse(/data\/write/);
      await desk.button(drawer, 'Submit').click();
      await answered;
      await expect
        .poll(async () => {
          const closed = !(await drawer.isVisible());
          return closed || (await kinlink(page).getByRole('alert').textContent()) !== '';
        })
        .toBe(true);
    },
  },
  {
    what: 'reads the small dialog and presses OK',
    fits: (page, _, desk) => desk.dialog(page).isVisible(),
    act: (page, desk) => desk.button(desk.dialog(page), 'OK').click(),
  },
  { what: 'asks for the contact that holds the account', ...press('Find existing contact') },
  {
    // A search that took too long, as one does whose worker was stopped, came to the front.
    what: 'goes on with the search by hand',
    fits: async (_, text) => text.includes('search page is in another tab'),
    async act(page) {
      for (const tab of page.context().pages())
        for (const step of ['Switch to contacts', /^Search for /])
          if (tab !== page && (await shows(tab, step))) await button(tab, step).click();
    },
  },
  { what: 'says that they are one person', ...press('Same person'), opens: true },
  {
    what: 'deletes the duplicate',
    fits: (page) => shows(page, 'Show me Delete'),
    async act(page, desk) {
      await button(page, 'Show me Delete').click();
      await page.locator(desk.id('fake-delete-button')).click();
      await page.locator(desk.id('real-delete-button')).click();
      await page.waitForURL(/search\.html/);
    },
  },
  {
    what: 'makes the duplicate inactive',
    // Both ways come at once; looked for one after the other, the second may be seen first.
    fits: async (page) =>
      (await shows(page, 'Show me Active')) && !(await shows(page, 'Show me Delete')),
    async act(page, desk) {
      if (!(await clickUnlessGone(button(page, 'Show me Active')))) return false;
      const box = page.locator(desk.id('active-input'));
      // The page may be saved already while the sidebar still waits to show it.
      if (!(await box.isChecked())) return false;
      await box.uncheck();
      const answered = page.waitForResponse(/data\/write/);
      await page.locator(desk.id('submit-button')).click();
      await answered;
    },
  },
  { what: 'says that it is gone', ...press('It is gone') },
  { what: 'opens the duplicate', ...press('Open duplicate'), opens: true },
  { what: 'fills in', ...press('Fill in') },
  { what: 'adds the student', ...press(/^Add (?!account)/) },
  { what: 'turns on access', ...press('Turn on access') },
  { what: 'decides by hand', ...press('Decided') },
  {
    what: 'says that it is not needed',
    ...press('Not needed'),
    // What is missing she fills in; only what contradicts is left as it stands. While a drawer is still
    // closing, nothing else can be offered.
    fits: async (page, text, desk) =>
      /Now: Different on the duplicate/.test(text.replace(/\s+/g, ' ')) &&
      !(await desk.drawer(page).isVisible()) &&
      (await shows(page, 'Not needed')),
  },
  { what: 'adds the account', ...press('Add account') },
  { what: 'opens the contact', ...press('Open contact'), opens: true },
];

export interface Walk {
  /** Called after every single thing that she did. */
  after?: (page: Page, what: string) => Promise<Page>;
  /** Not even waits until what she did has had its effect. */
  atOnce?: boolean;
  /** Things that she does otherwise, before all others. */
  first?: Move[];
  /** Whether she leaves it at what was done so far. */
  until?: (done: readonly string[]) => boolean;
}

/**
 * Goes on from this page until the task is finished.
 * @returns what was done, in order; throws when there is nothing left to do before the end
 */
export async function walk(
  { context, powerSchool }: World,
  start: Page,
  how: Walk = {},
): Promise<string[]> {
  const done: string[] = [];
  const desk = new Desk(powerSchool.variant);
  const moves = [...(how.first ?? []), ...MOVES];
  let page = start;
  /** Tabs that she knows; a contact that opened in another one is where she goes on. */
  let known = new Set(context.pages());
  const opened = () =>
    context.pages().find((tab) => !known.has(tab) && /contacts\/edit/.test(tab.url()));
  for (let step = 0; step < 60; step += 1) {
    if (FINISHED.test(await settled(page))) return done;
    if (how.until?.(done)) return done;
    const move = await nextMove(page, moves, desk, opened);
    if (!move && FINISHED.test(await textOf(page))) return done;
    const tab = opened();
    if (tab) {
      known = new Set(context.pages());
      page = tab;
      await page.bringToFront();
      continue;
    }
    if (!move) throw new Error(`Nothing to do after: ${done.join(', ')}`);
    if (move.opens) known = new Set(context.pages());
    if ((await move.act(page, desk)) === false) continue;
    done.push(move.what);
    if (move.opens) await opensSoon(opened);
    await page.bringToFront();
    if (how.after) {
      page = opened() ?? page;
      known = new Set(context.pages());
      if (!how.atOnce) await settled(page);
      page = await how.after(page, move.what);
    }
  }
  throw new Error(`Not finished after: ${done.join(', ')}`);
}

/** A contact or a search opens in a tab of its own, or goes on in this one; most often at once. */
const opensSoon = (opened: () => Page | undefined) =>
  expect
    .poll(() => opened() !== undefined, { timeout: 1500, intervals: [50] })
    .toBe(true)
    .catch(() => undefined);

/** The sidebar's text once nothing is under way. */
async function settled(page: Page): Promise<string> {
  const sidebar = kinlink(page);
  await expect(sidebar).not.toContainText(
    /Waiting for PowerSchool|Working…|Searching PowerSchool|was updated/,
  );
  return textOf(page);
}

async function nextMove(
  page: Page,
  moves: readonly Move[],
  desk: Desk,
  opened: () => Page | undefined,
): Promise<Move | undefined> {
  let found: Move | undefined;
  await expect
    .poll(async () => {
      const text = await textOf(page);
      if (FINISHED.test(text) || opened()) return true;
      const fitting = await firstThat(moves, (move) =>
        // What goes away while she looks at it fits no more.
        move.fits(page, text, desk).catch(() => false),
      );
      // What changed while she was looking is looked at once more.
      if ((await textOf(page)) !== text) return false;
      found = fitting;
      return fitting !== undefined;
    })
    .toBe(true)
    .catch(() => undefined);
  return found;
}

async function firstThat<T>(list: readonly T[], fits: (one: T) => Promise<boolean>) {
  for (const one of list) if (await fits(one)) return one;
  return undefined;
}
