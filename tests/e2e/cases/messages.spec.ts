/** Messages: which of PowerSchool's are a refusal, and what to do when nobody has the email. */
import { expect } from '@playwright/test';
import { CONTACTS, SCHOOLS } from '../../powerschool/scene.ts';
import { expectDone, HOST, item, kinlink, press, submitDrawer, visitContact } from '../kinlink.ts';
import { pickSchool } from '../pick-school.ts';
import { email, enroll, enter, link, submitAccount, test } from './families.ts';

test('a district’s notice in the colors of an error is no refusal', async ({
  world: { page, powerSchool },
}) => {
  powerSchool.setVariant({ notice: 'error' });
  await visitContact(page, CONTACTS.maria.id);
  const question = kinlink(page).getByLabel('The parent’s email');
  await question.fill('maria.lopez');
  await expect(kinlink(page)).toContainText('An email address has an @ in the middle');
  await question.fill('maria.lopez@example.org');
  // Kinlink has read the whole email, and its button uses it.
  await expect(kinlink(page)).not.toContainText('An email address has an @ in the middle');
  await press(page, 'Add email');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await submitDrawer(page);
  await expectDone(page, 'Add the parent’s email');
  await expect(page.locator('.district-notice')).toBeVisible();
  await press(page, 'Add account');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await submitDrawer(page);
  await expectDone(page, 'Create the portal account');
  await expect(kinlink(page).getByRole('alert')).toBeEmpty();
  expect(powerSchool.store.contact(CONTACTS.maria.id)?.account?.email).toBe(
    'maria.lopez@example.org',
  );
});

test('another school was chosen in another tab: Submit is not advised again', async ({
  world: { page, context, powerSchool },
}) => {
  await visitContact(page, CONTACTS.accessOff.id);
  await press(page, 'Turn on access for Nora Whitfield');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  const other = await context.newPage();
  await other.goto(`${HOST}/admin/home.html`);
  await pickSchool(other, SCHOOLS.high.name);
  await page.bringToFront();
  await submitDrawer(page);
  await expect(kinlink(page)).toContainText('PowerSchool is now at another school');
  await expect(kinlink(page)).not.toContainText('Check, then click Submit.');
  const [nora] = powerSchool.store.contact(CONTACTS.accessOff.id)?.links ?? [];
  expect(nora?.dataAccess).toBe(false);
});

test('PowerSchool refuses the row: what it says is read out, and Submit is not advised again', async ({
  world: { page, powerSchool },
}) => {
  await visitContact(page, CONTACTS.accessOff.id);
  await press(page, 'Turn on access for Nora Whitfield');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  // The right is taken away while the panel is open.
  powerSchool.setVariant({ role: 'view-only' });
  await submitDrawer(page);
  const alert = kinlink(page).getByRole('alert');
  await expect(alert).toContainText('PowerSchool didn’t accept this');
  await expect(alert).toContainText('which school is selected');
  await expect(item(page, 'Turn on Data Access for Nora')).toContainText(
    'Read what it says before you click Submit again.',
  );
  const [nora] = powerSchool.store.contact(CONTACTS.accessOff.id)?.links ?? [];
  expect(nora?.dataAccess).toBe(false);
});

test('only the username is taken: another one makes the account, and nobody is looked for', async ({
  world: { page, powerSchool },
}) => {
  const { id } = CONTACTS.motherOfPriya;
  await visitContact(page, id);
  await press(page, 'Add account');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await submitDrawer(page);
  const alert = kinlink(page).getByRole('alert');
  await expect(alert).toContainText('This username is taken');
  await expect(alert).toContainText('type a different username and click Submit.');
  await expect(kinlink(page)).toContainText('Find the contact that already has this username');
  await expect(kinlink(page)).not.toContainText(
    `${CONTACTS.motherOfPriya.email} is already in use`,
  );
  await page.locator('#web-account-username-input').fill('sunita.raman');
  await submitDrawer(page);
  await expectDone(page, 'Create the portal account');
  await expect(kinlink(page)).not.toContainText(/already (taken|has)|Find existing/);
  expect(powerSchool.store.contact(id)?.account).toMatchObject({
    username: 'sunita.raman',
    email: CONTACTS.motherOfPriya.email,
  });
});

test('nobody has the email: each search is offered once, then a way on', async ({ world }) => {
  const { page, powerSchool } = world;
  const saved = 'alma.vega@example.org';
  powerSchool.setVariant({ signIn: 'unified-user' });
  powerSchool.store.heldElsewhere.add(saved);
  const ana = enroll(world, 'Ana', 'Vega');
  const mother = enter(world, 'Alma', 'Vega', {
    emails: [email(saved)],
    links: [link(ana.dcid, 'Mother')],
  });
  await submitAccount(page, mother);
  await press(page, 'Find existing contact');
  await expect(kinlink(page)).toContainText('finds no one else with alma.vega@example.org.');
  await expect(kinlink(page)).toContainText('Maybe the account belongs to an inactive contact.');
  await press(page, 'Include inactive contacts');
  await expect(kinlink(page)).not.toContainText(
    'Maybe the account belongs to an inactive contact.',
  );
  await press(page, 'Search by the name Alma Vega');
  await expect(kinlink(page)).toContainText(
    'Everything was searched. Ask the parent for another email, or ask your PowerSchool administrator who has this one.',
  );
  await expect(kinlink(page).getByRole('button', { name: /^(Search|Include|Find)/ })).toHaveCount(
    0,
  );
});
