/** Chromium with the production build of Kinlink in it, signed in to the stand-in PowerSchool. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import { type PowerSchool, startPowerSchool, type Variant } from '../powerschool/server.ts';

export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
export const HOST = 'https://district.powerschool.com';
/** The same server under a district's own name, which needs a grant. */
export const SELF_HOSTED = 'sis.example.org';

export interface World {
  powerSchool: PowerSchool;
  context: BrowserContext;
  /** The tab that the registrar starts in, on the Start page. */
  page: Page;
  close(): Promise<void>;
}

const args = (extension: string) => [
  '--no-sandbox',
  // A tab that the extension opens may be on its way before Playwright has told it so.
  '--ignore-certificate-errors',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

/** Opens the world; `show` gives a real window (it needs a display). */
export async function openWorld(
  options: {
    variant?: Partial<Variant>;
    show?: boolean;
    dark?: boolean;
    latencyMs?: number;
    /** With the browser's developer mode on, in which an unpacked extension can be reloaded. */
    developer?: boolean;
    /** Another copy of the build: its folder makes its id, and so its policies and grants. */
    extension?: string;
    /** A browser profile to come back to; by default one is made and thrown away. */
    profile?: string;
  } = {},
): Promise<World> {
  const powerSchool = await startPowerSchool({
    ...(options.variant && { variant: options.variant }),
    latencyMs: options.latencyMs ?? 10,
  });
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kinlink-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    headless: !options.show,
    ignoreHTTPSErrors: true,
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: options.show ? null : { width: 1366, height: 800 },
    args: [
      ...args(options.extension ?? EXTENSION),
      `--host-resolver-rules=${['*.powerschool.com', SELF_HOSTED]
        .map((host) => `MAP ${host}:443 127.0.0.1:${powerSchool.port}`)
        .join(', ')}`,
    ],
  });
  context.setDefaultTimeout(10_000);
  const { name, value } = powerSchool.signedInCookie();
  await context.addCookies([HOST, `https://${SELF_HOSTED}`].map((url) => ({ name, value, url })));
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  if (options.developer) await allowReloads(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${HOST}/admin/home.html`);
  const close = async () => {
    await context.close();
    await powerSchool.stop();
    if (!options.profile) rmSync(profile, { recursive: true, force: true });
  };
  return { powerSchool, context, page, close };
}

async function allowReloads(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: {
          developerPrivate: { updateProfileConfiguration(change: object): Promise<unknown> };
        };
      }
    ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}

/** The sidebar of a page, as a screen reader would find it. */
export const kinlink = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Kinlink' });

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

/** An item of the checklist, by its label; its accessible text holds the state. */
export const item = (page: Page, label: string | RegExp): Locator =>
  kinlink(page).getByRole('listitem').filter({ hasText: label });

/** Presses one of Kinlink's buttons. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await kinlink(page).getByRole('button', { name }).click();
}

/**
 * Every write came from a real click on PowerSchool's own button, and nothing of ours was pressed on
 * PowerSchool's behalf: the ids of the buttons that caused writes.
 */
export async function causes(powerSchool: PowerSchool): Promise<string[]> {
  await powerSchool.flush();
  return powerSchool.journal.map(({ kind, by }) => `${kind} by ${by?.trusted ? by.id : 'nobody'}`);
}
