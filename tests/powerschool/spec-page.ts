import { expect, type Page, test } from '@playwright/test';
import { openBrowser } from './browser.ts';
import { type PowerSchool, startPowerSchool } from './server.ts';

export interface SpecPage {
  powerSchool: PowerSchool;
  browser: Awaited<ReturnType<typeof openBrowser>>;
  page: Page;
}

/**
 * Opens one page on a stand-in of its own for the tests of a file. A test fails when its page reports an error.
 * @param isProblem whether an error in the page's console counts
 */
export function openSpecPage(
  onOpened: (opened: SpecPage) => void,
  isProblem: (message: string) => boolean = () => false,
): void {
  const problems: string[] = [];
  let opened: SpecPage;
  test.beforeAll(async () => {
    const powerSchool = await startPowerSchool({ latencyMs: 5 });
    const browser = await openBrowser(powerSchool);
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && isProblem(message.text())) problems.push(message.text());
    });
    opened = { powerSchool, browser, page };
    onOpened(opened);
  });
  test.afterAll(async () => {
    await opened.browser.close();
    await opened.powerSchool.stop();
  });
  test.afterEach(() => {
    expect(problems.splice(0)).toEqual([]);
  });
}

/** The browser reports a refused save by itself; that one is meant. */
export const isNotRefusal = (message: string): boolean => !message.includes('422');
