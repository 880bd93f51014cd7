/** How much script Kinlink adds to a load, as a multiple of what a one-step tour adds, at two processor speeds. */
import { alternate, type BrowserPair, throttleCpu } from '../core/browser-pair.ts';
import { SCRIPT_TIME } from '../core/charts.ts';
import { KINLINK_SCRIPTS, openContact, PAGE_SCRIPTS, traceScripts } from '../core/page-load.ts';
import type { Figure } from '../core/section.ts';
import { median, ratios, summarize } from '../core/statistics.ts';
import { showTour, TOUR_SCRIPT } from './reference-tour.ts';

interface ScriptTimes {
  kinlink: number[];
  tour: number[];
  /** The page's own script in the loads with the tour. */
  page: number[];
}

/** Traces loads with Kinlink and loads with the tour in turn; the first round only warms up. */
async function traceLoads(
  { kinlink, blank }: BrowserPair,
  contactId: number,
  tour: string,
  rounds: number,
): Promise<ScriptTimes> {
  const times: ScriptTimes = { kinlink: [], tour: [], page: [] };
  await alternate(
    rounds + 1,
    async (round) => {
      const [ms = 0] = await traceScripts(kinlink, [KINLINK_SCRIPTS], () =>
        openContact(kinlink, contactId),
      );
      if (round > 0) times.kinlink.push(ms);
    },
    async (round) => {
      const [ms = 0, page = 0] = await traceScripts(blank, [TOUR_SCRIPT, PAGE_SCRIPTS], () =>
        openContact(blank, contactId, () => showTour(blank, tour)),
      );
      if (round === 0) return;
      times.tour.push(ms);
      times.page.push(page);
    },
  );
  return times;
}

/** Traces loads of an ordinary contact at full speed, and four times slower. */
export async function measureAddedScript(
  pair: BrowserPair,
  contactId: number,
  tour: string,
): Promise<Figure[]> {
  await throttleCpu(pair, 1);
  const full = await traceLoads(pair, contactId, tour, 24);
  await throttleCpu(pair, 4);
  const slow = await traceLoads(pair, contactId, tour, 24);
  await throttleCpu(pair, 1);
  const ratioOf = ({ kinlink, tour: tourTimes }: ScriptTimes) =>
    summarize(ratios(kinlink, tourTimes));
  const pageAtFullSpeed = median(full.page);
  return [
    { name: 'script of a load at 1×: Kinlink', unit: 'ms', ...summarize(full.kinlink) },
    { name: 'script of a load at 1×: driver.js', unit: 'ms', ...summarize(full.tour) },
    {
      name: 'script of a load at 1×, Kinlink to driver.js',
      unit: '×',
      ...ratioOf(full),
      budget: { atMost: 5.5 },
    },
    { name: SCRIPT_TIME.kinlink, unit: 'ms', ...summarize(slow.kinlink) },
    { name: SCRIPT_TIME.tour, unit: 'ms', ...summarize(slow.tour) },
    { name: SCRIPT_TIME.ratio, unit: '×', ...ratioOf(slow), budget: { atMost: 4 } },
    {
      name: 'a throttle of 4 slows the page’s own script',
      unit: '×',
      ...summarize(slow.page.map((ms) => ms / pageAtFullSpeed)),
    },
  ];
}
