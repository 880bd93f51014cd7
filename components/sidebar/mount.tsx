import { render } from 'preact';
import type { Accept } from '../../lib/ui/accept.ts';
import type { Handlers, MountedSidebar, SidebarOptions, View } from '../../lib/ui/sidebar-ui.ts';
import { isRealClick } from '../shared/click-guard.ts';
import { afterLayout } from './after-layout.ts';
import { listenToDrag } from './drag.ts';
import { createDrawingRecord } from './drawing-record.ts';
import { createHostPlace } from './host-place.ts';
import { createKeyboardFocus } from './keyboard-focus.ts';
import { createScroller } from './scroll-to-change.ts';
import { createHost, listenToWindow } from './shadow-host.ts';
import { Sidebar } from './sidebar.tsx';
import { isDrawable, isFoldedByRegistrar, needsRoom } from './view-state.ts';

/** Puts the sidebar into the page until the signal aborts. Draws nothing before the first `show`. */
export function mountSidebar(
  doc: Document,
  handlers: Handlers,
  signal: AbortSignal,
  options: SidebarOptions,
): MountedSidebar {
  const window = doc.defaultView as Window;
  const { host, root, box } = createHost(doc, options.style ?? '');
  let view: View = { advice: null };
  /** Whether the registrar wants to see every step, once she has said so. */
  let wantsAll: boolean | undefined;
  const place = createHostPlace(doc, host, options.obstacles);
  const drawing = createDrawingRecord(box);
  const focus = createKeyboardFocus(root, () => ({ view, folded: place.shape() === 'tab' }));
  const scrollToChange = createScroller(root, window);

  /** A refused key press may mean that its button was scrolled away. Scrolls to it for the next press. */
  const accept: Accept = (event, button) => {
    if (focus.isLateKey(event) || !drawing.isUnchanged()) return false;
    if ((options.accept ?? isRealClick)(event, button, options.shadowRootOf)) return true;
    if (event.isTrusted) button.scrollIntoView({ block: 'nearest' });
    return false;
  };

  function draw() {
    const before = root.activeElement;
    const words = view.advice?.words ?? ({} as never);
    const ui = { words, busy: view.busyOffer, handlers, accept, onRedrawn: drawing.update };
    const shape = place.shape();
    const noRoom = shape === 'tab' && !isFoldedByRegistrar(view);
    const onResize = (all: boolean) => {
      wantsAll = all;
      arrange();
    };
    const props = { view, ui, shape, noRoom, onResize };
    render(isDrawable(view) ? <Sidebar {...props} /> : null, box);
    drawing.update();
    focus.restore(before);
  }

  const arrange = keepPlaced(doc, host, signal, {
    isDrawable: () => isDrawable(view),
    update(isPressed, eventType) {
      // Another shape has other heights, so it may need another place.
      for (let n = 0; n < 3 && !isPressed && place.update(view, wantsAll, eventType); n++) draw();
      scrollToChange(view);
    },
  });
  listenToDrag(host, root, place.place, (side) => {
    // Until the worker's answer says it too.
    if (view.advice) view = { ...view, advice: { ...view.advice, side } };
    handlers.onArrange({ do: 'move-sidebar', side });
  });
  signal.addEventListener('abort', () => {
    render(null, box);
    host.remove();
  });
  // Outside the body, so that the page's observers of the body never see these changes.
  doc.documentElement.append(host);
  return {
    host,
    arrange,
    focus: focus.moveIn,
    show(given) {
      if (signal.aborted) return;
      const wasFolded = isFoldedByRegistrar(view);
      // New evidence is shown, whatever she chose at the step before.
      if (needsRoom(given) && !needsRoom(view)) wantsAll = undefined;
      view = given;
      if (wasFolded !== isFoldedByRegistrar(view)) place.fold(!wasFolded);
      draw();
      arrange();
    },
  };
}

/** Updates the place after the window changed. @returns does so when the page or the sidebar changed */
function keepPlaced(
  doc: Document,
  host: HTMLElement,
  signal: AbortSignal,
  on: { isDrawable: () => boolean; update: (isPressed: boolean, eventType: string) => void },
): () => void {
  let isPressed = false;
  let eventType = '';
  const update = () => {
    on.update(isPressed, eventType);
    if (eventType !== 'scroll') eventType = '';
  };
  const updateSoon = afterLayout(doc, update, signal);
  /** Skips placing while nothing is drawn: a loading page asks often. */
  const arrange = () => {
    // A script of the page may have removed it.
    if (!host.isConnected && !signal.aborted) doc.documentElement.append(host);
    if (on.isDrawable()) updateSoon();
  };
  listenToWindow(doc.defaultView as Window, host, signal, ({ type }) => {
    // A sidebar that moves between press and release would swallow the click.
    if (/^pointer/.test(type)) isPressed = type === 'pointerdown';
    eventType = type;
    arrange();
  });
  return arrange;
}
