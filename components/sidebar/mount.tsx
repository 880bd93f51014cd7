import { render } from 'preact';
import type { Accept } from '../../lib/ui/accept.ts';
import {
  buttonId,
  type Handlers,
  type MountedSidebar,
  type SidebarOptions,
  type View,
} from '../../lib/ui/sidebar-ui.ts';
import { isRealClick } from '../shared/click-guard.ts';
import { afterLayout } from './after-layout.ts';
import { findPlace, type Size } from './placement.ts';
import { createHost, listenToWindow, placeHost } from './shadow-host.ts';
import { Sidebar } from './sidebar.tsx';

/** From the widest to the narrowest readable size, then the tab. Heights are minimums. */
const OPEN_SIZES: readonly Size[] = [
  { width: 328, height: 240 },
  { width: 264, height: 240 },
];
const TAB_SIZE: Size = { width: 44, height: 60 };
/** How long keyboard focus is moved to a button that appears late, in ms. */
const LATE_BUTTON_MS = 1000;
/** A key that comes this soon after Kinlink moved the focus was meant for the button before, in ms. */
const MEANT_BEFORE_MS = 700;
/** Offers that answer a question, or end something: the registrar goes to them herself. */
const ANSWERS = /^(same-person|different-person|retired|dismiss-carry-over|drop-task|end-task)$/;

/** Puts the sidebar into the page until the signal aborts. Draws nothing before the first `show`. */
export function mountSidebar(
  doc: Document,
  handlers: Handlers,
  signal: AbortSignal,
  options: SidebarOptions = {},
): MountedSidebar {
  const window = doc.defaultView as Window;
  const { host, root, box } = createHost(doc, options.style ?? '');
  let view: View = { advice: null };
  let folded = false;
  let pressed = false;
  let lateFocus: { to: HTMLElement | null; until: number } = { to: null, until: 0 };
  let focusMovedAt = Number.NEGATIVE_INFINITY;
  let isKeyHeld = false;
  let lastDrawing: ReturnType<typeof readDrawing>;
  const lastShown = { notice: '', step: '' };

  /** Moves to the first size that has a place. @returns whether the shape changed */
  function updatePlace(): boolean {
    // Without the scrollbar's width; the root element may be as high as the whole document.
    const viewport = { width: doc.documentElement.clientWidth, height: window.innerHeight };
    const obstacles = options.obstacles?.() ?? [];
    for (const size of wishesFold() ? [TAB_SIZE] : [...OPEN_SIZES, TAB_SIZE]) {
      const spot = findPlace({ viewport, obstacles, size });
      if (spot === 'folded' && size !== TAB_SIZE) continue;
      placeHost(host, spot === 'folded' || !drawable() ? null : { ...spot, width: size.width });
      const before = folded;
      folded = size === TAB_SIZE;
      return folded !== before;
    }
    return false;
  }

  const wishesFold = () => !view.gone && !!view.advice?.folded;
  const drawable = () => !!(view.advice || view.gone);

  function draw() {
    const before = root.activeElement;
    const words = view.advice?.words ?? ({} as never);
    const ui = { words, busy: view.busyOffer, handlers, accept, onRedrawn };
    const noRoom = folded && !wishesFold();
    render(
      drawable() ? <Sidebar view={view} ui={ui} folded={folded} noRoom={noRoom} /> : null,
      box,
    );
    onRedrawn();
    if (!before) return;
    if (!root.activeElement) root.getElementById(before.id)?.focus();
    if (!root.activeElement) moveFocusIn();
    else if (before === lateFocus.to && performance.now() < lateFocus.until) focusTarget()?.focus();
    if (root.activeElement?.id !== before.id) focusMovedAt = performance.now();
  }

  /** The text and the buttons: a script of the page may have swapped them since they were drawn. */
  const readDrawing = () => [box.textContent, ...box.querySelectorAll('button')];
  const onRedrawn = () => {
    lastDrawing = readDrawing();
  };
  const isAsDrawn = () => readDrawing().every((part, index) => part === lastDrawing[index]);

  /** Whether a key was meant for what had the focus before. A key that is held down repeats its press. */
  const isLateKey = (event: Event) =>
    (event as UIEvent).detail === 0 &&
    (isKeyHeld || performance.now() - focusMovedAt < MEANT_BEFORE_MS);

  /** Moves keyboard focus to the next button. If one appears soon after, `draw` moves the focus there. */
  function moveFocusIn() {
    const to = focusTarget();
    // Only a heading, or a tab that has no room to open, replaces a button. On anything else a held key could press
    // what appears under it.
    const standsIn = to?.className !== 'main' && !wishesFold();
    lateFocus = { to, until: standsIn ? performance.now() + LATE_BUTTON_MS : 0 };
    to?.focus();
  }

  const currentStep = () => view.advice?.items.find((item) => item.state === 'now');

  /** Scrolls inside the sidebar to what is new: the notice at its top, or the current step. */
  function scrollToNews() {
    const notice = view.advice?.notice?.id ?? '';
    const step = currentStep()?.id ?? '';
    const id = notice !== lastShown.notice ? 'notice' : step !== lastShown.step ? `i-${step}` : '';
    Object.assign(lastShown, { notice, step });
    if (!id) return;
    window.requestAnimationFrame(() =>
      root.getElementById(id)?.scrollIntoView?.({ block: 'nearest' }),
    );
  }

  /** Where keyboard focus goes: the current step's button, else the heading or the tab. */
  function focusTarget(): HTMLElement | null {
    const main = currentStep()?.offers.find(
      ({ primary, action }) => primary && !ANSWERS.test(action.do),
    );
    return root.getElementById(folded ? 'fold' : main ? buttonId(main) : 'heading');
  }

  /** A refused key press may mean that its button was scrolled away. Scrolls to it for the next press. */
  const accept: Accept = (event, button) => {
    if (isLateKey(event) || !isAsDrawn()) return false;
    if ((options.accept ?? isRealClick)(event, button)) return true;
    if (event.isTrusted) button.scrollIntoView({ block: 'nearest' });
    return false;
  };

  const updatePlaceSoon = afterLayout(
    doc,
    () => {
      if (!pressed && updatePlace()) draw();
      scrollToNews();
    },
    signal,
  );

  /** Skips placing while nothing is drawn: a loading page asks often. */
  const arrange = () => {
    // A script of the page may have removed it.
    if (!host.isConnected && !signal.aborted) doc.documentElement.append(host);
    if (drawable()) updatePlaceSoon();
  };

  listenToWindow(window, host, signal, ({ type, target }) => {
    // A sidebar that moves between press and release would swallow the click.
    if (/^pointer/.test(type)) pressed = type === 'pointerdown' && target === host;
    arrange();
  });
  for (const type of ['keydown', 'keyup'])
    root.addEventListener(
      type,
      (event) => {
        isKeyHeld = (event as KeyboardEvent).repeat;
      },
      { capture: true },
    );
  signal.addEventListener('abort', () => {
    render(null, box);
    host.remove();
  });

  // Outside the body, so that the page's observers of the body never see these changes.
  placeHost(host, null);
  doc.documentElement.append(host);
  return {
    host,
    arrange,
    focus: moveFocusIn,
    show(given) {
      if (signal.aborted) return;
      const hadFolded = wishesFold();
      view = given;
      if (hadFolded !== wishesFold()) folded = !hadFolded;
      draw();
      arrange();
    },
  };
}
