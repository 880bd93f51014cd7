/** How soon after PowerSchool’s error Kinlink paints its notice of a clash, compared with PowerSchool’s own answer. */
import type { Page } from '@playwright/test';
import { kinlink as sidebar, submitDrawer, visitContact } from '../../e2e/kinlink.ts';
import { stopWorker } from '../../e2e/worker.ts';
import { CONTACTS } from '../../powerschool/scene.ts';
import { alternate, type BrowserPair } from '../core/browser-pair.ts';
import type { Figure } from '../core/section.ts';
import { ratios, summarize } from '../core/statistics.ts';
import { openEmptyWorker } from './empty-worker.ts';

const ROUNDS = 20;
const { carlosDuplicate } = CONTACTS;

interface ClashTimes {
  /** From the registrar's click on Submit to PowerSchool's error, in ms. */
  submitToError: number;
  /** From the error to the frame that shows Kinlink's notice, in ms. */
  errorToNotice: number;
}

/** Fills in an account whose email is taken by the first step of Kinlink's guide. */
async function fillAccountByGuide(page: Page): Promise<void> {
  await visitContact(page, carlosDuplicate.id);
  await sidebar(page).getByRole('button', { name: 'Add account' }).click();
  await sidebar(page).getByText('Check, then click Submit.', { exact: true }).waitFor();
}

/** Fills in the same account by hand, for a clash that already has a task and is offered no first step. */
async function fillAccountByHand(page: Page, beforeDrawer?: () => Promise<unknown>): Promise<void> {
  await visitContact(page, carlosDuplicate.id);
  await sidebar(page).getByRole('heading').first().waitFor();
  await beforeDrawer?.();
  // By the keyboard: beside an open task the sidebar may be over the button.
  await page.locator('#add-account-button').press('Enter');
  await page.locator('#web-account-username-input').fill(carlosDuplicate.email);
  await page.locator('#web-account-disabled-input').check();
  await page.locator('#web-account-new-password-input').fill('Sesame-2345');
  await page.locator('#web-account-confirm-password-input').fill('Sesame-2345');
  await page
    .locator('#web-account-recovery-email-input')
    .selectOption({ label: carlosDuplicate.email });
}

/** Runs in the page: resolves when the notice is painted. */
const watchNotice = (): Promise<ClashTimes> =>
  new Promise((resolve) => {
    let submittedAt = 0;
    let errorAt = 0;
    const shadowRoot = document.querySelector('kinlink-sidebar')?.shadowRoot as ShadowRoot;
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        submittedAt = timeStamp;
      },
      { capture: true, once: true },
    );
    const check = () => {
      if (!errorAt && document.querySelector('#contact-error')?.textContent?.trim())
        errorAt = performance.now();
      if (!errorAt || !shadowRoot.querySelector('[role=alert]')?.textContent?.trim()) return;
      observer.disconnect();
      void benchNextPaint().then((paintedAt) =>
        resolve({ submitToError: errorAt - submittedAt, errorToNotice: paintedAt - errorAt }),
      );
    };
    const observer = new MutationObserver(check);
    const options = { subtree: true, childList: true, characterData: true };
    observer.observe(document.body, options);
    observer.observe(shadowRoot, options);
  });

async function submitAndWatch(page: Page): Promise<ClashTimes> {
  const times = page.evaluate(watchNotice);
  await submitDrawer(page);
  return times;
}

/** Brings about the first clash of a session, which starts a task. */
export async function startClash(page: Page): Promise<void> {
  await fillAccountByGuide(page);
  await submitAndWatch(page);
}

/** Measures the notice with a running worker, and with one that was stopped before the drawer opened. */
export async function measureNotices({ kinlink, blank }: BrowserPair): Promise<Figure[]> {
  const { page, world } = kinlink;
  const running: ClashTimes[] = [];
  const stopped: ClashTimes[] = [];
  const emptyWorker: number[] = [];
  const empty = await openEmptyWorker(blank);
  const repeatClash = async (times: ClashTimes[], beforeDrawer?: () => Promise<unknown>) => {
    await fillAccountByHand(page, beforeDrawer);
    times.push(await submitAndWatch(page));
  };
  await startClash(page);
  await alternate(
    ROUNDS,
    () => repeatClash(running),
    async () => {
      emptyWorker.push(await empty.measure());
      await repeatClash(stopped, () => stopWorker(world, page));
    },
  );
  await empty.close();
  const notices = (list: readonly ClashTimes[]) => list.map(({ errorToNotice }) => errorToNotice);
  const answers = (list: readonly ClashTimes[]) => list.map(({ submitToError }) => submitToError);
  const time = (name: string, list: readonly number[]): Figure => ({
    name,
    unit: 'ms',
    ...summarize(list),
  });
  const limited = (
    name: string,
    list: readonly number[],
    references: readonly number[],
  ): Figure => ({
    name,
    unit: '×',
    ...summarize(ratios(list, references)),
    budget: { atMost: 2 },
  });
  return [
    time('PowerSchool’s own answer: Submit → error', answers([...running, ...stopped])),
    time('error → notice painted', notices(running)),
    limited('error → notice painted, to Submit → error', notices(running), answers(running)),
    time('an empty worker that was stopped: its answer', emptyWorker),
    time('error → notice painted, worker stopped before', notices(stopped)),
    limited(
      'error → notice painted, worker stopped before, to Submit → error',
      notices(stopped),
      answers(stopped),
    ),
  ];
}
