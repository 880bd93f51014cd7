import type { View } from '../../lib/ui/sidebar-ui.ts';
import { currentStep } from './view-state.ts';

/** @returns scrolls inside the sidebar to what changed: the notice at its top, or the current step */
export function createScroller(root: ShadowRoot, window: Window): (view: View) => void {
  let lastNotice = '';
  let lastStep = '';
  return (view) => {
    const notice = view.advice?.notice?.id ?? '';
    const step = currentStep(view)?.id ?? '';
    const id = notice !== lastNotice ? 'notice' : step !== lastStep ? `i-${step}` : '';
    lastNotice = notice;
    lastStep = step;
    if (!id) return;
    window.requestAnimationFrame(() =>
      root.getElementById(id)?.scrollIntoView?.({ block: 'nearest' }),
    );
  };
}
