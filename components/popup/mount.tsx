import { render } from 'preact';
import type { PopupTexts } from '../../lib/texts/popup/en.ts';
import type { Accept } from '../../lib/ui/accept.ts';
import type { PopupHandlers, PopupState } from '../../lib/ui/popup-ui.ts';
import { isRealClick } from '../shared/click-guard.ts';
import { Popup } from './popup.tsx';

/** Puts the popup into its document. Tests pass their own guard, because their clicks are never real. */
export function mountPopup(doc: Document, t: PopupTexts, accept: Accept = isRealClick) {
  doc.documentElement.lang = t.language;
  doc.documentElement.dir = t.rightToLeft ? 'rtl' : 'ltr';
  return {
    draw(view: PopupState, handlers: PopupHandlers): void {
      const before = doc.activeElement;
      const section = before?.closest('main > section');
      const ui = { t, words: t, busy: view.busy, handlers, accept };
      render(<Popup view={view} ui={ui} />, doc.body);
      // The focused element is gone, such as a discarded task: focus its heading.
      if (before && !before.isConnected) section?.querySelector('h2')?.focus();
    },
    /** @param whole scrolls its whole section to the top, not only the element into view */
    focus(id: string, whole = false): void {
      const element = doc.getElementById(id);
      element?.focus();
      const section = whole && element?.closest('main > section');
      if (section) section.scrollIntoView?.({ block: 'start' });
      else element?.scrollIntoView?.({ block: 'nearest' });
    },
  };
}
