/** The keyboard focus inside the sidebar: where it goes, and which keys were meant for something else. */
import { buttonId, type View } from '../../lib/ui/sidebar-ui.ts';
import { currentStep, isFoldedByRegistrar } from './view-state.ts';

/** How long keyboard focus is moved to a button that appears late, in ms. */
const LATE_BUTTON_MS = 1000;
/** A key that comes this soon after Kinlink moved the focus was meant for the button before, in ms. */
const MEANT_BEFORE_MS = 700;
/** Actions that answer a question, or end something: the registrar goes to their buttons herself. */
const ANSWERS = /-person$|^(retired|dismiss|drop|end)/;

/** Follows the focus inside `root`. `current` gives what is drawn. */
export function createKeyboardFocus(
  root: ShadowRoot,
  current: () => { view: View; folded: boolean },
) {
  let lateFrom: HTMLElement | null = null;
  let lateUntil = 0;
  let movedAt = -MEANT_BEFORE_MS;
  let isKeyHeld = false;

  for (const type of ['keydown', 'keyup'])
    root.addEventListener(
      type,
      (event) => {
        isKeyHeld = (event as KeyboardEvent).repeat;
      },
      { capture: true },
    );

  /**
   * Where keyboard focus goes: the main button of what comes next, else the label of the step, whose answers are the
   * next Tab stops.
   */
  function focusTarget(): HTMLElement | null {
    const { view, folded } = current();
    const offers = [view.advice?.notice, currentStep(view)].flatMap((part) => part?.offers ?? []);
    const next = offers.find(({ primary, action }) => primary && !ANSWERS.test(action.do));
    const label = root.querySelector<HTMLElement>('.now .label');
    if (label && !next && !folded) return label;
    return root.getElementById(folded ? 'fold' : next ? buttonId(next) : 'heading');
  }

  /** Moves the focus to the next button. If one appears soon after, `restore` moves the focus there. */
  function moveIn() {
    lateFrom = focusTarget();
    // Only a heading, or a tab that has no room to open, replaces a button. On anything else a held key could press
    // what appears under it.
    const isLasting = /^o-/.test(`${lateFrom?.id}`) || isFoldedByRegistrar(current().view);
    lateUntil = isLasting ? 0 : performance.now() + LATE_BUTTON_MS;
    lateFrom?.focus();
  }

  return {
    moveIn,
    /** After a drawing: gives the focus back to what had it before, or moves it on. */
    restore(before: Element | null) {
      if (!before) return;
      if (!root.activeElement) root.getElementById(before.id)?.focus();
      if (!root.activeElement) moveIn();
      else if (before === lateFrom && performance.now() < lateUntil) focusTarget()?.focus();
      if (root.activeElement !== before) movedAt = performance.now();
    },
    /** Whether a key was meant for what had the focus before. A key that is held down repeats its press. */
    isLateKey: (event: Event) =>
      (event as UIEvent).detail === 0 &&
      (isKeyHeld || performance.now() - movedAt < MEANT_BEFORE_MS),
  };
}
