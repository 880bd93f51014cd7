import type { View } from '../../lib/ui/sidebar-ui.ts';
import { currentStep } from './view-state.ts';

/** @returns scrolls inside the sidebar to what changed: the notice at its top, the current step, or the end */
export function createScroller(root: ShadowRoot, window: Window): (view: View) => void {
  let lastNotice = '';
  let lastStep: string | undefined;
  return (view) => {
    const notice = view.advice?.notice?.id ?? '';
    const { id: stepId, offers } = currentStep(view) ?? {};
    // Some steps get their buttons, and with them their text, only once the records are read.
    const step = stepId && `${stepId} ${offers?.length}`;
    const where = stepId ? `i-${stepId}` : 'heading';
    const id = notice !== lastNotice ? 'notice' : step !== lastStep ? where : '';
    lastNotice = notice;
    lastStep = step;
    if (!id) return;
    window.requestAnimationFrame(() =>
      root.getElementById(id)?.scrollIntoView?.({ block: 'nearest' }),
    );
  };
}
