import { expect, type Locator, type Page, test } from '@playwright/test';
import { hasImage, holdAnswers, visit, visitContact } from './browser.ts';
import { STATES } from './facts-states.ts';
import { CONTACTS, STUDENTS } from './scene.ts';
import { type PowerSchool, VARIANT_VALUES } from './server.ts';
import { isNotRefusal, openSpecPage } from './spec-page.ts';

/* Behavior that a page at rest does not show: drawers, saving and deleting. */

let powerSchool: PowerSchool;
let page: Page;
openSpecPage((opened) => {
  ({ powerSchool, page } = opened);
}, isNotRefusal);

test.describe('how the pages behave', () => {
  test.beforeEach(() => {
    powerSchool.reset();
    powerSchool.setVariant({ era: '2025', modalDrawers: true, errorPlace: 'drawer' });
  });

  test('§2 S: globals and prefixes', async () => {
    await STATES.details(page);
    const globals = await page.evaluate(() => {
      const names = ['$j', 'angular', 'require', 'psDialog', 'canEditUserName', 'sendNowEnabled'];
      return names.map((name) => typeof (window as unknown as Record<string, unknown>)[name]);
    });
    expect(globals).toEqual(['function', 'object', 'function', 'function', 'boolean', 'boolean']);
    await expect(page.locator('[ng-repeat], [ng-if], [ng-model]')).toHaveCount(0);
  });

  test('§2 S: #content-main scrolls in 2025 only', async () => {
    for (const era of VARIANT_VALUES.era) {
      powerSchool.setVariant({ era });
      await STATES.details(page);
      const scrolls = await page
        .locator('#content-main')
        .evaluate(
          (box) =>
            box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY === 'auto',
        );
      expect(scrolls, era).toBe(era === '2025');
    }
  });

  test('§2 S: a tick is a background image', async () => {
    await STATES.details(page);
    expect(await hasImage(page, '#web-account-disabled-ind')).toBe(true);
    expect(await hasImage(page, '#relationship-dataaccess-1')).toBe(false);
  });

  test('§1 I: another fragment shows another contact in the same document', async () => {
    await visitContact(page, `#?contactid=${CONTACTS.carlosOriginal.id}`);
    await page.evaluate(() => document.body.setAttribute('data-kept', 'yes'));
    await page.evaluate((id) => {
      location.hash = `#?contactid=${id}`;
    }, CONTACTS.maria.id);
    await expect(page.locator('#contact-id-label')).toHaveText(`Contact ID ${CONTACTS.maria.id}`);
    await expect(page.locator('#add-account-button')).toBeVisible();
    await expect(page.locator('body')).toHaveAttribute('data-kept', 'yes');
    await expect(page).toHaveURL(`/admin/contacts/edit.html#?contactid=${CONTACTS.maria.id}`);
  });

  test('§4 S: a drawer is docked at the right edge, takes its content in and gives it back', async () => {
    await STATES['email drawer'](page);
    const box = await page.locator('.ui-dialog').boundingBox();
    expect(box).toMatchObject({ y: 0, height: 800, width: 480, x: 800 });
    await page.evaluate(() => {
      const seen: string[] = [];
      (window as unknown as { seen: string[] }).seen = seen;
      const content = document.querySelector('#psDialogDocked > *');
      new MutationObserver(() => {
        if (content?.parentElement?.id) seen.push(content.parentElement.id);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.keyboard.press('Escape');
    await expect(page.locator('#psDialogDocked')).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toContain(
      'drawer-store',
    );
    await page.locator('[value="Add Email"]').click();
    await page.locator('.ui-dialog-titlebar-close').click();
    await expect(page.locator('#psDialogDocked')).toHaveCount(0);
    expect(powerSchool.journal).toEqual([]);
  });

  test('§4 S: the content of a tab is not there at once', async () => {
    await STATES['student drawer without account'](page);
    await STATES.details(page);
    await page.locator('#edit-details-button-0').click();
    const atOnce = await page.evaluate(() => {
      document.querySelectorAll<HTMLElement>('#edit-demographics-form > ul > li > a')[2]?.click();
      return document.querySelector('#allow-access-to-student-data-drawer-input') !== null;
    });
    expect(atOnce).toBe(false);
    await expect(page.locator('#allow-access-to-student-data-drawer-input')).toBeVisible();
  });

  test('§3 S T18: past students show on demand', async () => {
    await STATES.details(page);
    const past = page.locator('#relationship-lastfirst-display-anchor-1');
    await expect(past).toBeHidden();
    await page.locator('#show-all-relationships-checkbox').check();
    await expect(past).toBeVisible();
    // Marking a row for the boxes never makes the form dirty.
    await expect(page.locator('#submit-button')).toBeDisabled();
  });

  test('§3 S T18: past and future addresses are not in the page until their box is ticked', async () => {
    const [address] = powerSchool.store.contact(CONTACTS.carlosDuplicate.id)?.addresses ?? [];
    if (!address) throw new Error('The cast has no address');
    powerSchool.store
      .contact(CONTACTS.carlosDuplicate.id)
      ?.addresses.push({ ...address, id: 1, line1: '4 Mill Lane', start: '01/15/2027' });
    await STATES['details without account'](page);
    await expect(page.locator('#physical-address-table tr.center')).toHaveCount(1);
    await page.getByLabel('Show past and future addresses (1)').check();
    await expect(page.locator('#physical-address-display-1')).toContainText('4 Mill Lane');
    await expect(page.locator('#submit-button')).toBeDisabled();
  });

  test('§3 S T18: a row per relationship, by name, then end date; headings sort, and rows are numbered anew', async () => {
    await visitContact(page, `#?contactid=${CONTACTS.twoRows.id}`);
    const rows = page.locator('#relationship-table tr.center');
    const { nora, otto } = STUDENTS;
    const dcids = [0, 1, 2].map((n) => page.locator(`#studentdcid-${n}`));
    const order = async (expected: number[]) => {
      for (const [n, dcid] of expected.entries())
        await expect(dcids[n] as Locator).toHaveValue(String(dcid));
    };
    await order([nora.dcid, nora.dcid, otto.dcid]);
    await expect(rows.nth(0)).not.toHaveClass(/hide/);
    await expect(rows.nth(1)).toHaveClass(/hide/);
    await page.locator('th', { hasText: /^School$/ }).click();
    await order([otto.dcid, nora.dcid, nora.dcid]);
    await expect(page.locator('#relationship-schoolabbr-display-0')).toHaveText('FHS');
  });

  test('§3 S T18: the form is hidden until its data is in', async () => {
    const release = await holdAnswers(page, '*part=addresses*');
    await visit(page, `/admin/contacts/edit.html#?contactid=${CONTACTS.carlosOriginal.id}`);
    await expect(page.locator('#email-address-table')).toBeAttached();
    await expect(page.locator('#contactform.ng-hide')).toBeHidden();
    await release();
    await expect(page.locator('#contactform')).toBeVisible();
  });

  test('§3 S T18: unsaved, saved; inactive goes through the tick box and the page Submit', async () => {
    await STATES.details(page);
    await expect(page.locator('#submit-button')).toBeDisabled();
    await page.locator('#active-input').uncheck();
    await expect(page.locator('#feedback-unsaved.feedback-alert')).toBeVisible();
    await page.locator('#first-name-input').fill('');
    await expect(page.locator('#submit-button')).toBeDisabled();
    await page.locator('#first-name-input').fill('Carlos');
    await page.locator('#submit-button').click();
    await expect(page.locator('#feedback-success.feedback-confirm')).toBeVisible();
    await expect(page.locator('#feedback-unsaved')).toHaveCount(0);
    await expect(page.locator('#web-account-disabled-ind')).not.toHaveClass(/checkmark-icon/);
    expect(powerSchool.store.contact(CONTACTS.carlosOriginal.id)?.active).toBe(false);
    expect(powerSchool.journal).toMatchObject([
      { kind: 'contact.edit', by: { id: 'submit-button', trusted: true } },
    ]);
  });

  test('§3 S T18: Delete asks, Confirm deletes, and the account goes along', async () => {
    await STATES['details, deleting'](page);
    await page.locator('#cancel-delete-button').click();
    await page.locator('#fake-delete-button').click();
    await page.locator('#real-delete-button').click();
    await expect(page).toHaveURL(/contacts\/search\.html$/);
    expect(powerSchool.store.holderOf('email', CONTACTS.carlosOriginal.email)).toBeUndefined();
    expect(powerSchool.journal).toMatchObject([
      { kind: 'contact.delete', by: { id: 'real-delete-button', trusted: true } },
    ]);
  });

  test('§3 S T18: a panel asks, the row leaves the page, and is deleted with the page Submit', async () => {
    await STATES.details(page);
    const panel = page.locator('#psDialogDocked #delete-item-div');
    await page.locator('#toggle-delete-email-button-0').click();
    await panel.getByRole('button', { name: 'Cancel' }).click();
    for (const row of ['email', 'relationship']) {
      await page.locator(`#toggle-delete-${row}-button-0`).click();
      await panel.getByRole('button', { name: 'Delete' }).click();
      await expect(panel).toHaveCount(0);
    }
    await expect(page.locator('#email-address-display-0, #studentdcid-0')).toHaveCount(0);
    // The numbers of the other rows stay.
    await expect(page.locator('#email-address-display-2, #studentdcid-1')).toHaveCount(2);
    expect(powerSchool.journal).toEqual([]);
    await page.locator('#submit-button').click();
    await expect(page.locator('#feedback-success')).toBeVisible();
    expect(powerSchool.journal.map(({ kind }) => kind)).toEqual([
      'contact.edit',
      'email.delete',
      'student.remove',
    ]);
    expect(powerSchool.store.hasDataAccess(CONTACTS.carlosOriginal.id, STUDENTS.diego.dcid)).toBe(
      false,
    );
  });

  test('§4 D: drawers of a new contact only take note; the page Submit saves', async () => {
    await STATES['new contact'](page);
    await page.locator('#first-name-input').fill('Ines');
    await page.locator('#last-name-input').fill('Lopez');
    await page.locator('[value="Add Email"]').click();
    await page.locator('#email-type-input').selectOption({ label: 'Current' });
    await page.locator('#email-address-input').fill('ines.lopez@example.org');
    await page.locator('#web-account-email-input').check();
    await page.locator('#email-panel-save-button').click();
    await expect(page.locator('#email-address-display-0')).toHaveText('ines.lopez@example.org');
    await page.locator('#add-student-search-button').click();
    const drawer = page.locator('#psDialogDocked');
    await drawer.getByLabel('Student Number').fill('10123');
    await drawer.getByRole('button', { name: 'Search' }).click();
    const row = drawer.locator('tr.center').filter({ hasText: 'Lopez, Ana' });
    await row.locator('td').first().getByRole('checkbox').check();
    await row.getByRole('combobox').selectOption({ label: 'Aunt' });
    await expect(row.locator('td').last().getByRole('checkbox')).toHaveCount(0);
    await drawer.getByRole('button', { name: 'Submit' }).click();
    await expect(page.locator('#relationship-lastfirst-display-anchor-0')).toHaveText('Lopez, Ana');
    expect(powerSchool.journal).toEqual([]);
    await page.locator('#submit-button').click();
    await expect(page.locator('#contact-id-label')).toBeVisible();
    await expect(page).toHaveURL(/#\?contactid=\d+$/);
    expect(powerSchool.journal.map(({ kind, by }) => [kind, by?.id])).toEqual([
      ['contact.add', 'submit-button'],
      ['email.add', 'submit-button'],
      ['student.add', 'submit-button'],
    ]);
  });

  test('guide: an existing contact gets another student, with data access, at once', async () => {
    await STATES['add students'](page);
    const drawer = page.locator('#psDialogDocked');
    await expect(drawer.locator('tr.center')).toHaveCount(2);
    const row = drawer.locator('tr.center').filter({ hasText: 'Lopez, Ana' });
    await row.locator('td').first().getByRole('checkbox').check();
    await drawer.getByRole('button', { name: 'Submit' }).click();
    await expect(drawer.locator('.feedback-error')).toHaveText('Relationship is required');
    await row.getByRole('combobox').selectOption({ label: 'Father' });
    await row.locator('td').last().getByRole('checkbox').check();
    await drawer.getByRole('button', { name: 'Submit' }).click();
    // The rows are sorted by name: Ana comes before Diego.
    await expect(page.locator('#studentdcid-0')).toHaveValue(String(STUDENTS.ana.dcid));
    await expect(page.locator('#relationship-dataaccess-0')).toHaveClass(/checkmark-icon/);
    expect(powerSchool.store.hasDataAccess(CONTACTS.carlosOriginal.id, STUDENTS.ana.dcid)).toBe(
      true,
    );
    expect(powerSchool.journal).toMatchObject([
      { kind: 'student.add', by: { text: 'Submit', trusted: true } },
    ]);
  });

  test('two students picked together are added by one click', async () => {
    await STATES['add students'](page);
    const drawer = page.locator('#psDialogDocked');
    await drawer.getByLabel('Student Number').fill('1024');
    await drawer.getByRole('button', { name: 'Search' }).click();
    await expect(drawer.locator('tr.center')).toHaveText([/Whitfield, Nora/, /Whitfield, Otto/]);
    for (const row of await drawer.locator('tr.center').all()) {
      await row.locator('td').first().getByRole('checkbox').check();
      await row.getByRole('combobox').selectOption({ label: 'Uncle' });
    }
    await drawer.getByRole('button', { name: 'Submit' }).click();
    await expect(drawer).toHaveCount(0);
    const by = { id: '', text: 'Submit', trusted: true };
    expect(powerSchool.journal).toMatchObject([
      { kind: 'student.add', what: { dcid: STUDENTS.nora.dcid, dataAccess: false }, by },
      { kind: 'student.add', what: { dcid: STUDENTS.otto.dcid, dataAccess: false }, by },
    ]);
  });

  test('names are text, whatever they look like', async () => {
    const odd = powerSchool.store.contacts.find((contact) => contact.first.includes('<b>'));
    if (!odd?.links[0]) throw new Error('The seed has no such contact');
    await visitContact(page, `#?contactid=${odd.id}`);
    await expect(page.locator('#first-name-input')).toHaveValue('<b>Bold</b>');
    await expect(page.locator('#relationship-lastfirst-display-anchor-0')).toContainText(
      '"Quote" & Sons',
    );
    await page.goto(`/admin/students/contacts.html?frn=001${odd.links[0].dcid}`);
    await expect(page.locator('#contact-first-name-0')).toHaveText('<b>Bold</b>');
    await expect(page.locator('#Student_Name_Type_Ahead')).toContainText('"Quote" & Sons');
    await expect(page.locator('b')).toHaveCount(0);
  });

  test('a username that is taken says so, in the other words', async () => {
    await visitContact(page, `#?contactid=${CONTACTS.motherOfPriya.id}`);
    await page.locator('#add-account-button').click();
    await page.locator('#web-account-disabled-input').check();
    await page.locator('#web-account-username-input').fill(CONTACTS.motherOfPriya.email);
    await page.locator('#web-account-new-password-input').fill('Sunny-Day-7');
    await page.locator('#web-account-confirm-password-input').fill('Sunny-Day-7');
    await page
      .locator('#web-account-recovery-email-input')
      .selectOption({ label: CONTACTS.motherOfPriya.email });
    await page.locator('#email-panel-save-button').click();
    await expect(page.locator('#contact-error')).toHaveText('Username not available');
    await page.locator('#web-account-username-input').fill('sraman');
    await page.locator('#email-panel-save-button').click();
    await expect(page.locator('#web-account-user-name-display')).toHaveText('sraman');
    await expect(page.locator('#contact-error')).toHaveCount(0);
    await powerSchool.flush();
    expect(powerSchool.refusals).toHaveLength(1);
    expect(powerSchool.journal.map(({ kind }) => kind)).toEqual(['account.add']);
  });

  test('§5 S K24: the error can stand in the page instead', async () => {
    powerSchool.setVariant({ errorPlace: 'page' });
    await STATES['failed account'](page);
    await expect(page.locator('#content-main > #contact-error')).toHaveCount(1);
    await expect(page.locator('#psDialogDocked')).toBeVisible();
  });

  test('§2 S: the overlay takes clicks while a request runs', async () => {
    await STATES['email drawer'](page);
    const release = await holdAnswers(page, '*/data/write');
    await page.locator('#email-type-input').selectOption({ label: 'Home' });
    await page.locator('#email-address-input').fill('new@example.org');
    const answered = page.waitForResponse(/\/data\/write$/);
    await page.locator('#email-panel-save-button').click();
    await expect(page.locator('img.stoplight-symbol')).toBeVisible();
    const top = await page.locator('#email-panel-save-button').evaluate((button) => {
      const { x, y } = button.getBoundingClientRect();
      return document.elementFromPoint(x + 2, y + 2)?.id;
    });
    expect(top).toBe('stoplight-overlay');
    await release();
    await answered;
    await expect(page.locator('img.stoplight-symbol')).toBeHidden();
  });
});
