import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Journal } from './journal.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';
import type { Variant } from './variant.ts';

export interface DataContext {
  store: Store;
  journal: Journal;
  variant: Variant;
  session: Session;
  /** The school at which the user works; 0 for the district office. */
  schoolId: number;
  /** Writes happen at once; the answer to one may have to wait. */
  beforeAnswer(): Promise<void>;
}

export type Handler = (
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
  context: DataContext,
) => void | Promise<void>;
