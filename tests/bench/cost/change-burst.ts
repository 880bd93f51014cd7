/** What Kinlink does while a page changes a lot, and after a change of its own. */
import { kinlink as sidebar } from '../../e2e/kinlink.ts';
import { type BrowserPair, waitForIdle } from '../core/browser-pair.ts';
import { openContact, PAGE_SCRIPTS, profileWork, traceScripts } from '../core/page-load.ts';
import type { Figure } from '../core/section.ts';
import { median, sum, summarize } from '../core/statistics.ts';

const CHANGES = 1000;
const CHANGES_PER_FRAME = 20;
/** By then Kinlink has made its last delayed reading of a new page. */
const LAST_READING_MS = 4500;
const FRAMES_PER_SECOND = 60;

/** Runs in the page: adds and removes paragraphs, some in each frame. */
function changePage([changes, perFrame]: readonly [number, number]): Promise<void> {
  return new Promise((resolve) => {
    const box = document.querySelector('#content-main')?.appendChild(document.createElement('div'));
    let remaining = changes;
    const changeInFrame = () => {
      for (let count = 0; count < perFrame; count += 1) {
        remaining -= 1;
        const line = document.createElement('p');
        line.textContent = `change ${remaining}`;
        if (remaining % 2) box?.append(line);
        else box?.firstChild?.remove();
      }
      if (remaining > 0) requestAnimationFrame(changeInFrame);
      else {
        box?.remove();
        resolve();
      }
    };
    changeInFrame();
  });
}

/** Runs in the page: resolves after this many frames. */
export function waitFrames(count: number): Promise<void> {
  return new Promise((resolve) => {
    let remaining = count;
    const next = () => {
      remaining -= 1;
      if (remaining > 0) requestAnimationFrame(next);
      else resolve();
    };
    next();
  });
}

/** 1,000 changes by the page, then a fold and an unfold of the sidebar with nothing after it. */
export async function measureChangeBurst(
  { kinlink }: BrowserPair,
  contactId: number,
): Promise<Figure[]> {
  const { page } = kinlink;
  const loadScripts: number[] = [];
  for (let round = 0; round < 3; round += 1)
    loadScripts.push(
      ...(await traceScripts(kinlink, [PAGE_SCRIPTS], () => openContact(kinlink, contactId))),
    );
  const load = median(loadScripts);
  await page.waitForFunction((ms) => performance.now() > ms, LAST_READING_MS);
  const frames: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const work = await profileWork(kinlink, () =>
      page.evaluate(changePage, [CHANGES, CHANGES_PER_FRAME] as const),
    );
    frames.push(...work.kinlink);
  }
  const quietSeconds: number[] = [];
  for (let round = 0; round < 3; round += 1)
    for (const name of [/^Collapse Kinlink/, /^Open Kinlink/]) {
      await sidebar(page).getByRole('button', { name }).click();
      await sidebar(page).getByRole('button', { name }).waitFor({ state: 'detached' });
      await waitForIdle(page);
      await waitForIdle(page);
      const work = await profileWork(kinlink, () => page.evaluate(waitFrames, FRAMES_PER_SECOND));
      quietSeconds.push(sum(work.kinlink));
    }
  const toLoad = (samples: readonly number[]) => summarize(samples.map((ms) => ms / load));
  return [
    { name: 'Kinlink in a frame of 20 page changes', unit: 'ms', ...summarize(frames) },
    {
      name: 'Kinlink in a frame of 20 page changes, to the script of a load',
      unit: '×',
      ...toLoad(frames),
      budget: { atMost: 0.15, of: 'p95' },
    },
    {
      name: 'Kinlink in a quiet second after its own change, to the script of a load',
      unit: '×',
      ...toLoad(quietSeconds),
      budget: { atMost: 0.02 },
    },
  ];
}
