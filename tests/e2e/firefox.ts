/** Firefox over WebDriver BiDi, with the Firefox build as an add-on, on a stand-in PowerSchool of its own. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type PowerSchool, startPowerSchool } from '../powerschool/server.ts';
import { START, TEST, WAIT } from '../timeouts.ts';

export const FIREFOX_BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

export interface FirefoxWorld {
  powerSchool: PowerSchool;
  browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts both, signed in.
 * @param hosts the names that lead to the stand-in
 */
export async function openFirefox(
  hosts: readonly string[],
  more: { args?: string[]; prefs?: Record<string, unknown>; extension?: string } = {},
): Promise<FirefoxWorld> {
  const powerSchool = await startPowerSchool({ latencyMs: 10, port: 0 });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH || '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    timeout: START,
    protocolTimeout: TEST,
    args: more.args ?? [],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(),
      'network.socket.forcePort': `443=${powerSchool.port}`,
      ...more.prefs,
    },
  });
  const close = async () => {
    await browser.close();
    await powerSchool.stop();
  };
  try {
    await browser.installExtension(more.extension ?? FIREFOX_BUILD);
    const { name, value } = powerSchool.signedInCookie();
    for (const domain of hosts) await browser.setCookie({ name, value, domain, path: '/' });
    return { powerSchool, browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A new tab that waits as long as every browser test does. */
export async function openTab({ browser }: FirefoxWorld): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(WAIT);
  await page.setViewport({ width: 1366, height: 800 });
  return page;
}

/** A contact in a new tab. */
export async function openContact(world: FirefoxWorld, host: string, id: number): Promise<Page> {
  const page = await openTab(world);
  await page.goto(`https://${host}/admin/contacts/edit.html#?contactid=${id}`);
  return page;
}

/** A button of the sidebar, by its name. */
export const sidebarButton = (page: Page, name: string) =>
  page.locator(`kinlink-sidebar >>> ::-p-aria([name="${name}"][role="button"])`);

/** Waits until the sidebar shows a text. */
export async function sidebarShows(page: Page, text: string): Promise<void> {
  try {
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('kinlink-sidebar')?.shadowRoot?.textContent?.includes(wanted),
      // By time: a tab behind another one has no frames.
      { polling: 100 },
      text,
    );
  } catch (cause) {
    const sidebarText = await page.evaluate(
      () =>
        document.querySelector('kinlink-sidebar')?.shadowRoot?.querySelector('aside')?.innerText,
    );
    throw new Error(`The sidebar does not say “${text}”. It says: ${sidebarText}`, { cause });
  }
}

/** Pastes a text at the cursor, from the clipboard. The page may write to it only with `CLIPBOARD`. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

/** Lets a page use the clipboard without a click. */
export const CLIPBOARD = { 'dom.events.testing.asyncClipboard': true };
