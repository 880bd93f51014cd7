/** Accessibility of Kinlink's views, checked by axe-core. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that axe leaves open, each with the reason why nothing is wrong. */
const REVIEWED: Record<string, string> = {
  'scrollable-region-focusable':
    'Alt+Shift+K moves the focus to the heading, and the arrow keys scroll from there.',
  'th-has-data-cells': 'A cell is empty where a contact has no value; the row’s header says so.',
};

/** The same on Kinlink's own pages. */
const REVIEWED_ON_PAGES: Record<string, string> = {
  ...REVIEWED,
  'color-contrast': 'A text in a drawing or partly under a bar; the colors are the sidebar’s.',
  'label-content-name-mismatch': 'The make-believe school has the pencils of PowerSchool’s pages.',
};

/** A page of either browser's driver. */
export interface AxePage {
  evaluate(script: string): Promise<unknown>;
  evaluate<Given, Answer>(
    run: (given: Given) => Answer | Promise<Answer>,
    given: Given,
  ): Promise<Answer>;
}

/** Expects no finding in the sidebar; the page around it is PowerSchool's. `reviewed` adds to what may be undecided. */
export const expectAccessible = (
  page: AxePage,
  reviewed: Record<string, string> = {},
): Promise<void> => expectNothing(page, { ...REVIEWED, ...reviewed }, 'kinlink-sidebar');

/** Expects no finding on one of Kinlink's own pages. */
export const expectPageAccessible = (page: AxePage): Promise<void> =>
  expectNothing(page, REVIEWED_ON_PAGES);

/** One rule's result. */
interface Result {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Expects that axe finds nothing wrong, leaves nothing undecided, and has judged the contrast of some text. */
async function expectNothing(
  page: AxePage,
  reviewed: Record<string, string>,
  host?: string,
): Promise<void> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(AXE);
  // The page may change while axe looks at it, so axe looks again until nothing does.
  await expect
    .poll(() => findings(page, Object.keys(reviewed), host))
    .toEqual({ wrong: [], undecided: [], judged: 1 });
}

/** Runs axe on `host`, or on the whole page: gives what is wrong, what is undecided, and if it judged contrast. */
const findings = (page: AxePage, reviewed: string[], host?: string) =>
  page.evaluate(
    async ({ host, reviewed }) => {
      const { axe } = window as unknown as {
        axe: {
          run(
            context: unknown,
            options: object,
          ): Promise<Record<'violations' | 'incomplete' | 'passes', Result[]>>;
        };
      };
      const sidebar = host && document.querySelector(host);
      // axe knows no background for what is outside of the body.
      if (sidebar) document.body.append(sidebar);
      const { violations, incomplete, passes } = await axe.run(
        host ? { include: [[host]] } : document,
        {
          rules: {
            'target-size': { enabled: true },
            // Firefox writes out the host's `all: initial`, which keeps the page's style away. It has no text itself.
            'avoid-inline-spacing': { enabled: false },
          },
        },
      );
      if (sidebar) document.documentElement.append(sidebar);
      const describe = ({ id, nodes }: Result) =>
        `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`;
      return {
        wrong: violations.map(describe),
        undecided: incomplete.filter(({ id }) => !reviewed.includes(id)).map(describe),
        judged: passes.filter(({ id }) => id === 'color-contrast').length,
      };
    },
    { host, reviewed },
  );
