/** What an action gets, and how it ended. */
import type { Change, DrawerOwner, PageSession } from '../core/page-session.ts';
import type { NameReader } from '../dom/name-reader.ts';
import type { Guard } from './still-meant.ts';

/** Where an action runs. */
export interface ActionContext {
  doc: Document;
  session: PageSession;
  reader: NameReader;
  signal: AbortSignal;
  /** Asked after every wait and before every field. */
  stillMeant: Guard;
  /** Contact whose page it is, as `Subject.contact` names it. */
  contact: string | undefined;
  /** The row whose drawer the action fills: the drawer that was open at the start, or that the action opened. */
  owner: DrawerOwner | undefined;
  /** The changes that this action has made so far, in order. */
  changes: Change[];
}

/** How an action ends when the page shows another contact or another row's drawer. */
export const MOVED_ON: Outcome = { what: 'moved-on' };

export interface Outcome {
  /** What stood in the way; absent when it was done. */
  what?: string;
  /** Fields that kept another value. */
  leftAlone?: string[];
}
