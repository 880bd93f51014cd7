/**
 * Alt+Shift+K moves the keyboard focus into the sidebar and back: a modal drawer of PowerSchool's keeps Tab inside
 * itself.
 */
export function listenForShortcut(
  win: Window,
  getSidebar: () => { host: HTMLElement; focus(): void } | undefined,
  signal: AbortSignal,
): void {
  const doc = win.document;
  let focusedBefore: Element | null = null;
  const onKeyDown = (event: KeyboardEvent) => {
    const sidebar = getSidebar();
    const isShortcut = event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyK';
    if (!isShortcut || !sidebar) return;
    event.preventDefault();
    // Holding the keys down counts once.
    if (event.repeat) return;
    if (doc.activeElement === sidebar.host) return (focusedBefore as HTMLElement | null)?.focus();
    focusedBefore = doc.activeElement;
    sidebar.focus();
  };
  win.addEventListener('keydown', onKeyDown, { capture: true, signal });
}
