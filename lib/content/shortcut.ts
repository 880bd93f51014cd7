/**
 * Alt+Shift+K brings the keyboard into the sidebar and back: a modal drawer of PowerSchool's lets no
 * Tab out of itself.
 */
export function shortcut(
  win: Window,
  sidebar: () => { host: HTMLElement; focus(): void } | undefined,
  signal: AbortSignal,
): void {
  const doc = win.document;
  let before: Element | null = null;
  const press = (event: KeyboardEvent) => {
    const shown = sidebar();
    const ours = event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyK';
    if (!ours || !shown) return;
    event.preventDefault();
    // A chord that is held is one press.
    if (event.repeat) return;
    if (doc.activeElement === shown.host) return (before as HTMLElement | null)?.focus();
    before = doc.activeElement;
    shown.focus();
  };
  win.addEventListener('keydown', press, { capture: true, signal });
}
