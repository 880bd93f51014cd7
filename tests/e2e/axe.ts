/** Accessibility of Kinlink's views, checked by axe-core. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects no finding in the sidebar; the page around it is PowerSchool's. */
export const expectAccessible = (page: Page): Promise<void> =>
  expectNothing(page, { include: [['kinlink-sidebar']] });

/** Expects no finding on one of Kinlink's own pages. */
export const expectPageAccessible = (page: Page): Promise<void> => expectNothing(page, undefined);

async function expectNothing(page: Page, context: unknown): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const findings = await page.evaluate(async (context) => {
    const { axe } = window as unknown as {
      axe: {
        run(context: unknown): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run(context ?? document);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`,
    );
  }, context);
  expect(findings).toEqual([]);
}
