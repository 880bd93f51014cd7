/** Reads one list in Chromium, and measures it beside the bare requests of the same run. */
import type { Page } from '@playwright/test';
import { openWorld, type World } from '../../e2e/kinlink.ts';
import { openWorklist } from '../../e2e/worklist-page.ts';
import { makeDistrict } from '../../matching/district.ts';
import type { Figure } from '../core/section.ts';
import { pageHeap, workerHeap } from './heap.ts';
import { listFigures, unfinished } from './list-figures.ts';
import { requestBare, scrollThrough, startRecording, stopRecording } from './page-recorder.ts';

/** A list that takes longer is given up, with its bare requests and its scrolling. */
const LONGEST_MS = 6 * 60_000;
const LATENCY_MS = 5;
/** The time between two looks at the progress, and between two sentences about it. */
const LOOK_MS = 500;
const SENTENCE_MS = 10_000;

export interface ListResult {
  figures: Figure[];
  /** Why the list did not come to its end. */
  note?: string;
}

/** Runs in the page. */
const progressNow = () => ({
  read: Number(document.querySelector('progress')?.value ?? Number.NaN),
  state: document.querySelector('.progress')?.className ?? '',
  text: document.querySelector('.progress .why')?.textContent ?? '',
});

/** How far a list has come. */
interface Progress {
  count: number;
  read: number;
}

/** Waits until nothing more is read. @returns why it ended early */
async function waitForEnd(list: Page, progress: Progress): Promise<string | undefined> {
  const begin = performance.now();
  for (let said = begin; ; ) {
    await new Promise((done) => setTimeout(done, LOOK_MS));
    const now = await list.evaluate(progressNow);
    if (/done/.test(now.state)) {
      progress.read = progress.count;
      return undefined;
    }
    if (!Number.isNaN(now.read)) progress.read = now.read;
    // A long list takes a moment to start.
    if (now.state && !/running/.test(now.state)) return now.text || `The page says: ${now.state}.`;
    if (performance.now() - said < SENTENCE_MS) continue;
    said = performance.now();
    const { read, count } = progress;
    console.log(`  ${read} of ${count} read after ${Math.round((said - begin) / 1000)} s`);
  }
}

/** Scrolls a plain box as high as the table, in a tab of its own. */
async function scrollPlain({ context }: World, list: Page): Promise<number[]> {
  const [height, shown] = await list
    .locator('.table')
    .evaluate((box) => [box.scrollHeight, box.clientHeight]);
  const plain = await context.newPage();
  await plain.setContent(
    `<div id="box" style="overflow:auto;height:${shown}px"><div style="height:${height}px">Plain</div></div>`,
  );
  await plain.evaluate('globalThis.__name = (value) => value');
  const frames = await plain.evaluate(scrollThrough, '#box');
  await plain.close();
  return frames;
}

const bytesStored = (list: Page): Promise<number> =>
  list.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { storage: { session: { getBytesInUse(keys: null): Promise<number> } } };
      }
    ).chrome.storage.session.getBytesInUse(null),
  );

/** Loads a table of students, as a file, because pasting needs the clipboard of the machine. */
async function chooseStudents(list: Page, dcids: readonly string[]): Promise<void> {
  await list.locator('input[type=file]').setInputFiles({
    name: 'students.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['dcid', ...dcids].join('\n')),
  });
}

/** Measures a list of so many students. */
export async function measureList(count: number): Promise<ListResult> {
  const progress = { count, read: 0 };
  const world = await openWorld({ own: true, latencyMs: LATENCY_MS });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<ListResult>((done) => {
    timer = setTimeout(() => done(giveUp(progress, 'Six minutes were over.')), LONGEST_MS);
  });
  try {
    return await Promise.race([measureIn(world, progress), limit]);
  } finally {
    clearTimeout(timer);
    await world.close();
  }
}

function giveUp({ count, read }: Progress, why: string): ListResult {
  const note = `${count.toLocaleString('en-US')} students: ${read} were read. ${why}`;
  console.log(note);
  return { figures: [unfinished(count, read)], note };
}

async function measureIn(world: World, progress: Progress): Promise<ListResult> {
  const { count } = progress;
  const { context, page, powerSchool } = world;
  // tsx wraps functions in a call of this helper, which pages lack.
  await context.addInitScript('globalThis.__name = (value) => value');
  await page.reload();
  const dcids = makeDistrict(powerSchool.store, count).students.map(({ dcid }) => `${dcid}`);
  const paths = dcids.map((dcid) => `/ws/contacts/student/${dcid}`);
  // Half before and half after, because the machine is not equally fast all the time.
  const half = Math.ceil(count / 2);
  let bare = await page.evaluate(requestBare, paths.slice(0, half));
  const list = await openWorklist(page);
  const cdp = await context.newCDPSession(list);
  await chooseStudents(list, dcids);
  await list.evaluate(startRecording, true);
  await list.getByRole('button', { name: /^Read [\d,]+ students?$/ }).click();
  const why = await waitForEnd(list, progress);
  if (why) return giveUp(progress, why);
  const recorded = await list.evaluate(stopRecording);
  const memory = { pageHeap: await pageHeap(cdp), workerHeap: await workerHeap(cdp) };
  const stored = (await bytesStored(list)) / 1024;
  await list.bringToFront();
  const framesScrolling = await list.evaluate(scrollThrough, '.table');
  const framesPlain = await scrollPlain(world, list);
  bare += await page.evaluate(requestBare, paths.slice(half));
  const { frames, longTasks, firstRow = Number.NaN, end = Number.NaN } = recorded;
  return {
    figures: listFigures({
      ...memory,
      ...progress,
      ...{ bare, stored, firstRow, longTasks, framesScrolling, framesPlain },
      whole: end,
      framesReading: frames,
    }),
  };
}
