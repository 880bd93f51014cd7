/** Moves the keyboard focus to a guide in a tab's sidebar, as "Start here" in the popup asks. */
import { browser } from 'wxt/browser';

/** How long a folded sidebar is given to open, in milliseconds. */
const MAX_WAIT_MS = 3000;

/**
 * Moves the keyboard focus in a tab to a step in the sidebar. A tab that has gone, or has no Kinlink in it, is no
 * matter.
 * @param steps beginnings of step ids, the first match wins; without a match the current step is focused
 */
export async function focusStepInTab(tabId: number, steps: readonly string[]): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, func: focusStep, args: [[...steps], MAX_WAIT_MS] })
    .catch(() => undefined);
}

/**
 * Focuses a step once the sidebar is open; without room for it, the tab. The browser sends this function to the page
 * as text, so all that it uses is inside it.
 */
export function focusStep(steps: string[], maxWaitMs: number): void {
  const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
  if (!root) return;

  const stepId = (item: HTMLElement) =>
    (item.id || item.getAttribute('aria-labelledby') || '').replace(/^[il]-/, '');

  function findItem(): HTMLElement | undefined {
    // A guide that is seldom needed is a section under the list.
    const items = [...(root as ShadowRoot).querySelectorAll<HTMLElement>('ol > li,section')];
    const open = items.filter(({ className }) => className !== 'done');
    const match = (list: HTMLElement[]) =>
      steps
        .map((step) =>
          list.find((item) => stepId(item) === step || stepId(item).startsWith(`${step}-`)),
        )
        .find(Boolean);
    return match(open) ?? match(items) ?? items.find(({ className }) => className === 'now');
  }

  /** @returns false while the sidebar is folded or empty */
  function focusNow(): boolean {
    if (!root?.querySelector('aside:not(.tab)')) return false;
    const item = findItem();
    const target =
      item?.querySelector<HTMLElement>('button.main') ?? item ?? root.getElementById('heading');
    if (!target) return false;
    // A list item takes the focus only with a tabindex.
    if (target === item) target.tabIndex = -1;
    target.focus();
    (item ?? target).scrollIntoView({ block: 'nearest' });
    return true;
  }

  if (focusNow()) return;
  const observer = new MutationObserver(() => focusNow() && stop());
  const timer = setTimeout(() => {
    stop();
    root.getElementById('fold')?.focus();
  }, maxWaitMs);
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }
  observer.observe(root, { subtree: true, childList: true, attributes: true });
}
