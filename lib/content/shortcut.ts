import type { PageSession, PageTools } from '../powerschool/index.ts';

/**
 * Alt+Shift+K moves the keyboard focus to what comes next: into the sidebar, or to PowerSchool's own button, and back.
 * A modal drawer keeps Tab inside itself.
 * @returns does the same for a key that the registrar chose in the browser, which the worker hears of
 */
export function listenForShortcut(
  win: Window,
  session: PageSession,
  signal: AbortSignal,
  load: () => Promise<Pick<PageTools, 'moveFocus'> | undefined>,
  getSidebar: () => Parameters<PageTools['moveFocus']>[2],
): () => void {
  const moveFocus = () =>
    void load().then((tools) => tools?.moveFocus(win, session, getSidebar(), signal));
  const onKeyDown = (event: KeyboardEvent) => {
    const isShortcut = event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyK';
    if (!isShortcut || !getSidebar()) return;
    event.preventDefault();
    // Holding the keys down counts once.
    if (!event.repeat) moveFocus();
  };
  win.addEventListener('keydown', onKeyDown, { capture: true, signal });
  return moveFocus;
}
