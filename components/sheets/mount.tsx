import { render } from 'preact';
import type { ControlTexts } from '../../lib/texts/sheet-controls/en.ts';
import type { SheetsTexts } from '../../lib/texts/sheets/en.ts';
import type { SheetsHandlers, SheetsState } from '../../lib/ui/sheets-ui.ts';
import { SheetsView } from './page.tsx';

/** Draws the welcome sheets into their document. */
export function mountSheets(doc: Document, t: SheetsTexts, controls: ControlTexts) {
  doc.title = t.title;
  doc.documentElement.lang = t.language;
  doc.documentElement.dir = t.rightToLeft ? 'rtl' : 'ltr';
  return {
    draw: (state: SheetsState, handlers: SheetsHandlers): void =>
      render(<SheetsView state={state} ui={{ t, controls, handlers }} />, doc.body),
  };
}
