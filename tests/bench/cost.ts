/** What a page pays for Kinlink, and what it would pay for a tour. */
import { CONTACTS } from '../powerschool/scene.ts';
import { addedScript } from './added-script.ts';
import { type Arm, type Arms, idle, inTurn, openArms, throttle } from './arms.ts';
import { heap, type Load, measureLoad, open, ownStretches, watchPages } from './load.ts';
import { COST_NOTES } from './notes.ts';
import { sum } from './profile.ts';
import { measureRows } from './rows.ts';
import type { Figure, Section } from './section.ts';
import { counted, differenceOf, figureOf } from './statistics.ts';
import { burst, navigations, outside, typing } from './still.ts';
import { bundleTours } from './tours.ts';

/** No account yet: the page on which most is shown. */
const ORDINARY = CONTACTS.carlosDuplicate.id;
const CROWDED = CONTACTS.carlosOriginal.id;

/** Loads with Kinlink and without, in turn; the first round only warms up. */
async function loads({ kinlink, blank }: Arms, id: number, rounds: number) {
  const all: Record<'kinlink' | 'blank', Load[]> = { kinlink: [], blank: [] };
  const take = (name: keyof typeof all, arm: Arm) => async (round: number) => {
    const load = await measureLoad(arm, id);
    if (round > 0) all[name].push(load);
  };
  await inTurn(rounds + 1, take('kinlink', kinlink), take('blank', blank));
  return all;
}

const of = (list: readonly Load[], what: keyof Load) => list.map((load) => load[what]);

/** An ordinary contact at one speed of the processor: the whole page with Kinlink, less the page without. */
async function ordinary(arms: Arms, rate: number, rounds: number): Promise<Figure[]> {
  await throttle(arms, rate);
  const all = await loads(arms, ORDINARY, rounds);
  const beside = (what: keyof Load, name: string, more = {}) =>
    differenceOf(
      name,
      what === 'shift' ? 'count' : 'ms',
      of(all.kinlink, what),
      of(all.blank, what),
      more,
    );
  return [
    beside('script', `all script with Kinlink, less all without, at ${rate}×`),
    figureOf(`the page’s own script at ${rate}×`, 'ms', of(all.blank, 'script')),
    beside('layout', `layout and style at ${rate}×`),
    beside('task', `all tasks at ${rate}×`),
    beside('longest', `the page’s longest task at ${rate}×`),
    ...(rate === 1 ? [beside('shift', 'layout shifts caused', { budget: { atMost: 0 } })] : []),
  ];
}

/** Our own code in a load, by a sampling profile: exact enough where the page's own work is large. */
async function own({ kinlink }: Arms, id: number, rounds: number): Promise<number[][]> {
  const all: number[][] = [];
  for (let round = -1; round < rounds; round += 1) {
    const list = await ownStretches(kinlink, () => open(kinlink, id));
    if (round >= 0) all.push(list);
  }
  return all;
}

const longest = (list: readonly number[]) => Math.max(0, ...list);

async function stretchesAt4(arms: Arms): Promise<Figure[]> {
  await throttle(arms, 4);
  const all = await own(arms, ORDINARY, 5);
  return [
    figureOf('longest stretch of Kinlink’s work at 4×', 'ms', all.map(longest), {
      budget: { atMost: 50, of: 'p95' },
    }),
    figureOf('all of Kinlink’s work in a load at 4×', 'ms', all.map(sum), {
      note: 'by sampling; with promise continuations, and with layouts that the page would need anyway',
    }),
  ];
}

async function memory({ kinlink, blank }: Arms): Promise<Figure> {
  const used: { kinlink: number[]; blank: number[] } = { kinlink: [], blank: [] };
  await inTurn(
    3,
    async () => {
      await open(kinlink, ORDINARY);
      used.kinlink.push((await heap(kinlink)) / 1024);
    },
    async () => {
      await open(blank, ORDINARY);
      used.blank.push((await heap(blank)) / 1024);
    },
  );
  return differenceOf('memory in use after a load', 'KB', used.kinlink, used.blank);
}

/** Measures all that a page pays. */
export async function measureCost(): Promise<Section> {
  const arms = await openArms();
  const figures: Figure[] = [];
  try {
    const tours = await bundleTours();
    for (const arm of [arms.kinlink, arms.blank]) await watchPages(arm);
    figures.push(...(await addedScript(arms, ORDINARY, tours)));
    figures.push(...(await ordinary(arms, 1, 8)), ...(await ordinary(arms, 4, 5)));
    figures.push(...(await stretchesAt4(arms)));
    await throttle(arms, 1);
    figures.push(await memory(arms));
    figures.push(...(await burst(arms, ORDINARY)), ...(await typing(arms, ORDINARY)));
    figures.push(...(await navigations(arms, ORDINARY, CROWDED)), await outside(arms.kinlink));
    for (const [name, code] of Object.entries(tours))
      figures.push(counted(`${name} with its styles, minified`, 'KB', code.length / 1024));
    await idle(arms.kinlink.page);
  } finally {
    await arms.close();
  }
  return {
    id: 'cost',
    heading: 'Cost to the page',
    figures: [...figures, ...(await measureRows(CROWDED))],
    notes: COST_NOTES,
  };
}
