/**
 * The flows with Kinlink: the registrar does what the sidebar says is next, and presses PowerSchool's own Submit. She
 * reads each drawer that Kinlink filled in. By hand she need not, because she typed it herself.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { drawer, item, kinlink } from '../../e2e/kinlink.ts';
import type { CountingUser } from './counting-user.ts';
import { FATHER, MOTHER, NEW_EMAIL, PARENT_WITH_NEW_EMAIL } from './flow-data.ts';

const READY_TO_SUBMIT = 'Check, then click Submit.';
const TIMEOUT = { timeout: 20_000 };
/** Buttons that a step may still need before it is ready for Submit. */
const PREPARING_BUTTONS = /^(Replace |Fill in$|Turn on access)/;

const offerButton = (page: Page, name: string | RegExp) =>
  kinlink(page).getByRole('button', { name }).first();
const readyMessage = (page: Page) => kinlink(page).getByText(READY_TO_SUBMIT, { exact: true });

const openContact = (user: CountingUser, name: string) =>
  user.clickToNewTab(item(user.page, name).getByRole('button', { name: 'Open contact' }));

/** Clicks a button of Kinlink's and waits until it has done its work and is gone. */
async function clickOffer(user: CountingUser, button: Locator): Promise<void> {
  const name = (await button.textContent({ timeout: TIMEOUT.timeout })) ?? '';
  await user.click(button);
  await expect(kinlink(user.page).getByRole('button', { name, exact: true })).toHaveCount(
    0,
    TIMEOUT,
  );
}

/** Prepares what is missing, reads the drawer, and submits it. */
async function submit(user: CountingUser): Promise<void> {
  const { page } = user;
  const preparing = offerButton(page, PREPARING_BUTTONS);
  for (;;) {
    await expect(readyMessage(page).or(preparing).first()).toBeVisible(TIMEOUT);
    if (await readyMessage(page).isVisible()) break;
    await clickOffer(user, preparing);
  }
  await user.read(readyMessage(page));
  const answered = page.waitForResponse(/data\/write/);
  await user.click(drawer(page).getByRole('button', { name: 'Submit' }));
  await answered;
}

const waitForClosedDrawer = (page: Page) => expect(drawer(page)).toBeHidden(TIMEOUT);

/** Clicks one button of Kinlink's and submits the drawer that it fills in. */
async function doStep(user: CountingUser, name: string | RegExp): Promise<void> {
  await clickOffer(user, offerButton(user.page, name));
  await submit(user);
  await waitForClosedDrawer(user.page);
}

/** Submits the drawer with this field, which Kinlink opened and filled in. */
async function submitWith(user: CountingUser, field: Locator): Promise<void> {
  await expect(field).toBeVisible(TIMEOUT);
  // The button of the step stays for a moment after the drawer has opened by itself.
  await expect(readyMessage(user.page)).toBeVisible(TIMEOUT);
  await submit(user);
}

/** The whole From line of the parent's email: Kinlink takes the address out of it. */
const fromLine = ({ name, email }: { name: string; email: string }) => `${name} <${email}>`;

/** The field has the focus already, and each next drawer opens by itself. */
export async function createAccount(user: CountingUser): Promise<void> {
  await openContact(user, MOTHER.name);
  const { page } = user;
  await expect(kinlink(page).getByLabel('The parent’s email')).toBeFocused(TIMEOUT);
  await user.enter(MOTHER.email, fromLine(MOTHER));
  await expect(kinlink(page).locator('.problem')).toHaveCount(0, TIMEOUT);
  await user.press('Enter');
  await submitWith(user, page.locator('#email-address-input'));
  await submitWith(user, page.locator('#web-account-username-input'));
  await submitWith(user, page.locator('#allow-access-to-student-data-drawer-input'));
  await expect(kinlink(user.page)).toContainText(
    'has an account, with Data Access for every current student',
  );
}

/** Confirms that both are one person: the original opens with the student prepared. */
async function confirmSamePerson(user: CountingUser): Promise<void> {
  await user.read(kinlink(user.page).getByRole('table', { name: 'Same person?' }));
  await user.clickToNewTab(offerButton(user.page, 'Same person'));
}

const addFathersAccount = (user: CountingUser) =>
  user.clickToNewTab(item(user.page, FATHER.name).getByRole('button', { name: 'Add account' }));

export async function clash(user: CountingUser): Promise<void> {
  await addFathersAccount(user);
  await submit(user);
  await user.read(kinlink(user.page).getByRole('alert').getByText('already has an account'));
  await user.click(offerButton(user.page, 'Find existing contact'));
  await attachAndRetire(user);
}

/** The email is checked before Submit, so that nothing is refused and nothing has to be looked for. */
export async function checkedClash(user: CountingUser): Promise<void> {
  await addFathersAccount(user);
  await attachAndRetire(user);
}

async function attachAndRetire(user: CountingUser): Promise<void> {
  await confirmSamePerson(user);
  await submit(user);
  user.noteAttached();
  await waitForClosedDrawer(user.page);
  await finishOriginal(user);
  await retire(user);
}

/** Further students, values to carry over and decisions of the registrar, in the order of the sidebar. */
async function finishOriginal(user: CountingUser): Promise<void> {
  const { page } = user;
  for (;;) {
    const label = await waitForOffer(page, REMAINING_OFFERS);
    if (label === 'Open duplicate') return;
    if (label === 'Reviewed') {
      await user.read(item(page, 'Review custody, relationship, and other details'));
      await user.click(offerButton(page, label));
    } else if (label === 'Not needed') await user.click(offerButton(page, label));
    else await doStep(user, label);
  }
}

/** What the sidebar offers on the original, one after the other. */
const REMAINING_OFFERS = /^(Add (?!account)|Fill in$|Not needed$|Reviewed$|Open duplicate$)/;

/** The line “Working on …” names the task, and is always there. */
const IN_PROGRESS = /Working…|Searching PowerSchool|Waiting for PowerSchool/;

/** The next offer, once the sidebar has not changed between two checks and nothing is in progress. */
async function waitForOffer(page: Page, names: RegExp): Promise<string> {
  let lastText = '';
  let label = '';
  await expect
    .poll(
      async () => {
        const text = await kinlink(page).innerText();
        const isStable = text === lastText && !IN_PROGRESS.test(text);
        lastText = text;
        const [firstLabel] = await kinlink(page)
          .getByRole('button', { name: names })
          .allTextContents();
        label = firstLabel ?? '';
        return isStable && label !== '';
      },
      { ...TIMEOUT, intervals: [250] },
    )
    .toBe(true);
  return label;
}

/** Reads the evidence on the duplicate, then presses PowerSchool's own Delete and Confirm. */
async function retire(user: CountingUser): Promise<void> {
  await user.clickToNewTab(offerButton(user.page, 'Open duplicate'));
  const { page } = user;
  await user.read(offerButton(page, 'Show me the Delete button'));
  await user.click(page.locator('#fake-delete-button'));
  await user.click(page.getByRole('button', { name: 'Confirm', exact: true }));
  await page.waitForURL(/search\.html/);
  await expect(kinlink(page)).toContainText('Finished today', TIMEOUT);
}

/** On the student's contacts; the relationship is the one to the child whom the contact already has. */
export async function checkFirst(user: CountingUser): Promise<void> {
  await user.read(kinlink(user.page).getByText('Contacts of'));
  await user.click(kinlink(user.page).getByLabel('The parent’s email or phone'));
  await user.enter(FATHER.email, fromLine(FATHER));
  await expect(offerButton(user.page, 'Search by this email')).toBeVisible(TIMEOUT);
  await user.press('Enter');
  const add = offerButton(user.page, /^Add \w+ to this contact$/);
  await user.read(add);
  await user.clickToNewTab(add);
  const { page } = user;
  await user.read(kinlink(page).getByText('Kinlink filled in the same Relationship').last());
  await submit(user);
  await waitForClosedDrawer(page);
  await expect(kinlink(page)).toContainText('Finished today', TIMEOUT);
}

/** Types the new email only; in the account's drawer Kinlink offers the matching changes. */
export async function changeEmail(user: CountingUser): Promise<void> {
  await openContact(user, PARENT_WITH_NEW_EMAIL.name);
  const { page } = user;
  await clickOffer(user, offerButton(page, 'Change the email'));
  await user.click(drawer(page).getByLabel('Email Address', { exact: true }));
  await user.enter(NEW_EMAIL);
  await submit(user);
  await waitForClosedDrawer(page);
  await user.read(kinlink(page).getByRole('group', { name: 'Account Email' }));
  await clickOffer(user, offerButton(page, 'Use it for the account'));
  await submit(user);
  await waitForClosedDrawer(page);
  await expect(kinlink(page)).toContainText('has an account, with Data Access for', TIMEOUT);
}
