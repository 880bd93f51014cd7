/** Runs the worklist's page tools in a tab and parses their results. */
import { browser } from 'wxt/browser';
import { injectPageTools } from '../../browser/inject-page-tools.ts';
import { ReadReport, ShownReport } from '../../contracts/worklist/messages.ts';
import type { Memory } from '../memory.ts';

/** The request for one round of reading. */
export interface RoundRequest {
  dcids: string[];
  atOnce: number;
  startsForMs: number;
}

/** The time limit, because a frozen or loading tab never answers. */
const LONGEST_MS = 30_000;

/** The site, user and school that a list belongs to. `user` and `school` are '' if unknown. */
export interface ReadingOwner {
  site: string;
  user: string;
  school: string;
}

type Tools = Pick<Memory, 'policy'>;

/** Runs in the tab, in the same script world as `page-tools.js`. */
function readInPage(request: RoundRequest, owner: ReadingOwner): unknown {
  return Object.hasOwn(globalThis, 'kinlinkPageTools')
    ? globalThis.kinlinkPageTools?.readListed(window, request, owner)
    : undefined;
}

/** Runs in the tab, in the same script world as `page-tools.js`. */
function showInPage(site: string): unknown {
  return Object.hasOwn(globalThis, 'kinlinkPageTools')
    ? globalThis.kinlinkPageTools?.readShownStudents(window, site)
    : undefined;
}

/** Runs a function in a tab with a time limit. Injects the page tools first if the tab does not have them yet. */
function runWithTools(
  tools: Tools,
  tabId: number,
  run: () => Promise<{ result?: unknown }[]>,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), LONGEST_MS);
  });
  return Promise.race([runAndWait(tools, tabId, run), limit]).finally(() => clearTimeout(timer));
}

async function runAndWait(
  { policy }: Tools,
  tabId: number,
  run: () => Promise<{ result?: unknown }[]>,
): Promise<unknown> {
  const first = (await run())[0]?.result;
  if (first !== undefined && first !== null) return first;
  await policy.ready();
  await injectPageTools(tabId, policy.now());
  return (await run())[0]?.result;
}

/** Reads some students in a tab. @returns undefined if the tab moved to another page or does not answer in time */
export async function readInTab(
  memory: Tools,
  tabId: number,
  request: RoundRequest,
  owner: ReadingOwner,
): Promise<ReadReport | undefined> {
  const report = await runWithTools(memory, tabId, () =>
    browser.scripting.executeScript({
      target: { tabId },
      func: readInPage,
      args: [request, owner],
    }),
  ).catch(() => undefined);
  return ReadReport.safeParse(report).data;
}

/** Reads the students that a tab shows. @returns undefined if the tab can't be read or shows another site */
export async function readShownIn(
  memory: Tools,
  tabId: number,
  site: string,
): Promise<ShownReport | undefined> {
  const students = await runWithTools(memory, tabId, () =>
    browser.scripting.executeScript({ target: { tabId }, func: showInPage, args: [site] }),
  ).catch(() => undefined);
  return ShownReport.safeParse(students).data;
}
