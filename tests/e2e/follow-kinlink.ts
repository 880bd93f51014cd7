/**
 * Does whatever the sidebar asks for next, and presses PowerSchool's own Submit, until the task is finished.
 * It starts from whatever state the pages are in.
 */
import { expect, type Page } from '@playwright/test';
import { clickUnlessGone, kinlink, type World } from './kinlink.ts';
import { PowerSchoolControls } from './powerschool-controls.ts';

const FINISHED = /Finished today/;
const SUBMIT = 'Check, then press Submit.';
/** Steps on which the registrar decides that nothing has to be carried over. */
const DECISIONS =
  /Now: (Different on the duplicate|Here with other marks|Name: |The duplicate has the account)/;

export interface Move {
  /** For the report of a test. */
  what: string;
  /** Whether the sidebar asks for this now. */
  fits(page: Page, text: string, controls: PowerSchoolControls): Promise<boolean>;
  /** Does it; false when the page changed first and there is nothing to do any more. */
  act(page: Page, controls: PowerSchoolControls): Promise<unknown>;
  /** It may open another tab, in which the registrar goes on. */
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

/** The first one that fits is done. */
const MOVES: Move[] = [
  { what: 'replaces a value that PowerSchool had put there', ...press(/^Replace /) },
  {
    what: 'presses Submit in the drawer',
    fits: async (page, text, controls) =>
      text.includes(SUBMIT) && (await controls.drawer(page).isVisible()),
    async act(page, controls) {
      const drawer = controls.drawer(page);
      const answered = page.waitForResponse(/data\/write/);
      await controls.button(drawer, 'Submit').click();
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
    fits: (page, _, controls) => controls.dialog(page).isVisible(),
    act: (page, controls) => controls.button(controls.dialog(page), 'OK').click(),
  },
  { what: 'says that it is still her', ...press('Yes, show my tasks') },
  { what: 'asks for the contact that holds the account', ...press('Find existing contact') },
  {
    // A search whose worker was stopped takes too long, and its tab comes to the front.
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
    async act(page, controls) {
      await button(page, 'Show me Delete').click();
      await page.locator(controls.id('fake-delete-button')).click();
      await page.locator(controls.id('real-delete-button')).click();
      await page.waitForURL(/search\.html/);
    },
  },
  {
    what: 'makes the duplicate inactive',
    // Both offers appear together, but a check in between may find only this one.
    fits: async (page) =>
      (await shows(page, 'Show me Active')) && !(await shows(page, 'Show me Delete')),
    async act(page, controls) {
      if (!(await clickUnlessGone(button(page, 'Show me Active')))) return false;
      const box = page.locator(controls.id('active-input'));
      // The page may be saved already while the sidebar still waits to show it.
      if (!(await box.isChecked())) return false;
      await box.uncheck();
      const answered = page.waitForResponse(/data\/write/);
      await page.locator(controls.id('submit-button')).click();
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
    // Missing values are filled in; only a contradiction is waved off. A drawer that is closing allows no offer.
    fits: async (page, text, controls) =>
      DECISIONS.test(text.replace(/\s+/g, ' ')) &&
      !(await controls.drawer(page).isVisible()) &&
      (await shows(page, 'Not needed')),
  },
  { what: 'adds the account', ...press('Add account') },
  { what: 'opens the contact', ...press('Open contact'), opens: true },
];

export interface FollowOptions {
  /** Called after every move; gives the page to go on with. */
  after?: (page: Page, what: string) => Promise<Page>;
  /** Goes on before the move has had its effect. */
  isHurried?: boolean;
  /** Moves that are tried before all others. */
  first?: Move[];
  /** Whether to stop after these moves. */
  until?: (done: readonly string[]) => boolean;
}

/**
 * Goes on from this page until the task is finished.
 * @returns what was done, in order; throws when there is nothing left to do before the end
 */
export async function followKinlink(
  { context, powerSchool }: World,
  start: Page,
  options: FollowOptions = {},
): Promise<string[]> {
  const done: string[] = [];
  const controls = new PowerSchoolControls(powerSchool.variant);
  const moves = [...(options.first ?? []), ...MOVES];
  let page = start;
  /** Tabs from before the move. The registrar goes on in a contact that opens in a new one. */
  let tabsBefore = new Set(context.pages());
  const opened = () =>
    context.pages().find((tab) => !tabsBefore.has(tab) && /contacts\/edit/.test(tab.url()));
  for (let step = 0; step < 60; step += 1) {
    if (FINISHED.test(await settled(page))) return done;
    if (options.until?.(done)) return done;
    const move = await nextMove(page, moves, controls, opened);
    if (!move && FINISHED.test(await textOf(page))) return done;
    const tab = opened();
    if (tab) {
      tabsBefore = new Set(context.pages());
      page = tab;
      await page.bringToFront();
      continue;
    }
    if (!move) throw new Error(`Nothing to do after: ${done.join(', ')}\n${await textOf(page)}`);
    if (move.opens) tabsBefore = new Set(context.pages());
    if ((await move.act(page, controls)) === false) continue;
    done.push(move.what);
    if (move.opens) await opensSoon(opened);
    await page.bringToFront();
    if (options.after) {
      page = opened() ?? page;
      tabsBefore = new Set(context.pages());
      if (!options.isHurried) await settled(page);
      page = await options.after(page, move.what);
    }
  }
  throw new Error(`Not finished after: ${done.join(', ')}\n${await textOf(page)}`);
}

/** A contact or a search opens in a new tab, or the same tab goes on. */
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
  controls: PowerSchoolControls,
  opened: () => Page | undefined,
): Promise<Move | undefined> {
  let found: Move | undefined;
  await expect
    .poll(async () => {
      const text = await textOf(page);
      if (FINISHED.test(text) || opened()) return true;
      const fitting = await firstThat(moves, (move) =>
        // A control that goes away during the check does not fit.
        move.fits(page, text, controls).catch(() => false),
      );
      // The sidebar changed during the check: check again.
      if ((await textOf(page)) !== text) return false;
      found = fitting;
      return fitting !== undefined;
    })
    .toBe(true)
    .catch(() => undefined);
  return found;
}

async function firstThat<T>(list: readonly T[], fits: (value: T) => Promise<boolean>) {
  for (const value of list) if (await fits(value)) return value;
  return undefined;
}
