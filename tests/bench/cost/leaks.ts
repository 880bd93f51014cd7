/** Nodes and listeners that remain after many navigations inside one document. */
import { kinlink as sidebar } from '../../e2e/kinlink.ts';
import { type BenchBrowser, type BrowserPair, waitForIdle } from '../core/browser-pair.ts';
import { openContact } from '../core/page-load.ts';
import type { Figure } from '../core/section.ts';
import { countOf } from '../core/statistics.ts';

const WARM_UP = 4;
const NAVIGATIONS = 50;

interface DomCounters {
  nodes: number;
  jsEventListeners: number;
}

async function readCounters({ cdp }: BenchBrowser): Promise<DomCounters> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return cdp.send('Memory.getDOMCounters');
}

/** Goes from contact to contact by the address, as the page's own links do. */
async function navigate(
  { page, hasKinlink }: BenchBrowser,
  contactIds: readonly number[],
  count: number,
): Promise<void> {
  for (let step = 1; step <= count; step += 1) {
    const contactId = contactIds[step % contactIds.length];
    await page.evaluate((id) => {
      location.hash = `#?contactid=${id}`;
    }, contactId);
    await page
      .locator('#contact-id-label')
      .filter({ hasText: String(contactId) })
      .waitFor();
    await page.locator('#physical-address-table').waitFor();
    // Count only after Kinlink has followed, or it would still hold what it is about to remove.
    const firstName = await page.locator('#first-name-input').inputValue();
    if (hasKinlink) await sidebar(page).getByText(firstName).first().waitFor();
    await waitForIdle(page);
  }
}

async function measureGrowth(
  browser: BenchBrowser,
  contactIds: [number, number],
): Promise<DomCounters> {
  await openContact(browser, contactIds[0]);
  await navigate(browser, contactIds, WARM_UP);
  const before = await readCounters(browser);
  await navigate(browser, contactIds, NAVIGATIONS);
  const after = await readCounters(browser);
  return {
    nodes: after.nodes - before.nodes,
    jsEventListeners: after.jsEventListeners - before.jsEventListeners,
  };
}

/** What remains after 50 navigations with Kinlink, minus what remains without it. */
export async function measureLeaks(
  { kinlink, blank }: BrowserPair,
  ...contactIds: [number, number]
): Promise<Figure[]> {
  const withKinlink = await measureGrowth(kinlink, contactIds);
  const without = await measureGrowth(blank, contactIds);
  const figure = (name: string, counter: keyof DomCounters): Figure => ({
    name: `${name} that remain after ${NAVIGATIONS} navigations`,
    unit: 'count',
    ...countOf(withKinlink[counter] - without[counter]),
    budget: { atMost: 0 },
    note: `${withKinlink[counter]} with Kinlink, ${without[counter]} without`,
  });
  return [figure('nodes', 'nodes'), figure('listeners', 'jsEventListeners')];
}
