/** What Kinlink costs once a page stands: while it changes, while somebody types, and after a long day. */

import { HOST, kinlink as sidebar } from '../e2e/kinlink.ts';
import { STUDENTS } from '../powerschool/scene.ts';
import { type Arm, type Arms, idle, inTurn } from './arms.ts';
import { open, ownStretches } from './load.ts';
import { sum } from './profile.ts';
import type { Figure } from './section.ts';
import { counted, differenceOf, figureOf } from './statistics.ts';

const MUTATIONS = 1000;
const PER_FRAME = 20;
/** After this long Kinlink looks at a page once more by itself. */
const LOOKED_MS = 4500;
const NAVIGATIONS = 50;
const TYPED = 'the quick brown fox';

/** Changes the page 1,000 times, some in every frame. */
function mutate([count, perFrame]: readonly [number, number]): Promise<void> {
  return new Promise((done) => {
    const box = document.querySelector('#content-main')?.appendChild(document.createElement('div'));
    let left = count;
    const frame = () => {
      for (let now = 0; now < perFrame; now += 1) {
        left -= 1;
        const line = document.createElement('p');
        line.textContent = `change ${left}`;
        if (left % 2) box?.append(line);
        else box?.firstChild?.remove();
      }
      if (left > 0) requestAnimationFrame(frame);
      else {
        box?.remove();
        done();
      }
    };
    frame();
  });
}

/** 1,000 changes by the page, then one of ours with nothing after it. */
export async function burst({ kinlink }: Arms, id: number): Promise<Figure[]> {
  const { page } = kinlink;
  await open(kinlink, id);
  await page.waitForFunction((ms) => performance.now() > ms, LOOKED_MS);
  const looks: number[] = [];
  for (let round = 0; round < 3; round += 1)
    looks.push(
      ...(await ownStretches(kinlink, () =>
        page.evaluate(mutate, [MUTATIONS, PER_FRAME] as const),
      )),
    );
  const still: number[] = [];
  for (const name of [/^Fold Kinlink/, /^Open Kinlink/]) {
    await sidebar(page).getByRole('button', { name }).click();
    await sidebar(page).getByRole('button', { name }).waitFor({ state: 'detached' });
    await idle(page);
    await idle(page);
    still.push(sum(await ownStretches(kinlink, () => page.evaluate(frames, 60))));
  }
  return [
    figureOf(`a burst of ${MUTATIONS.toLocaleString('en')} changes: ours in a frame`, 'ms', looks, {
      budget: { atMost: 5, of: 'p95' },
    }),
    figureOf('a still second after a change of our own: ours', 'ms', still, {
      budget: { atMost: 0.5 },
    }),
  ];
}

/** Resolves after so many frames. */
function frames(count: number): Promise<void> {
  return new Promise((done) => {
    let left = count;
    const next = () => {
      left -= 1;
      if (left > 0) requestAnimationFrame(next);
      else done();
    };
    next();
  });
}

/** Types into a field of PowerSchool's. @returns ms from each key to the next paint */
async function type({ page }: Arm): Promise<number[]> {
  const field = page.locator('#first-name-input');
  await field.focus();
  await page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(globalThis, { benchKeys: keys });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => keys.push(performance.now() - timeStamp);
          painted.port2.postMessage(0);
        }),
      { capture: true },
    );
  });
  for (const key of TYPED) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.evaluate(frames, 2);
  }
  const read = await page.waitForFunction((count) => {
    const { benchKeys } = globalThis as unknown as { benchKeys: number[] };
    return benchKeys.length >= count && benchKeys;
  }, TYPED.length);
  return (await read.jsonValue()) as number[];
}

export async function typing({ kinlink, blank }: Arms, id: number): Promise<Figure[]> {
  const keys: Record<'kinlink' | 'blank', number[]> = { kinlink: [], blank: [] };
  const round = (name: 'kinlink' | 'blank', arm: Arm) => async () => {
    await open(arm, id);
    keys[name].push(...(await type(arm)));
  };
  await inTurn(4, round('kinlink', kinlink), round('blank', blank));
  return [
    figureOf('typing with Kinlink: key → next paint', 'ms', keys.kinlink),
    figureOf('typing without', 'ms', keys.blank),
    differenceOf('typing: the difference', 'ms', keys.kinlink, keys.blank),
  ];
}

async function counters({ cdp }: Arm): Promise<{ nodes: number; jsEventListeners: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return cdp.send('Memory.getDOMCounters');
}

/** Goes from contact to contact inside of one document, as the page itself does. */
async function wander(arm: Arm, ids: readonly number[], count: number): Promise<void> {
  const { page, hasKinlink } = arm;
  for (let at = 1; at <= count; at += 1) {
    const id = ids[at % ids.length];
    await page.evaluate((id) => {
      location.hash = `#?contactid=${id}`;
    }, id);
    await page
      .locator('#contact-id-label')
      .filter({ hasText: String(id) })
      .waitFor();
    await page.locator('#physical-address-table').waitFor();
    // Counted is what is left once Kinlink has followed, not what it is about to take away.
    if (hasKinlink) await sidebar(page).getByText(`contact ${id}`).first().waitFor();
    await idle(page);
  }
}

/** Nodes and listeners after 50 navigations, less what the page itself leaves behind. */
export async function navigations(arms: Arms, ...ids: [number, number]): Promise<Figure[]> {
  const grown: { nodes: number; jsEventListeners: number }[] = [];
  for (const arm of [arms.kinlink, arms.blank]) {
    await open(arm, ids[0]);
    await wander(arm, ids, 4);
    const before = await counters(arm);
    await wander(arm, ids, NAVIGATIONS);
    const after = await counters(arm);
    grown.push({
      nodes: after.nodes - before.nodes,
      jsEventListeners: after.jsEventListeners - before.jsEventListeners,
    });
  }
  const [kinlink, blank] = grown;
  if (!kinlink || !blank) throw new Error('Nothing was counted.');
  const left = (what: 'nodes' | 'jsEventListeners', name: string) =>
    counted(`${name} left after ${NAVIGATIONS} navigations`, 'count', kinlink[what] - blank[what], {
      budget: { atMost: 0 },
      note: `${kinlink[what]} with Kinlink, ${blank[what]} without`,
    });
  return [left('nodes', 'nodes'), left('jsEventListeners', 'listeners')];
}

/** Scripts of ours on pages that are none of ours; a page of ours shows that they would be seen. */
export async function outside({ page, cdp }: Arm): Promise<Figure> {
  const seen: string[] = [];
  const note = ({ url }: { url: string }) => {
    if (url.startsWith('chrome-extension://')) seen.push(url);
  };
  await cdp.send('Debugger.enable');
  cdp.on('Debugger.scriptParsed', note);
  const visit = async (path: string) => {
    seen.length = 0;
    await page.goto(HOST + path);
    await idle(page);
    return seen.length;
  };
  if (!(await visit('/admin/home.html'))) throw new Error('Scripts of an extension were not seen.');
  const frn = `frn=001${STUDENTS.ana.dcid}`;
  let scripts = 0;
  for (const path of [
    '/admin/pw.html',
    `/admin/students/home.html?${frn}`,
    `/admin/students/quicklookup.html?${frn}`,
    `/admin/students/generaldemographics.html?${frn}`,
  ])
    scripts += await visit(path);
  cdp.off('Debugger.scriptParsed', note);
  await cdp.send('Debugger.disable');
  return counted('scripts of ours on pages outside our paths', 'count', scripts, {
    budget: { atMost: 0 },
  });
}
