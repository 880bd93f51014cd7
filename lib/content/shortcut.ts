import type { PageSession, PageTools } from '../powerschool/index.ts';

/**
 * Alt+Shift+K moves the keyboard focus to what comes next: into the sidebar, or to PowerSchool's own button, and back.
 * A modal drawer keeps Tab inside itself.
 */
export function listenForShortcut(
  win: Window,
  session: PageSession,
  signal: AbortSignal,
  load: () => Promise<Pick<PageTools, 'moveFocus'> | undefined>,
  getSidebar: () => { host: HTMLElement; focus(): void } | undefined,
): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const sidebar = getSidebar();
    const isShortcut = event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyK';
    if (!isShortcut || !sidebar) return;
    event.preventDefault();
    // Holding the keys down counts once.
    if (!event.repeat) void load().then((tools) => tools?.moveFocus(win, session, sidebar, signal));
  };
  win.addEventListener('keydown', onKeyDown, { capture: true, signal });
}
