import { expect, type Locator, type Page, test } from '@playwright/test';
import { HOST, openBrowser, visit, visitContact } from './browser.ts';
import { otherId } from './language/ids.ts';
import { CONTACTS, STUDENTS } from './scene.ts';
import { DEFAULT_VARIANT, type PowerSchool, startPowerSchool, type Variant } from './server.ts';

/* Values of the switches do what their lines in the README say; `states.spec.ts` has the other half of them. */

let powerSchool: PowerSchool;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
const broken: string[] = [];

test.beforeAll(async () => {
  powerSchool = await startPowerSchool({ latencyMs: 5 });
  browser = await openBrowser(powerSchool);
  page = await browser.context.newPage();
  page.on('pageerror', (error) => broken.push(error.message));
});
test.afterAll(async () => {
  await browser.close();
  await powerSchool.stop();
});
test.afterEach(() => {
  powerSchool.latencyMs = 5;
  expect(broken.splice(0)).toEqual([]);
});

const { carlosOriginal, carlosDuplicate, maria, longEmail } = CONTACTS;
const open = (contact: { id: number } = carlosOriginal): Promise<void> =>
  visitContact(page, `#?contactid=${contact.id}`);
const at = (selector: string): Locator => page.locator(selector);
const drawer = (): Locator => at('#psDialogDocked');
const headers = (table: string): Promise<string[]> => at(`${table} th`).allTextContents();

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

async function searchForCarlos(): Promise<void> {
  await visit(page, '/admin/home.html');
  await at('#search_switch_btn').click();
  await page.getByRole('option', { name: 'Contacts and Email' }).click();
  await page.getByLabel('Name or Email').fill(carlosOriginal.email);
  await page.getByRole('button', { name: 'Search' }).last().click();
  await page.getByRole('heading', { name: 'Current Contact Selection' }).waitFor();
}
const found = (): Locator => at('a[href^="/admin/contacts/edit.html#?contactid="]');
const TAKEN = 'The account email address is already in use by another access account';

interface Row {
  what: string;
  variant: Partial<Variant>;
  check(): Promise<void>;
}

const LANGUAGES: Row[] = [
  {
    what: 'Arabic: right to left, the same ids, other words, titles and messages',
    variant: { language: 'ar' },
    async check() {
      await addAccount(carlosDuplicate, 'carlos-lopez-2');
      await expect(at('#contact-error')).toHaveText(/مستخدم بالفعل/);
      await expect(at('html[dir="rtl"][lang="ar"]')).toHaveCount(1);
      expect(await page.title()).toBe('تفاصيل جهة الاتصال');
      await expect(drawer().getByLabel('اسم المستخدم')).toHaveId('web-account-username-input');
    },
  },
  {
    what: 'French: columns, a number within a text, and what client code says',
    variant: { language: 'fr' },
    async check() {
      await open();
      expect(await headers('#email-address-table')).toContain('Adresse électronique');
      await expect(at('#contact-id-label')).toHaveText('Identifiant du contact 5120');
      await at('#edit-account-button').click();
      await expect(at('.ui-dialog-title')).toHaveText('Modifier le compte');
    },
  },
  {
    what: 'Spanish in 2018: two values stay English',
    variant: { language: 'es', era: '2018' },
    async check() {
      await open();
      await expect(at('#edit-account-button')).toHaveValue('Edit Account');
      await expect(at('#add-phone-button')).toHaveValue('Agregar teléfono');
    },
  },
  {
    what: 'Spanish with unknown ids: the job can be done by labels alone',
    variant: { language: 'es-unknown-ids' },
    async check() {
      await visit(page, `/admin/contacts/edit.html#?contactid=${maria.id}`);
      await page.getByRole('button', { name: 'Agregar correo electrónico' }).click();
      await page.getByLabel('Tipo').selectOption({ label: 'Current' });
      await page.getByLabel('Dirección de correo electrónico').fill(maria.wantedEmail);
      await page.getByRole('button', { name: 'Enviar' }).last().click();
      await expect(
        at('td [data-pss-validation-field="EMAILADDRESS.EMAILADDRESS"]:not(input)'),
      ).toHaveText(maria.wantedEmail);
      for (const known of ['contactform', 'email-address-table', 'psDialogDocked', 'content-main'])
        await expect(at(`[id="${known}"], [name="${known}"]`)).toHaveCount(0);
      await expect(at(`form[name="${otherId('contactform')}"]`)).toHaveCount(1);
    },
  },
  {
    what: 'Spanish with unknown ids: the page Submit and Access Accounts still save',
    variant: { language: 'es-unknown-ids' },
    async check() {
      await visit(page, `/admin/contacts/edit.html#?contactid=${maria.id}`);
      await page.getByLabel('Empleador').fill('Panadería');
      await page.getByRole('button', { name: 'Enviar' }).click();
      await expect(page.getByText('Los cambios se guardaron.')).toBeVisible();
      await visit(page, `/admin/students/accessaccounts.html?frn=001${STUDENTS.priya.dcid}`);
      await page.getByLabel('Habilitar el acceso de los padres').check();
      // This page saves by going to itself: it is let arrive before anything else is visited.
      const saved = page.waitForEvent('load');
      await page.getByRole('button', { name: 'Enviar' }).click();
      await saved;
      await expect
        .poll(() => powerSchool.journal.map(({ kind }) => kind))
        .toEqual(['contact.edit', 'access.edit']);
    },
  },
  {
    what: 'translated lists show other names and save the same values',
    variant: { language: 'es', codeNames: 'translated' },
    async check() {
      await open(carlosDuplicate);
      await expect(at('#relationship-relationshiptype-display-0')).toHaveText('Padre');
      await at('#edit-email-button-0').click();
      await at('#email-type-input').selectOption({ label: 'Trabajo' });
      await at('#email-panel-save-button').click();
      await expect(at('#email-type-display-0')).toHaveText('Trabajo');
      expect(powerSchool.store.contact(carlosDuplicate.id)?.emails[0]?.type).toBe('Work');
    },
  },
];

const DISTRICTS: Row[] = [
  {
    what: 'extra columns stand between the known ones',
    variant: { district: ['extra-columns'] },
    async check() {
      await open();
      expect((await headers('#relationship-table')).slice(2, 5)).toEqual([
        'Relationship',
        'State Relation Code',
        'Custody',
      ]);
      expect(await headers('#email-address-table')).toContain('State Opt-Out');
      expect(await headers('#phone-number-table')).toContain('State Phone Code');
      // A tick in the state's column means the opposite of the one beside it.
      await expect(at('td#relationship-dataaccess-0')).toHaveClass(/checkmark-icon/);
      await expect(at('td#relationship-restricted-0')).not.toHaveClass(/checkmark-icon/);
    },
  },
  {
    what: 'moved columns keep their cells under their headings',
    variant: { district: ['moved-columns', 'extra-columns'] },
    async check() {
      await open();
      for (const [table, title, cell] of [
        ['#relationship-table', 'Data Access', '#relationship-dataaccess-0'],
        ['#email-address-table', 'Email Address', 'td:has(#email-address-display-0)'],
        ['#phone-number-table', 'Number', 'td:has(#phone-number-display-0)'],
      ] as const) {
        const place = (await headers(table)).indexOf(title);
        const index = await at(`${table} ${cell}`).evaluate(
          (td) => (td as HTMLTableCellElement).cellIndex,
        );
        expect(index, title).toBe(place);
      }
      expect((await headers('#relationship-table'))[0]).not.toBe('School');
    },
  },
  {
    what: 'an extra tab pushes Data Access to the fourth place',
    variant: { district: ['extra-tab'] },
    async check() {
      await open();
      await at('#edit-details-button-0').click();
      const tabs = at('#edit-demographics-form > ul > li');
      await expect(tabs).toHaveText(['Relationship', 'Dates', 'Communications', 'Data Access']);
      await tabs.nth(2).click();
      await expect(drawer().getByLabel('Receives School Email')).toBeVisible();
      await tabs.nth(3).click();
      await expect(at('#allow-access-to-student-data-drawer-input')).toBeVisible();
    },
  },
  {
    what: 'an extra button and a second Submit save nothing',
    variant: { district: ['extra-button'] },
    async check() {
      await open();
      await page.getByRole('button', { name: 'Print Contact Card' }).click();
      await page.getByRole('button', { name: 'Submit for Review' }).click();
      await expect(at('#contactform .district-tools em')).toHaveText('Submit for Review');
      expect(powerSchool.journal).toEqual([]);
    },
  },
  {
    what: 'renamed sections keep their ids; columns of the same name stay',
    variant: { district: ['renamed-section'] },
    async check() {
      await open();
      await expect(at('#web-account-header')).toHaveText('Family Portal Login');
      await expect(at('#relationship-header')).toHaveText('Linked Children');
      await expect(at('#email-address-header')).toHaveText('E-mail Contacts');
    },
  },
];

const ROLES: Row[] = [
  {
    what: 'at school level, rows of other schools have no buttons',
    variant: { role: 'school-level' },
    async check() {
      await open(CONTACTS.accessOff);
      await expect(at('#edit-details-button-0')).toBeEnabled();
      await expect(at('#edit-details-button-1, #toggle-delete-relationship-button-1')).toHaveCount(
        0,
      );
      await expect(at('.top-bar')).toContainText('Lincoln Elementary School');
    },
  },
  {
    what: 'at school level elsewhere, the buttons are there but disabled',
    variant: { role: 'school-level-disabled' },
    async check() {
      await open(CONTACTS.accessOff);
      await expect(at('#edit-details-button-0')).toBeEnabled();
      await expect(at('#edit-details-button-1')).toBeDisabled();
      await visit(page, `/admin/students/contacts.html?frn=001${STUDENTS.diego.dcid}`);
      await expect(at('#edit-details-button-0')).toBeDisabled();
    },
  },
  {
    what: 'no delete: nothing to delete with, everything else is there',
    variant: { role: 'no-delete' },
    async check() {
      await open();
      await expect(at('#fake-delete-button, .icon.delete')).toHaveCount(0);
      await expect(at('#submit-button, #edit-account-button, #edit-details-button-0')).toHaveCount(
        3,
      );
    },
  },
];

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

const SEARCHES: Row[] = [
  {
    what: 'results as cards, on the Start page and on the classic page',
    variant: { searchResults: 'cards' },
    async check() {
      await searchForCarlos();
      await expect(found()).toHaveCount(3);
      await expect(at('#content-main tr.center')).toHaveCount(0);
      await visit(page, '/admin/contacts/search.html');
      await page.getByLabel('Last Name').fill('Whitfield');
      await page.getByLabel('Include Inactive').check();
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(at('.card').filter({ hasText: 'Inactive' })).toHaveCount(1);
    },
  },
  {
    what: 'results in pages: the contact with the account is on the second',
    variant: { searchResults: 'paged' },
    async check() {
      await searchForCarlos();
      await expect(found()).toHaveText(['Ferrer, Rosalinda', 'Lopez, Carlos']);
      await expect(page.getByText('Page 1 of 2')).toBeVisible();
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(found()).toHaveText(['Lopez, Carlos A.']);
      expect(powerSchool.searches).toHaveLength(1);
    },
  },
  {
    what: 'results in two batches: one search, and the heading counts along',
    variant: { searchResults: 'two-batches' },
    async check() {
      powerSchool.latencyMs = 60;
      await searchForCarlos();
      await expect(page.getByText('Loading more contacts...')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Selection (2)' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Selection (3)' })).toBeVisible();
      await expect(found()).toHaveCount(3);
      await expect(page.getByText('Loading more contacts...')).toHaveCount(0);
      expect(powerSchool.searches).toHaveLength(1);
    },
  },
];

/** The classic page, opened at an address that fills and runs the search. */
const searchAt = (fragment: string): Promise<void> =>
  visit(page, `/admin/contacts/search.html#?${fragment}`);
const selection = (count: number): Locator =>
  page.getByRole('heading', { name: `Current Contact Selection (${count})` });

const CLASSIC_SEARCHES: Row[] = [
  {
    what: 'the fragment fills seven fields and three boxes and runs the search',
    variant: {},
    async check() {
      await searchAt(
        'lastName=Lop&firstName=Car&phoneNumber=&phoneExtension=&emailAddress=&address=&addressUnit=&includeInactive=true&includeAccessAccountsOnly=true&filterByStudents=false',
      );
      await expect(selection(1)).toBeVisible();
      await expect(found()).toHaveText(['Lopez, Carlos A.']);
      await expect(page.getByLabel('First Name')).toHaveValue('Car');
      await expect(page.getByLabel('Include Inactive')).toBeChecked();
      await expect(page.getByLabel('Access Accounts Only')).toBeChecked();
      await expect(page.getByLabel('Filter by Current Student Selection')).not.toBeChecked();
      await page.evaluate((email) => {
        location.hash = `#?emailAddress=${email}`;
      }, carlosOriginal.email);
      await expect(selection(3)).toBeVisible();
      await expect(page.getByLabel('First Name')).toHaveValue('');
    },
  },
  {
    what: 'a page that ignores the fragment: empty fields and no search',
    variant: { classicSearch: 'fragment-ignored' },
    async check() {
      await searchAt('lastName=Lopez');
      await expect(page.getByLabel('Last Name')).toHaveValue('');
      await page.getByLabel('Email Address').fill(carlosOriginal.email);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(selection(3)).toBeVisible();
      expect(powerSchool.searches).toHaveLength(1);
    },
  },
  {
    what: 'one field for names and emails',
    variant: { classicSearch: 'one-field' },
    async check() {
      await searchAt('lastName=Lopez');
      await page.getByLabel('Name or Email').fill(carlosOriginal.email);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(selection(3)).toBeVisible();
    },
  },
  {
    what: 'a filter, a field or the results of the last search are left',
    variant: { searchLeft: 'filter' },
    async check() {
      await visit(page, '/admin/contacts/search.html');
      await expect(page.getByLabel('Filter by Current Student Selection')).toBeChecked();
      powerSchool.setVariant({ searchLeft: 'field' });
      await visit(page, '/admin/contacts/search.html');
      await expect(page.getByLabel('Last Name')).toHaveValue('Smith');
      await page.getByLabel('Email Address').fill(carlosOriginal.email);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(selection(0)).toBeVisible();
      powerSchool.setVariant({ searchLeft: 'results' });
      await searchAt(`emailAddress=${carlosOriginal.email}`);
      await expect(selection(3)).toBeVisible();
      await visit(page, '/admin/contacts/search.html');
      await expect(selection(3)).toBeVisible();
      expect(powerSchool.searches).toHaveLength(2);
    },
  },
  {
    what: 'pages with a letter filter, a page size, and ticks that are kept',
    variant: { searchResults: 'letters' },
    async check() {
      await searchAt(`emailAddress=${carlosOriginal.email}`);
      await expect(found()).toHaveText(['Ferrer, Rosalinda', 'Lopez, Carlos']);
      await at('tr.center input[type=checkbox]').first().check();
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(found()).toHaveText(['Lopez, Carlos A.']);
      await page.getByRole('button', { name: 'Previous' }).click();
      await expect(at('tr.center input[type=checkbox]').first()).toBeChecked();
      await page.getByRole('link', { name: 'L', exact: true }).click();
      await expect(found()).toHaveText(['Lopez, Carlos', 'Lopez, Carlos A.']);
      await page.getByRole('link', { name: '*', exact: true }).click();
      await page.getByLabel('Page Size').selectOption({ label: '10' });
      await expect(found()).toHaveCount(3);
      await expect(at('tr.center').filter({ hasText: 'Access Account' })).toHaveCount(1);
      expect(powerSchool.searches).toHaveLength(1);
    },
  },
  {
    what: 'a student’s own record, a person without a name, and a holder without students',
    variant: { searchPeople: 'everybody' },
    async check() {
      await searchAt(`emailAddress=${carlosOriginal.email}`);
      await expect(selection(5)).toBeVisible();
      await expect(found().filter({ hasText: 'Lopez, Ana' })).toHaveCount(1);
      await expect(found().filter({ hasText: /^,\s*$/ })).toHaveCount(1);
      await searchAt('lastName=Lopez&firstName=Carla');
      await expect(at('tr.center').filter({ hasText: 'Access Account' })).toHaveCount(1);
      await expect(at('tr.center a[href*="students"]')).toHaveCount(0);
    },
  },
  {
    what: 'no overlay while a search runs',
    variant: { searchBusy: 'none' },
    async check() {
      powerSchool.latencyMs = 300;
      const answered = page.waitForResponse(/\/data\/search\?/);
      await searchAt(`emailAddress=${carlosOriginal.email}`);
      await expect(page.getByLabel('Email Address')).toHaveValue(carlosOriginal.email);
      await expect(at('.busy')).toBeHidden();
      await answered;
      await expect(selection(3)).toBeVisible();
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
      await addEmail();
      await expect(drawer()).toHaveCount(0);
      await expect.poll(() => powerSchool.journal.length).toBe(1);
      await expect(at('#email-address-display-0')).toHaveCount(0);
      // Another drawer is open when the answer comes, and stays open.
      await at('#add-phone-button').click();
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

const RENDERINGS: Row[] = [
  {
    what: 'sections in another order on each load',
    variant: { rendering: 'random-order' },
    async check() {
      powerSchool.latencyMs = 20;
      const order = async (): Promise<string> => {
        const seen: string[] = [];
        const note = (response: { url(): string }): void => {
          const part = /part=(\w+)/.exec(response.url())?.[1];
          if (part) seen.push(part);
        };
        page.on('response', note);
        await open();
        await expect.poll(() => seen.length).toBe(6);
        page.off('response', note);
        return seen.join(' ');
      };
      expect(new Set([await order(), await order(), await order()]).size).toBeGreaterThan(1);
    },
  },
  {
    what: 'rows are made anew while their text stays, on every page with rows',
    variant: { rendering: 'churn' },
    async check() {
      const isReplaced = async (selector: string): Promise<void> => {
        // Before the page has booted, its raw template has a row without text.
        await expect(at(selector).first()).not.toHaveText(/^\s*$/);
        const row = await at(selector).first().elementHandle();
        const before = await at(selector).first().textContent();
        await expect.poll(() => row?.evaluate((element) => element.isConnected)).toBe(false);
        expect(await at(selector).first().textContent()).toBe(before);
      };
      await open();
      await isReplaced('#relationship-table tr.center');
      await isReplaced('#email-address-table tr.center');
      await at('#edit-email-button-0').click();
      await expect(at('#email-address-input')).toHaveValue('c.lopez.old@example.net');
      await visit(page, `/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
      await isReplaced('#studentContactsTable tr.center');
    },
  },
  {
    what: '2,000 students of one contact, 2,000 contacts of one student; gone with the variant',
    variant: { rendering: 'many-rows' },
    async check() {
      const patient = { timeout: 30_000 };
      await visit(page, `/admin/contacts/edit.html#?contactid=${carlosOriginal.id}`);
      await expect(at('#relationship-table tr.center')).toHaveCount(2000, patient);
      await expect(at('#relationship-table a').filter({ hasText: 'Lopez, Diego' })).toHaveCount(1);
      await visit(page, `/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
      await expect(at('#studentContactsTable tr.center')).toHaveCount(2000, patient);
      powerSchool.setVariant({ rendering: 'normal' });
      expect(powerSchool.store.contactsOf(STUDENTS.ana.dcid)).toHaveLength(2);
      expect(powerSchool.store.contact(carlosOriginal.id)?.links).toHaveLength(2);
      expect(powerSchool.store.students).toHaveLength(1500);
    },
  },
];

for (const row of [
  ...LANGUAGES,
  ...DISTRICTS,
  ...ROLES,
  ...ACCOUNTS,
  ...SEARCHES,
  ...CLASSIC_SEARCHES,
  ...NETWORKS,
  ...RENDERINGS,
]) {
  test(row.what, async () => {
    powerSchool.setVariant({ ...DEFAULT_VARIANT, ...row.variant });
    powerSchool.reset();
    await row.check();
  });
}
