/** Moves the keyboard focus to a guide in the sidebar, as "Start here" in the popup asks. */

/** How long a folded sidebar is given to open. */
const MAX_WAIT_MS = 3000;

/**
 * Focuses a step once the sidebar is open; without room for it, the tab.
 * @param root the sidebar's shadow root
 * @param steps beginnings of step ids, the first match wins; without a match the current step is focused
 */
export function focusStep(root: ShadowRoot, steps: readonly string[]): void {
  if (focusNow(root, steps)) return;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const observer = new MutationObserver(() => focusNow(root, steps) && stop());
  const timer = setTimeout(() => {
    stop();
    root.getElementById('fold')?.focus();
  }, MAX_WAIT_MS);
  observer.observe(root, { subtree: true, childList: true, attributes: true });
}

/** @returns false while the sidebar is folded or empty */
function focusNow(root: ShadowRoot, steps: readonly string[]): boolean {
  if (!root.querySelector('aside:not(.tab)')) return false;
  const item = findItem(root, steps);
  const target =
    item?.querySelector<HTMLElement>('button.main') ?? item ?? root.getElementById('heading');
  if (!target) return false;
  // A list item takes the focus only with a tabindex.
  if (target === item) target.tabIndex = -1;
  target.focus();
  (item ?? target).scrollIntoView({ block: 'nearest' });
  return true;
}

function findItem(root: ShadowRoot, steps: readonly string[]): HTMLElement | undefined {
  // A guide that is seldom needed is a section under the list.
  const items = [...root.querySelectorAll<HTMLElement>('ol > li,section')];
  const open = items.filter(({ className }) => className !== 'done');
  const match = (list: HTMLElement[]) =>
    steps
      .map((step) =>
        list.find((item) => stepId(item) === step || stepId(item).startsWith(`${step}-`)),
      )
      .find(Boolean);
  return match(open) ?? match(items) ?? items.find(({ className }) => className === 'now');
}

const stepId = (item: HTMLElement): string =>
  (item.id || item.getAttribute('aria-labelledby') || '').replace(/^[il]-/, '');
