/** Handles the registrar's choices on the page of all welcome sheets. */
import type { SheetMark } from '../contracts/worklist/list.ts';
import type { SheetsTexts } from '../texts/sheets/en.ts';
import type { SheetsHandlers } from '../ui/sheets-ui.ts';
import { growDrawing } from './grow-drawing.ts';
import { runOf, type SheetsSession, sortAgain } from './sheets-session.ts';

/** Draws every sheet of the run, and notes what is printed. More parents may become ready during the print dialog. */
export function preparePrint({ data, state, update }: SheetsSession): void {
  const { run, settings } = state();
  data.printed = Object.fromEntries(run.map(({ sheet }) => [sheet.contactId, sheet.childIds]));
  update({ ...runOf(data, settings), drawnCount: run.length });
}

/** Creates the handlers. `noteUse` is called for each of them, so that the page is not cleared during work. */
export function createSheetHandlers(
  session: SheetsSession,
  t: Pick<SheetsTexts, 'marked'>,
  noteUse: () => void,
): SheetsHandlers {
  const { page, state, update, send } = session;
  /** Draws a mark at once; the worker stores it with the list. */
  const mark = (changes: [contactId: string, change: SheetMark][]) => {
    const { data } = session;
    const { sheetMarks } = data.list;
    const changed = changes.map(([id, change]) => [id, { ...sheetMarks[id], ...change }]);
    data.list.sheetMarks = { ...sheetMarks, ...Object.fromEntries(changed) };
    update({ ...runOf(data, state().settings), copied: undefined });
    void send({ kind: 'worklist-mark-sheets', id: state().list?.id ?? '', changes });
  };
  return {
    onSettings(change) {
      noteUse();
      const { settings: before, list } = state();
      if (change.portal !== undefined && list)
        session.typedPortal = { site: list.site, portal: change.portal };
      const settings = { ...before, ...change };
      if (change.sort) sortAgain(session.data, settings);
      update({ ...runOf(session.data, settings), copied: undefined });
      void growDrawing(session);
    },
    onLanguage(contactId, language) {
      noteUse();
      mark([[contactId, { language }]]);
    },
    onHandedOut(contactIds, isHandedOut) {
      noteUse();
      const sheets = session.data.sorted.filter(({ contactId }) => contactIds.includes(contactId));
      mark(sheets.map((each) => [each.contactId, { handedOut: isHandedOut ? each.childIds : [] }]));
      update({ status: isHandedOut ? t.marked({ count: sheets.length }) : '' });
    },
    onPrint() {
      noteUse();
      preparePrint(session);
      page.print();
    },
    async onCopy(contactId, text) {
      noteUse();
      const result = await page.copy(text).then(
        () => 'yes' as const,
        () => 'refused' as const,
      );
      // The page may have been cleared in the meantime.
      if (state().phase === 'list') update({ copied: { contactId, result } });
    },
  };
}
