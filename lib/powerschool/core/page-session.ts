/** What the content script remembers of a page between two readings. In memory only. */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import type { ActionResult, Facts } from '../../contracts/facts.ts';
import type { Control } from '../dom/controls.ts';
import type { Records } from './records-model.ts';

/** Whose drawer opens: the row of the pencil that was pressed, and the contact that the page showed then. */
export interface DrawerOwner {
  kind: DrawerKind;
  /** Key of the row; absent for a drawer that adds something. */
  row?: string | undefined;
  contact?: string | undefined;
}

/** Whether two drawers belong to the same row of the same contact. */
export const isSameOwner = (a: DrawerOwner | undefined, b: DrawerOwner | undefined): boolean =>
  a?.kind === b?.kind && a?.row === b?.row && a?.contact === b?.contact;

/** A press that may open a drawer. */
export interface DrawerPress {
  button: Element;
  owner: DrawerOwner | undefined;
  /** In milliseconds since 1970. */
  time: number;
}

/** One field that was filled: its value before, and the value that was put. */
export interface Change {
  /** The row whose drawer holds the field; undefined on the search page, or if nobody was seen to open the drawer. */
  owner?: DrawerOwner | undefined;
  drawer: DrawerKind;
  field: string;
  element: Control;
  /** Finds the control anew when the page has replaced it. */
  find?: () => Control | null | undefined;
  before: string;
  after: string;
}

/** A temporary password that waits for its welcome sheet. */
export interface SheetPassword {
  readonly password: string;
  /** Contact whose account it belongs to, as `Subject.contact` names it. */
  readonly contact: string | undefined;
  /** Name of that contact. */
  readonly name: string;
  /** Its drawer has closed: the next account drawer is another one. */
  readonly isDrawerClosed?: boolean;
}

/** A contact search that was started on this page. */
export interface StartedSearch {
  /** Tells it from every other search, also of other tabs. */
  readonly mark: string;
  /** Started by a press, or by the page's address. */
  readonly by: 'press' | 'address';
  /** What the field and the boxes asked then. */
  readonly text: string;
  readonly filters: string;
  /** The contacts that were listed before it, as one text. */
  readonly listBefore: string | undefined;
  /** An overlay came up after the start: the page did search. */
  readonly hasWorked?: boolean;
  readonly hasAnswered: boolean;
  /** The page has answered it, so a list of an older search can't come any more. */
  readonly isSure?: boolean;
  /** Something else was pressed since: lists that come now are not its answer. */
  readonly isOver?: boolean;
}

/** A button of the page, with the drawer's owner, the address and the contact when it was noted. */
interface NextButton {
  element: HTMLElement;
  owner: DrawerOwner | undefined;
  address: string;
  contactId: string | undefined;
}

export interface PageSession {
  /** What the registrar typed into the sidebar. */
  inputs: Facts['inputs'];
  /** The page's language when Kinlink first saw it; a browser that translates the page changes it. */
  languageAtStart?: string;
  lastAction?: ActionResult | undefined;
  undo: Change[];
  /** Makes temporary passwords in tests. */
  makePassword?: (length: number, classes: readonly string[]) => string;
  /** The temporary password in the open account drawer. */
  temporaryPassword?: string | undefined;
  /** That password, once the registrar wants it on the welcome sheet (`sheet-password.ts`). */
  sheetPassword?: SheetPassword | undefined;
  records?: Records | undefined;
  /** These records were read before the tab came to the front: what they tell may have changed in another tab. */
  oldRecords?: Records | undefined;
  /** A drawer was open that may have changed the records. */
  mayOutdateRecords?: boolean | undefined;
  contactLookup?: Facts['contactLookup'];
  /** Sign Out was pressed. */
  isSigningOut?: boolean;
  /** Drawer that was open at the last reading. */
  openDrawer?: DrawerKind | undefined;
  /** Drawer whose Submit the registrar pressed last, until another opens or another button is pressed. */
  submittedDrawer?: DrawerKind | undefined;
  /** The error boxes that were there before the registrar clicked anything, with their texts. */
  noticesBefore?: ReadonlyMap<Element, string> | undefined;
  /** The page was opened a moment ago: what is not recognized may still be rendered. */
  isPageSettling?: boolean;
  /** Read the students of a large roster one by one. */
  readAllRows?: boolean;
  /** Id of the contact that the address named last. */
  addressContactId?: string | undefined;
  /** Id of the contact that the page shows. */
  pageContactId?: string | undefined;
  /** When this contact took the place of another on the page, in milliseconds since 1970. */
  contactSince?: number;
  /** The contact that was read last, without an id if it was never saved, and how often it has changed in this tab. */
  shownContact?: { readonly id: string | undefined; readonly changes: number } | undefined;
  /** Id of the contact whose deletion the registrar confirmed. */
  confirmedDeletionId?: string | undefined;
  /** Whose drawer is open, or opens next. It is set at the press that opens the drawer, never later. */
  drawerOwner?: DrawerOwner | undefined;
  /** The buttons that were pressed since the last drawer closed, and when. */
  presses: DrawerPress[];
  /** PowerSchool's own button that comes next, such as Submit, and whose page and drawer were open then. */
  nextButton?: NextButton | undefined;
  /** Where the keyboard focus was before the shortcut moved it into the sidebar. */
  focusedBefore?: Element | null;
  startedSearch?: StartedSearch | undefined;
  /** The address that started a search last. */
  searchAddress?: string | undefined;
  /** The contacts that were listed at the last reading, as one text. */
  lastList?: string | undefined;
  /** The page's own Submit was pressed last, and no error came since. */
  isPageSubmitted?: boolean;
}

/** The session of a page that was just opened. */
export const newSession = (): PageSession => ({
  inputs: { email: '', number: '', phone: '' },
  presses: [],
  undo: [],
});

/** The session once the address names a contact: inputs and results of another contact do not apply to it. */
export function withAddressContact(
  session: Readonly<PageSession>,
  contactId: string | undefined,
): PageSession {
  const addressContactId = contactId ?? session.addressContactId;
  const isOther = session.addressContactId && addressContactId !== session.addressContactId;
  return {
    ...session,
    addressContactId,
    ...(isOther && {
      inputs: newSession().inputs,
      lastAction: undefined,
      readAllRows: false,
      undo: [],
    }),
  };
}

/** The session once the page shows a contact: undo entries of another contact are dropped. */
export const withPageContact = (
  session: Readonly<PageSession>,
  pageContactId: string | undefined,
): PageSession =>
  session.pageContactId === pageContactId ? session : { ...session, pageContactId, undo: [] };

/** Notes a press outside a drawer: a drawer that opens next belongs to this owner, and the one before is gone. */
export function noteDrawerPress(
  session: PageSession,
  owner: DrawerOwner | undefined,
  button: Element,
): void {
  session.presses.push({ button, owner, time: Date.now() });
  session.drawerOwner = owner;
  session.openDrawer = undefined;
  // Those of the search page are in no drawer.
  session.undo = session.undo.filter((change) => change.drawer === 'other');
}

/**
 * The session once a drawer opened or closed.
 * @param holdsPassword whether the temporary password is still in the open drawer
 */
export function withOpenDrawer(
  session: Readonly<PageSession>,
  openDrawer: DrawerKind | undefined,
  holdsPassword: boolean,
): PageSession {
  const current = holdsPassword ? session : { ...session, temporaryPassword: undefined };
  if (session.openDrawer === openDrawer) return current;
  return {
    ...current,
    openDrawer,
    // The drawer that was filled is gone, and its undo entries with it (promise 4).
    undo: session.undo.filter((change) => change.drawer === openDrawer),
    ...(openDrawer ? { submittedDrawer: undefined } : { drawerOwner: undefined, presses: [] }),
  };
}

/** Takes over what a reading learned. The only place that writes it into the session. */
export function updateSession(session: PageSession, learned: Readonly<PageSession>): void {
  const isOther = session.pageContactId && session.pageContactId !== learned.pageContactId;
  Object.assign(session, learned, isOther && { contactSince: Date.now() });
}

/** Takes the welcome sheet's password out of the session: it leaves the page only once (promise 4). */
export function takeSheetPassword(session: PageSession): string | undefined {
  const password = session.sheetPassword?.password;
  session.sheetPassword = undefined;
  return password;
}
