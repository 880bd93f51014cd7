import { expect, type Page, test } from '@playwright/test';
import { hasImage, openBrowser, visit } from './browser.ts';
import { CONTACTS, STUDENTS } from './scene.ts';
import { PASSWORD, type PowerSchool, startPowerSchool, USER } from './server.ts';

/*
 * Two public scripts press the real pages. They are the best witnesses there are of what works there, so what they
 * do, in their order and with their ids, must work here. Each step is written anew; see README for what the tags
 * mean.
 */

let powerSchool: PowerSchool;
let browser: Awaited<ReturnType<typeof openBrowser>>;

test.beforeEach(async () => {
  powerSchool = await startPowerSchool();
  browser = await openBrowser(powerSchool, { signedIn: false });
});
test.afterEach(async () => {
  await browser.close();
  await powerSchool.stop();
});

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin');
  await expect(page).toHaveURL(/\/admin\/pw\.html$/);
  await page.locator('#fieldUsername').fill(USER);
  await page.locator('#fieldPassword').fill(PASSWORD);
  await page.locator('#fieldPassword').press('Enter');
  await expect(page).toHaveURL(/\/admin\/home\.html$/);
}

/** The scripts often click from inside the page, which works through overlays and is not a trusted click. */
const scriptClick = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).evaluate((element) => (element as HTMLElement).click());

/** Types an email into Account Email, as a script that does not care whether the field is a list or a text box. */
async function typeAccountEmail(page: Page, email: string): Promise<void> {
  await page.locator('#web-account-recovery-email-input').pressSequentially(email);
  await expect
    .poll(() =>
      page
        .locator('#web-account-recovery-email-input')
        .evaluate((field: HTMLInputElement) => field.value.replace(/^string:/, '')),
    )
    .toBe(email);
}

async function fillAccount(page: Page, email: string): Promise<void> {
  await scriptClick(page, '#add-account-button');
  await scriptClick(page, '#web-account-disabled-input');
  await page.locator('#web-account-username-input').pressSequentially(email);
  await page.locator('#web-account-new-password-input').pressSequentially('Sunny-Day-7');
  await page.locator('#web-account-confirm-password-input').pressSequentially('Sunny-Day-7');
  await typeAccountEmail(page, email);
  await scriptClick(page, '#email-panel-save-button');
}

async function giveDataAccess(page: Page): Promise<void> {
  await page.locator('//*[@id="edit-demographics-form"]/ul/li[3]/a').click();
  await scriptClick(page, '#allow-access-to-student-data-drawer-input');
  await scriptClick(page, '#demographics-panel-save-button');
  await expect(page.locator('#psDialogDocked')).toHaveCount(0);
}

for (const accountEmail of ['select', 'text', 'combo'] as const) {
  test(`[K24] from sign-in to accounts and data access, Account Email as ${accountEmail}`, async () => {
    powerSchool.setVariant({ accountEmail, parentAccess: 'all-off' });
    // The script takes contacts as they come: the first holds a clash, the second will succeed.
    const email = powerSchool.store.contact(CONTACTS.maria.id)?.emails;
    email?.push({
      id: 1,
      row: 0,
      type: 'Current',
      address: CONTACTS.maria.wantedEmail,
      primary: true,
    });
    const page = await browser.context.newPage();
    await signIn(page);

    // A search, then the first student of the selection. That page's address leads to the student's other pages.
    await page.locator('#studentSearchInput').fill(STUDENTS.ana.last);
    await page.locator('#add_search_filter_btn_students').click();
    const row = '//*[@id="studentsSelectionTable"]/table/tbody/tr';
    await page
      .locator(
        `${row}[td/a[contains(., "Ana")]]/td[contains(concat(" ", @class, " "), " left ")]/a`,
      )
      .click();
    await expect(page).toHaveURL(/quicklookup/);
    await page.goto(page.url().replace('quicklookup', 'accessaccounts'));

    await expect(page.locator('#guardianwebid')).not.toHaveValue('');
    await scriptClick(page, '#autoLink');
    expect(await page.locator('#allowGuardianWebAccess').isChecked()).toBe(false);
    await scriptClick(page, '#allowGuardianWebAccess');
    // The script waits a while here; a page left too early takes its own save along.
    const saved = page.waitForEvent('load');
    await scriptClick(page, '#btnSubmit');
    await saved;
    await expect.poll(() => powerSchool.store.byNumber('10123')?.parentAccess).toBe(true);
    // The page is drawn anew: the box in its HTML says what is saved.
    await expect(page.locator('#allowGuardianWebAccess[checked]')).toBeVisible();
    await page.goto(page.url().replace('accessaccounts', 'contacts'));

    await expect(page.locator('#Student_Name_Type_Ahead')).toHaveText('Lopez, Ana');
    const number = await page
      .locator('//*[@id="student_details_information"]/span[2]')
      .textContent();
    expect(number?.split(' ')[2]).toBe('10123');
    const school = await page
      .locator('#student_details_information > span.homeSchool')
      .textContent();
    expect(school?.split(' ')[1]).toBe('LES');

    const rows = page.locator(
      '//*[@id="studentContactsTable"]/tbody/tr[contains(concat(" ", @class, " "), " center ")]',
    );
    await expect(rows).toHaveCount(2);
    const outcomes: string[] = [];
    for (const [index, expected] of ['Maria Lopez', 'Carlos Lopez'].entries()) {
      expect(await hasImage(page, `#contact-custody-${index}`)).toBe(true);
      const link = `//*[@id="studentContactsTable"]/tbody/tr[${index + 2}]/td`;
      await expect(page.locator(`${link}/a`)).toHaveText(expected);
      await expect(page.locator(`${link}/div/a`)).toHaveCount(1);
      expect(await hasImage(page, `#contact-data-access-${index}`)).toBe(false);

      // No account yet: the third tab is hidden, so the drawer is closed with Escape and the contact opened in a
      // new tab.
      await page.locator(`#edit-details-button-${index}`).click();
      await expect(page.locator('//*[@id="edit-demographics-form"]/ul/li[3]')).toHaveJSProperty(
        'ariaHidden',
        'true',
      );
      await page.keyboard.press('Escape');
      const [tab] = await Promise.all([
        browser.context.waitForEvent('page'),
        page.locator(`#contact-first-name-${index}`).click(),
      ]);
      await expect(tab.locator('#email-type-display-0')).toHaveText('Current');
      expect(await tab.locator('#email-type-display-0').innerHTML()).toBe('Current');
      const address = await tab.locator('#email-address-display-0').innerHTML();
      await tab.locator('#add-account-button').waitFor();
      await fillAccount(tab, address);

      const error = tab.locator('#contact-error');
      await expect(error.or(tab.locator('#web-account-table'))).toHaveCount(1);
      if ((await error.count()) > 0) {
        outcomes.push(`${expected}: ${await error.textContent()}`);
        await expect(tab.locator('#web-account-table')).toHaveCount(0);
      } else {
        outcomes.push(`${expected}: account`);
        await tab.locator('#web-account-table').scrollIntoViewIfNeeded();
        expect(await hasImage(tab, '#relationship-custody-display-0')).toBe(true);
        expect(await tab.locator('#relationship-schoolabbr-display-0').innerHTML()).toBe('LES');
        await tab.locator('.busy').waitFor({ state: 'hidden' });
        await tab.locator('#edit-details-button-0').click();
        await giveDataAccess(tab);
      }
      await tab.close();
    }
    expect(outcomes).toEqual([
      'Maria Lopez: account',
      'Carlos Lopez: The account email address is already in use by another access account',
    ]);
    expect(powerSchool.store.hasDataAccess(CONTACTS.maria.id, STUDENTS.ana.dcid)).toBe(true);

    // With the account in place the tab is there on the student's own page.
    await visit(page, page.url());
    await page.locator('#edit-details-button-0').click();
    await expect(page.locator('//*[@id="edit-demographics-form"]/ul/li[3]')).toHaveJSProperty(
      'ariaHidden',
      'false',
    );

    expect(powerSchool.journal.map(({ kind, by }) => [kind, by?.id, by?.trusted])).toEqual([
      ['access.edit', 'btnSubmit', false],
      ['account.add', 'email-panel-save-button', false],
      ['student.edit', 'demographics-panel-save-button', false],
    ]);
    expect(powerSchool.refusals.map(({ kind }) => kind)).toEqual(['account.add']);
  });
}

for (const era of ['2018', '2025'] as const) {
  test(`[R18] opens a contact by guardian id and presses Send Now, era ${era}`, async () => {
    powerSchool.setVariant({ era });
    const page = await browser.context.newPage();
    await signIn(page);
    const original = powerSchool.store.contact(CONTACTS.carlosOriginal.id);
    await page.goto(`/admin/contacts/edit.html#?guardianid=${original?.guardianId}`);
    await page.locator('#relationship-table').waitFor();
    const row = page
      .locator('#relationship-table tr')
      .filter({ has: page.locator('td') })
      .first();
    await expect(row.locator('td').nth(0)).toHaveText('RMS');
    await expect(row.locator('td').nth(1)).toHaveText('Lopez, Diego');
    await page.locator('#loading, #stoplight-overlay').waitFor({ state: 'hidden' });
    await row.locator('button').nth(0).click();

    const drawer = page.locator('#psDialogDocked');
    await drawer.locator('li').nth(2).click();
    await drawer.locator('li').nth(2).click();
    await expect(drawer.locator('#frequency-of-emails-input option:checked')).toHaveText('Weekly');
    await expect(drawer.locator('#assignment-details-input')).toBeChecked();
    await drawer.locator('#send-now-input').click();
    await drawer.locator('#demographics-panel-save-button').click();
    await page.locator('#loading, #stoplight-overlay').waitFor({ state: 'hidden' });
    await expect(drawer).toHaveCount(0);
    expect(powerSchool.journal).toMatchObject([
      {
        kind: 'student.edit',
        what: { sendNow: true },
        by: { id: 'demographics-panel-save-button', trusted: true },
      },
    ]);

    // A second look, closed without saving.
    await row.locator('button').nth(0).click();
    await drawer.locator('#demographics-panel-cancel-button').click();
    await expect(drawer).toHaveCount(0);
    await page.goto('/admin');
    expect(powerSchool.journal).toHaveLength(1);
  });
}
