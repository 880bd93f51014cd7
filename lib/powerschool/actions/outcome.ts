/** What an action gets, and how it ended. */
import type { PageSession } from '../core/page-session.ts';
import type { NameReader } from '../dom/name-reader.ts';

/** Where an action runs. */
export interface ActionContext {
  doc: Document;
  session: PageSession;
  reader: NameReader;
  signal: AbortSignal;
}

export interface Outcome {
  /** What stood in the way; absent when it was done. */
  what?: string;
  /** Fields that kept another value. */
  kept?: string[];
}
