/** What a registrar does, by hand and with Kinlink. `tsx tests/bench/effort.ts [folder]` prints it; the folder is for pictures. */
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { closeBrowsers } from '../e2e/chromium.ts';
import { assumptions } from './effort/assumptions.ts';
import { findStudent } from './effort/by-hand.ts';
import { common, compare } from './effort/drive.ts';
import { type Compared, figuresOf, missedBy } from './effort/figures.ts';
import { FLOWS } from './effort/flows.ts';
import { tableOf } from './effort/table.ts';
import type { Section } from './section.ts';

/** One flow after the other: a flow that does not reach its end is an error and no figure. */
async function measured(pictures?: string): Promise<{ flows: Compared[]; notes: string[] }> {
  const flows: Compared[] = [];
  try {
    for (const flow of FLOWS) flows.push(await compare(flow, pictures));
    const notes = [...flows.flatMap(missedBy), ...assumptions(await common(findStudent))];
    return { flows, notes };
  } finally {
    await closeBrowsers();
  }
}

const sectionOf = ({ flows, notes }: Awaited<ReturnType<typeof measured>>): Section => ({
  id: 'effort',
  heading: 'The registrar’s effort',
  figures: flows.flatMap(figuresOf),
  notes,
});

/** Drives every flow by hand and with Kinlink, with the production build in `.output`, and counts. */
export const measureEffort = async (): Promise<Section> => sectionOf(await measured());

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , pictures] = process.argv;
  if (pictures) mkdirSync(pictures, { recursive: true });
  const all = await measured(pictures);
  console.log(`${tableOf(all.flows)}\n\n${all.notes.map((note) => `- ${note}`).join('\n')}`);
  const broken = sectionOf(all).figures.filter(
    ({ median, budget }) =>
      (budget?.atLeast !== undefined && median < budget.atLeast) ||
      (budget?.atMost !== undefined && median > budget.atMost),
  );
  for (const { name, median } of broken) console.log(`Over budget: ${name}: ${median}`);
  if (broken.length > 0) process.exitCode = 1;
}
