import { expect, type Locator, type Page, test } from '@playwright/test';
import { pickSchool } from '../e2e/pick-school.ts';
import { HOST, holdAnswers, noteStates, openBrowser, visit, visitContact } from './browser.ts';
import { CONTACTS, STUDENTS } from './scene.ts';
import { CODE, DEFAULT_VARIANT, PASSWORD, type PowerSchool, startPowerSchool } from './server.ts';

/*
 * States of the pages beside the usual one: a merge, fewer rights, the end of a session, notices, a translation, late
 * content.
 */

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
test.beforeEach(() => {
  powerSchool.setVariant(DEFAULT_VARIANT);
  powerSchool.reset();
});
test.afterEach(() => {
  powerSchool.latencyMs = 5;
  expect(broken.splice(0)).toEqual([]);
});

const { carlosDuplicate, carlosOriginal, maria, twoRows } = CONTACTS;
const at = (selector: string): Locator => page.locator(selector);
const open = (contact: { id: number } = carlosOriginal): Promise<void> =>
  visitContact(page, `#?contactid=${contact.id}`);

test.describe('§3 S T18: the merge state', () => {
  test('master and other together, Submit merges without an edit, Delete is hidden, boxes are disabled', async () => {
    powerSchool.setVariant({ merge: 'ready' });
    await open();
    await expect(at('#phone-number-table tr.center')).toHaveCount(3);
    await expect(at(`#relationship-table input[value="${STUDENTS.ana.dcid}"]`)).toHaveCount(1);
    await expect(at('#submit-button')).toHaveText('Merge');
    await expect(at('#contactform')).toHaveClass(/ng-pristine/);
    await expect(at('#submit-button')).toBeEnabled();
    await expect(at('#fake-delete-button')).toBeHidden();
    await expect(at('#show-all-relationships-checkbox')).toBeDisabled();
    await expect(at('#show-all-addresses-checkbox')).toBeDisabled();
    await expect(at('#relationship-detail-conflict-feedback')).toBeHidden();
    expect(powerSchool.store.contact(carlosOriginal.id)?.phones).toHaveLength(1);
    await at('#submit-button').click();
    await expect.poll(() => powerSchool.store.contact(carlosDuplicate.id)).toBeUndefined();
    expect(powerSchool.journal).toMatchObject([
      { kind: 'contact.merge', by: { id: 'submit-button', trusted: true } },
    ]);
  });

  test('a conflict: rows and action cells are marked, and nothing can be merged', async () => {
    powerSchool.setVariant({ merge: 'conflict' });
    await open();
    await expect(at('#relationship-table tr.center.feedback-alert')).toHaveCount(2);
    await expect(at('tr.feedback-alert > td.feedback-caution:last-child')).toHaveCount(2);
    await expect(at('#relationship-detail-conflict-feedback')).toBeVisible();
    await expect(at('#submit-button')).toBeDisabled();
    await open(maria);
    await expect(at('#fake-delete-button')).toBeVisible();
  });

  test('the page of Consolidate Contacts shows the selected contacts', async () => {
    await visit(page, `/admin/contacts/search.html#?emailAddress=${carlosOriginal.email}`);
    await page.getByRole('heading', { name: 'Selection (3)' }).waitFor();
    await visit(page, '/admin/contacts/consolidatecontacts.html');
    await expect(page.getByRole('heading', { name: 'Consolidate Contacts' })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(3);
  });
});

test.describe('§3 S T18: rights', () => {
  test('without modify access Add Students, pencils and the other Add buttons stay', async () => {
    powerSchool.setVariant({ role: 'no-modify' });
    await open();
    await expect(
      at('#edit-account-button, #fake-delete-button, #submit-button, .icon.delete'),
    ).toHaveCount(0);
    await expect(
      at(
        '#add-student-search-button, #add-phone-button, #add-email-address-button, #add-physical-address-button, #edit-details-button-0',
      ),
    ).toHaveCount(5);
    await expect(at('#first-name-input')).toBeEditable();
    await visit(page, `/admin/contacts/edit.html#?contactid=${maria.id}`);
    await expect(at('#add-phone-button')).toBeVisible();
    await expect(at('#add-account-button')).toHaveCount(0);
  });

  test('each Add button by its own right; prefix, suffix and gender as bare text', async () => {
    for (const [fieldSecurity, button] of [
      ['no-phone', '#add-phone-button'],
      ['no-email', '#add-email-address-button'],
      ['no-address', '#add-physical-address-button'],
    ] as const) {
      powerSchool.setVariant({ fieldSecurity });
      await open(maria);
      await expect(at(button)).toHaveCount(0);
      await expect(at('[id^="add-"]')).toHaveCount(4);
    }
    powerSchool.setVariant({ fieldSecurity: 'view-only-details' });
    await open(twoRows);
    await expect(at('#prefix-div')).toHaveText('Prefix Mrs.');
    await expect(at('#gender-div')).toHaveText('Gender Female');
    await expect(at(':is(#prefix-div, #suffix-div, #gender-div) :not(label)')).toHaveCount(0);
    await expect(at('#middle-name-input')).toBeEditable();
  });

  test('a row’s delete panel can save at once', async () => {
    powerSchool.setVariant({ rowDelete: 'at-once' });
    await open();
    await at('#toggle-delete-phone-button-0').click();
    await at('#delete-item-div').getByRole('button', { name: 'Delete' }).click();
    await expect(at('#phone-number-display-0')).toHaveCount(0);
    await expect(at('#submit-button')).toBeDisabled();
    expect(powerSchool.journal.map(({ kind }) => kind)).toEqual(['phone.delete']);
  });
});

test.describe('§2: the session', () => {
  /** Signs in again as this user, for the tests that follow. */
  const signBackIn = async (): Promise<void> => {
    const { name, value } = powerSchool.signedInCookie();
    await browser.context.addCookies([{ name, value, url: HOST }]);
  };
  const signIn = async (user: string, button = 'Sign In'): Promise<void> => {
    await page.getByLabel('Username').fill(user);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: button }).click();
  };

  test('a dialog warns before the end, and a key keeps the session', async () => {
    powerSchool.setVariant({ timeOut: 'warning' });
    await open();
    const dialog = page.getByRole('dialog', { name: 'Session Timeout' });
    await expect(dialog).toBeVisible();
    const kept = page.waitForResponse(/keep-alive$/);
    await page.keyboard.press('Shift');
    await expect(dialog).toHaveCount(0);
    expect((await kept).ok()).toBe(true);
  });

  test('a data request of an expired session: 302, and a fetch that ends at the sign-in page', async () => {
    await open();
    powerSchool.expireSessions();
    const answer = await page.evaluate(async () => {
      const { redirected, status, url } = await fetch('/ws/contacts/contact/5120');
      return { redirected, status, path: new URL(url).pathname };
    });
    expect(answer).toEqual({ redirected: true, status: 200, path: '/admin/pw.html' });
    await signBackIn();
  });

  test('Restore Session, with two steps, brings the user back to the same contact', async () => {
    powerSchool.setVariant({ signInSteps: 'two', afterSignIn: 'same-page' });
    await open();
    powerSchool.expireSessions();
    await page.reload();
    await expect(page).toHaveURL(/\/admin\/pw\.html/);
    await signIn('registrar', 'Restore Session');
    await page.getByLabel('Verification Code').fill(CODE);
    await page.getByRole('button', { name: 'Verify' }).click();
    await expect(page).toHaveURL(/edit\.html#\?contactid=5120$/);
    await expect(at('#contact-id-label')).toHaveText('Contact ID 5120');
  });

  test('another user signs in after a sign-out by hand', async () => {
    await open();
    await expect(at('.top-bar')).toContainText('Welcome, Registrar');
    await page.getByRole('link', { name: 'Sign Out' }).click();
    await signIn('office');
    await expect(at('.top-bar')).toContainText('Welcome, Office');
    await signBackIn();
  });

  test('the picked school is the session’s: another tab may edit other rows from its next request on', async () => {
    const other = await browser.context.newPage();
    await open(CONTACTS.accessOff);
    await expect(at('#edit-details-button-0, #edit-details-button-1')).toHaveCount(2);
    await other.goto('/admin/home.html');
    await pickSchool(other, 'Lincoln Elementary School');
    await other.close();
    await open(CONTACTS.accessOff);
    await expect(at('#edit-details-button-1')).toHaveCount(0);
    await expect(at('a#relationship-lastfirst-display-anchor-0')).toHaveCount(1);
    await expect(at('span#relationship-lastfirst-display-1')).toHaveText('Whitfield, Otto');
    await expect(at('#studentdcid-1')).toHaveValue(String(STUDENTS.otto.dcid));
  });
});

test.describe('notices and translation', () => {
  test('§2 S NOTI: a box at the top of every page, with any feedback class, whose text changes', async () => {
    powerSchool.setVariant({ notice: 'error' });
    await open();
    const box = at('#content-main > .feedback-error:first-child');
    const before = await box.textContent();
    await expect(box).not.toHaveText(before ?? '');
    powerSchool.setVariant({ notice: 'note' });
    await visit(page, '/admin/home.html');
    await expect(at('#content-main > .feedback-note:first-child')).toBeVisible();
  });

  test('§2 S CDOL: feedback that hides itself', async () => {
    powerSchool.setVariant({ feedback: 'hides' });
    await open();
    await at('#employer-input').fill('Bakery');
    const states = await noteStates(page, '#feedback-success');
    await at('#submit-button').click();
    await expect.poll(states).toEqual([[], ['#feedback-success'], []]);
  });

  test('the browser translates: class, language, and two font elements round each text', async () => {
    powerSchool.setVariant({ translated: 'after-load' });
    await open();
    await expect(at('html.translated-ltr[lang="es"]')).toHaveCount(1);
    await expect(at('#phone-header > font > font')).toHaveText('Números de teléfono');
    await expect(at('#phone-header')).toHaveAttribute('id', 'phone-header');
    await at('#add-phone-button').click();
    await expect(at('#psDialogDocked label > font > font').first()).toBeVisible();
  });
});

test.describe('late content', () => {
  test('a drawer is there before its fields', async () => {
    powerSchool.setVariant({ drawer: 'slow' });
    await open(maria);
    const states = await noteStates(page, '.ui-dialog-title', '#phone-number-input');
    await at('#add-phone-button').click();
    await expect(at('.ui-dialog-title')).toHaveText('Add Phone');
    await expect(at('#phone-number-input')).toBeVisible();
    expect(await states()).toEqual([
      [],
      ['.ui-dialog-title'],
      ['.ui-dialog-title', '#phone-number-input'],
    ]);
  });

  test('a drawer opens late, and takes the place of one that opened meanwhile', async () => {
    powerSchool.setVariant({ drawer: 'late' });
    await open(maria);
    // At once, before the first one is open.
    const dialogs = await page.evaluate(() => {
      for (const id of ['add-phone-button', 'add-email-address-button'])
        document.getElementById(id)?.click();
      return document.querySelectorAll('.ui-dialog').length;
    });
    expect(dialogs).toBe(0);
    await expect(at('.ui-dialog-title')).toHaveText('Add Email');
    await expect(at('#phone-number-input')).toHaveCount(0);
  });

  test('§4 S CDOL: Submit and Cancel outside the content, in the same dialog', async () => {
    powerSchool.setVariant({ drawerButtons: 'in-dialog' });
    await open(maria);
    await at('#add-phone-button').click();
    await expect(at('#psDialogDocked #phone-panel-save-button')).toHaveCount(0);
    await at('#phone-number-input').fill('555-0133');
    await at('.ui-dialog #phone-panel-save-button').click();
    await expect(at('#phone-number-display-1')).toHaveText('555-0133');
    await expect(at('#phone-panel-save-button')).toHaveCount(0);
  });

  test('headings and empty tables come before any row', async () => {
    powerSchool.setVariant({ rendering: 'heads-first' });
    const release = await holdAnswers(page, '*part=emails*');
    await visit(page, `/admin/contacts/edit.html#?contactid=${carlosOriginal.id}`);
    await expect(at('#email-address-table th').first()).toBeVisible();
    await expect(at('#email-address-table tr.center')).toHaveCount(0);
    await release();
    await expect(at('#email-address-table tr.center')).toHaveCount(2);
  });

  test('after another fragment the old sections stay until each new one is in', async () => {
    powerSchool.setVariant({ rendering: 'stale-sections' });
    await open();
    const release = await holdAnswers(page, '*part=account*');
    const phones = page.waitForResponse(/part=phones/);
    await page.evaluate((id) => {
      location.hash = `#?contactid=${id}`;
    }, maria.id);
    await phones;
    await expect(at('#phone-number-display-0')).toHaveText('555-0110');
    await expect(at('#web-account-table')).toHaveCount(1);
    await release();
    await expect(at('#add-account-button')).toBeVisible();
    await expect(at('#web-account-table')).toHaveCount(0);
  });
});

test('§5 D: with Unified User three more buttons are beside Submit, and the account has an Auth ID', async () => {
  powerSchool.setVariant({ signIn: 'unified-user' });
  await open();
  await at('#edit-account-button').click();
  const row = at('#psDialogDocked .drawer-buttons');
  await expect(row.getByRole('button')).toHaveText([
    'Revoke Invitation',
    'Send Password Reset Request',
    'Unlink Account',
    'Cancel',
    'Submit',
  ]);
  await expect(at('#psDialogDocked')).toContainText('Auth ID');
  await page.keyboard.press('Escape');
  await open(maria);
  await at('#add-account-button').click();
  await expect(row.getByRole('button')).toHaveText(['Cancel', 'Submit']);
});
