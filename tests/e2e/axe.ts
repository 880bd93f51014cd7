/** Accessibility of what Kinlink draws, judged by axe-core. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects no finding inside Kinlink: the sidebar (the page round it is PowerSchool's matter), or a page of ours. */
export async function expectAccessible(page: Page, inside = 'kinlink-sidebar'): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const findings = await page.evaluate(async (include) => {
    const { axe } = window as unknown as {
      axe: {
        run(context: unknown): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run({ include: [[include]] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`,
    );
  }, inside);
  expect(findings).toEqual([]);
}
