/** One email, two people: nobody is called a duplicate before the registrar has answered, and nobody is retired. */
import { expect, type Page } from '@playwright/test';
import { comparison } from '../attach-ana.ts';
import { HOST, item, kinlink, press } from '../kinlink.ts';
import {
  address,
  answersOn,
  email,
  enroll,
  enter,
  findHolder,
  holderOf,
  link,
  phone,
  refuseAccount,
  saySamePerson,
  test,
} from './families.ts';

const EMAIL = 'family.brook@example.org';

const visitContactsOf = (page: Page, dcid: number) =>
  page.goto(`${HOST}/admin/students/contacts.html?frn=001${dcid}`);

/** The other answer is the first one, and nothing is said that only an answer can show. */
async function expectDoubt(page: Page, ...reasons: string[]): Promise<void> {
  await expect.poll(() => answersOn(page)).toEqual(['Different person', 'Same person']);
  const text = kinlink(page);
  await expect(text).toContainText('These may be two people. Look closely before you answer.');
  for (const reason of reasons) await expect(text).toContainText(reason);
  await expect(text).not.toContainText(/duplicate|needs no|Show me/);
}

test('a mother and a father who share their only email', async ({ world }) => {
  const { page, powerSchool } = world;
  const ana = enroll(world, 'Ana', 'Brook');
  const home = { addresses: [address('4 Elm Street')] };
  const jane = enter(world, 'Jane', 'Brook', {
    ...holderOf(EMAIL, home),
    links: [link(ana.dcid, 'Mother', { dataAccess: true })],
  });
  const joe = enter(world, 'Joe', 'Brook', {
    ...home,
    emails: [email(EMAIL)],
    links: [link(ana.dcid, 'Father')],
  });
  await refuseAccount(page, joe);
  await expect(kinlink(page)).toContainText('or another person who shares the email');
  await findHolder(page);
  await expectDoubt(
    page,
    'Different first names: Joe Brook and Jane Brook',
    'Both are contacts of Ana Brook (Father and Mother), so two people may share this',
    `${EMAIL} is in use by Jane Brook (${jane.id}).`,
  );
  await press(page, 'Different person');
  await expect(kinlink(page).getByRole('alert')).toContainText(
    'this parent needs a different email for an account. Nothing was changed.',
  );
  await powerSchool.flush();
  expect(powerSchool.journal).toEqual([]);
});

test('a father is refused with the email while his wife’s task is open: he is asked about on his own', async ({
  world,
}) => {
  const { page, powerSchool } = world;
  const [ana, ben, kim] = ['Ana', 'Ben', 'Kim'].map((first) => enroll(world, first, 'Brook'));
  const linkTo = (student: typeof ana, relationship: string) =>
    link(student?.dcid ?? 0, relationship);
  const jane = enter(world, 'Jane', 'Brook', holderOf(EMAIL, { links: [linkTo(kim, 'Mother')] }));
  const again = enter(world, 'Jane', 'Brook', {
    emails: [email(EMAIL)],
    links: [linkTo(ana, 'Mother')],
  });
  const joe = enter(world, 'Joe', 'Brook', {
    emails: [email(EMAIL)],
    links: [linkTo(ben, 'Father')],
  });
  await refuseAccount(page, again);
  await findHolder(page);
  const original = await saySamePerson(world, page);
  await refuseAccount(page, joe);
  await expect(comparison(page)).toContainText('Joe Brook');
  await expectDoubt(page, 'Different first names: Joe Brook and Jane Brook');
  await expect(item(original, 'Add Ana Brook, with Data Access')).toBeVisible();
  await expect(kinlink(original)).not.toContainText('Ben Brook');
  await press(page, 'Different person');
  await expect(kinlink(page).getByRole('alert')).toContainText('One account per email');
  await expect(item(original, 'Add Ana Brook, with Data Access')).toBeVisible();
  await expect(kinlink(original)).not.toContainText(/Ben Brook|Joe Brook/);
  expect(powerSchool.store.contact(jane.id)?.links.map(({ dcid }) => dcid)).toEqual([kim?.dcid]);
  expect(powerSchool.store.contact(joe.id)?.links.map(({ dcid }) => dcid)).toEqual([ben?.dcid]);
});

test('the email is on the account of the student’s own record', async ({ world }) => {
  const ana = enroll(world, 'Ana', 'Brook', { grade: 12 });
  const own = link(ana.dcid, 'Self', { dataAccess: true });
  enter(world, 'Ana', 'Brook', holderOf(EMAIL, { links: [own] }));
  const rosa = enter(world, 'Rosa', 'Brook', {
    emails: [email(EMAIL)],
    links: [link(ana.dcid, 'Mother')],
  });
  await refuseAccount(world.page, rosa);
  await findHolder(world.page);
  await expectDoubt(world.page, 'Ana Brook: this may be the student’s own record');
});

test('a group home’s account, and a new caseworker with its email', async ({ world }) => {
  const wards = 'Ames Bell Cruz Diaz Egan Ford Gray Hart Ives Jude Kerr Lund Ames Bell'
    .split(' ')
    .map((surname) => enroll(world, 'Kim', surname));
  const links = wards.map(({ dcid }) => link(dcid, 'Guardian', { dataAccess: true }));
  enter(world, 'Group Home', 'North', holderOf(EMAIL, { links }));
  const worker = enter(world, 'Dana', 'Reed', {
    emails: [email(EMAIL)],
    links: [link(wards[0]?.dcid ?? 0, 'Other')],
  });
  await refuseAccount(world.page, worker);
  await findHolder(world.page);
  await expectDoubt(
    world.page,
    'Group Home North has 14 students with 12 different last names. Is this an office or a group home?',
  );
});

test('one record for two people', async ({ world }) => {
  const [tom, una] = ['Tom', 'Una'].map((first) => enroll(world, first, 'Miller'));
  const both = [link(tom?.dcid ?? 0, 'Guardian', { dataAccess: true })];
  enter(world, 'Sue and Joe', 'Miller', holderOf(EMAIL, { links: both }));
  const sue = enter(world, 'Sue', 'Miller', {
    emails: [email(EMAIL)],
    links: [link(una?.dcid ?? 0, 'Mother')],
  });
  await refuseAccount(world.page, sue);
  await findHolder(world.page);
  await expectDoubt(
    world.page,
    'Sue and Joe Miller: this record may name two people, and both would get access',
  );
  await expect(
    comparison(world.page)
      .getByRole('row', { name: /Sue Miller/ })
      .first(),
  ).toBeVisible();
  await expect(comparison(world.page)).toContainText('Name: Different');
});

test('a father and a son with one name, one phone and one street, told apart by their suffixes', async ({
  world,
}) => {
  const { page } = world;
  const tom = enroll(world, 'Tom', 'Hale');
  const home = { phones: [phone('201-555-0133')], addresses: [address('9 Pine Street')] };
  const guardian = link(tom.dcid, 'Guardian', { dataAccess: true });
  enter(world, 'Robert', 'Hale', { ...holderOf(EMAIL, home), suffix: 'Sr.', links: [guardian] });
  const son = enter(world, 'Robert', 'Hale', {
    ...home,
    suffix: 'Jr.',
    emails: [email(EMAIL)],
    links: [link(tom.dcid, 'Guardian')],
  });
  await refuseAccount(page, son);
  await findHolder(page);
  await expectDoubt(
    page,
    'Different suffixes, as with a father and son: Robert Hale Jr. and Robert Hale Sr.',
  );
  await press(page, 'Different person');
  await expect(kinlink(page).getByRole('alert')).toContainText('One account per email');
  await visitContactsOf(page, tom.dcid);
  await expect(item(page, 'No account').getByRole('button', { name: 'Add account' })).toBeVisible();
  await expect(kinlink(page)).not.toContainText(/Looks like|Same name|Compare/);
});

test('Mr. and Mrs. with one initial, one phone and one email', async ({ world }) => {
  const [tom, una] = ['Tom', 'Una'].map((first) => enroll(world, first, 'Hale'));
  const home = { phones: [phone('201-555-0133')], addresses: [address('9 Pine Street')] };
  const links = [link(tom?.dcid ?? 0, 'Guardian', { dataAccess: true })];
  enter(world, 'R', 'Hale', { ...holderOf(EMAIL, home), prefix: 'Mrs.', links });
  const father = enter(world, 'R', 'Hale', {
    ...home,
    prefix: 'Mr.',
    emails: [email(EMAIL)],
    links: [link(una?.dcid ?? 0, 'Guardian')],
  });
  await refuseAccount(world.page, father);
  await findHolder(world.page);
  await expectDoubt(world.page, 'One says Mr. and the other Mrs., so they may be two people');
});

test('a couple at one street, with other first names', async ({ world }) => {
  const tom = enroll(world, 'Tom', 'Doyle');
  const home = { addresses: [address('9 Pine Street')] };
  enter(world, 'Mike', 'Doyle', { ...home, links: [link(tom.dcid, 'Father')] });
  enter(world, 'Maria', 'Doyle', { ...home, links: [link(tom.dcid, 'Mother')] });
  await visitContactsOf(world.page, tom.dcid);
  for (const name of [/^Mike Doyle/, /^Maria Doyle/])
    await expect(item(world.page, name)).toContainText('No email');
  await expect(kinlink(world.page)).not.toContainText(/Looks like|Same (name|street)|Compare/);
});

test('a nickname and the whole name, at one phone and one street', async ({ world }) => {
  const tom = enroll(world, 'Tom', 'Doyle');
  const home = { phones: [phone('201-555-0133')], addresses: [address('9 Pine Street')] };
  enter(world, 'Bill', 'Doyle', { ...home, links: [link(tom.dcid, 'Father')] });
  const other = enter(world, 'William', 'Doyle', { ...home, links: [link(tom.dcid, 'Father')] });
  await visitContactsOf(world.page, tom.dcid);
  await expect(item(world.page, /^Bill Doyle/)).toContainText(
    `William Doyle (${other.id}): Same phone: 201-555-0133; Same street: 9 Pine Street; Same last name, and one first name is short for the other`,
  );
});
