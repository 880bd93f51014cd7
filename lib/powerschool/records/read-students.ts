/** Reads the contacts of many students for the worklist: some at once, for a short time, in the registrar's session. */
import type { ListedContact } from '../../contracts/worklist/list.ts';
import type { ReadAnswer } from '../../contracts/worklist/messages.ts';
import { toListedContact } from './listed-contact.ts';
import { type RecordAnswer, requestRecord } from './record-request.ts';
import { contactsIn } from './record-values.ts';

/** What to read, and how fast. */
export interface StudentsToRead {
  /** The page's origin. */
  site: string;
  dcids: readonly string[];
  /** Requests that run at once; never more than four. */
  atOnce: number;
  /** No request starts after this time. */
  startsForMs: number;
}

/** The answers so far; students that were not asked for are in none of them. */
export interface StudentsRead {
  answers: ReadAnswer[];
  /** The longest wait that the server asked for. */
  retryAfterMs: number;
}

const MOST_AT_ONCE = 4;

/**
 * Asks for each student in turn. It stops asking once the session has ended or the server asks for fewer requests.
 * @param now the clock, in milliseconds
 */
export async function readContactsOfStudents(
  { site, dcids, atOnce, startsForMs }: StudentsToRead,
  fetcher: typeof fetch,
  now: () => number,
): Promise<StudentsRead> {
  const queue = dcids.filter((dcid) => /^\d+$/.test(dcid));
  const result: StudentsRead = { answers: [], retryAfterMs: 0 };
  const begin = now();
  let isOver = false;
  async function readSome(): Promise<void> {
    while (!isOver && now() - begin < startsForMs) {
      const dcid = queue.shift();
      if (dcid === undefined) return;
      const start = now();
      const answer = await ask(`${site}/ws/contacts/student/${dcid}`, fetcher);
      const retryAfterMs = answer.kind === 'slow-down' ? answer.retryAfterMs : 0;
      result.retryAfterMs = Math.max(result.retryAfterMs, retryAfterMs);
      result.answers.push({ dcid, ms: now() - start, ...outcomeOf(answer) });
      isOver ||= answer.kind === 'signed-out' || answer.kind === 'slow-down';
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, MOST_AT_ONCE) }, readSome));
  return result;
}

const ask = (url: string, fetcher: typeof fetch): Promise<RecordAnswer> =>
  requestRecord(url, fetcher, new AbortController().signal).catch(() => ({ kind: 'failed' }));

function outcomeOf(answer: RecordAnswer): Pick<ReadAnswer, 'kind' | 'contacts'> {
  if (answer.kind !== 'read') return { kind: answer.kind, contacts: [] };
  const records = contactsIn(answer.records);
  const contacts = records.map(toListedContact);
  // A list that can't be read is not an empty one.
  const isRead = contacts.every((contact) => contact !== null) && Array.isArray(answer.records);
  return isRead
    ? { kind: 'read', contacts: contacts.filter((contact): contact is ListedContact => !!contact) }
    : { kind: 'refused', contacts: [] };
}
