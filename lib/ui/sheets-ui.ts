/** The props of the page with all welcome sheets. */
import type { SheetLanguage } from '../contracts/language.ts';
import type { Worklist } from '../contracts/worklist/list.ts';
import type { WorklistView } from '../contracts/worklist/messages.ts';
import type { SheetInRun, SheetSettings } from '../contracts/worklist/sheets.ts';
import type { ControlTexts } from '../texts/sheet-controls/en.ts';
import type { SheetsTexts } from '../texts/sheets/en.ts';

export type SheetsState = {
  /** 'asking' until the worker has answered, 'cleared' after ten minutes without use. */
  phase: 'asking' | 'hidden' | 'no-list' | 'off' | 'list' | 'cleared';
  /** The reason to show no names, in the phase 'hidden'. */
  hidden: WorklistView['hidden'];
  list: Worklist | undefined;
  settings: SheetSettings;
  /** The sheets to print, sorted. */
  run: readonly SheetInRun[];
  /** The number of sheets that the page has drawn so far. */
  drawnCount: number;
  /** Counts over all sheets, also those that are left out. */
  total: number;
  handedOut: number;
  withoutAddress: number;
  /** Names of ready parents without a username. */
  withoutUsername: readonly string[];
  /** The number of ready parents who can't see a child in the portal. */
  withoutAccess: number;
  /** The list has grades or homerooms. */
  hasClasses: boolean;
  /** The list has home languages. */
  hasLanguages: boolean;
  /** The last copied sheet, and whether the browser allowed it. */
  copied: { contactId: string; result: 'yes' | 'refused' } | undefined;
  date: Date;
  /** A sentence about the page, such as an update of Kinlink. */
  status: string;
};

export type SheetsHandlers = {
  onSettings(change: Partial<SheetSettings>): void;
  onLanguage(contactId: string, language: SheetLanguage): void;
  onHandedOut(contactIds: readonly string[], isHandedOut: boolean): void;
  onPrint(): void;
  onCopy(contactId: string, text: string): void;
};

/** What the components share. */
export type SheetsUi = {
  t: SheetsTexts;
  /** The words beside a single sheet, which this page uses too. */
  controls: ControlTexts;
  handlers: SheetsHandlers;
};
