/** Moves the keyboard focus on after a check removed the control that had it. */

/**
 * Makes a change, then focuses the next control if the one in use is gone: the first of `next` that is still there and
 * enabled, else the heading of the empty page.
 */
export function focusAfter(
  change: () => void,
  control: HTMLElement,
  ...next: readonly (HTMLElement | null | undefined)[]
): void {
  change();
  if (control.isConnected) return;
  const target = next.find((element) => element?.isConnected && !element.matches(':disabled'));
  (target ?? document.querySelector<HTMLElement>('.empty h2'))?.focus();
}
