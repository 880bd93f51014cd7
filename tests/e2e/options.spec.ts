/** The options page in Chromium: a district's policy from each of its sources, and a district's own host. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { CLASH } from '../powerschool/rules/account.ts';
import { CONTACTS } from '../powerschool/scene.ts';
import { expectPageAccessible } from './axe.ts';
import { SELF_HOSTED } from './chromium.ts';
import { onExtensionsPage, openOptions, ownCopy, setManaged } from './extension.ts';
import {
  HOST,
  item,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  visitContact,
  type World,
} from './kinlink.ts';
import { workerOf } from './worker.ts';

const { email } = CONTACTS.carlosDuplicate;
const LOCAL = email.slice(0, email.indexOf('@'));

let world: World;
/** Clean-up after the browser has closed. */
let leftovers: (() => void)[] = [];
test.afterEach(async () => {
  await world?.close();
  for (const remove of leftovers) remove();
  leftovers = [];
});

const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const importFile = (options: Page, given: ReturnType<typeof file>) =>
  options.getByLabel('Import a policy file').setInputFiles(given);

/** Opens the duplicate's account drawer, fills it in, and reads the values. */
async function filledIn(page: Page, host = HOST) {
  await page.goto('about:blank');
  await page.goto(`${host}/admin/contacts/edit.html#?contactid=${CONTACTS.carlosDuplicate.id}`);
  await press(page, 'Add account');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  return {
    username: await page.locator('#web-account-username-input').inputValue(),
    password: await page.locator('#web-account-new-password-input').inputValue(),
  };
}

test('a policy file changes the sidebar and can be exported; a bad one changes nothing', async ({
  browserName: _,
}, info) => {
  world = await openWorld();
  const { context, page } = world;
  const options = await openOptions(context);
  expect((await filledIn(page)).username).toBe(email);

  await test.step('a good file with two faults: the rest of it applies', async () => {
    await importFile(
      options,
      file('district.json', {
        username: 'local-part',
        passwordLength: 16,
        passwordClasses: ['lower', 'digits'],
        leaveEmpty: ['stateGuardianNumber'],
        retire: 'burn',
        colour: 'red',
      }),
    );
    const status = options.getByRole('status').filter({ hasText: 'district.json was imported' });
    await expect(status).toContainText('It has 4 settings.');
    await expect(status).toContainText(
      '“retire” isn’t used. It takes one of: ask, delete, inactive.',
    );
    await expect(status).toContainText('“colour” isn’t a Kinlink setting.');
    const username = options.getByRole('combobox', { name: 'Username' });
    await expect(username).toHaveValue('local-part');
    await expect(username).toHaveAccessibleDescription(/From the policy file\./);
    const { username: put, password } = await filledIn(page);
    expect(put).toBe(LOCAL);
    expect(password).toMatch(/^[a-z\d]{16}$/);
    await expect(page.getByText('Leave empty')).toHaveCount(1);
  });

  await test.step('the faults are still shown after a reload', async () => {
    await options.reload();
    await expect(options.getByText('Parts of the policy file aren’t used')).toBeVisible();
    await expect(options.getByText('“colour” isn’t a Kinlink setting.')).toBeVisible();
  });

  await test.step('a file that is no policy is refused in plain words', async () => {
    for (const [given, sentence] of [
      [file('broken.json', '{"username": "leave",'), 'it can’t be read as JSON'],
      [file('package.json', { name: 'x', version: '1' }), 'it has no Kinlink settings in it'],
      [file('typo.json', { username: 'nickname' }), 'Nothing in typo.json can be used'],
    ] as const) {
      await importFile(options, given);
      const status = options.getByRole('status').filter({ hasText: sentence });
      await expect(status).toContainText(/othing was changed/);
      await expect(options.getByText('In use: district.json')).toBeVisible();
    }
    expect((await filledIn(page)).username).toBe(LOCAL);
  });

  await test.step('the registrar’s own choice wins over the file, and can be reset', async () => {
    await options.getByRole('combobox', { name: 'Username' }).selectOption('letters-and-digits');
    await expect(options.getByRole('combobox', { name: 'Username' })).toHaveAccessibleDescription(
      /Your own choice\./,
    );
    expect((await filledIn(page)).username).toBe(LOCAL.replace(/[^a-z\d]/g, ''));
    await options.getByRole('button', { name: 'Clear my choice for Username' }).click();
    await expect(options.getByRole('combobox', { name: 'Username' })).toHaveValue('local-part');
  });

  await test.step('an exported file can be imported again', async () => {
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export current settings' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('kinlink-policy.json');
    const path = info.outputPath('kinlink-policy.json');
    await saved.saveAs(path);
    await options.getByRole('button', { name: 'Remove the file' }).click();
    await expect(options.getByRole('combobox', { name: 'Username' })).toHaveValue('email');
    await options.getByLabel('Import a policy file').setInputFiles(path);
    await expect(options.getByRole('combobox', { name: 'Username' })).toHaveValue('local-part');
    await expect(options.getByText('Not used, because something is wrong')).toHaveCount(0);
  });
});

test('Kinlink recognizes a district’s own error message once the policy has it', async () => {
  const messages = CLASH as Record<string, string>;
  const usual = CLASH.email;
  messages.email = 'This mailbox is spoken for';
  try {
    world = await openWorld();
    const { context, page } = world;
    await filledIn(page);
    await submitDrawer(page);
    await expect(kinlink(page).getByRole('alert')).toContainText('PowerSchool didn’t save this');
    const options = await openOptions(context);
    await importFile(
      options,
      file('district.json', { wordings: { en: { 'email-taken': ['mailbox is spoken for'] } } }),
    );
    await options.getByRole('button', { name: 'Use this file' }).click();
    await expect(options.getByText('In use: district.json')).toBeVisible();
    await filledIn(page);
    await submitDrawer(page);
    await expect(kinlink(page).getByRole('alert')).toContainText(
      'This email already has an account',
    );
  } finally {
    messages.email = usual;
  }
});

test('IT’s policy wins, is locked, and its faults are shown', async ({ browserName: _ }, info) => {
  const copy = ownCopy();
  leftovers.push(copy.remove);
  const managed = setManaged(copy, {
    username: 'local-part',
    school: 'Cedar Grove Unified',
    portal: 'ps.example.org',
    wordings: { es: { 'email-taken': ['ya está en uso'] } },
  });
  leftovers.push(managed.remove);
  if (managed.pretended)
    info.annotations.push({
      type: 'not through Chromium’s policy',
      description: managed.pretended,
    });
  world = await openWorld({ extension: copy.folder });
  const { context, page } = world;
  const options = await openOptions(context);
  const username = options.getByRole('combobox', { name: 'Username' });
  await expect(username).toHaveValue('local-part');
  await expect(username).toBeDisabled();
  await expect(username).toHaveAccessibleDescription(/Set by your IT department/);
  await expect(options.getByRole('textbox', { name: 'School or district' })).toBeDisabled();
  await expect(options.getByText('1 extra phrase (es).')).toBeVisible();
  await expect(options.getByText('“portal” isn’t used.')).toBeVisible();
  await expect(
    options.getByRole('textbox', { name: 'Address of the Parent Portal' }),
  ).toBeEnabled();
  await importFile(options, file('mine.json', { username: 'leave' }));
  await expect(options.getByText('In use: mine.json')).toBeVisible();
  await expect(username).toHaveValue('local-part');
  expect((await filledIn(page)).username).toBe(LOCAL);
  await expectPageAccessible(options);
  await options.screenshot({ path: info.outputPath('options-managed.png'), fullPage: true });
});

test('a district’s own site is added, works, and is revoked in the browser', async () => {
  world = await openWorld();
  const { context, page } = world;
  const there = `https://${SELF_HOSTED}`;
  const options = await openOptions(context);
  const address = options.getByRole('textbox', { name: 'Your district’s PowerSchool address' });
  const add = options.getByRole('button', { name: 'Add site' });

  await test.step('before, Kinlink is not on the site', async () => {
    await page.goto(`${there}/admin/home.html`);
    await page.waitForLoadState('load');
    await expect(page.locator('kinlink-sidebar')).toHaveCount(0);
  });

  await test.step('each wrong address gets its own explanation', async () => {
    for (const [typed, sentence] of [
      ['http://sis.example.org', 'start with https://'],
      ['*.example.org', 'one site at a time'],
      ['10.0.0.5', 'a number, not a name'],
      ['sis.example.org/public/', 'another part of the site'],
      ['district.powerschool.com', 'already works on powerschool.com'],
    ] as const) {
      await address.fill(typed);
      await add.click();
      await expect(options.getByRole('status').filter({ hasText: sentence })).toBeVisible();
      await expect(address).toHaveAttribute('aria-invalid', 'true');
    }
    await expect(options.getByText('No sites added.')).toBeVisible();
  });

  await test.step('the sidebar appears at once on a page that is already open', async () => {
    await onExtensionsPage(context, 'addHostPermission', SELF_HOSTED);
    await address.fill(`${there}/admin/home.html`);
    await add.click();
    await expect(options.getByText(`${SELF_HOSTED} was added.`)).toBeVisible();
    await expect(kinlink(page)).toBeVisible();
    await expect(options.getByRole('list', { name: 'Added sites' })).toContainText(
      'PowerSchool was found here',
    );
  });

  await test.step('the guide fills in the drawer there', async () => {
    expect((await filledIn(page, there)).username).toBe(email);
  });

  await test.step('Kinlink stays off other pages of the site', async () => {
    const other = await context.newPage();
    await other.goto(`${there}/admin/students/quicklookup.html?frn=0011`);
    await other.waitForLoadState('load');
    await expect(other.locator('kinlink-sidebar')).toHaveCount(0);
    await other.close();
  });

  await test.step('revoked in the browser, it is gone from the open page, the list and the next page', async () => {
    await onExtensionsPage(context, 'removeHostPermission', SELF_HOSTED);
    await expect(options.getByText('No sites added.')).toBeVisible();
    await expect(kinlink(page)).toHaveCount(0);
    await page.reload();
    await page.waitForLoadState('load');
    await expect(page.locator('kinlink-sidebar')).toHaveCount(0);
    const worker = await workerOf(world);
    const remaining = () =>
      worker.evaluate(async () => {
        const { scripting, permissions } = (
          globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
        ).chrome;
        const { origins = [] } = await permissions.getAll();
        return [
          ...(await scripting.getRegisteredContentScripts()).map(({ id }) => id),
          ...origins.filter((origin) => !origin.includes('powerschool.com')),
        ];
      });
    await expect.poll(remaining).toEqual([]);
  });

  await test.step('powerschool.com still works', async () => {
    await visitContact(page, CONTACTS.carlosDuplicate.id);
    await expect(item(page, 'Create the portal account')).toContainText('Now');
  });
});

test('an added site survives a restart, shows what Kinlink saw there, and is gone after Remove', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kinlink-'));
  leftovers.push(() => rmSync(profile, { recursive: true, force: true }));
  world = await openWorld({ profile });
  await onExtensionsPage(world.context, 'addHostPermission', SELF_HOSTED);
  const options = await openOptions(world.context);
  await options.getByRole('textbox', { name: /PowerSchool address/ }).fill(SELF_HOSTED);
  await options.getByRole('button', { name: 'Add site' }).click();
  await expect(options.getByText('Kinlink hasn’t seen PowerSchool here yet')).toBeVisible();

  await test.step('a site that is not PowerSchool is reported', async () => {
    const other = await world.context.newPage();
    await other.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Cafeteria menu</h1>' }),
    );
    await other.goto(`https://${SELF_HOSTED}/admin/home.html`);
    await expect(kinlink(other)).toContainText('Kinlink doesn’t recognize this page');
    await expect(options.getByText('didn’t recognize PowerSchool')).toBeVisible();
  });
  await world.close();

  world = await openWorld({ profile });
  const { context } = world;
  const again = await openOptions(context);
  const opened = context.waitForEvent('page');
  await again.getByRole('button', { name: `Check it: ${SELF_HOSTED}, in a new tab` }).click();
  const looked = await opened;
  await expect(kinlink(looked)).toContainText('Find a contact');
  await expect(again.getByText('PowerSchool was found here')).toBeVisible();
  await again.getByRole('button', { name: `Remove ${SELF_HOSTED}` }).click();
  await expect(again.getByText(`${SELF_HOSTED} was removed.`)).toBeVisible();
  await expect(again.getByText('No sites added.')).toBeVisible();
  await expect(kinlink(looked)).toHaveCount(0);
});

test('every state of the page is accessible, in light and dark and narrow', async ({
  browserName: _,
}, info) => {
  for (const dark of [false, true]) {
    world = await openWorld({ dark });
    const { context } = world;
    const options = await openOptions(context);
    await onExtensionsPage(context, 'addHostPermission', SELF_HOSTED);
    await options.getByRole('textbox', { name: /PowerSchool address/ }).fill(SELF_HOSTED);
    await options.getByRole('button', { name: 'Add site' }).click();
    await expect(options.getByText(`${SELF_HOSTED} was added.`)).toBeVisible();
    await importFile(
      options,
      file('district.json', {
        username: 'local-part',
        retire: 'burn',
        guides: { clash: { notes: ['Call the office first.'] } },
      }),
    );
    await expect(options.getByText('In use: district.json')).toBeVisible();
    const retire = options.getByRole('combobox', { name: 'The duplicate, once' });
    await retire.selectOption('inactive');
    // The page is drawn anew once the choice is saved, with the saved length.
    await expect(retire).toHaveAccessibleDescription(/Your own choice\./);
    const length = options.getByRole('textbox', { name: 'Length of a temporary' });
    await length.fill('7');
    await length.press('Tab');
    await expect(options.getByText('Type a whole number from 8 to 24.')).toBeVisible();
    await expectPageAccessible(options);
    for (const width of [1200, 360]) {
      await options.setViewportSize({ width, height: 800 });
      const wide = await options.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await options.screenshot({
        path: info.outputPath(`options-${dark ? 'dark' : 'light'}-${width}.png`),
        fullPage: true,
      });
    }
    if (!dark) await world.close();
  }
});
