/** What a registrar may do next in a task, as the sidebar asks for it. */
import { expect, type Page } from '@playwright/test';
import { clickUnlessGone, kinlink } from './kinlink.ts';
import type { PowerSchoolControls } from './powerschool-controls.ts';

const SUBMIT = 'Check, then click Submit.';
/** Steps on which the registrar decides that nothing has to be carried over. */
const DECISIONS =
  /Now: (Different on the duplicate|Already here, marked differently|Name: |Receives Mail for |The duplicate has the account)/;

/** The sidebar's words and the names of its buttons, read at once: to ask for each button takes ten times as long. */
interface Seen {
  text: string;
  buttons: readonly string[];
}

export interface Move {
  /** For the report of a test. */
  what: string;
  /** Whether the sidebar asks for this now. */
  fits(seen: Seen, page: Page, controls: PowerSchoolControls): Promise<boolean> | boolean;
  /** Does it; false when the page changed first and there is nothing to do any more. */
  act(page: Page, controls: PowerSchoolControls): Promise<unknown>;
  /** It may open another tab, in which the registrar goes on. */
  opens?: true;
}

export const textOf = (page: Page) => kinlink(page).innerText();
export const buttonsOf = (page: Page) => kinlink(page).getByRole('button').allInnerTexts();
const button = (page: Page, name: string | RegExp) =>
  kinlink(page).getByRole('button', { name }).first();
const offers = ({ buttons }: Seen, name: string | RegExp): boolean =>
  buttons.some((other) => (typeof name === 'string' ? other.includes(name) : name.test(other)));
const press = (name: string | RegExp): Pick<Move, 'fits' | 'act'> => ({
  fits: (seen) => offers(seen, name),
  act: (page) => clickUnlessGone(button(page, name)),
});

/** The first one that fits is done. */
export const MOVES: Move[] = [
  { what: 'replaces a value that PowerSchool had put there', ...press(/^Replace /) },
  {
    what: 'presses Submit in the drawer',
    fits: async ({ text }, page, controls) =>
      text.includes(SUBMIT) && (await controls.drawer(page).isVisible()),
    async act(page, controls) {
      const drawer = controls.drawer(page);
      const answered = page.waitForResponse(/data\/write/);
      await controls.button(drawer, 'Submit').click();
      await answered;
      await expect
        .poll(async () => {
          const closed = !(await drawer.isVisible());
          return closed || (await kinlink(page).getByRole('alert').allTextContents()).some(Boolean);
        })
        .toBe(true);
    },
  },
  {
    what: 'reads the small dialog and presses OK',
    fits: (_, page, controls) => controls.dialog(page).isVisible(),
    act: (page, controls) => controls.button(controls.dialog(page), 'OK').click(),
  },
  { what: 'says that it is still her', ...press('Yes, show my tasks') },
  { what: 'asks for the contact that holds the account', ...press('Find existing contact') },
  {
    // A search whose worker was stopped takes too long, and its tab comes to the front.
    what: 'goes on with the search by hand',
    fits: ({ text }) => text.includes('search page is open in another tab'),
    async act(page) {
      for (const tab of page.context().pages())
        for (const step of ['Switch to contacts', /^Search for /])
          if (tab !== page) await clickUnlessGone(button(tab, step));
    },
  },
  { what: 'says that they are one person', ...press('Same person'), opens: true },
  {
    what: 'deletes the duplicate',
    fits: (seen) => offers(seen, 'Show me the Delete button'),
    async act(page, controls) {
      if (!(await clickUnlessGone(button(page, 'Show me the Delete button')))) return false;
      await page.locator(controls.id('fake-delete-button')).click();
      await page.locator(controls.id('real-delete-button')).click();
      return page.waitForURL(/search\.html/);
    },
  },
  {
    what: 'makes the duplicate inactive',
    fits: (seen) =>
      offers(seen, 'Show me the Active box') && !offers(seen, 'Show me the Delete button'),
    async act(page, controls) {
      if (!(await clickUnlessGone(button(page, 'Show me the Active box')))) return false;
      const box = page.locator(controls.id('active-input'));
      // The page may be saved already while the sidebar still waits to show it.
      if (!(await box.and(page.locator(':checked')).count())) return false;
      await box.uncheck();
      const answered = page.waitForResponse(/data\/write/);
      await page.locator(controls.id('submit-button')).click();
      return answered;
    },
  },
  { what: 'says that it is gone', ...press('It’s gone') },
  { what: 'opens the duplicate', ...press('Open duplicate'), opens: true },
  { what: 'fills in', ...press('Fill in') },
  { what: 'adds the student', ...press(/^Add (?!account)/) },
  { what: 'turns on access', ...press('Turn on access') },
  { what: 'decides by hand', ...press('Reviewed') },
  {
    what: 'says that it is not needed',
    // In that item only: after it another one may be asked about, with the same button.
    act: (page) =>
      clickUnlessGone(
        kinlink(page)
          .getByRole('listitem')
          .filter({ hasText: DECISIONS })
          .getByRole('button', { name: 'Not needed' }),
      ),
    // Missing values are filled in; only a contradiction is waved off. A drawer that is closing allows no offer.
    fits: async (seen, page, controls) =>
      offers(seen, 'Not needed') &&
      DECISIONS.test(seen.text.replace(/\s+/g, ' ')) &&
      !(await controls.drawer(page).isVisible()),
  },
  {
    what: 'closes a drawer whose value is there already',
    fits: async ({ text }, page, controls) =>
      text.includes('Finish or close the open panel first.') &&
      DECISIONS.test(text.replace(/\s+/g, ' ')) &&
      (await controls.drawer(page).isVisible()),
    act: (page, controls) => clickUnlessGone(controls.button(controls.drawer(page), 'Cancel')),
  },
  { what: 'adds the account', ...press('Add account') },
  { what: 'opens the contact', ...press('Open contact'), opens: true },
];
