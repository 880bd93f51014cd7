/** Firefox over WebDriver BiDi, with the Firefox build as an add-on, on a stand-in of its own. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type PowerSchool, startPowerSchool } from '../powerschool/server.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const executablePath = process.env.FIREFOX_PATH || '/usr/bin/firefox-esr';

export interface Fox {
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
  more: { args?: string[]; prefs?: Record<string, unknown> } = {},
): Promise<Fox> {
  const powerSchool = await startPowerSchool({ latencyMs: 10, port: 0 });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: more.args ?? [],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(),
      'network.socket.forcePort': `443=${powerSchool.port}`,
      ...more.prefs,
    },
  });
  await browser.installExtension(EXTENSION);
  const { name, value } = powerSchool.signedInCookie();
  for (const domain of hosts) await browser.setCookie({ name, value, domain, path: '/' });
  const close = async () => {
    await browser.close();
    await powerSchool.stop();
  };
  return { powerSchool, browser, close };
}

/** A contact in a new tab. */
export async function openContact({ browser }: Fox, host: string, id: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 800 });
  await page.goto(`https://${host}/admin/contacts/edit.html#?contactid=${id}`);
  return page;
}

/** A button of the sidebar, by its name; waits for it. */
export const ours = (page: Page, name: string) =>
  page.locator(`kinlink-sidebar >>> ::-p-aria([name="${name}"][role="button"])`);
