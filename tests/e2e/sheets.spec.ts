/** Tests the welcome sheets of a whole worklist in Chromium. */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';

import { expectPageAccessible } from './axe.ts';
import { HOST, openWorld, type World } from './kinlink.ts';
import { countPages } from './pdf.ts';
import { openWorklist, paste } from './worklist-page.ts';

const PAPERS = { A4: [8.27, 11.69], Letter: [8.5, 11] } as const;

let world: World;
test.afterEach(() => world.close());

const dcidsOf = (students: readonly { dcid: number }[]): string =>
  ['dcid', ...students.map(({ dcid }) => dcid)].join('\n');
const items = (sheets: Page) => sheets.locator('.sheets > li');
const itemOf = (sheets: Page, name: string) =>
  items(sheets).filter({ has: sheets.getByRole('heading', { name, exact: true }) });
const printButton = (sheets: Page) => sheets.getByRole('button', { name: /^Print/ });
const emptyPage = (sheets: Page, name: string) => sheets.getByRole('heading', { name, level: 2 });

/** Pastes a table into the worklist and waits until it was read. */
async function readList(page: Page, text: string): Promise<Page> {
  const list = await openWorklist(page);
  await paste(list, text);
  await expect(list.getByRole('heading', { name: 'Done', exact: true })).toBeVisible();
  return list;
}

/** Opens the welcome sheets from the worklist. */
async function openSheets(list: Page): Promise<Page> {
  const opened = list.context().waitForEvent('page');
  await list.getByRole('button', { name: 'Welcome sheets' }).click();
  const sheets = await opened;
  await sheets.getByRole('heading', { level: 1 }).waitFor();
  return sheets;
}

/** Prints the page to a PDF and counts its pages. */
async function printedPages(sheets: Page, paper: keyof typeof PAPERS): Promise<number> {
  const session = await sheets.context().newCDPSession(sheets);
  const [paperWidth, paperHeight] = PAPERS[paper];
  const options = { paperWidth, paperHeight, preferCSSPageSize: false };
  const { data } = await session.send('Page.printToPDF', options);
  return countPages(Buffer.from(data, 'base64'));
}

const sheetCount = async (sheets: Page): Promise<number> => {
  await expect(printButton(sheets)).toHaveText(/^Print \d+ sheets$/);
  return Number((await printButton(sheets).textContent())?.match(/\d+/)?.[0]);
};

test('300 parents: one page for each', async () => {
  world = await openWorld();
  const { page, powerSchool } = world;
  const ready = powerSchool.store.contacts.filter(
    ({ active, account, emails, links }) =>
      active && account?.enabled && emails.length > 0 && links.every((link) => link.dataAccess),
  );
  const dcids = new Set(ready.flatMap(({ links }) => links.slice(0, 1).map(({ dcid }) => dcid)));
  const list = await readList(page, dcidsOf([...dcids].slice(0, 400).map((dcid) => ({ dcid }))));
  const sheets = await openSheets(list);
  const count = await sheetCount(sheets);
  expect(count).toBeGreaterThanOrEqual(300);
  await expect(items(sheets)).toHaveCount(count);
  expect(await printedPages(sheets, 'Letter')).toBe(count);
  expect(powerSchool.journal).toEqual([]);
});

/** Nora and Otto are children of Helen, who has Data Access for Otto only. Arun, Priya's father, is ready. */
const { nora, otto, priya } = STUDENTS;
const TABLE = [
  'dcid,Grade,Homeroom,Home Language',
  `${otto.dcid},9,7,Vietnamese`,
  `${nora.dcid},3,2,Vietnamese`,
  `${priya.dcid},5,12,Portuguese`,
].join('\n');

test('each family has its language, a sheet with its children, and a check that the list remembers', async () => {
  world = await openWorld();
  const list = await openWorklist(world.page);
  await list.getByRole('textbox', { name: /^Paste student numbers/ }).fill(TABLE);
  await expect(
    list.getByText('The welcome sheets use these columns: Grade, Homeroom, and Home Language.'),
  ).toBeVisible();
  await list.getByRole('button', { name: 'Read 3 students' }).click();
  await expect(list.getByText('3 of 3 read')).toBeVisible();
  await expect(list.getByRole('heading', { name: 'Done', exact: true })).toBeVisible();
  const sheets = await openSheets(list);
  const arun = itemOf(sheets, 'Arun Raman');
  await expect(arun.getByRole('article')).toContainText('Boas-vindas ao Portal dos Pais');
  await expect(arun.getByRole('article')).toContainText(CONTACTS.ready.email);
  await expect(arun.getByRole('article')).toContainText('Sua senha não está aqui.');
  const helen = itemOf(sheets, 'Helen Whitfield');
  await expect(helen).toContainText('Nora Whitfield isn’t ready yet');
  await expect(helen).toContainText('Your list says “Vietnamese”.');
  await expect(helen.locator('.children')).toHaveText('Otto');
  await helen.getByLabel('Language of the sheet for Helen Whitfield').selectOption('ht');
  await expect(helen.getByRole('article')).toContainText('Byenveni sou Pòtal Paran an');
  await sheets.getByLabel('Handed out: Arun Raman').check();
  await expect(sheets.getByText(/, 1 handed out$/)).toBeVisible();
  const before = await sheetCount(sheets);
  await expect(items(sheets)).toHaveCount(before);
  await sheets.getByLabel('Leave out sheets already handed out').check();
  await expect(items(sheets)).toHaveCount(before - 1);
  await expect(arun).toHaveCount(0);
  expect(await printedPages(sheets, 'Letter')).toBe(before - 1);
  await sheets.close();
  const again = await openSheets(list);
  await expect(again.getByLabel('Handed out: Arun Raman')).toBeChecked();
  await expect(itemOf(again, 'Helen Whitfield').getByRole('article')).toContainText('Byenveni');
});

test('a sheet is copied as text for an email', async () => {
  world = await openWorld();
  const sheets = await openSheets(await readList(world.page, TABLE));
  await sheets.getByRole('button', { name: 'Copy as text: Arun Raman' }).click();
  await expect(itemOf(sheets, 'Arun Raman').getByRole('status')).toContainText('Copied.');
  await sheets.getByText('School, portal address, and help').click();
  const school = sheets.getByLabel('School or district');
  await school.press('Control+V');
  // A field with one line leaves out the line breaks.
  await expect(school).toHaveValue(new RegExp(`Nome de usuário.*${CONTACTS.ready.email}`));
});

test('with address, class and long texts each sheet fits one side in every language', async () => {
  world = await openWorld();
  const { store } = world.powerSchool;
  const withAddress = store.contacts.filter(
    ({ account, addresses, links }) => account && addresses.length > 0 && links.length > 1,
  );
  const dcids = new Set(withAddress.flatMap(({ links }) => links.map(({ dcid }) => dcid)));
  const listed = [...dcids].slice(0, 16).map((dcid) => ({ dcid }));
  const sheets = await openSheets(await readList(world.page, dcidsOf(listed)));
  const count = await sheetCount(sheets);
  expect(count).toBeGreaterThan(4);
  await sheets.getByLabel('Address for a window envelope').check();
  await sheets.getByLabel('Student and class at the top').check();
  await sheets.getByText('School, portal address, and help').click();
  await sheets
    .getByLabel('School or district')
    .fill('Lincoln Elementary School, Unified School District of the Northern Lakes');
  await sheets
    .getByLabel(/^Help/)
    .fill('main office, 555-0142, front.office@lincoln.northern-lakes.example.org');
  await expect(sheets.locator('address').first()).toBeVisible();
  for (const language of ['en', 'es', 'pt', 'fr', 'ht', 'ar', 'zh']) {
    await sheets.getByRole('combobox', { name: 'Language', exact: true }).selectOption(language);
    for (const paper of ['A4', 'Letter'] as const)
      expect(await printedPages(sheets, paper), `${language}, ${paper}`).toBe(count);
  }
});

test('the page says what to do without a list, and shows nothing after a sign-out', async () => {
  world = await openWorld();
  const { page, powerSchool } = world;
  const list = await openWorklist(page);
  await list.goto(list.url().replace('worklist.html', 'sheets.html'));
  await expect(emptyPage(list, 'There is no worklist yet')).toBeVisible();
  await expectPageAccessible(list);
  const sheets = await openSheets(await readList(page, `dcid\n${STUDENTS.lonely.dcid}`));
  await expect(emptyPage(sheets, 'No parent is ready yet')).toBeVisible();
  const worklist = await openWorklist(page);
  await worklist.getByRole('button', { name: 'Start a new list' }).click();
  await paste(worklist, TABLE);
  await expect(itemOf(sheets, 'Arun Raman')).toBeVisible();
  powerSchool.expireSessions();
  await page.bringToFront();
  await page.goto(`${HOST}/admin/home.html`);
  await page.getByLabel('Username').waitFor();
  await sheets.bringToFront();
  await expect(sheets.getByText('To see the welcome sheets, sign in')).toBeVisible();
  await expect(items(sheets)).toHaveCount(0);
  expect(await sheets.content()).not.toContain('Arun');
});

test('the page is accessible in light and dark, and prints black on white', async () => {
  world = await openWorld();
  const sheets = await openSheets(await readList(world.page, TABLE));
  await expect(itemOf(sheets, 'Arun Raman')).toBeVisible();
  await sheets.getByLabel('Address for a window envelope').check();
  for (const colorScheme of ['light', 'dark'] as const) {
    await sheets.emulateMedia({ colorScheme });
    await expectPageAccessible(sheets);
  }
  await sheets.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const colors = await sheets.evaluate(() =>
    [document.documentElement, document.body, document.querySelector('.paper')].map((element) => {
      const style = element && getComputedStyle(element);
      return [style?.color, style?.backgroundColor];
    }),
  );
  expect(colors[0]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect(colors[2]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await expect(sheets.getByRole('form', { name: 'Print settings' })).toBeHidden();
  await expect(sheets.locator('.card').first()).toBeHidden();
});
