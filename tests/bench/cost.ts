/** What a page pays for Kinlink, and what it would pay for a tour. */
import { CONTACTS } from '../powerschool/scene.ts';
import { type Arms, idle, inTurn, openArms, throttle } from './arms.ts';
import { heap, type Load, measureLoad, open, ownStretches, watchPages } from './load.ts';
import { COST_NOTES } from './notes.ts';
import { sum } from './profile.ts';
import type { Figure, Section } from './section.ts';
import { counted, differenceOf, figureOf, median } from './statistics.ts';
import { burst, navigations, outside, typing } from './still.ts';
import { bundleTours, showTour, TOUR_NAMES, type Tour } from './tours.ts';

/** No account yet: the page on which most is shown. */
const ORDINARY = CONTACTS.carlosDuplicate.id;
const CROWDED = CONTACTS.carlosOriginal.id;

type Tours = Record<Tour, string>;
type Loads = Record<'kinlink' | 'blank' | Tour, Load[]>;

/** Loads with nothing, with Kinlink, and with each tour, in turn; the first round only warms up. */
async function loads(arms: Arms, id: number, rounds: number, tours: Partial<Tours>) {
  const { kinlink, blank } = arms;
  const all: Loads = { kinlink: [], blank: [], 'driver.js': [], 'shepherd.js': [], 'intro.js': [] };
  for (let round = -1; round < rounds; round += 1) {
    const got: [keyof Loads, Load][] = [];
    await inTurn(
      1,
      async () => void got.push(['kinlink', await measureLoad(kinlink, id)]),
      async () => void got.push(['blank', await measureLoad(blank, id)]),
    );
    for (const [tour, code] of Object.entries(tours) as [Tour, string][])
      got.push([tour, await measureLoad(blank, id, () => showTour(blank, tour, code))]);
    if (round >= 0) for (const [name, load] of got) all[name].push(load);
  }
  return all;
}

const of = (list: readonly Load[], what: keyof Load) => list.map((load) => load[what]);

/** An ordinary contact at one speed of the processor: Kinlink beside the tours. */
async function ordinary(arms: Arms, rate: number, rounds: number, tours: Tours): Promise<Figure[]> {
  await throttle(arms, rate);
  const all = await loads(arms, ORDINARY, rounds, tours);
  const script = (name: keyof Loads, budget?: Figure['budget']) =>
    differenceOf(
      `script at ${rate}×: ${name === 'kinlink' ? 'Kinlink' : name}`,
      'ms',
      of(all[name], 'script'),
      of(all.blank, 'script'),
      budget && { budget },
    );
  const beside = (what: keyof Load, name: string) =>
    differenceOf(`${name} at ${rate}×`, 'ms', of(all.kinlink, what), of(all.blank, what));
  return [
    script('kinlink', { atMost: rate === 1 ? 5 : 15 }),
    ...TOUR_NAMES.map((tour) => script(tour)),
    figureOf(`the page’s own script at ${rate}×`, 'ms', of(all.blank, 'script')),
    beside('layout', 'layout and style'),
    beside('task', 'all tasks'),
    beside('longest', 'the page’s longest task'),
    ...(rate === 1 ? [shifts(all.kinlink, all.blank)] : []),
  ];
}

const shifts = (kinlink: readonly Load[], blank: readonly Load[]) =>
  counted(
    'layout shifts caused',
    'count',
    Math.max(...of(kinlink, 'shift')) - Math.max(...of(blank, 'shift')),
    {
      budget: { atMost: 0 },
    },
  );

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
  try {
    const works: number[][] = [];
    const figures: Figure[] = [];
    for (const arm of [arms.kinlink, arms.blank]) await watchPages(arm);
    for (const rows of [200, 2000]) {
      for (const { world } of [arms.kinlink, arms.blank]) {
        world.powerSchool.reset();
        const contact = world.powerSchool.store.contact(CROWDED);
        if (contact) contact.links = contact.links.slice(0, rows);
      }
      const said = `${rows.toLocaleString('en')} rows`;
      for (const rate of [1, 4]) {
        await throttle(arms, rate);
        const all = await loads(arms, CROWDED, rate === 1 ? 3 : 2, {});
        figures.push(
          differenceOf(
            `script at ${rate}×, ${said}`,
            'ms',
            of(all.kinlink, 'script'),
            of(all.blank, 'script'),
          ),
          differenceOf(
            `layout and style at ${rate}×, ${said}`,
            'ms',
            of(all.kinlink, 'layout'),
            of(all.blank, 'layout'),
          ),
        );
      }
      // Of two loads of a page that is so busy itself, the difference says nothing of us.
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
    figures.push(...(await ordinary(arms, 1, 12, tours)), ...(await ordinary(arms, 4, 6, tours)));
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
