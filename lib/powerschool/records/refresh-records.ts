/** A contact may change in another tab while this one waits: its records are read again when it comes to the front. */
import type { PageSession } from '../core/page-session.ts';
import { fetcherOf, fetchRecords } from './records-client.ts';

/**
 * Reads the records of a page with one record again whenever its tab comes to the front. Until they are there, and
 * where they are refused, the old ones stay. Results of a search, a record each, are left as they are.
 * @param onNew called when the records have changed
 */
export function refreshRecordsOnReturn(
  win: Window,
  session: Pick<PageSession, 'records'>,
  signal: AbortSignal,
  onNew: () => void,
): void {
  const { document, location } = win;
  const refresh = async () => {
    const before = session.records;
    const paths = before?.key.split(',') ?? [];
    if (document.hidden || before?.state !== 'read' || paths.length !== 1) return;
    const fetcher = fetcherOf(win as typeof window);
    const after = await fetchRecords(location.origin, paths, fetcher, signal);
    // Another page may be shown meanwhile.
    if (after.state !== 'read' || session.records !== before) return;
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    session.records = after;
    onNew();
  };
  document.addEventListener('visibilitychange', () => void refresh(), { signal });
}
