import { render } from 'preact';
import type { WorklistTexts } from '../../lib/texts/worklist/en.ts';
import type { Accept } from '../../lib/ui/accept.ts';
import type { WorklistHandlers, WorklistState } from '../../lib/ui/worklist-ui.ts';
import { isRealClick } from '../shared/click-guard.ts';
import { listenToKeys } from './keys.ts';
import { WorklistView } from './page.tsx';

/** Draws the worklist into its document. Tests pass their own guard, because their clicks and keys are not real. */
export function mountWorklist(doc: Document, t: WorklistTexts, accept: Accept = isRealClick) {
  doc.title = t.title;
  doc.documentElement.lang = t.language;
  doc.documentElement.dir = t.rightToLeft ? 'rtl' : 'ltr';
  let last: { state: WorklistState; handlers: WorklistHandlers } | undefined;
  listenToKeys(doc, accept, () => last);
  return {
    draw(state: WorklistState, handlers: WorklistHandlers): void {
      last = { state, handlers };
      render(<WorklistView state={state} ui={{ t, handlers, accept }} />, doc.body);
    },
    print: () => doc.defaultView?.print(),
    /** Focuses the element with this id after the next frame has drawn it. */
    focus(id: string): void {
      requestAnimationFrame(() => {
        const element = doc.getElementById(id);
        element?.focus();
        element?.scrollIntoView?.({ block: 'nearest' });
      });
    },
  };
}
