import { expect, type Page, test } from '@playwright/test';
import { openBrowser } from './browser.ts';
import { STATES, type State } from './facts-states.ts';
import { FACTS, type Fact } from './facts-table.ts';
import { type PowerSchool, startPowerSchool, VARIANT_VALUES } from './server.ts';

/* Every id and shape that the facts call seen or documented, looked for on the served pages, in each era. */

let powerSchool: PowerSchool;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
const broken: string[] = [];

test.beforeAll(async () => {
  powerSchool = await startPowerSchool({ latencyMs: 5 });
  browser = await openBrowser(powerSchool);
  page = await browser.context.newPage();
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    // The browser reports a refused save by itself; that one is meant.
    if (message.type() === 'error' && !message.text().includes('422')) broken.push(message.text());
  });
});
test.afterAll(async () => {
  await browser.close();
  await powerSchool.stop();
});
test.afterEach(() => {
  expect(broken.splice(0)).toEqual([]);
});

async function check(fact: Fact): Promise<void> {
  const says = (what: string): string => `${fact.source}: ${what}`;
  for (const selector of fact.has ?? [])
    await expect.soft(page.locator(selector), says(selector)).toHaveCount(1);
  for (const selector of fact.many ?? [])
    await expect.soft(page.locator(selector), says(selector)).not.toHaveCount(0);
  for (const selector of fact.lacks ?? [])
    await expect.soft(page.locator(selector), says(`no ${selector}`)).toHaveCount(0);
  for (const [selector, text] of Object.entries(fact.reads ?? {})) {
    const squeeze = (value: string): string => value.replace(/\s/g, '');
    const read = async () => (await page.locator(selector).allTextContents()).map(squeeze);
    await expect.soft.poll(read, says(selector)).toEqual([squeeze(text)]);
  }
  if (fact.title !== undefined) await expect.soft(page, says('title')).toHaveTitle(fact.title);
}

for (const era of VARIANT_VALUES.era) {
  for (const state of Object.keys(STATES) as State[]) {
    const facts = (FACTS[state] ?? []).filter((fact) => fact.eras?.includes(era) ?? true);
    if (facts.length === 0) continue;
    test(`${era}: ${state}`, async () => {
      powerSchool.reset();
      powerSchool.setVariant({ era });
      await STATES[state](page);
      for (const fact of facts) await check(fact);
    });
  }
}
