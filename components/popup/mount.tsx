import { render } from 'preact';
import type { PopupTexts } from '../../lib/texts/popup/en.ts';
import type { Accept } from '../../lib/ui/accept.ts';
import type { Handlers, View } from '../../lib/ui/popup-ui.ts';
import { isRealClick } from '../shared/click-guard.ts';
import { Popup } from './popup.tsx';

/** Puts the popup into its document. Tests, whose clicks are never real, bring a guard of their own. */
export function mountPopup(doc: Document, t: PopupTexts, accept: Accept = isRealClick) {
  doc.documentElement.lang = t.language;
  doc.documentElement.dir = t.rightToLeft ? 'rtl' : 'ltr';
  return {
    draw(view: View, handlers: Handlers): void {
      const before = doc.activeElement;
      const section = before?.closest('main > section');
      const ui = { t, words: t, busy: view.busy, handlers, accept };
      render(<Popup view={view} ui={ui} />, doc.body);
      // What had the keyboard is gone, as a discarded task is: it goes on at the heading above.
      if (before && !before.isConnected) section?.querySelector('h2')?.focus();
    },
    /** @param whole brings its whole section to the top, instead of no more than itself into view */
    focus(id: string, whole = false): void {
      const element = doc.getElementById(id);
      element?.focus();
      const section = whole && element?.closest('main > section');
      if (section) section.scrollIntoView?.({ block: 'start' });
      else element?.scrollIntoView?.({ block: 'nearest' });
    },
  };
}
