/** The props of the worklist's views. */
import type { Worklist } from '../contracts/worklist/list.ts';
import type { WorklistView } from '../contracts/worklist/messages.ts';
import type {
  Intake,
  IntakeChoice,
  MatchedNumbers,
  RowCounts,
  RowFilter,
  WorklistRow,
} from '../contracts/worklist/view.ts';
import type { WorklistTexts } from '../texts/worklist/en.ts';
import type { Accept } from './accept.ts';
import type { FamilyMapHandlers, FamilyMapUi, FamilyView } from './family-map-ui.ts';

/** The start of a list: the pasted text, and the students that Kinlink found in it. */
export type StartState = {
  isOpen: boolean;
  text: string;
  intake: Intake | undefined;
  matched: MatchedNumbers | undefined;
  /** What is wrong, in a sentence. */
  problem: string;
  /** A remark, in a sentence. */
  remark: string;
  isBusy: boolean;
};

export type WorklistState = {
  /** 'asking' until the worker has answered. */
  phase: 'asking' | 'hidden' | 'no-site' | 'start' | 'list';
  /** The site that a new list would be read from; '' where none is known. */
  site: string;
  /** Why nothing may be shown, in the phase 'hidden'. */
  hidden: WorklistView['hidden'];
  /** The site of a list that can't be shown, and that a new one replaces. */
  replaces: string | undefined;
  /** An update of Kinlink may have ended a list. */
  isUpdated: boolean;
  start: StartState;
  list: Worklist | undefined;
  /** Students a minute, and the time that is left; absent while nothing is being read. */
  rate: { perMinute: number; leftMs: number | undefined } | undefined;
  /** PowerSchool is busy. */
  isSlower: boolean;
  counts: RowCounts;
  filter: RowFilter;
  /** The rows that pass the filter. */
  rows: readonly WorklistRow[];
  /** The key of the row that the keyboard is on. */
  current: string | undefined;
  /** The key of the row that asks for a reason. */
  dismissing: string | undefined;
  usesKeys: boolean;
  /** The open family map. */
  family: OpenFamily | undefined;
  /** The district uses welcome sheets. */
  hasSheets: boolean;
  /** The result of the last action, for screen readers. */
  status: string;
};

/** The row that the map was opened from, and its contents. */
export type OpenFamily = FamilyView & {
  rowKey: string;
  t: FamilyMapUi['t'];
};

export type WorklistHandlers = {
  onText(text: string): void;
  onFile(file: Pick<File, 'size' | 'text'>): void;
  onChoice(choice: IntakeChoice): void;
  onFromPage(): void;
  onLookAgain(): void;
  onStart(): void;
  onBackToList(): void;
  onNewList(): void;
  onForget(): void;
  onReading(next: 'running' | 'paused' | 'cancelled'): void;
  onFilter(change: Partial<RowFilter>): void;
  onUsesKeys(isOn: boolean): void;
  onCurrent(key: string): void;
  onMove(step: 1 | -1): void;
  onNextRow(): void;
  onNext(row: WorklistRow): void;
  onDismiss(key: string | undefined): void;
  onReason(key: string, reason: string): void;
  onReadAgain(row: WorklistRow): void;
  onExport(): void;
  onFamily(row: WorklistRow): void;
  family: FamilyMapHandlers;
  /** Opens the welcome sheets. */
  onSheets(): void;
};

/** What the components share. */
export type WorklistUi = {
  t: WorklistTexts;
  handlers: WorklistHandlers;
  accept: Accept;
};
