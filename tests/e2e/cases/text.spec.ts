/** Text that is not what it seems: two addresses in one field, unusual letters, names that are blank. */
import { expect } from '@playwright/test';
import { comparison } from '../attach-ana.ts';
import { expectDone, HOST, item, kinlink, visitContact } from '../kinlink.ts';
import {
  answersOn,
  email,
  enroll,
  enter,
  findHolder,
  holderOf,
  link,
  refuseAccount,
  submitAccount,
  test,
} from './families.ts';

const EMAIL = 'a.vega@example.org';

test('two addresses in one field', async ({ world }) => {
  const { page } = world;
  const ana = enroll(world, 'Ana', 'Vega');
  const both = `${EMAIL}, b.vega@example.org`;
  const withAccess = link(ana.dcid, 'Mother', { dataAccess: true });
  enter(world, 'Alma', 'Vega', holderOf(EMAIL, { links: [withAccess] }));
  const father = enter(world, 'Beto', 'Vega', {
    emails: [email(both)],
    links: [link(ana.dcid, 'Father')],
  });
  await visitContact(page, father.id);
  await expect(item(page, 'Add the parent’s email')).toContainText(
    `“${both}” is not an email address. Open it and correct it first.`,
  );
  await expect(kinlink(page).getByRole('button', { name: 'Add account' })).toHaveCount(0);
  await page.goto(`${HOST}/admin/students/contacts.html?frn=001${ana.dcid}`);
  await expect(item(page, /^Beto Vega/)).toBeVisible();
  await expect(kinlink(page)).not.toContainText(/Same email|Looks like/);
});

for (const saved of ['a&b@example.org', 'half%off@example.org', 'no#1@example.org'])
  test(`PowerSchool has saved ${saved}`, async ({ world }) => {
    const { page, powerSchool } = world;
    const ana = enroll(world, 'Ana', 'Vega');
    const mother = enter(world, 'Alma', 'Vega', {
      emails: [email(saved)],
      links: [link(ana.dcid, 'Mother')],
    });
    await submitAccount(page, mother);
    await expectDone(page, 'Create the portal account');
    expect(powerSchool.store.contact(mother.id)?.account?.email).toBe(saved);
  });

test('an email with a character that nobody sees', async ({ world }) => {
  const { page } = world;
  const ana = enroll(world, 'Ana', 'Vega');
  const mother = enter(world, 'Alma', 'Vega', {
    emails: [email('alma\u200b.vega@example.org')],
    links: [link(ana.dcid, 'Mother')],
  });
  await visitContact(page, mother.id);
  await expect(item(page, 'Add the parent’s email')).toContainText(
    'The email that looks like “alma.vega@example.org” has hidden characters in it.',
  );
});

test('the contact with the account has no name', async ({ world }) => {
  const { page } = world;
  const ana = enroll(world, 'Ana', 'Vega');
  const withAccess = link(ana.dcid, 'Mother', { dataAccess: true });
  const nameless = enter(world, '', '', holderOf(EMAIL, { links: [withAccess] }));
  const mother = enter(world, 'Alma', 'Vega', {
    emails: [email(EMAIL)],
    links: [link(ana.dcid, 'Mother')],
  });
  const called = `contact ${nameless.id} (no name)`;
  await refuseAccount(page, mother);
  await findHolder(page);
  await expect(comparison(page)).toContainText(called);
  await expect(kinlink(page)).toContainText(`${EMAIL} is in use by ${called}.`);
  await expect(kinlink(page)).toContainText('One of them has no name');
  await expect.poll(() => answersOn(page)).toEqual(['Different person', 'Same person']);
  await visitContact(page, nameless.id);
  await expect(comparison(page)).toContainText(called);
  await expect(kinlink(page)).not.toContainText(/, ?,|contacts here/);
});
