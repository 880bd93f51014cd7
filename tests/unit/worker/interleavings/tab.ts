/** A tab of the slow browser, and what is noted of it for the checks. */
import type { Action } from '../../../../lib/contracts/action.ts';
import type { Advice } from '../../../../lib/contracts/advice.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import type { Subject } from '../../../../lib/contracts/subject.ts';
import type { Page } from './pages.ts';

/** One answer of the worker, with the question. */
export interface Answer {
  /** The page that asked. */
  page: Page;
  facts: Facts;
  advice: Advice;
}
/** Something that was done on a page, or sent to the worker, by a click or by Kinlink itself. */
export interface Done {
  tab: Tab;
  action: Action;
  subject: Subject;
  /** The contact that the page shows at that moment. */
  contact: string | undefined;
}

export interface Tab {
  id: number;
  page: Page;
  advice?: Advice | undefined;
  facts?: Facts;
  turn: number;
  /** When its last message reaches the worker: a tab's messages stay in order. */
  sentUntil: number;
}
