/** Access that nobody decided: custody that is off, and access to a student who is not listed. */
import { expect } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';
import {
  expectDone,
  item,
  kinlink,
  press,
  submitDrawer,
  visitContact,
  type World,
} from '../kinlink.ts';
import {
  email,
  enroll,
  enter,
  findHolder,
  findSamePerson,
  holderOf,
  link,
  refuseAccount,
  test,
} from './families.ts';

const EMAIL = 'dana.vega@example.org';

function enterHolder(world: World) {
  const otto = link(STUDENTS.otto.dcid, 'Aunt', { dataAccess: true });
  return enter(world, 'Dana', 'Vega', holderOf(EMAIL, { links: [otto] }));
}

test('a court order took custody: access is asked about, and No access adds the child without it', async ({
  world,
}) => {
  const { powerSchool } = world;
  const ana = enroll(world, 'Ana', 'Vega');
  const holder = enterHolder(world);
  const off = { custody: false, livesWith: false, pickup: false, receivesMail: false };
  const again = enter(world, 'Dana', 'Vega', {
    emails: [email(EMAIL)],
    links: [link(ana.dcid, 'Father', off)],
  });
  const original = await findSamePerson(world, again);
  await expect(item(original, 'Add Ana Vega, with Data Access')).toContainText(
    'Custody isn’t checked in this row. Check the family’s paperwork first.',
  );
  await press(original, 'No access to Ana Vega');
  const step = item(original, 'Add Ana Vega, without Data Access');
  await press(original, 'Add Ana Vega without access');
  await expect(step).toContainText('Check, then click Submit.');
  await submitDrawer(original);
  await expectDone(original, 'Add Ana Vega, without Data Access');
  const row = powerSchool.store.contact(holder.id)?.links.find(({ dcid }) => dcid === ana.dcid);
  expect(row).toMatchObject({ dataAccess: false, custody: false, pickup: false });
});

test('a newer court order: the child is on the other contact already, with custody and access', async ({
  world,
}) => {
  const { page } = world;
  const ana = enroll(world, 'Ana', 'Vega');
  const sees = link(ana.dcid, 'Father', { dataAccess: true, custody: true });
  enter(world, 'Dana', 'Vega', holderOf(EMAIL, { links: [sees] }));
  const off = { custody: false, livesWith: false, pickup: false, receivesMail: false };
  const again = enter(world, 'Dana', 'Vega', {
    emails: [email(EMAIL)],
    links: [link(ana.dcid, 'Father', { ...off, emergency: false })],
  });
  const original = await findSamePerson(world, again);
  await expect(kinlink(original)).toContainText(
    'Ana Vega: checked here, but not on the duplicate: Custody. Check the family’s paperwork.',
  );
  await visitContact(page, again.id);
  await expectDone(page, 'Ana Vega is linked to');
  await expect(kinlink(page).getByRole('button', { name: /^Show me/ })).toHaveCount(0);
  const review = item(original, 'Review custody, relationship, and other details');
  await review.getByRole('button', { name: 'Reviewed' }).click();
  await expect(item(original, 'Delete or inactivate the duplicate')).toContainText('Now');
});

test('access that no row listed may outlast No access: Kinlink says that it is on', async ({
  world,
}) => {
  const { powerSchool } = world;
  powerSchool.setVariant({ unlistedAccess: 'survives' });
  const ana = enroll(world, 'Ana', 'Vega');
  const holder = enterHolder(world);
  holder.links.push(link(ana.dcid, '', { dataAccess: true, unlisted: true }));
  const again = enter(world, 'Dana', 'Vega', {
    emails: [email(EMAIL)],
    links: [link(ana.dcid, 'Father', { custody: false })],
  });
  const original = await findSamePerson(world, again);
  await press(original, 'No access to Ana Vega');
  const step = item(original, 'Add Ana Vega, without Data Access');
  await press(original, 'Add Ana Vega without access');
  await expect(step).toContainText('Check, then click Submit.');
  await submitDrawer(original);
  await expect(step).toContainText('Now');
  await expect(step).toContainText('Data Access for Ana Vega is on here');
  expect(powerSchool.store.hasDataAccess(holder.id, ana.dcid)).toBe(true);
});

test('a contact’s own row without custody', async ({ world: { page, powerSchool } }) => {
  const [nora] = powerSchool.store.contact(CONTACTS.accessOff.id)?.links ?? [];
  if (nora) nora.custody = false;
  await visitContact(page, CONTACTS.accessOff.id);
  await expect(item(page, 'Turn on Data Access for Nora Whitfield')).toContainText(
    'Custody isn’t checked in this row. Check the family’s paperwork first.',
  );
  await expect(kinlink(page).getByRole('list').getByText('Custody isn’t checked')).toHaveCount(1);
  await expectDone(page, 'Turn on Data Access for Otto Whitfield');
});

test('the account sees a child who is not listed', async ({ world }) => {
  const { page } = world;
  const ana = enroll(world, 'Ana', 'Vega');
  const ben = enroll(world, 'Ben', 'Vega');
  const holder = enterHolder(world);
  holder.links.push(link(ana.dcid, '', { dataAccess: true, unlisted: true }));
  const again = enter(world, 'Dana', 'Vega', {
    emails: [email(EMAIL)],
    links: [link(ben.dcid, 'Father')],
  });
  await refuseAccount(page, again);
  await findHolder(page);
  await visitContact(page, holder.id);
  await expect(kinlink(page)).toContainText(
    'PowerSchool’s records say this contact can see Ana Vega, who isn’t listed on it',
  );
});
