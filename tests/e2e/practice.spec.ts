/** Practice on the make-believe school: three exercises by Kinlink's own panel, without a server. */
import { expect, type Page, test } from '@playwright/test';
import { WAIT } from '../timeouts.ts';
import { expectAccessible, expectPageAccessible } from './axe.ts';
import { drawer, kinlink, openWorld, submitFilledDrawer, type World } from './kinlink.ts';
import { workerOf } from './worker.ts';

/** What the test asks of the real browser. */
interface RealBrowser {
  storage: Record<'local' | 'session', { get(): Promise<object> }>;
  action: { getBadgeText(all: object): Promise<string> };
}

let world: World;
/** What the practice asks of a server; Kinlink's own files are none. */
let requests: string[];
let practice: Page;

test.beforeEach(async () => {
  world = await openWorld();
  requests = [];
  practice = await world.context.newPage();
  practice.on('request', (request) => requests.push(request.url()));
  const { host } = new URL((await workerOf(world)).url());
  await practice.goto(`chrome-extension://${host}/practice.html`);
});
test.afterEach(() => world?.close());

const bar = () => practice.getByRole('region', { name: 'Practice' });
const panel = () => kinlink(practice);
const clickInPanel = (name: string) => panel().getByRole('button', { name, exact: true }).click();
const begin = (title: string) =>
  practice
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('button', { name: 'Begin' })
    .click();

async function doNewParent(): Promise<void> {
  await begin('A new parent');
  await expect(panel()).toContainText('No email');
  await practice.getByRole('link', { name: 'Rachel Brooks' }).click();
  await panel()
    .getByRole('textbox', { name: 'The parent’s email' })
    .fill('rachel.brooks@example.org');
  await clickInPanel('Add email');
  await submitFilledDrawer(practice);
  await clickInPanel('Add account');
  await submitFilledDrawer(practice);
  await clickInPanel('Turn on access for Ava Brooks');
  await submitFilledDrawer(practice);
  await expect(bar()).toContainText('This exercise is done.');
}

async function doSibling(): Promise<void> {
  await practice.getByRole('link', { name: 'Daniel Ortiz' }).click();
  await clickInPanel('Add account');
  await submitFilledDrawer(practice);
  await expect(drawer(practice)).toContainText(
    'The account email address is already in use by another access account',
  );
  await clickInPanel('Find existing contact');
  await clickInPanel('Same person');
  // Custody isn't checked in the duplicate's row, so Kinlink fills in nothing without this click.
  await clickInPanel('Add Leo Ortiz');
  await submitFilledDrawer(practice);
  await expect(bar()).toContainText('Exercise 3 of 3');
}

async function doDuplicate(): Promise<void> {
  await clickInPanel('Fill in');
  await submitFilledDrawer(practice);
  await clickInPanel('Open duplicate');
  await expect(panel()).toContainText('Everything is safe on the original.');
  await practice.getByRole('button', { name: 'Delete', exact: true }).click();
  await practice.getByRole('button', { name: 'Confirm' }).click();
  await expect(panel()).toContainText('Deleted Daniel Ortiz, contact 7002');
}

test('all three exercises, by the panel, to the finish; nothing leaves the browser', async () => {
  test.slow();
  await expectPageAccessible(practice);
  await doNewParent();
  await expectPageAccessible(practice);
  await expectAccessible(practice);
  await bar().getByRole('button', { name: 'Next exercise' }).click();
  await doSibling();
  await doDuplicate();
  await bar().getByRole('button', { name: 'To the finish' }).click();
  await expect(practice.getByRole('heading', { name: 'You have done all three' })).toBeVisible();
  await expectPageAccessible(practice);

  await test.step('no request went to a server', () => {
    const elsewhere = requests.filter((url) => !url.startsWith('chrome-extension://'));
    expect(elsewhere).toEqual([]);
    expect(world.powerSchool.journal).toEqual([]);
  });

  await test.step('the real Kinlink knows nothing of it', async () => {
    const stored = await (await workerOf(world)).evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: RealBrowser };
      const { local, session } = chrome.storage;
      const badge = await chrome.action.getBadgeText({});
      return JSON.stringify([await local.get(), await session.get(), badge]);
    });
    expect(stored).not.toMatch(/Ortiz|Brooks|daniel|rachel|chrome-extension/i);
    expect(JSON.parse(stored)[2]).toBe('');
  });

  await test.step('Start over starts over', async () => {
    await practice.getByRole('button', { name: 'Start over' }).click();
    await expect(practice.getByText('The school is as it was at the beginning.')).toBeVisible();
    await expect(practice.getByText('To do', { exact: true })).toHaveCount(3);
    await begin('A new parent');
    await expect(panel()).toContainText('No email');
    await expect(panel()).not.toContainText('Finished today');
  });
});

test('a new tab begins anew, and a page of the school alone leads to the exercises', async () => {
  await begin('A new parent');
  await expect(panel()).toContainText('No email');
  const other = await world.context.newPage();
  await other.goto(practice.url());
  await expect(other.getByRole('heading', { name: 'Three exercises' })).toBeVisible({
    timeout: WAIT,
  });
  await expect(other.getByText('To do', { exact: true })).toHaveCount(3);
});

test('what the practice has not is said, and opens nothing', async () => {
  await doNewParent();
  const tabs = world.context.pages().length;
  await clickInPanel('Welcome sheet');
  await expect(bar()).toContainText('This isn’t part of the practice.');
  expect(world.context.pages()).toHaveLength(tabs);
});
