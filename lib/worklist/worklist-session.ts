/** The objects that the handlers of the worklist's page share. */
import type { Policy } from '../contracts/policy.ts';
import type { ListedContact, ListedStudent, SheetMark } from '../contracts/worklist/list.ts';
import type { FromWorklist, ShownStudents } from '../contracts/worklist/messages.ts';
import type { IntakeChoice, WorklistRow } from '../contracts/worklist/view.ts';
import type { WorklistTexts } from '../texts/worklist/en.ts';
import type { WorklistHandlers, WorklistState } from '../ui/worklist-ui.ts';

/** The functions that need the document. The entry point passes them in. */
export interface WorklistPage {
  draw(state: WorklistState, handlers: WorklistHandlers): void;
  save(name: string, text: string, format: 'csv' | 'svg'): void;
  print(): void;
  focus(id: string): void;
}

/** The stored contents of the list, and the rows. */
export interface ListData {
  students: Map<string, ListedStudent>;
  contacts: Map<string, ListedContact>;
  dismissed: Record<string, string>;
  sheetMarks: Record<string, SheetMark>;
  remembered: { different: Set<string>; noAccess: Set<string> };
  /** All pairs that have looked like one person since the list was loaded. */
  pairs: Map<string, readonly [string, string]>;
  /** All rows, before filtering. */
  rows: readonly WorklistRow[];
}

/** Data for the start of a list. A reset replaces the whole object, so that late answers can detect it. */
export interface StartMemory {
  /** The students that the tab has shown, by dcid. */
  seen: Map<string, ShownStudents['students'][number]>;
  choice: IntakeChoice;
  /** The field's text is newer than the students that were found in it. */
  isUnread: boolean;
}

export interface WorklistSession {
  page: WorklistPage;
  t: WorklistTexts;
  policy: Policy;
  /** The PowerSchool tab that the page was opened from. */
  tab: number;
  state(): WorklistState;
  /** Changes the state. The next drawing shows it. */
  set(change: Partial<WorklistState>): void;
  /** Changes the state and draws it. */
  update(change: Partial<WorklistState>): void;
  data: ListData;
  start: StartMemory;
  /** J or K was pressed before there were rows: the first row is selected once it is there. */
  wantsRow?: boolean;
  /** Sends a message to the worker. After an update of Kinlink it shows a note and returns undefined. */
  send(message: FromWorklist): Promise<unknown>;
}
