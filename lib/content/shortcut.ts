/**
 * Alt+Shift+K brings the keyboard into the sidebar and back: a modal drawer of PowerSchool's lets no
 * Tab out of itself.
 */
export function shortcut(
  win: Window,
  sidebar: { host: HTMLElement; focus(): void },
  signal: AbortSignal,
): void {
  const doc = win.document;
  let before: Element | null = null;
  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== 'KeyK') return;
    event.preventDefault();
    // A chord that is held is one press.
    if (event.repeat) return;
    if (doc.activeElement === sidebar.host) return (before as HTMLElement | null)?.focus();
    before = doc.activeElement;
    sidebar.focus();
  };
  win.addEventListener('keydown', press, { capture: true, signal });
}
