/** How long it takes to read a page of 2,000 rows into Facts, compared with looking each cell up by its id. */
import { HOST } from '../../e2e/kinlink.ts';
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';
import { type BrowserPair, openBrowserPair, waitForIdle } from '../core/browser-pair.ts';
import { bundleScript } from '../core/bundle.ts';
import { openContact } from '../core/page-load.ts';
import type { Figure } from '../core/section.ts';
import { median, summarize } from '../core/statistics.ts';
import type { ReadingOptions, ReadingTimes } from './reader-in-page.ts';

const ROUNDS = 21;

/** Times the readings in an isolated world of the open page. */
async function timeReadings(
  { blank: { cdp } }: BrowserPair,
  options: Omit<ReadingOptions, 'rounds'>,
): Promise<ReadingTimes> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value;
  };
  await evaluate(await bundleScript(`import './speed/reader-in-page.ts';`));
  const argument = JSON.stringify({ ...options, rounds: ROUNDS });
  const times = (await evaluate(`benchTimeReadings(${argument})`)) as ReadingTimes;
  if (times.rows < 1900) throw new Error(`Only ${times.rows} of 2,000 rows were read.`);
  return times;
}

/** Reads 2,000 students of a contact, and 2,000 contacts of a student. */
export async function measureReading(): Promise<Figure[]> {
  const pair = await openBrowserPair({ rendering: 'many-rows' });
  try {
    const { blank } = pair;
    await openContact(blank, CONTACTS.carlosOriginal.id);
    const counted = await timeReadings(pair, {});
    const eachRow = await timeReadings(pair, { readAllRows: true });
    await blank.page.goto(`${HOST}/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
    await blank.page.locator('#studentContactsTable').waitFor({ timeout: 60_000 });
    await waitForIdle(blank.page);
    const contacts = await timeReadings(pair, { withTools: true });
    const lookUps = median(eachRow.lookUps);
    const ms = (name: string, samples: readonly number[]): Figure => ({
      name,
      unit: 'ms',
      ...summarize(samples),
    });
    const toLookUps = (name: string, samples: readonly number[], atMost: number): Figure => ({
      name: `${name}, to looking its cells up`,
      unit: '×',
      ...summarize(samples.map((sample) => sample / lookUps)),
      budget: { atMost },
    });
    return [
      ms('looking up the cells of 2,000 rows by id', eachRow.lookUps),
      ms('reading 2,000 rows in a load', counted.tableChanged),
      toLookUps('reading 2,000 rows in a load', counted.tableChanged, 1.5),
      ms('reading each of 2,000 rows', eachRow.tableChanged),
      toLookUps('reading each of 2,000 rows', eachRow.tableChanged, 3),
      ms('reading each of 2,000 rows, after a change elsewhere', eachRow.otherChanged),
      toLookUps('reading each of 2,000 rows, after a change elsewhere', eachRow.otherChanged, 0.5),
      ms('reading 2,000 contacts of a student', contacts.tableChanged),
    ];
  } finally {
    await pair.close();
  }
}
