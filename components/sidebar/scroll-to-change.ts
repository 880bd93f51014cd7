import type { View } from '../../lib/ui/sidebar-ui.ts';
import { currentStep } from './view-state.ts';

/** @returns scrolls inside the sidebar to what changed: the notice at its top, the current step, or the end */
export function createScroller(root: ShadowRoot, window: Window): (view: View) => void {
  let lastNotice = '';
  let lastStep: string | undefined;
  return (view) => {
    const notice = view.advice?.notice?.id ?? '';
    const { id: step } = currentStep(view) ?? {};
    const where = step ? `i-${step}` : 'heading';
    const id = notice !== lastNotice ? 'notice' : step !== lastStep ? where : '';
    lastNotice = notice;
    lastStep = step;
    if (!id) return;
    window.requestAnimationFrame(() =>
      root.getElementById(id)?.scrollIntoView?.({ block: 'nearest' }),
    );
  };
}
