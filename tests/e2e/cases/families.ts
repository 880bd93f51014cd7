/** Families for registrars' cases, beside the scene's own, and the way to the question who somebody is. */
import { test as base, expect, type Page } from '@playwright/test';
import type { Contact, Link, Student } from '../../powerschool/model.ts';
import { SCHOOLS, STUDENTS } from '../../powerschool/scene.ts';
import * as records from '../../powerschool/seed/scene-records.ts';
import { comparison } from '../attach-ana.ts';
import {
  causes,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  visitContact,
  type World,
} from '../kinlink.ts';

/** A test with a district of its own. Promise 1: the registrar's own click caused every write. */
export const test = base.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed.
  world: async ({}, use) => {
    const world = await openWorld();
    await use(world);
    const written = await causes(world.powerSchool);
    await world.close();
    for (const cause of written) expect(cause).not.toContain('nobody');
  },
});

export const { account } = records;
/** Records whose ids the scene does not have. */
export const { address, email, link, phone } = records.numberedRecords(70_000);

/** Adds a student to the district. */
export function enroll(world: World, first: string, last: string, more: Partial<Student> = {}) {
  const { store } = world.powerSchool;
  const dcid = store.newId();
  const schoolId = SCHOOLS.elementary.id;
  const base = { dcid, number: `2${dcid}`, first, last, grade: 3, schoolId };
  const student = records.student(base, more);
  store.students.push(student);
  return student;
}

/** Adds a contact to the district. */
export function enter(world: World, first: string, last: string, more: Partial<Contact>): Contact {
  const { store } = world.powerSchool;
  const contact = records.contact(store.newContactId(), first, last, more);
  store.add(contact);
  return contact;
}

/** The parts of a contact who has an account with this email. */
export const holderOf = (address: string, more: Partial<Contact> = {}): Partial<Contact> => ({
  emails: [email(address)],
  account: account(address),
  ...more,
});

export const ROSA = 'rosa.vega@example.org';

/** Rosa Vega twice: with an account and Otto, and without one and with Ana. */
export function enterRosaTwice(
  world: World,
  more: { row?: Partial<Link>; again?: Partial<Contact>; holder?: Partial<Contact> } = {},
) {
  const ana = enroll(world, 'Ana', 'Vega', { number: '10999' });
  const otto = link(STUDENTS.otto.dcid, 'Aunt', { dataAccess: true });
  const holder = enter(world, 'Rosa', 'Vega', holderOf(ROSA, { links: [otto], ...more.holder }));
  const again = enter(world, 'Rosa', 'Vega', {
    emails: [email(ROSA)],
    links: [link(ana.dcid, 'Mother', { receivesMail: false, ...more.row })],
    ...more.again,
  });
  return { ana, holder, again };
}

/** Visits a contact, adds the account with Kinlink, and submits it. */
export async function submitAccount(page: Page, { id }: Contact): Promise<void> {
  await visitContact(page, id);
  await press(page, 'Add account');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await submitDrawer(page);
}

/** PowerSchool refuses the account, because its email is in use. */
export async function refuseAccount(page: Page, contact: Contact): Promise<void> {
  await submitAccount(page, contact);
  await expect(kinlink(page).getByRole('alert')).toContainText('This email already has an account');
}

/** The refused email is searched for, and the two contacts are side by side. */
export async function findHolder(page: Page): Promise<void> {
  await press(page, 'Find existing contact');
  await expect(comparison(page)).toBeVisible();
}

/** Answers "Same person?" with yes. @returns the tab of the contact that has the account */
export async function saySamePerson({ context }: World, page: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await press(page, 'Same person');
  const original = await opened;
  await expect(kinlink(original)).toContainText('Working on');
  return original;
}

/** Finds the contact with this contact's email before an account is refused, and says that it is the same person. */
export async function findSamePerson(world: World, { id }: Contact): Promise<Page> {
  const { page } = world;
  await visitContact(page, id);
  await press(page, 'Check this email');
  await expect(comparison(page)).toBeVisible();
  return saySamePerson(world, page);
}

/** The two answers to "Same person?", the first one first. */
export const answersOn = (page: Page): Promise<string[]> =>
  kinlink(page)
    .getByRole('button', { name: /^(Same|Different) person$/ })
    .allInnerTexts();
