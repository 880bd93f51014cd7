/** How much script Kinlink adds to a load, beside what a tour would, at two speeds of the processor. */
import { HOST } from '../e2e/kinlink.ts';
import { type Arm, type Arms, throttle } from './arms.ts';
import { open, scriptsOf } from './load.ts';
import type { Figure } from './section.ts';
import { atRate, figureOf, median } from './statistics.ts';
import { addressOf, showTour, TOUR_NAMES, type Tour } from './tours.ts';

/** Where scripts of an extension come from. */
export const OURS = 'chrome-extension://';

export type Tours = Record<Tour, string>;
/** Of each load: ms of the script that was added, and of the page's own. */
type Loads = Record<string, { added: number[]; page: number[] }>;

/** What runs of Kinlink's own in a load, and of each tour; the first round only warms up. */
async function loads(arms: Arms, id: number, rounds: number, tours: Tours): Promise<Loads> {
  const all: Loads = {};
  const note = async (
    round: number,
    name: string,
    arm: Arm,
    url: string,
    after?: () => Promise<unknown>,
  ) => {
    const [added = 0, page = 0] = await scriptsOf(arm, [url, HOST], () => open(arm, id, after));
    all[name] ??= { added: [], page: [] };
    if (round < 0) return;
    all[name].added.push(added);
    all[name].page.push(page);
  };
  for (let round = -1; round < rounds; round += 1) {
    await note(round, 'Kinlink', arms.kinlink, OURS);
    for (const tour of TOUR_NAMES)
      await note(round, tour, arms.blank, addressOf(tour), () =>
        showTour(arms.blank, tour, tours[tour]),
      );
  }
  return all;
}

/**
 * An ordinary contact, first at full speed and then four times slower. On two processors the browser's throttle slows
 * by more than it is told; by how much, the page's own script says, in the very same load.
 */
export async function addedScript(arms: Arms, id: number, tours: Tours): Promise<Figure[]> {
  await throttle(arms, 1);
  const full = await loads(arms, id, 8, tours);
  await throttle(arms, 4);
  const slow = await loads(arms, id, 10, tours);
  await throttle(arms, 1);
  const page = median(Object.values(full).flatMap((load) => load.page));
  const slowed = Object.values(slow).flatMap((load) => load.page.map((ms) => ms / page));
  const budget = (name: string, atMost: number) => name === 'Kinlink' && { budget: { atMost } };
  return [
    ...Object.entries(full).map(([name, { added }]) =>
      figureOf(`script at 1×: ${name}`, 'ms', added, { ...budget(name, 5) }),
    ),
    ...Object.entries(slow).map(([name, load]) =>
      figureOf(`script at 4×: ${name}`, 'ms', atRate(4, load.added, load.page, page), {
        ...budget(name, 15),
      }),
    ),
    figureOf('script under the throttle, as it ran: Kinlink', 'ms', slow.Kinlink?.added ?? []),
    figureOf('a throttle of 4 slows the page’s own script', '×', slowed),
  ];
}
