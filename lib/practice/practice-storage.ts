/** What the practice remembers: in one tab, until the tab is closed or the registrar starts over. */
import type { Language } from '../contracts/language.ts';
import type { School } from '../contracts/practice/school.ts';
import { newSchool } from './school.ts';

/** One entry of the tab's own storage. */
export interface Practice {
  school: School;
  /** As in the registrar's own settings when the practice began. */
  settings: { language: Language; theme: 'system' | 'light' | 'dark' };
  /** The areas of the practice browser's storage, which hold what Kinlink notes in the practice. */
  areas: Record<'local' | 'session', Record<string, unknown>>;
  /** The number of the tab that Kinlink takes this one for, and the last that any tab got. */
  tabId: number;
  lastTabId: number;
  /** The number from the next page on: Kinlink has opened that one as a tab of its own. */
  nextTabId?: number;
}

const KEY = 'kinlink-practice';

/** Reads the practice; undefined in a tab in which none has begun. */
export function readPractice(storage: Storage): Practice | undefined {
  const text = storage.getItem(KEY);
  return text ? (JSON.parse(text) as Practice) : undefined;
}

const writePractice = (storage: Storage, practice: Practice): void =>
  storage.setItem(KEY, JSON.stringify(practice));

/** Changes a part of the practice. */
export function changePractice(storage: Storage, change: Partial<Practice>): void {
  const before = readPractice(storage);
  if (before) writePractice(storage, { ...before, ...change });
}

/** Begins a practice from nothing. Whatever the last one left is gone. */
export function beginPractice(storage: Storage, settings: Practice['settings']): Practice {
  const practice: Practice = {
    school: newSchool(),
    settings,
    areas: { local: { 'policy.own': settings }, session: {} },
    tabId: 1,
    lastTabId: 1,
  };
  writePractice(storage, practice);
  return practice;
}
