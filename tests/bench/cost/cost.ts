/** What a page pays for Kinlink. */
import { CONTACTS } from '../../powerschool/scene.ts';
import {
  alternate,
  type BenchBrowser,
  type BrowserPair,
  openBrowserPair,
  throttleCpu,
} from '../core/browser-pair.ts';
import {
  type LoadCost,
  measureLoad,
  observeLoads,
  openContact,
  profileWork,
  usedHeap,
} from '../core/page-load.ts';
import type { Figure, Section } from '../core/section.ts';
import { countOf, ratios, sum, summarize, summarizeDifferences } from '../core/statistics.ts';
import { measureAddedScript } from './added-script.ts';
import { measureChangeBurst } from './change-burst.ts';
import { measureLeaks } from './leaks.ts';
import { countScriptsOnOtherPages } from './other-pages.ts';
import { bundleTour } from './reference-tour.ts';
import { measureRowGrowth } from './row-growth.ts';
import { measureTyping } from './typing.ts';

/** A contact without an account: the page on which Kinlink shows most. */
const ORDINARY_CONTACT = CONTACTS.carlosDuplicate.id;
const OTHER_CONTACT = CONTACTS.carlosOriginal.id;

/** Loads with and without Kinlink in turn; the first round only warms up. */
async function measureWholeLoads({ kinlink, blank }: BrowserPair, rounds: number) {
  const costs: Record<'kinlink' | 'blank', LoadCost[]> = { kinlink: [], blank: [] };
  const measure = (browser: BenchBrowser, list: LoadCost[]) => async (round: number) => {
    const cost = await measureLoad(browser, ORDINARY_CONTACT);
    if (round > 0) list.push(cost);
  };
  await alternate(rounds + 1, measure(kinlink, costs.kinlink), measure(blank, costs.blank));
  return costs;
}

/** The whole page with Kinlink minus the whole page without it, at one speed of the processor. */
async function compareLoads(pair: BrowserPair, rate: number, rounds: number): Promise<Figure[]> {
  await throttleCpu(pair, rate);
  const { kinlink, blank } = await measureWholeLoads(pair, rounds);
  const difference = (key: keyof LoadCost) =>
    summarizeDifferences(
      kinlink.map((cost) => cost[key]),
      blank.map((cost) => cost[key]),
    );
  const figures: Figure[] = [
    {
      name: `all script with Kinlink minus without, at ${rate}×`,
      unit: 'ms',
      ...difference('script'),
    },
    {
      name: `the page’s own script at ${rate}×`,
      unit: 'ms',
      ...summarize(blank.map(({ script }) => script)),
    },
    { name: `layout and style added at ${rate}×`, unit: 'ms', ...difference('layout') },
    { name: `tasks added at ${rate}×`, unit: 'ms', ...difference('task') },
    { name: `longest task lengthened at ${rate}×`, unit: 'ms', ...difference('longestTask') },
  ];
  if (rate === 1)
    figures.push({
      name: 'layout shifts added',
      unit: 'count',
      ...difference('shift'),
      budget: { atMost: 0 },
    });
  return figures;
}

/** Kinlink's work in a load at 4×, compared with the page's own work in the same load. */
async function measureStretches(pair: BrowserPair): Promise<Figure[]> {
  const longest: number[] = [];
  const all: number[] = [];
  const page: number[] = [];
  await throttleCpu(pair, 4);
  for (let round = 0; round <= 12; round += 1) {
    const work = await profileWork(pair.kinlink, () => openContact(pair.kinlink, ORDINARY_CONTACT));
    // The first round only warms up.
    if (round === 0) continue;
    longest.push(Math.max(0, ...work.kinlink));
    all.push(sum(work.kinlink));
    page.push(sum(work.page));
  }
  await throttleCpu(pair, 1);
  return [
    { name: 'longest stretch of Kinlink’s work at 4×', unit: 'ms', ...summarize(longest) },
    { name: 'all of Kinlink’s work in a load at 4×', unit: 'ms', ...summarize(all) },
    { name: 'the page’s own work in the same loads at 4×', unit: 'ms', ...summarize(page) },
    {
      name: 'longest stretch at 4×, Kinlink to the page’s own work',
      unit: '×',
      ...summarize(ratios(longest, page)),
      budget: { atMost: 0.2 },
    },
  ];
}

async function measureMemory({ kinlink, blank }: BrowserPair): Promise<Figure> {
  const heaps: Record<'kinlink' | 'blank', number[]> = { kinlink: [], blank: [] };
  const measure = (browser: BenchBrowser, list: number[]) => async () => {
    await openContact(browser, ORDINARY_CONTACT);
    list.push(await usedHeap(browser));
  };
  await alternate(3, measure(kinlink, heaps.kinlink), measure(blank, heaps.blank));
  return {
    name: 'memory added to a load',
    unit: 'KB',
    ...summarizeDifferences(heaps.kinlink, heaps.blank),
  };
}

async function measureOrdinaryPages(): Promise<Figure[]> {
  const pair = await openBrowserPair();
  try {
    const tour = await bundleTour();
    for (const browser of [pair.kinlink, pair.blank]) await observeLoads(browser);
    return [
      ...(await measureAddedScript(pair, ORDINARY_CONTACT, tour)),
      ...(await measureStretches(pair)),
      ...(await compareLoads(pair, 4, 5)),
      ...(await compareLoads(pair, 1, 8)),
      await measureMemory(pair),
      ...(await measureChangeBurst(pair, ORDINARY_CONTACT)),
      ...(await measureTyping(pair, ORDINARY_CONTACT)),
      ...(await measureLeaks(pair, ORDINARY_CONTACT, OTHER_CONTACT)),
      await countScriptsOnOtherPages(pair.kinlink),
      { name: 'driver.js with its styles, minified', unit: 'KB', ...countOf(tour.length / 1024) },
    ];
  } finally {
    await pair.close();
  }
}

/** Measures everything that a page pays. */
export async function measureCost(): Promise<Section> {
  return {
    id: 'cost',
    heading: 'Cost to the page',
    figures: [...(await measureOrdinaryPages()), ...(await measureRowGrowth(OTHER_CONTACT))],
    notes: [
      'Loads alternate between a browser with Kinlink and an equal one with an extension that does nothing.',
      '“Script of a load” is every run of Kinlink’s own scripts by the browser’s trace (EvaluateScript, FunctionCall), in time of the page’s thread. driver.js is traced the same way: one step on the same page, added by a script tag. Neither script is cached.',
      'The trace leaves out promise continuations. “Work” includes them, because it samples the stack; it also includes layouts that the page would need without Kinlink.',
      'Under the throttle of 4 a processor shared with the rest of the browser slows the page by more than 4; the table says by how much. Both sides of a ratio ran under it.',
    ],
  };
}
