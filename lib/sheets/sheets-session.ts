/** The objects that the parts of the page with all welcome sheets share. */
import type { Policy } from '../contracts/policy.ts';
import type { Worklist } from '../contracts/worklist/list.ts';
import type { FromWorklist } from '../contracts/worklist/messages.ts';
import type { ParentSheet, SheetBatch, SheetSettings } from '../contracts/worklist/sheets.ts';
import { parentPortal } from '../powerschool/core/urls.ts';
import { sortSheets } from '../rules/sheets/sort-sheets.ts';
import type { SheetsHandlers, SheetsState } from '../ui/sheets-ui.ts';
import type { ListData } from '../worklist/worklist-session.ts';

/** The functions that need the document. The entry point passes them in. */
export interface SheetsPage {
  draw(state: SheetsState, handlers: SheetsHandlers): void;
  print(): void;
  /** Rejects if the browser does not allow it. */
  copy(text: string): Promise<void>;
}

/** The list, and the sheets made from it. */
export interface SheetData {
  list: ListData;
  batch: SheetBatch;
  /** All sheets in the order of the settings. */
  sorted: readonly ParentSheet[];
  /** The children on each sheet of the last print, by contact id. */
  printed: Readonly<Record<string, readonly string[]>>;
}

export interface SheetsSession {
  page: SheetsPage;
  policy: Policy;
  /** The PowerSchool tab that the page was opened from. */
  tab: number;
  data: SheetData;
  /** The portal's address that the registrar typed, and the site of the list at that time. */
  typedPortal?: { site: string; portal: string };
  state(): SheetsState;
  /** Changes the state and draws it. */
  update(change: Partial<SheetsState>): void;
  /** Sends a message to the worker. After an update of Kinlink it shows a note and returns undefined. */
  send(message: FromWorklist): Promise<unknown>;
}

/** Returns the first settings of a run. The portal's address follows from the list's site. */
export const firstSettings = ({ school, portal }: Policy): SheetSettings => ({
  language: 'en',
  sort: 'class',
  onlyOpen: false,
  withAddress: false,
  withClass: false,
  school,
  portal,
  contact: '',
});

/** Returns the address that the registrar typed for this list's site, else the district's, else the site's own. */
export function portalOf(
  { typedPortal, policy }: Pick<SheetsSession, 'typedPortal' | 'policy'>,
  { site }: Pick<Worklist, 'site'>,
): string {
  if (typedPortal?.site === site) return typedPortal.portal;
  return policy.portal || parentPortal(site);
}

/** Sorts the sheets once for the current settings. */
export function sortAgain(data: SheetData, { sort }: Pick<SheetSettings, 'sort'>): void {
  data.sorted = sortSheets(data.batch.sheets, sort);
}

/** Returns true if all children of a sheet are among these. */
const hasChildren = (dcids: readonly string[], { childIds }: ParentSheet): boolean =>
  childIds.every((dcid) => dcids.includes(dcid));

/** Returns the part of the state that depends on the sheets, the settings and the marks. */
export function runOf(
  { list: { sheetMarks }, batch, sorted, printed }: SheetData,
  settings: SheetSettings,
): Partial<SheetsState> {
  const all = sorted.map((sheet) => {
    const { handedOut = [], language } = sheetMarks[sheet.contactId] ?? {};
    const isHandedOut = hasChildren(handedOut, sheet);
    return {
      sheet,
      language: language ?? sheet.homeLanguage ?? settings.language,
      isHandedOut,
      hasNewChild: handedOut.length > 0 && !isHandedOut,
      isPrinted: hasChildren(printed[sheet.contactId] ?? [], sheet),
    };
  });
  const children = sorted.flatMap((sheet) => sheet.children);
  return {
    settings,
    run: settings.onlyOpen ? all.filter(({ isHandedOut }) => !isHandedOut) : all,
    total: all.length,
    handedOut: all.filter(({ isHandedOut }) => isHandedOut).length,
    withoutAddress: sorted.filter(({ address }) => address.length === 0).length,
    withoutUsername: batch.withoutUsername,
    withoutAccess: batch.withoutAccess,
    hasClasses: children.some(({ grade, homeroom }) => grade || homeroom),
    hasLanguages: sorted.some(({ homeLanguage, otherLanguage }) => homeLanguage || otherLanguage),
  };
}
