/** A contact may change in another tab while this one waits: its records are read again when it comes to the front. */
import type { PageSession } from '../core/page-session.ts';
import { fetcherOf, fetchRecords } from './records-client.ts';

/** Notes until the signal is aborted that the tab came to the front: its records may be outdated. */
export function noteReturns(
  { document }: Pick<Window, 'document'>,
  session: Pick<PageSession, 'records' | 'oldRecords'>,
  signal: AbortSignal,
): void {
  const note = () => {
    if (!document.hidden) session.oldRecords = session.records;
  };
  document.addEventListener('visibilitychange', note, { signal });
}

/**
 * Reads the records of a page with one record again after its tab came to the front. Until they are there, and where
 * they are refused, the old ones stay. Results of a search, a record each, are left as they are.
 * @returns whether there is something new to see
 */
export async function refreshRecords(
  win: Pick<Window & typeof globalThis, 'fetch'>,
  session: Pick<PageSession, 'records' | 'oldRecords'>,
  { site, paths }: { site: string; paths: readonly string[] },
  signal: AbortSignal,
): Promise<boolean> {
  const before = session.oldRecords;
  session.oldRecords = undefined;
  if (before?.state !== 'read' || paths.length !== 1 || before.key !== paths[0]) return false;
  const after = await fetchRecords(site, paths, fetcherOf(win), signal);
  // They may have been read for another page meanwhile.
  if (after.state !== 'read' || session.records !== before) return false;
  if (JSON.stringify(after) === JSON.stringify(before)) return false;
  session.records = after;
  return true;
}
