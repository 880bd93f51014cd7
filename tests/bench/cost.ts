/** What a page pays for Kinlink, and what it would pay for a tour. */
import { CONTACTS } from '../powerschool/scene.ts';
import { type Arm, type Arms, idle, inTurn, openArms, throttle } from './arms.ts';
import { heap, type Load, measureLoad, open, ownStretches, scriptOf, watchPages } from './load.ts';
import { COST_NOTES } from './notes.ts';
import { sum } from './profile.ts';
import type { Figure, Section } from './section.ts';
import { counted, differenceOf, figureOf, median } from './statistics.ts';
import { burst, navigations, outside, typing } from './still.ts';
import { addressOf, bundleTours, showTour, type Tour } from './tours.ts';

/** No account yet: the page on which most is shown. */
const ORDINARY = CONTACTS.carlosDuplicate.id;
const CROWDED = CONTACTS.carlosOriginal.id;

/** Where scripts of an extension come from. */
const OURS = 'chrome-extension://';

type Tours = Record<Tour, string>;

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

/** What runs of Kinlink's own in a load, and of each tour; the first round only warms up. */
async function scripts(arms: Arms, rounds: number, tours: Tours) {
  const { kinlink, blank } = arms;
  const ms: Record<string, number[]> = {};
  const note = async (round: number, name: string, one: Promise<number>) => {
    const taken = await one;
    if (round >= 0) ms[name] = [...(ms[name] ?? []), taken];
  };
  for (let round = -1; round < rounds; round += 1) {
    const load = () => open(kinlink, ORDINARY);
    await note(round, 'Kinlink', scriptOf(kinlink, OURS, load));
    for (const [tour, code] of Object.entries(tours) as [Tour, string][]) {
      const shown = () => open(blank, ORDINARY, () => showTour(blank, tour, code));
      await note(round, tour, scriptOf(blank, addressOf(tour), shown));
    }
  }
  return ms;
}

/** An ordinary contact at one speed of the processor: Kinlink beside the tours. */
async function ordinary(arms: Arms, rate: number, rounds: number, tours: Tours): Promise<Figure[]> {
  await throttle(arms, rate);
  const own = await scripts(arms, rounds, tours);
  const all = await loads(arms, ORDINARY, rounds);
  const beside = (what: keyof Load, name: string) =>
    differenceOf(`${name} at ${rate}×`, 'ms', of(all.kinlink, what), of(all.blank, what));
  return [
    ...Object.entries(own).map(([name, ms]) =>
      figureOf(`script at ${rate}×: ${name}`, 'ms', ms, {
        ...(name === 'Kinlink' && { budget: { atMost: rate === 1 ? 5 : 15 } }),
      }),
    ),
    beside('script', 'all script with Kinlink, less all without,'),
    figureOf(`the page’s own script at ${rate}×`, 'ms', of(all.blank, 'script')),
    beside('layout', 'layout and style'),
    beside('task', 'all tasks'),
    beside('longest', 'the page’s longest task'),
    ...(rate === 1
      ? [
          differenceOf(
            'layout shifts caused',
            'count',
            of(all.kinlink, 'shift'),
            of(all.blank, 'shift'),
            { budget: { atMost: 0 } },
          ),
        ]
      : []),
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

/** 200 rows, then 2,000: what grows with them. */
async function manyRows(): Promise<Figure[]> {
  const arms = await openArms({ rendering: 'many-rows' });
  const { world } = arms.kinlink;
  try {
    const works: number[][] = [];
    const figures: Figure[] = [];
    for (const rows of [200, 2000]) {
      world.powerSchool.reset();
      const contact = world.powerSchool.store.contact(CROWDED);
      if (contact) contact.links = contact.links.slice(0, rows);
      const said = `${rows.toLocaleString('en')} rows`;
      for (const rate of [1, 4]) {
        await throttle(arms, rate);
        const ms: number[] = [];
        for (let round = -1; round < (rate === 1 ? 3 : 2); round += 1) {
          const one = await scriptOf(arms.kinlink, OURS, () => open(arms.kinlink, CROWDED));
          if (round >= 0) ms.push(one);
        }
        figures.push(figureOf(`script at ${rate}×, ${said}`, 'ms', ms));
      }
      await throttle(arms, 1);
      const work = (await own(arms, CROWDED, 3)).map(sum);
      works.push(work);
      figures.push(figureOf(`all of Kinlink’s work in a load, ${said}`, 'ms', work));
    }
    const [few = [], many = []] = works;
    return [
      ...figures,
      figureOf(
        'Kinlink’s work, 2,000 rows to 200',
        '×',
        many.map((ms) => ms / median(few)),
        { budget: { atMost: 2 } },
      ),
    ];
  } finally {
    await arms.close();
  }
}

/** Measures all that a page pays. */
export async function measureCost(): Promise<Section> {
  const arms = await openArms();
  const figures: Figure[] = [];
  try {
    const tours = await bundleTours();
    for (const arm of [arms.kinlink, arms.blank]) await watchPages(arm);
    figures.push(...(await ordinary(arms, 1, 8, tours)), ...(await ordinary(arms, 4, 5, tours)));
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
    figures: [...figures, ...(await manyRows())],
    notes: COST_NOTES,
  };
}
