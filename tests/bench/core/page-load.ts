/** Loads Contact Details and measures what the load costs. */
import { HOST, kinlink } from '../../e2e/kinlink.ts';
import { type BenchBrowser, waitForIdle } from './browser-pair.ts';
import { type Profile, scriptRuns, type TraceEvent, workStretches } from './profile.ts';
import { sum } from './statistics.ts';

/** How the addresses of an extension's scripts begin. */
export const KINLINK_SCRIPTS = 'chrome-extension://';
/** How the addresses of the page's own scripts begin. */
export const PAGE_SCRIPTS = HOST;

export interface LoadCost {
  /** In ms of the page's thread. */
  script: number;
  task: number;
  layout: number;
  /** Sum of the layout shift scores. */
  shift: number;
  /** The longest task of the page, in ms; 0 when none exceeded 50 ms. */
  longestTask: number;
}

const LOAD_TIMEOUT = { timeout: 60_000 };

/** Opens a contact as a new document and waits until the page and Kinlink's sidebar are complete. */
export async function openContact(
  { page, hasKinlink }: BenchBrowser,
  id: number,
  afterLoad?: () => Promise<unknown>,
): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${HOST}/admin/contacts/edit.html#?contactid=${id}`);
  await page.locator('#physical-address-table').waitFor(LOAD_TIMEOUT);
  await page.locator('.busy').waitFor({ state: 'hidden', ...LOAD_TIMEOUT });
  if (hasKinlink) await kinlink(page).getByRole('heading').first().waitFor(LOAD_TIMEOUT);
  await afterLoad?.();
  await waitForIdle(page);
}

async function readMetrics({ cdp }: BenchBrowser): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in each page before the scripts of the page. */
function observePage(): void {
  const observed = { shift: 0, longestTask: 0 };
  Object.assign(globalThis, { benchObserved: observed });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      observed.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      observed.longestTask = Math.max(observed.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Observes layout shifts and long tasks of all later loads. */
export const observeLoads = ({ page }: BenchBrowser): Promise<unknown> =>
  page.addInitScript(observePage);

/** Loads a contact and returns the cost. Call `observeLoads` first. */
export async function measureLoad(browser: BenchBrowser, id: number): Promise<LoadCost> {
  await openContact(browser, id);
  const metrics = await readMetrics(browser);
  const ms = (name: string) => (metrics[name] ?? Number.NaN) * 1000;
  const observed = await browser.page.evaluate(
    () =>
      (globalThis as unknown as { benchObserved: Pick<LoadCost, 'shift' | 'longestTask'> })
        .benchObserved,
  );
  return {
    script: ms('ScriptDuration'),
    task: ms('TaskDuration'),
    layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    ...observed,
  };
}

/**
 * Samples the stack during an action.
 * @returns the uninterrupted stretches of Kinlink's and of the page's work, in ms
 */
export async function profileWork(
  { cdp }: BenchBrowser,
  action: () => Promise<unknown>,
): Promise<{ kinlink: number[]; page: number[] }> {
  await cdp.send('Profiler.start');
  await action();
  const profile = (await cdp.send('Profiler.stop')).profile as Profile;
  return {
    kinlink: workStretches(profile, KINLINK_SCRIPTS),
    page: workStretches(profile, PAGE_SCRIPTS),
  };
}

/**
 * Traces the scripts that run during an action.
 * @param prefixes how the addresses of the scripts begin
 * @returns for each prefix the ms of the page's thread
 */
export async function traceScripts(
  { cdp }: BenchBrowser,
  prefixes: readonly string[],
  action: () => Promise<unknown>,
): Promise<number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await action();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return prefixes.map((prefix) => {
    const runs = scriptRuns(events, prefix);
    if (!runs.length) throw new Error(`No script of ${prefix} was seen to run.`);
    return sum(runs);
  });
}

/** KB of JavaScript objects in use after a garbage collection. */
export async function usedHeap(browser: BenchBrowser): Promise<number> {
  await browser.cdp.send('HeapProfiler.collectGarbage');
  return ((await readMetrics(browser)).JSHeapUsedSize ?? Number.NaN) / 1024;
}
