/** The cost of long worklists. */
import type { Section } from '../core/section.ts';
import { type ListResult, measureList } from './read-list.ts';

const SIZES = [300, 2000, 5000];

/** `WORKLIST_SIZES=300` measures only some. */
const sizes = (): number[] => {
  const wanted = process.env.WORKLIST_SIZES?.split(',').map(Number);
  return wanted ? SIZES.filter((size) => wanted.includes(size)) : SIZES;
};

/** Reads a list of each size. */
export async function measureWorklist(): Promise<Section> {
  const results: ListResult[] = [];
  for (const size of sizes()) {
    console.log(`A list of ${size.toLocaleString('en-US')} students …`);
    results.push(await measureList(size));
  }
  return {
    id: 'worklist',
    heading: 'Long worklists',
    figures: results.flatMap(({ figures }) => figures),
    notes: [
      'Each list is read once. Before it and after it a page of PowerSchool requests half of the same records each, four at a time, and does nothing with them.',
      'A frame is the time between two frames of the worklist’s page. Scrolling moves the whole table by three screens in each frame; a plain box of the same height is scrolled the same way.',
      'Heaps are JavaScript only, after the garbage was collected.',
      ...results.flatMap(({ note }) => note ?? []),
    ],
  };
}
