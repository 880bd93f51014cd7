/** How long a search for a contact takes, by the stand-in alone and through Kinlink. */
import type { Page } from '@playwright/test';
import { clashOnce } from '../e2e/clash.ts';
import { HOST, kinlink } from '../e2e/kinlink.ts';
import { CONTACTS } from '../powerschool/scene.ts';
import { type Arm, type Arms, inTurn } from './arms.ts';
import type { Figure } from './section.ts';
import { differenceOf, figureOf } from './statistics.ts';

const ROUNDS = 7;
const { carlosDuplicate } = CONTACTS;
const LIST = 'Contacts with this email';

/**
 * Put into a page before its own scripts: does each step of the search as soon as it can be done. So it takes what
 * the page takes, and nothing for a person or for what drives the browser.
 */
function searchAtOnce(email: string): void {
  const one = <E extends HTMLElement>(selector: string, words = '') =>
    [...document.querySelectorAll<E>(selector)].find(
      (element) => element.offsetParent && element.textContent?.includes(words),
    );
  let step = 0;
  const press = (element: HTMLElement | undefined) => {
    if (element) step += 1;
    element?.click();
  };
  const fill = (field: HTMLInputElement | undefined) => {
    if (!field) return;
    field.value = email;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    press(field.form?.querySelector('button') ?? undefined);
  };
  const steps = [
    // AngularJS has taken the button over: before that, nobody hears the click.
    () => press(one('#search_switch_btn .ng-scope')),
    () => press(one('[role=option]', 'Contacts and Email')),
    () => fill(one('form.search-line input[type=text]')),
  ];
  const found = () => {
    if (!one('a[href*="contactid="]')) return;
    observer.disconnect();
    Object.assign(window, { benchFound: performance.now() });
  };
  const observer = new MutationObserver(() => (steps[step] ?? found)());
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

// tsx names functions by a helper that the page has not.
const SEARCH_AT_ONCE = `{ const __name = (named) => named; (${searchAtOnce})('${carlosDuplicate.email}'); }`;

/** @returns ms from the beginning of the page's load to the results in it */
async function alone({ context }: Arm['world']): Promise<number> {
  const tab = await context.newPage();
  await tab.addInitScript({ content: SEARCH_AT_ONCE });
  await tab.goto(`${HOST}/admin/home.html`);
  const found = await tab.waitForFunction(
    () => (window as unknown as { benchFound?: number }).benchFound,
  );
  const took = Number(await found.jsonValue());
  await tab.close();
  return took;
}

/** @returns ms from the click on Find existing contact to the list painted in the sidebar */
async function byClick(page: Page): Promise<number> {
  const find = kinlink(page).getByRole('button', { name: 'Find existing contact' });
  await find.waitFor();
  const listed = page.evaluate(
    (list) =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        const note = ({ timeStamp }: Event) => {
          pressed = timeStamp;
        };
        window.addEventListener('click', note, { capture: true, once: true });
        const sidebar = document.querySelector('kinlink-sidebar')?.shadowRoot as ShadowRoot;
        const observer = new MutationObserver(() => {
          if (!pressed || !sidebar.textContent?.includes(list)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => resolve(performance.now() - pressed);
            painted.port2.postMessage(0);
          });
        });
        observer.observe(sidebar, { subtree: true, childList: true, characterData: true });
      }),
    LIST,
  );
  // Its tab waits a while for more results: the next search would find it at work.
  const closed = page
    .context()
    .waitForEvent('page')
    .then((tab) => tab.waitForEvent('close'));
  await find.click();
  const took = await listed;
  await closed;
  return took;
}

/** @param forget drops all tasks: the next round starts from one that was not begun */
export async function searches(arms: Arms, forget: () => Promise<void>): Promise<Figure[]> {
  const clicks: number[] = [];
  const without: number[] = [];
  const { page } = arms.kinlink;
  await inTurn(
    ROUNDS,
    async () => {
      await clashOnce(page, true);
      clicks.push(await byClick(page));
      await forget();
    },
    async () => void without.push(await alone(arms.blank.world)),
  );
  return [
    figureOf('Find existing contact → list', 'ms', clicks),
    figureOf('the stand-in’s own search, from the load of its page', 'ms', without),
    differenceOf('Find existing contact, over that', 'ms', clicks, without, {
      budget: { atMost: 250 },
    }),
  ];
}
