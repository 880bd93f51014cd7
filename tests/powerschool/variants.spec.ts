import { expect, type Locator, type Page, test } from '@playwright/test';
import { visit, visitContact } from './browser.ts';
import { otherId } from './language/ids.ts';
import { CONTACTS, STUDENTS } from './scene.ts';
import { DEFAULT_VARIANT, type PowerSchool, type Variant } from './server.ts';
import { openSpecPage } from './spec-page.ts';

/* The switches do what their lines in the README say; `states.spec.ts` and the other variants have the rest. */

let powerSchool: PowerSchool;
let page: Page;
openSpecPage((opened) => {
  ({ powerSchool, page } = opened);
});

test.afterEach(() => {
  powerSchool.latencyMs = 5;
});

const { carlosOriginal, carlosDuplicate, maria } = CONTACTS;
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
      // At once: on a slow machine a row would be replaced again before a mouse has reached its button.
      await page.evaluate(() => document.getElementById('edit-email-button-0')?.click());
      await expect(at('#email-address-input')).toHaveValue('c.lopez.old@example.net');
      await visit(page, `/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
      await isReplaced('#studentContactsTable tr.center');
    },
  },
  {
    what: '2,000 students of one contact, 2,000 contacts of one student; gone with the variant',
    variant: { rendering: 'many-rows' },
    async check() {
      await visit(page, `/admin/contacts/edit.html#?contactid=${carlosOriginal.id}`);
      await expect(at('#relationship-table tr.center')).toHaveCount(2000);
      await expect(at('#relationship-table a').filter({ hasText: 'Lopez, Diego' })).toHaveCount(1);
      await visit(page, `/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
      await expect(at('#studentContactsTable tr.center')).toHaveCount(2000);
      powerSchool.setVariant({ rendering: 'normal' });
      expect(powerSchool.store.contactsOf(STUDENTS.ana.dcid)).toHaveLength(2);
      expect(powerSchool.store.contact(carlosOriginal.id)?.links).toHaveLength(2);
      expect(powerSchool.store.students).toHaveLength(1500);
    },
  },
];

for (const row of [...LANGUAGES, ...DISTRICTS, ...ROLES, ...RENDERINGS])
  test(row.what, async () => {
    powerSchool.setVariant({ ...DEFAULT_VARIANT, ...row.variant });
    powerSchool.reset();
    await row.check();
  });
