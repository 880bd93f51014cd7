/** One load of Contact Details, measured. */
import { HOST, kinlink } from '../e2e/kinlink.ts';
import { type Arm, idle } from './arms.ts';
import { type Profile, runs, stretches, sum, type TraceEvent } from './profile.ts';

export interface Load {
  /** ms of the page's thread. */
  script: number;
  task: number;
  layout: number;
  /** Sum of the layout shifts' values. */
  shift: number;
  /** The longest task of the whole page, in ms. */
  longest: number;
}

const PATIENCE = { timeout: 60_000 };

/** Opens a contact as a fresh document and waits until all has come, Kinlink's sidebar too if it is there. */
export async function open({ page, hasKinlink }: Arm, id: number, after?: () => Promise<unknown>) {
  await page.goto('about:blank');
  await page.goto(`${HOST}/admin/contacts/edit.html#?contactid=${id}`);
  await page.locator('#physical-address-table').waitFor(PATIENCE);
  await page.locator('.busy').waitFor({ state: 'hidden', ...PATIENCE });
  if (hasKinlink) await kinlink(page).getByRole('heading').first().waitFor(PATIENCE);
  await after?.();
  await idle(page);
}

async function metrics({ cdp }: Arm): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Put into each page before its own scripts. */
function watchPage(): void {
  const seen = { shift: 0, longest: 0 };
  Object.assign(globalThis, { benchSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

export const watchPages = (arm: Arm): Promise<unknown> => arm.page.addInitScript(watchPage);

/** Loads a contact and says what that cost. `watchPages` comes before. */
export async function measureLoad(
  arm: Arm,
  id: number,
  after?: () => Promise<unknown>,
): Promise<Load> {
  await open(arm, id, after);
  const all = await metrics(arm);
  const ms = (name: string) => (all[name] ?? Number.NaN) * 1000;
  const seen = await arm.page.evaluate(
    () => (globalThis as unknown as { benchSeen: Pick<Load, 'shift' | 'longest'> }).benchSeen,
  );
  return {
    script: ms('ScriptDuration'),
    task: ms('TaskDuration'),
    layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    ...seen,
  };
}

/** Profiles what happens meanwhile. @returns the stretches of our own code, in ms */
export async function ownStretches({ cdp }: Arm, meanwhile: () => Promise<unknown>) {
  await cdp.send('Profiler.start');
  await meanwhile();
  const { profile } = await cdp.send('Profiler.stop');
  return stretches(profile as Profile, 'chrome-extension://');
}

/**
 * Traces what happens meanwhile.
 * @param urls how the addresses of scripts begin
 * @returns how long those of each ran, in ms of the page's thread
 */
export async function scriptsOf(
  { cdp }: Arm,
  urls: readonly string[],
  meanwhile: () => Promise<unknown>,
): Promise<number[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', take);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await meanwhile();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', take);
  return urls.map((url) => {
    const found = runs(events, url);
    if (!found.length) throw new Error(`No script of ${url} was seen to run.`);
    return sum(found);
  });
}

/** Bytes of JavaScript objects that are still in use after the garbage was collected. */
export async function heap(arm: Arm): Promise<number> {
  await arm.cdp.send('HeapProfiler.collectGarbage');
  return (await metrics(arm)).JSHeapUsedSize ?? Number.NaN;
}
