/** Tests the worklist in Chromium, from a pasted list to a parent who is ready. */
import { expect, type Page, type Request, test } from '@playwright/test';
import type { Contact, Student } from '../powerschool/model.ts';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { PASSWORD } from '../powerschool/server.ts';
import { expectPageAccessible } from './axe.ts';
import { HOST, item, kinlink, openWorld, press, submitDrawer, type World } from './kinlink.ts';
import { openPopup, storageOf } from './popup-page.ts';
import { countRead, holdRecords, openWorklist, paste, rowsOf } from './worklist-page.ts';
import { comparableRows, expectedRows, savedRows, UNSEEN } from './worklist-truth.ts';

let world: World;
test.afterEach(() => world.close());

/** A round of reading asks for no more students than this. */
const MOST_IN_ROUND = 80;

const dcidsOf = (students: readonly Pick<Student, 'dcid'>[]): string =>
  ['dcid', ...students.map(({ dcid }) => dcid)].join('\n');
const heading = (list: Page, name: string) => list.getByRole('heading', { name, exact: true });
const count = (list: Page, name: RegExp) => list.getByRole('button', { name });

test('300 students: each row agrees with the server’s own records', async () => {
  world = await openWorld();
  const { page, powerSchool } = world;
  const students = powerSchool.store.students.slice(0, 300);
  const list = await openWorklist(page);
  await expectPageAccessible(list);
  await paste(list, dcidsOf(students));
  await expect(heading(list, 'Done')).toBeVisible();
  await expect(list.getByText('300 of 300 read')).toBeVisible();
  for (const name of [/ready$/, /not needed$/]) await count(list, name).click();
  const saved = await savedRows(list);
  expect(comparableRows(saved).sort()).toEqual(expectedRows(powerSchool.store, students).sort());
  for (const [, , , , , , , state, missing = ''] of saved)
    expect(missing.split('; ').includes(UNSEEN), missing).toBe(state === 'Ready');
  // A duplicate record of a parent has the same name and one of the same emails. It may be a past contact.
  const isCopy = (a: Contact, b: Contact) =>
    a !== b &&
    `${a.first} ${a.last}` === `${b.first} ${b.last}` &&
    a.emails.some(({ address }) => b.emails.some((email) => email.address === address));
  const dcids = new Set(students.map(({ dcid }) => dcid));
  const active = powerSchool.store.contacts.filter(
    (each) => each.active && each.links.some(({ dcid }) => dcids.has(dcid)),
  );
  const ids = new Set(saved.map(([, , , , id]) => Number(id)));
  const twice = active.filter(
    (each) => ids.has(each.id) && active.some((other) => isCopy(each, other)),
  );
  const likely = saved.filter(([, , , , , , , , missing = '']) => /^Likely|; Likely/.test(missing));
  const found = new Set(likely.map(([, , , , id]) => Number(id)));
  const missed = twice.filter(({ id }) => !found.has(id));
  expect(twice.length).toBeGreaterThan(20);
  expect(missed.length / twice.length, `missed: ${missed.map(({ id }) => id)}`).toBeLessThan(0.1);
  const others = [...found].filter((id) => !twice.some((each) => each.id === id));
  expect(others.length / found.size, `not twice: ${others}`).toBeLessThan(0.05);
  expect(powerSchool.journal).toEqual([]);
  await expectPageAccessible(list);
});

test('Kinlink finds student numbers on the Start Page, and never guesses', async () => {
  world = await openWorld();
  const { page } = world;
  const list = await openWorklist(page);
  const { ana, anaNumberTwin } = STUDENTS;
  const text = list.getByRole('textbox', { name: /^Paste student numbers/ });
  await text.fill(`${ana.number}\n${anaNumberTwin.number}\nabc`);
  await expect(list.getByText('Line 3: “abc” isn’t a number')).toBeVisible();
  await expect(
    list.getByText(`Still missing: ${ana.number}; ${anaNumberTwin.number}`),
  ).toBeVisible();
  await expect(list.getByRole('button', { name: /^Read (one|\d)/ })).toHaveCount(0);
  await page.bringToFront();
  await page.getByLabel('Search Students').fill(ana.number);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('Current Student Selection (2)')).toBeVisible();
  await list.bringToFront();
  await list.getByRole('button', { name: 'Look again in PowerSchool' }).click();
  await list.getByRole('button', { name: 'Read 2 students' }).click();
  await expect(list.getByText('2 of 2 read')).toBeVisible();
  await expect(rowsOf(list).filter({ hasText: 'Ana Lopez' }).first()).toContainText(ana.number);
});

test('the popup opens the worklist, and it takes the students on the Start Page', async () => {
  world = await openWorld();
  const { page, context } = world;
  await page.getByLabel('Search Students').fill('Lopez');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText(/^Current Student Selection \([1-9]/)).toBeVisible();
  const popup = await openPopup(page);
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Worklist' }).click();
  const list = await opened;
  await list.getByRole('button', { name: 'Take the students from PowerSchool' }).click();
  await expect(heading(list, 'Done')).toBeVisible();
  await expect(rowsOf(list).filter({ hasText: 'Ana Lopez' }).first()).toBeVisible();
});

test('reading pauses when the session ends, and resumes without losing a student', async () => {
  world = await openWorld();
  const { page, context, powerSchool } = world;
  const list = await openWorklist(page);
  const records = await holdRecords(context, MOST_IN_ROUND);
  await paste(list, dcidsOf(powerSchool.store.students.slice(0, 200)));
  await expect.poll(() => countRead(list)).toBeGreaterThan(0);
  powerSchool.expireSessions();
  records.release();
  await expect(heading(list, 'Paused')).toBeVisible();
  await expect(list.getByText('PowerSchool asks you to sign in.')).toBeVisible();
  const before = await countRead(list);
  expect(before).toBeLessThan(200);
  await page.bringToFront();
  await page.goto(`${HOST}/admin/home.html`);
  await page.getByLabel('Username').waitFor();
  await list.bringToFront();
  await expect(list.getByText('To see your worklist')).toBeVisible();
  await expect(list.getByText('Ana Lopez')).toHaveCount(0);
  await page.bringToFront();
  await page.getByLabel('Username').fill('registrar');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign In' }).click();
  await list.bringToFront();
  await expect(heading(list, 'Paused')).toBeVisible();
  expect(await countRead(list)).toBe(before);
  await list.getByRole('button', { name: 'Resume' }).click();
  await expect(list.getByText('200 of 200 read')).toBeVisible();
});

test('a reopened page continues reading, and Forget everything ends the list', async () => {
  world = await openWorld();
  const { page, context, powerSchool } = world;
  const list = await openWorklist(page);
  const records = await holdRecords(context, MOST_IN_ROUND);
  await paste(list, dcidsOf(powerSchool.store.students.slice(0, 120)));
  await expect.poll(() => countRead(list)).toBeGreaterThan(0);
  await list.close();
  const again = await openWorklist(page);
  records.release();
  await expect(again.getByText('120 of 120 read')).toBeVisible();
  // A round may end after its page was closed, but Kinlink requests no student twice.
  expect(records.urls.length).toBe(new Set(records.urls).size);
  expect(await storageOf(context)).toContain('worklist');
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Forget everything' }).click();
  await popup.getByRole('button', { name: 'Forget now' }).click();
  await expect(again.getByRole('heading', { name: 'Start a list' })).toBeVisible();
  // The rows go right after the list.
  await expect.poll(() => storageOf(context)).not.toContain('worklist ');
});

test('Next opens the contact, the guide turns on Data Access, and the row becomes ready', async () => {
  world = await openWorld();
  const { page, context } = world;
  const list = await openWorklist(page);
  await paste(list, `dcid\n${STUDENTS.nora.dcid}`);
  const row = rowsOf(list).filter({ hasText: `Contact ${CONTACTS.accessOff.id}` });
  await expect(row).toContainText('Data Access is off');
  const ready = Number(
    await count(list, /ready$/)
      .locator('b')
      .textContent(),
  );
  const opened = context.waitForEvent('page');
  await row.getByRole('button', { name: /^Next/ }).click();
  const tab = await opened;
  await expect(item(tab, 'Turn on Data Access for Nora')).toContainText('Now');
  await press(tab, /^Turn on access/);
  await expect(kinlink(tab)).toContainText('click Submit');
  await expect(row).toContainText('Data Access is off');
  await submitDrawer(tab);
  await list.bringToFront();
  await expect(row).toHaveCount(0);
  await expect(count(list, /ready$/)).toContainText(`${ready + 1}`);
});

test('Enable Parent Access counts in a row once PowerSchool has saved it', async () => {
  world = await openWorld();
  const { page, powerSchool } = world;
  const nora = powerSchool.store.student(STUDENTS.nora.dcid);
  if (nora) nora.parentAccess = false;
  const list = await openWorklist(page);
  await paste(list, `dcid\n${STUDENTS.nora.dcid}`);
  const row = rowsOf(list).filter({ hasText: `Contact ${CONTACTS.accessOff.id}` });
  await expect(row).toContainText('Data Access is off');
  await page.bringToFront();
  await page.goto(`${HOST}/admin/students/accessaccounts.html?frn=001${STUDENTS.nora.dcid}`);
  await expect(kinlink(page)).toContainText('Enable Parent Access is off');
  await page.getByLabel('Enable Parent Access').check();
  await expect(kinlink(page)).toContainText('Enable Parent Access isn’t saved yet. Click Submit.');
  await expect(row).toContainText('Enable Parent Access is off');
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(kinlink(page)).toContainText('Parents can see this student');
  await expect(row).not.toContainText('Enable Parent Access');
  await expect(row).toContainText('Data Access is off');
});

test('the keyboard alone opens a row, once, and says why another is not needed', async () => {
  world = await openWorld();
  const { page, context } = world;
  const list = await openWorklist(page);
  await paste(list, `dcid\n${STUDENTS.nora.dcid}\n${STUDENTS.ana.dcid}`);
  await expect(heading(list, 'Done')).toBeVisible();
  // The rows of both students: they are drawn a moment after the heading, and a key finds only what is there.
  for (const id of [CONTACTS.accessOff.id, CONTACTS.carlosDuplicate.id])
    await expect(
      rowsOf(list)
        .filter({ hasText: `Contact ${id}` })
        .first(),
    ).toBeVisible();
  await heading(list, 'Done').focus();
  await list.keyboard.press('j');
  await expect(rowsOf(list).first()).toBeFocused();
  const before = context.pages().length;
  const opened = context.waitForEvent('page');
  // A key that is held repeats.
  for (const _ of [1, 2, 3]) await list.keyboard.down('Enter');
  await list.keyboard.up('Enter');
  await expect(kinlink(await opened)).toBeVisible();
  expect(context.pages()).toHaveLength(before + 1);
  await list.bringToFront();
  await rowsOf(list)
    .first()
    .getByRole('button', { name: /^Not needed/ })
    .press('Enter');
  const reason = list.getByRole('combobox', { name: 'Why isn’t it needed?' });
  await expect(reason).toBeFocused();
  await expect(count(list, /not needed$/)).toHaveText('0 not needed');
  await reason.press('ArrowDown');
  await reason.press('Enter');
  await expect(count(list, /not needed$/)).toHaveText('1 not needed');
  expect((await savedRows(list)).length).toBeGreaterThan(0);
  await count(list, /not needed$/).click();
  await expect(rowsOf(list).filter({ hasText: 'Someone else is responsible' })).toHaveCount(1);
});

test('promise 3: a worklist sends GETs to its own PowerSchool only', async () => {
  world = await openWorld();
  const { page, context, powerSchool } = world;
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const students = powerSchool.store.students.slice(0, 40);
  const list = await openWorklist(page);
  await paste(list, dcidsOf(students));
  await expect(heading(list, 'Done')).toBeVisible();
  await rowsOf(list)
    .first()
    .getByRole('button', { name: /^Read again/ })
    .click();
  const records = () => requests.filter((request) => request.url().includes('/ws/'));
  await expect.poll(() => records().length).toBe(students.length + 1);
  await expect(heading(list, 'Done')).toBeVisible();
  await savedRows(list);
  await list.getByRole('button', { name: 'Forget this list' }).click();
  await list.getByRole('button', { name: 'Take the students from PowerSchool' }).click();
  await expect(list.getByRole('alert')).not.toBeEmpty();
  const targets = requests.map((request) => {
    const { protocol, origin } = new URL(request.url());
    return `${request.method()} ${protocol === 'https:' ? origin : protocol}`;
  });
  expect(records().map((request) => request.method())).toEqual(records().map(() => 'GET'));
  expect(new Set(targets)).toEqual(new Set([`GET ${HOST}`, 'GET chrome-extension:']));
  expect(powerSchool.journal).toEqual([]);
});

test('without access to records the list says so, and fills in page by page', async () => {
  world = await openWorld({ variant: { rest: 'off' } });
  const { page, context } = world;
  const list = await openWorklist(page);
  await paste(list, `dcid\n${STUDENTS.nora.dcid}\n${STUDENTS.ana.dcid}`);
  await expect(heading(list, 'PowerSchool doesn’t show these records')).toBeVisible();
  await expect(list.getByText('Go page by page')).toBeVisible();
  await expect(rowsOf(list)).toHaveCount(2);
  const opened = context.waitForEvent('page');
  await rowsOf(list).first().getByRole('button', { name: /^Next/ }).click();
  const tab = await opened;
  await expect(kinlink(tab)).toContainText('Helen Whitfield');
  await list.bringToFront();
  const helen = rowsOf(list).filter({ hasText: 'Helen Whitfield' });
  await expect(helen).toContainText('Account: unknown');
  await expect(helen).not.toContainText('No account');
});
