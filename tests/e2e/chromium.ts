/**
 * Chromium with Kinlink in it. A start takes as long as half a test, so the tests of one process share one Chromium.
 * Everything that a test left behind is removed before the next one.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { START } from '../timeouts.ts';
import { clean } from './clean-browser.ts';

export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const FIRST_RUN = 'first-run.html';
/** The stand-in under a district's own host name, which needs a permission. */
export const SELF_HOSTED = 'sis.example.org';

export interface Start {
  /** Where the stand-in listens. */
  port: number;
  /** A real window; it needs a display. */
  show?: boolean;
  dark?: boolean;
  /** With developer mode on, which allows an unpacked extension to reload. */
  developer?: boolean;
  /** Another copy of the build. Its folder decides its id, and so its policies and permissions. */
  extension?: string;
  /** Not shared: for a test whose traces can't be removed. */
  own?: boolean;
  /** A browser profile to use again; by default a new one is made and deleted. */
  profile?: string;
  /** Leaves open what an install opens. By default it is waited for and closed. */
  keepsFirstRun?: boolean;
}

const args = (extension: string, port: number) => [
  '--no-sandbox',
  // Playwright's own setting comes too late for a tab that the extension opens.
  '--ignore-certificate-errors',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  `--host-resolver-rules=${['*.powerschool.com', SELF_HOSTED]
    .map((host) => `MAP ${host}:443 127.0.0.1:${port}`)
    .join(', ')}`,
];

/** Starts a Chromium. */
async function launch(start: Start): Promise<BrowserContext> {
  const { profile, extension = EXTENSION } = start;
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'kinlink-'));
  const isInstall = !existsSync(join(folder, 'Default'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    headless: !start.show,
    timeout: START,
    ignoreHTTPSErrors: true,
    colorScheme: start.dark ? 'dark' : 'light',
    viewport: start.show ? null : { width: 1366, height: 800 },
    args: args(extension, start.port),
  });
  if (!profile)
    process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));
  if (context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker', { timeout: START });
  if (isInstall && !start.keepsFirstRun) await closeFirstRun(context, extension);
  if (start.developer) await allowReloads(context);
  return context;
}

/**
 * Closes the page that Kinlink opens after an install, so that it does not appear in the middle of a test. The worker
 * opens it in every new profile unless IT has switched it off.
 */
async function closeFirstRun(context: BrowserContext, extension: string): Promise<void> {
  if (!existsSync(join(extension, FIRST_RUN))) return;
  const isFirstRun = (page: Page) => page.url().endsWith(`/${FIRST_RUN}`);
  const find = () => context.pages().find(isFirstRun);
  await expect.poll(() => find() !== undefined, { timeout: START }).toBe(true);
  await find()?.close();
}

const shared = new Map<string, { context: BrowserContext; port: number; free: boolean }>();
const keyOf = ({ show, dark, developer }: Start) => JSON.stringify({ show, dark, developer });
const isShared = ({ own, profile, extension }: Start) => !own && !profile && !extension;

/** The port at which the shared Chromium expects the stand-in; 0 means any, while there is none. */
export function portFor(start: Omit<Start, 'port'>): number {
  const existing = isShared({ ...start, port: 0 })
    ? shared.get(keyOf({ ...start, port: 0 }))
    : undefined;
  return existing?.free ? existing.port : 0;
}

/** The shared Chromium with these settings, cleaned; a new one when there is none or it can't be shared. */
export async function borrow(
  start: Start,
): Promise<{ context: BrowserContext; giveBack: () => Promise<void> }> {
  const existing = isShared(start) ? shared.get(keyOf(start)) : undefined;
  if (existing?.free && existing.port === start.port) return lend(start, existing.context);
  const context = await launch(start);
  if (!isShared(start) || existing) return { context, giveBack: () => context.close() };
  context.on('close', () => shared.delete(keyOf(start)));
  return lend(start, context);
}

function lend(start: Start, context: BrowserContext) {
  shared.set(keyOf(start), { context, port: start.port, free: false });
  return {
    context,
    giveBack: async () => {
      await clean(context, idOf(EXTENSION));
      shared.set(keyOf(start), { context, port: start.port, free: true });
    },
  };
}

/** Closes the shared browsers. A program other than the test runner would wait for them forever. */
export const closeBrowsers = () =>
  Promise.all([...shared.values()].map(({ context }) => context.close()));

/** The id that Chromium gives to an unpacked extension: its folder's SHA-256, with letters for digits. */
export const idOf = (folder: string): string =>
  createHash('sha256')
    .update(realpathSync(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

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
