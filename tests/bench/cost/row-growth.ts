/** How Kinlink's work grows with the rows of a page: a contact with 200 students and one with 2,000, in turn. */
import { alternate, type BenchBrowser, openBrowserPair } from '../core/browser-pair.ts';
import { openContact, profileWork } from '../core/page-load.ts';
import type { Figure } from '../core/section.ts';
import { ratios, sum, summarize } from '../core/statistics.ts';

const ROUNDS = 12;
const FEW_ROWS = 200;
const MANY_ROWS = 2000;

interface WorkTimes {
  kinlink: number[];
  page: number[];
}

/** Leaves the contact this many students, and loads it. @returns the ms of Kinlink's and of the page's work */
async function profileLoad(browser: BenchBrowser, contactId: number, rows: number) {
  const { powerSchool } = browser.world;
  powerSchool.reset();
  const contact = powerSchool.store.contact(contactId);
  if (contact) contact.links = contact.links.slice(0, rows);
  const { kinlink, page } = await profileWork(browser, () => openContact(browser, contactId));
  return { kinlink: sum(kinlink), page: sum(page) };
}

/** @param contactId a contact with thousands of students in the stand-in's variant `many-rows` */
export async function measureRowGrowth(contactId: number): Promise<Figure[]> {
  const pair = await openBrowserPair({ rendering: 'many-rows' });
  const few: WorkTimes = { kinlink: [], page: [] };
  const many: WorkTimes = { kinlink: [], page: [] };
  const measure = (rows: number, times: WorkTimes) => async (round: number) => {
    const work = await profileLoad(pair.kinlink, contactId, rows);
    // The first round only warms up.
    if (round === 0) return;
    times.kinlink.push(work.kinlink);
    times.page.push(work.page);
  };
  try {
    await alternate(ROUNDS + 1, measure(FEW_ROWS, few), measure(MANY_ROWS, many));
  } finally {
    await pair.close();
  }
  return [
    { name: 'work of a load with 200 rows: Kinlink', unit: 'ms', ...summarize(few.kinlink) },
    { name: 'work of a load with 2,000 rows: Kinlink', unit: 'ms', ...summarize(many.kinlink) },
    { name: 'work of a load with 2,000 rows: the page', unit: 'ms', ...summarize(many.page) },
    {
      name: 'work of a load with 2,000 rows, Kinlink to the page',
      unit: '×',
      ...summarize(ratios(many.kinlink, many.page)),
      budget: { atMost: 0.1 },
    },
    {
      name: 'Kinlink’s work with 2,000 rows to that with 200',
      unit: '×',
      ...summarize(ratios(many.kinlink, few.kinlink)),
      budget: { atMost: 2.5 },
    },
  ];
}
