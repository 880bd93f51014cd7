/** Kinlink's production build in Chromium, signed in to the stand-in PowerSchool. */
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { type PowerSchool, startPowerSchool, type Variant } from '../powerschool/server.ts';
import { WAIT } from '../timeouts.ts';
import { borrow, portFor, SELF_HOSTED, type Start } from './chromium.ts';

export const HOST = 'https://district.powerschool.com';

export interface World {
  powerSchool: PowerSchool;
  context: BrowserContext;
  /** The tab that the registrar starts in, on the Start page. */
  page: Page;
  close(): Promise<void>;
}

/** Opens a new stand-in PowerSchool, and a Chromium without traces of earlier tests. */
export async function openWorld(
  options: Omit<Start, 'port'> & { variant?: Partial<Variant>; latencyMs?: number } = {},
): Promise<World> {
  const { variant, latencyMs = 10, ...start } = options;
  const powerSchool = await startPowerSchool({
    ...(variant && { variant }),
    latencyMs,
    port: portFor(start),
  });
  const { context, giveBack } = await borrow({ ...start, port: powerSchool.port });
  context.setDefaultTimeout(WAIT);
  const { name, value } = powerSchool.signedInCookie();
  await context.addCookies([HOST, `https://${SELF_HOSTED}`].map((url) => ({ name, value, url })));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${HOST}/admin/home.html`);
  const close = async () => {
    await giveBack();
    await powerSchool.stop();
  };
  return { powerSchool, context, page, close };
}

/** The sidebar of a page, by its role and name. To look through a page of 2,000 rows for a role takes seconds. */
export const kinlink = (page: Page): Locator =>
  page.locator('kinlink-sidebar').getByRole('complementary', { name: 'Kinlink' });

/** Opens Contact Details of a contact as a fresh document. */
export async function visitContact(page: Page, id: number): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${HOST}/admin/contacts/edit.html#?contactid=${id}`);
}

/** PowerSchool's open drawer. */
export const drawer = (page: Page): Locator => page.locator('.ui-dialog:visible');

/** The registrar's own Submit in the open drawer. */
export async function submitDrawer(page: Page): Promise<void> {
  await drawer(page).getByRole('button', { name: 'Submit' }).click();
}

/** The registrar's Submit once Kinlink has filled in the drawer. An earlier Submit saves a half-filled drawer. */
export async function submitFilledDrawer(page: Page): Promise<void> {
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await submitDrawer(page);
}

/** An item of the checklist, by its label; its accessible text holds the state. */
export const item = (page: Page, label: string | RegExp): Locator =>
  kinlink(page).getByRole('listitem').filter({ hasText: label });

/** A contact in one of the sidebar's lists. */
export const card = (page: Page, label: string | RegExp): Locator =>
  kinlink(page).getByRole('region').getByRole('listitem').filter({ hasText: label });

/** Waits until steps are done. They may be in the line of finished steps: it is opened for a look, and closed again. */
export async function expectDone(page: Page, ...labels: (string | RegExp)[]): Promise<void> {
  const button = (name: string) => kinlink(page).getByRole('button', { name });
  await expect(async () => {
    await clickUnlessGone(button('Show steps done'));
    // Read at once, not waited for: the line of finished steps may have come only now.
    for (const label of labels)
      expect((await item(page, label).allTextContents()).join()).toContain('Done');
  }).toPass();
  await clickUnlessGone(button('Hide steps done'));
}

/** Waits until the browser has drawn what the last input changed. */
export const waitForFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Presses one of Kinlink's buttons. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await kinlink(page).getByRole('button', { name }).click();
}

/** Waits until Kinlink has carried out a click, so that the next step of a test finds the page at rest. */
export const waitUntilDone = (page: Page): Promise<void> =>
  expect(kinlink(page)).not.toContainText('Working…');

/** Types the parent's email into the sidebar, and waits until Kinlink has read it: its buttons use it only then. */
export async function typeEmail(page: Page, email: string): Promise<void> {
  await kinlink(page).getByLabel('The parent’s email').fill(email);
  await expect(kinlink(page).getByRole('button', { name: 'Check this email' })).toBeVisible();
}

/** Clicks a button that may disappear by itself first. @returns whether it was clicked */
export async function clickUnlessGone(button: Locator): Promise<boolean> {
  let clicked = false;
  await expect(async () => {
    const [found] = await button.elementHandles();
    if (!(await found?.isVisible())) return;
    // This very element: once it is gone the click fails at once. With a short limit it might be clicked all the same.
    await found?.click({ timeout: WAIT / 4 });
    clicked = true;
  }).toPass();
  return clicked;
}

/** Types into a field that may disappear by itself first. @returns whether it was filled */
export const fillUnlessGone = (field: Locator, text: string): Promise<boolean> =>
  field.fill(text, { timeout: WAIT / 4 }).then(
    () => true,
    () => false,
  );

/**
 * Each write with the id of PowerSchool's button whose real click caused it, as `kind by id`.
 * A write without a real click is `by nobody`.
 */
export async function causes(powerSchool: PowerSchool): Promise<string[]> {
  await powerSchool.flush();
  return powerSchool.journal.map(({ kind, by }) => `${kind} by ${by?.trusted ? by.id : 'nobody'}`);
}
