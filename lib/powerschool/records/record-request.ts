/** One GET of the site's own records. */

/** What a request came to. `records` is what the server sent; an empty list stands for "there is none". */
export type RecordAnswer =
  | { kind: 'read'; records: unknown }
  | { kind: 'gone' }
  /** No permission, or an answer that is no JSON: this server has no such records. */
  | { kind: 'refused' }
  /** The answer leads elsewhere, as that of an ended session leads to the sign-in page (facts §2, S [WA]). */
  | { kind: 'signed-out' }
  /** The server asks for fewer requests. */
  | { kind: 'slow-down'; retryAfterMs: number }
  /** The server's own fault, or no answer in time. */
  | { kind: 'failed' };

/** A server that has not answered by then counts as one that refuses. */
const ANSWER_MS = 20_000;

/**
 * Asks for one record. Only GET, with the session of the page, and no redirect is followed.
 * @throws what `fetcher` throws: no connection, no answer in time, or the signal was aborted
 */
export async function requestRecord(
  url: string,
  fetcher: typeof fetch,
  signal: AbortSignal,
): Promise<RecordAnswer> {
  const answer = await fetcher(url, {
    method: 'GET',
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { Accept: 'application/json' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
  });
  const { status, type, headers } = answer;
  if (status === 204) return { kind: 'read', records: [] };
  if (type === 'opaqueredirect' || status === 401) return { kind: 'signed-out' };
  if (status === 429 || status === 503)
    return { kind: 'slow-down', retryAfterMs: retryAfter(headers.get('retry-after')) };
  const isJson = /json/i.test(headers.get('content-type') ?? '');
  // A contact that was deleted meanwhile is nobody. A server without these records answers with a page.
  if (status === 404 && isJson) return { kind: 'gone' };
  if (status >= 500) return { kind: 'failed' };
  if (!answer.ok || !isJson) return { kind: 'refused' };
  return { kind: 'read', records: await answer.json() };
}

/** The wait in whole seconds that the server asks for; a date is not understood, and counts as none. */
const retryAfter = (header: string | null): number =>
  /^\d{1,4}$/.test(header ?? '') ? Number(header) * 1000 : 0;
