/** The plain data of a print run of welcome sheets. */
import type { SheetLanguage } from '../language.ts';

/** One child of a parent, as the list knows it. */
export interface SheetChild {
  name: string;
  school: string;
  /** '' where the pasted table has no grade. */
  grade: string;
  homeroom: string;
}

/** The sheet of one parent. It lists all of the parent's children. */
export interface ParentSheet {
  contactId: string;
  name: string;
  username: string;
  /** First names, as the sheet prints them. */
  firstNames: string[];
  /** The dcids of all children that the sheet names. */
  childIds: string[];
  /** The children of the list who are ready, the youngest first. */
  children: SheetChild[];
  /** Names of children on the list who are not ready, so that the sheet does not list them. */
  notReady: string[];
  /** The language from the pasted table. */
  homeLanguage: SheetLanguage | undefined;
  /** The table's word for a home language that the sheets do not have, also where a sibling has another one. */
  otherLanguage: string;
  /** The lines of the postal address, or none. */
  address: string[];
  /** The family's number in the list. */
  family: number;
  /** The position of the first child in the list. */
  place: number;
}

/** All sheets of a list, and the ready parents who can't have one. */
export interface SheetBatch {
  sheets: ParentSheet[];
  /** Names of ready parents without a username. */
  withoutUsername: string[];
  /** The number of parents whose rows are ready by the policy, but who can't see a child in the portal. */
  withoutAccess: number;
}

export const SHEET_SORTS = ['class', 'student', 'parent'] as const;
export type SheetSort = (typeof SHEET_SORTS)[number];

/** The registrar's choices for a whole run. */
export interface SheetSettings {
  /** For families whose home language the list does not have. */
  language: SheetLanguage;
  sort: SheetSort;
  /** Leaves out the sheets that were handed out. */
  onlyOpen: boolean;
  /** Prints the address block for a window envelope. */
  withAddress: boolean;
  /** Prints the class and the student's name at the top. */
  withClass: boolean;
  school: string;
  portal: string;
  /** Where to ask for help: a phone number or an email, or ''. */
  contact: string;
}

/** A sheet with its language and its mark. */
export interface SheetInRun {
  sheet: ParentSheet;
  language: SheetLanguage;
  /** The sheet was handed out with all of its children. */
  isHandedOut: boolean;
  /** The sheet was handed out when it had fewer children. */
  hasNewChild: boolean;
  /** The last print had this sheet with all of its children. */
  isPrinted: boolean;
}
