import { expect, type Locator, type Page, test } from '@playwright/test';
import { HOST, holdAnswers, visitContact } from './browser.ts';
import { CONTACTS } from './scene.ts';
import { DEFAULT_VARIANT, type PowerSchool, type Variant } from './server.ts';
import { openSpecPage, type SpecPage } from './spec-page.ts';

/* The switches for accounts and for the network. */

let powerSchool: PowerSchool;
let browser: SpecPage['browser'];
let page: Page;
openSpecPage((opened) => {
  ({ powerSchool, browser, page } = opened);
});

test.afterEach(() => {
  powerSchool.latencyMs = 5;
});

const { carlosOriginal, carlosDuplicate, maria, longEmail } = CONTACTS;
const open = (contact: { id: number } = carlosOriginal): Promise<void> =>
  visitContact(page, `#?contactid=${contact.id}`);
const at = (selector: string): Locator => page.locator(selector);
const drawer = (): Locator => at('#psDialogDocked');
async function addAccount(contact: { id: number; email: string }, username: string): Promise<void> {
  await open(contact);
  await at('#add-account-button').click();
  await at('#web-account-username-input').fill(username);
  if (username) {
    await at('#web-account-new-password-input').fill('Sunny-Day-7');
    await at('#web-account-confirm-password-input').fill('Sunny-Day-7');
  }
  await at('#web-account-recovery-email-input').selectOption({ label: contact.email });
  await at('#email-panel-save-button').click();
}

async function addEmail(): Promise<void> {
  await open(maria);
  await at('[value="Add Email"]').click();
  await at('#email-type-input').selectOption({ label: 'Current' });
  await at('#email-address-input').fill(maria.wantedEmail);
  await at('#email-panel-save-button').click();
}

const TAKEN = 'The account email address is already in use by another access account';

interface Row {
  what: string;
  variant: Partial<Variant>;
  check(): Promise<void>;
}

const ACCOUNTS: Row[] = [
  {
    what: 'single sign-on: blank username and password are right',
    variant: { signIn: 'single-sign-on' },
    async check() {
      const { email } = CONTACTS.motherOfPriya;
      await addAccount(CONTACTS.motherOfPriya, '');
      await expect(at('#web-account-email-display')).toHaveText(email);
      await expect(at('#web-account-user-name-display')).toHaveText('');
    },
  },
  {
    what: 'Unified User: another product holds the email, and its holder can be invited',
    variant: { signIn: 'unified-user' },
    async check() {
      await addAccount(longEmail, 'maximiliane');
      await expect(at('#contact-error')).toContainText('another PowerSchool product');
      await page.getByRole('button', { name: 'Send Invitation' }).click();
      await expect(at('.feedback-info')).toHaveText('The invitation was sent.');
      await expect(drawer()).toHaveCount(0);
      expect(powerSchool.journal).toMatchObject([
        { kind: 'account.invite', what: { email: longEmail.email } },
      ]);
      expect(powerSchool.store.contact(longEmail.id)?.account).toBeNull();
    },
  },
  {
    what: 'Unified User: a clash within the district reads as ever',
    variant: { signIn: 'unified-user' },
    async check() {
      await addAccount(carlosDuplicate, 'carlos-lopez-2');
      await expect(at('#contact-error')).toHaveText(TAKEN);
      await expect(page.getByRole('button', { name: 'Send Invitation' })).toHaveCount(0);
    },
  },
  {
    what: 'the error as feedback of the page: the drawer is closed',
    variant: { errorPlace: 'feedback' },
    async check() {
      await addAccount(carlosDuplicate, 'carlos-lopez-2');
      await expect(at('#feedback-error')).toHaveText(TAKEN);
      await expect(drawer()).toHaveCount(0);
      await expect(at('#contact-error')).toHaveCount(0);
    },
  },
  {
    what: 'the error as feedback of the page, with Send Invitation beside it',
    variant: { errorPlace: 'feedback', signIn: 'unified-user' },
    async check() {
      await addAccount(longEmail, 'maximiliane');
      await expect(at('#feedback-error')).toContainText('another PowerSchool product');
      await page.getByRole('button', { name: 'Send Invitation' }).click();
      await expect(at('.feedback-info')).toBeVisible();
    },
  },
  {
    what: 'the error in a dialog of its own: the drawer stays as it was',
    variant: { errorPlace: 'dialog' },
    async check() {
      await addAccount(carlosDuplicate, 'carlos-lopez-2');
      const box = page.getByRole('dialog').filter({ hasText: TAKEN });
      await expect(box).toBeVisible();
      await expect(at('#contact-error, #feedback-error')).toHaveCount(0);
      await box.getByRole('button', { name: 'OK' }).click();
      await expect(box).toHaveCount(0);
      await expect(at('#web-account-username-input')).toHaveValue('carlos-lopez-2');
    },
  },
];

const NETWORKS: Row[] = [
  {
    what: 'a failed save: a message in the drawer, nothing written',
    variant: { network: 'failed-save' },
    async check() {
      await addEmail();
      await expect(drawer().locator('.feedback-error')).toHaveText(
        'The server could not be reached',
      );
      expect(powerSchool.journal).toEqual([]);
    },
  },
  {
    what: 'a session that expires with the save: the sign-in page, nothing written',
    variant: { network: 'expired-mid-save' },
    async check() {
      await addEmail();
      await expect(page).toHaveURL(/\/admin\/pw\.html$/);
      expect(powerSchool.journal).toEqual([]);
      const { name, value } = powerSchool.signedInCookie();
      await browser.context.addCookies([{ name, value, url: HOST }]);
    },
  },
  {
    what: 'a late answer: written at once, seen after the drawer is gone',
    variant: { network: 'late-answer' },
    async check() {
      const release = await holdAnswers(page, '*/data/write');
      await addEmail();
      await expect(drawer()).toHaveCount(0);
      await expect.poll(() => powerSchool.journal.length).toBe(1);
      await expect(at('#email-address-display-0')).toHaveCount(0);
      // Another drawer is open when the answer comes, and stays open.
      await at('#add-phone-button').click();
      await release();
      await expect(at('#email-address-display-0')).toHaveText(maria.wantedEmail);
      await expect(at('#phone-number-input')).toBeVisible();
    },
  },
  {
    what: 'a late refusal stands in the page',
    variant: { network: 'late-answer' },
    async check() {
      await addAccount(carlosDuplicate, 'carlos-lopez-2');
      await expect(drawer()).toHaveCount(0);
      await expect(at('#content-main > #contact-error')).toHaveText(TAKEN);
    },
  },
];

for (const row of [...ACCOUNTS, ...NETWORKS])
  test(row.what, async () => {
    powerSchool.setVariant({ ...DEFAULT_VARIANT, ...row.variant });
    powerSchool.reset();
    await row.check();
  });
