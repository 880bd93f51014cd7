/** What grows with the rows of a page: a contact of 200 students and one of 2,000, in turn. */

import { HOST } from '../e2e/kinlink.ts';
import { OURS } from './added-script.ts';
import { type Arm, inTurn, openArms, slowed } from './arms.ts';
import { open, ownStretches, scriptsOf } from './load.ts';
import { sum } from './profile.ts';
import type { Figure } from './section.ts';
import { atRate, figureOf, median } from './statistics.ts';

const FEW = 200;
const MANY = 2000;

/** In ms: our script and the page's at both speeds, and all of our work at full speed. */
const samples = () => ({
  script: [] as number[],
  page: [] as number[],
  slow: [] as number[],
  slowPage: [] as number[],
  work: [] as number[],
});
type Samples = ReturnType<typeof samples>;

/** The contact keeps so many students, and is loaded three times. */
async function loadWith(
  arm: Arm,
  id: number,
  rows: number,
): Promise<Record<keyof Samples, number>> {
  const { powerSchool } = arm.world;
  powerSchool.reset();
  const contact = powerSchool.store.contact(id);
  if (contact) contact.links = contact.links.slice(0, rows);
  const load = () => open(arm, id);
  const scripts = async () => {
    const [ours = 0, page = 0] = await scriptsOf(arm, [OURS, HOST], load);
    return { ours, page };
  };
  const full = await scripts();
  const work = sum(await ownStretches(arm, load));
  await slowed(arm, 4);
  const slow = await scripts();
  await slowed(arm, 1);
  return { script: full.ours, page: full.page, slow: slow.ours, slowPage: slow.page, work };
}

function figuresOf(rows: number, { script, page, slow, slowPage, work }: Samples): Figure[] {
  const said = `${rows.toLocaleString('en')} rows`;
  return [
    figureOf(`script at 1×, ${said}`, 'ms', script),
    figureOf(`script at 4×, ${said}`, 'ms', atRate(4, slow, slowPage, median(page))),
    figureOf(`all of Kinlink’s work in a load, ${said}`, 'ms', work),
  ];
}

/** @param id of a contact with thousands of students, in the stand-in that has such */
export async function measureRows(id: number): Promise<Figure[]> {
  const arms = await openArms({ rendering: 'many-rows' });
  const few = samples();
  const many = samples();
  const take = (rows: number, into: Samples) => async (round: number) => {
    const one = await loadWith(arms.kinlink, id, rows);
    // The first round only warms up.
    if (round > 0)
      for (const [name, ms] of Object.entries(one)) into[name as keyof Samples].push(ms);
  };
  try {
    await inTurn(7, take(FEW, few), take(MANY, many));
  } finally {
    await arms.close();
  }
  const least = median(few.work);
  return [
    ...figuresOf(FEW, few),
    ...figuresOf(MANY, many),
    figureOf(
      'Kinlink’s work, 2,000 rows to 200',
      '×',
      many.work.map((ms) => ms / least),
      {
        budget: { atMost: 2 },
      },
    ),
  ];
}
