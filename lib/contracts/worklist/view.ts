/** The plain data that the worklist's rules create and its components draw. */
import type { UnknownPart, WorklistFinding } from '../findings/worklist-findings.ts';
import type { NamedStudent } from './list.ts';

/** The reasons why a row's student needs a check. */
export type RowProblem =
  | 'refused'
  | 'failed'
  | 'gone'
  | 'not-read'
  | 'other-number'
  | 'unconfirmed';

/** One student and one parent. A student without a parent has one row without a contact. */
export interface WorklistRow {
  key: string;
  dcid: string;
  /** The student's position in the list. */
  place: number;
  student: { name: string; number: string; school: string };
  contact?: { id: string; name: string; relationship: string; custody: boolean | undefined };
  /** The findings that count under the policy. */
  required: WorklistFinding[];
  /** The findings that are only good to know. */
  advisory: WorklistFinding[];
  unknown: UnknownPart[];
  /** The row is ready, except that no page has shown Enable Parent Access yet and the policy counts it. */
  isParentAccessUnseen?: boolean;
  problem?: RowProblem;
  likelySame?: { ids: string[]; names: string[]; isGroup: boolean };
  state: RowState;
  /** The reason why the row needs no work. */
  reason?: string;
  /** A number that students with a parent in common share. */
  family: number;
}
export type RowState = 'todo' | 'check' | 'ready' | 'not-needed';

export const SORTS = ['list', 'student', 'contact', 'school', 'state'] as const;
export type Sort = (typeof SORTS)[number];

/** The filters that the registrar chose above the table. */
export interface RowFilter {
  /** The states to show. */
  states: readonly RowState[];
  finding?: WorklistFinding | undefined;
  /** The search text. A row matches if it contains every word. */
  text: string;
  /** Hides contacts that have no custody. Contacts with unknown custody stay. */
  onlyCustody: boolean;
  sort: Sort;
  /** Keeps the students of one family together. */
  byFamily: boolean;
}

/** The number of rows in each state. */
export type RowCounts = Record<RowState, number>;

/** The kind of a number: student number, or PowerSchool's internal student id (DCID). */
export type NumberMeaning = 'number' | 'dcid';

/** One student of a pasted list, named by a student number or a DCID. */
export interface IntakeStudent {
  line: number;
  meaning: NumberMeaning;
  id: string;
  name?: string;
  grade?: string;
  homeroom?: string;
  homeLanguage?: string;
}

/** A line that can't be used, with the reason. */
export interface IntakeProblem {
  line: number;
  why: 'empty' | 'not-a-number' | 'not-a-link' | 'other-site' | 'twice' | 'quotes' | 'too-many';
  text: string;
}

/** The result of reading a pasted text. */
export interface Intake {
  kind: 'nothing' | 'addresses' | 'list' | 'table';
  students: IntakeStudent[];
  problems: IntakeProblem[];
  /** The headings of a table, or "1", "2" and so on if it has none. */
  columns: string[];
  /** The index of the column with the numbers. */
  column: number;
  meaning: NumberMeaning;
  /** The headings of the columns that the welcome sheets use. */
  sheetColumns: string[];
}

/** The registrar's corrections of the guessed column and kind of number. */
export interface IntakeChoice {
  column?: number;
  meaning?: NumberMeaning;
}

/** The students with a known DCID, and the student numbers without one. */
export interface MatchedNumbers {
  students: NamedStudent[];
  missing: IntakeStudent[];
}
