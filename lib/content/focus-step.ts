/**
 * Brings the keyboard to a guide in the sidebar of a page. Runs in the tab, sent there by itself, so it may
 * use nothing from outside of it.
 * @param steps beginnings of the ids of the steps to go to, the first one that is there; else what is Now
 */
export function come(steps: string[]): void {
  const PATIENCE_MS = 3000;
  const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
  if (!root) return;
  const go = (): boolean => {
    if (!root.querySelector('aside:not(.tab)')) return false;
    // What is no step of the list, because it is seldom wanted, stands in a section under it.
    const items = [...root.querySelectorAll<HTMLElement>('ol > li,section')];
    const named = (item: HTMLElement) =>
      (item.id || item.getAttribute('aria-labelledby') || '').replace(/^[il]-/, '');
    const open = items.filter(({ className }) => className !== 'done');
    const at = (list: HTMLElement[]) =>
      steps
        .map((step) =>
          list.find((item) => named(item) === step || named(item).startsWith(`${step}-`)),
        )
        .find(Boolean);
    const item = at(open) ?? at(items) ?? items.find(({ className }) => className === 'now');
    const target =
      item?.querySelector<HTMLElement>('button.main') ?? item ?? root.getElementById('heading');
    if (!target) return false;
    // An item of a list takes the keyboard only when it is told that it may.
    if (target === item) target.tabIndex = -1;
    target.focus();
    (item ?? target).scrollIntoView({ block: 'nearest' });
    return true;
  };
  if (go()) return;
  const watch = new MutationObserver(() => go() && stop());
  const stop = () => {
    watch.disconnect();
    clearTimeout(timer);
  };
  // Where there is no room the sidebar stays a tab: that is the place to go to then.
  const timer = setTimeout(() => {
    stop();
    root.getElementById('fold')?.focus();
  }, PATIENCE_MS);
  watch.observe(root, { subtree: true, childList: true, attributes: true });
}
