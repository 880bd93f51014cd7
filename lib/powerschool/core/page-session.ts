/** What the content script keeps between one look at the page and the next. In memory only. */
import type { Did, DrawerKind, Facts } from '../../contracts/facts.ts';
import type { Control } from '../dom/controls.ts';
import type { NameReader } from '../dom/name-reader.ts';
import type { Parts } from '../page-tools.ts';
import type { Records } from './records-model.ts';

/** One field that was filled: what stood there before, and what was put. */
export interface Change {
  drawer: DrawerKind;
  field: string;
  element: Control;
  before: string;
  after: string;
}

/** A temporary password that waits for its welcome sheet. */
interface Kept {
  secret: string;
  /** Contact whose account it belongs to. */
  contactId?: string | undefined;
  /** Its drawer has closed: the next account drawer is another one. */
  closed?: boolean;
}

export interface Memory extends NameReader {
  /** What was brought in later. */
  parts?: Parts | undefined;
  /** Brings `parts` in, when an action or the records need them; put there by the caller. */
  bringParts?: (() => Promise<unknown>) | undefined;
  /** What the registrar typed into the sidebar. */
  inputs: Facts['inputs'];
  lastAction?: Did | undefined;
  undo: Change[];
  /** Another maker of temporary passwords, for tests. */
  makeSecret?: (length: number, classes: readonly string[]) => string;
  /** The temporary password that stands in the open account drawer. */
  secret?: string | undefined;
  /** That password, once the registrar wants it on the welcome sheet (see `secret.ts`). */
  kept?: Kept | undefined;
  records?: Records | undefined;
  contactLookup?: Facts['contactLookup'];
  /** Drawer that stood open at the last look. */
  open?: DrawerKind | undefined;
  /** Drawer whose Submit the registrar pressed last, until another opens or another button is pressed. */
  submitted?: DrawerKind | undefined;
  /** The page has only just been opened: what is not recognised may still be drawn. */
  patient?: boolean;
  /** Id of the contact that the address named last. */
  of?: string | undefined;
  /** The students of a crowd are to be read one by one. */
  readAllRows?: boolean;
  /** Id of the contact that the page shows. */
  shown?: string | undefined;
  /** Id of the contact whose deletion the registrar confirmed. */
  confirmed?: string | undefined;
  /** Row (student's or contact's key) whose pencil was pressed last. */
  row?: string | undefined;
}

/** An empty memory. */
export const newMemory = (): Memory => ({
  inputs: { email: '', number: '', phone: '' },
  undo: [],
  needsNameReader: false,
});
