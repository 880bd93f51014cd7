/**
 * The site's own records: the only code that makes requests. Only GET, only to the site that the page
 * belongs to (promise 3). [API], documented for administrators since 12.0, facts §9.
 */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import type { SearchPage, StudentContactsPage } from '../../contracts/facts.ts';
import type { PageSession } from '../core/page-session.ts';
import type { ContactRecord, Records } from '../core/records-model.ts';
import { lookUpContact } from './contact-exists.ts';
import { toRecord } from './contact-record.ts';
import { requestRecord } from './record-request.ts';
import { contactsIn } from './record-values.ts';

/** Requests that run at once. */
const AT_ONCE = 4;

/** One GET. `undefined` = refused: no permission, signed out, an answer that is no JSON. */
async function get(url: string, fetcher: typeof fetch, signal: AbortSignal): Promise<unknown> {
  const answer = await requestRecord(url, fetcher, signal);
  if (answer.kind === 'gone') return [];
  return answer.kind === 'read' ? answer.records : undefined;
}

/** The page's own `fetch`, in the session of whoever is signed in. */
export const fetcherOf =
  (win: Pick<Window & typeof globalThis, 'fetch'>): typeof fetch =>
  (...call) =>
    win.fetch(...call);

/**
 * Reads the records that belong to a page.
 * @param site the page's origin; @param paths of the records, below `/ws/contacts/`; @param fetcher the content
 *   script's `fetch`
 * @returns `refused` when any request was refused or failed, `not-asked` when there is nothing to ask
 *   or the signal was aborted; never throws
 */
export async function fetchRecords(
  site: string,
  paths: readonly string[],
  fetcher: typeof fetch,
  signal: AbortSignal,
): Promise<Records> {
  const done = (state: Records['state'], contacts: ContactRecord[] = []): Records => ({
    key: paths.join(),
    state,
    contacts,
  });
  if (!paths.length || !paths.every((path) => /^(contact|student)\/\d+$/.test(path)))
    return done('not-asked');
  try {
    const answers: unknown[] = [];
    for (let start = 0; start < paths.length; start += AT_ONCE)
      answers.push(
        ...(await Promise.all(
          paths
            .slice(start, start + AT_ONCE)
            .map((path) => get(`${site}/ws/contacts/${path}`, fetcher, signal)),
        )),
      );
    if (answers.includes(undefined)) return done('refused');
    const records = answers.flatMap(contactsIn).map(toRecord);
    return done(
      'read',
      records.filter((record) => record !== null),
    );
  } catch {
    return done(signal.aborted ? 'not-asked' : 'refused');
  }
}

/**
 * Reads a page's records into session, once for each page and list of results.
 * @returns whether there is something new to see
 */
export async function readRecords(
  win: Pick<Window & typeof globalThis, 'fetch'>,
  session: Pick<PageSession, 'records' | 'contactLookup'>,
  { site, paths }: { site: string; paths: readonly string[] },
  signal: AbortSignal,
  lookUpId?: string,
): Promise<boolean> {
  const fetcher = fetcherOf(win);
  const ask = (path: string) => get(`${site}/ws/contacts/${path}`, fetcher, signal);
  const hasChanged = !!lookUpId && (await lookUpContact(ask, session, lookUpId));
  const key = paths.join();
  if (!key || session.records?.key === key) return hasChanged;
  const pending: Records = { key, state: 'asked', contacts: [] };
  session.records = pending;
  const records = await fetchRecords(site, paths, fetcher, signal);
  // Another page may have been asked for meanwhile.
  if (session.records !== pending) return hasChanged;
  session.records = records.state === 'not-asked' ? undefined : records;
  return hasChanged || !!session.records;
}

/** Emails of the page, then those that only the records have, whatever the capitals. */
function withRecordEmails(page: readonly string[], records: readonly string[] = []): string[] {
  const onPage = page.map((email) => email.toLowerCase());
  const added = records.filter((email) => !onPage.includes(email.toLowerCase()));
  return [...new Set([...page, ...added])];
}

/** Set where the record leaves a list out; absent otherwise. */
const isPartial = ({ emails, students }: ContactRecord): true | undefined =>
  emails && students ? undefined : true;

const byContact = ({ contacts }: Records) =>
  new Map(contacts.map((record) => [record.contactId, record]));

/** Adds the students' numbers to Contact Details; what the page itself says is kept. */
export function mergeIntoContact(page: ContactPage, records: Records): void {
  const record = byContact(records).get(page.contactId ?? '');
  for (const student of page.students ?? []) {
    student.number ??= record?.numbers[student.dcid ?? ''];
    student.receivesMail = record?.mail[student.dcid ?? ''];
  }
  // Without a dcid on each row, a student may be there under another name.
  if (!page.students?.every(({ dcid }) => dcid)) return;
  const listed = page.students.map(({ dcid }) => dcid);
  page.unlistedAccess = record?.students
    ?.filter(({ access, dcid }) => access && dcid && !listed.includes(dcid))
    .map(({ name }) => name);
}

/** Adds what the records know of each contact to a student's list. */
export function mergeIntoStudentContacts(page: StudentContactsPage, records: Records): void {
  const recordOf = byContact(records);
  for (const contact of page.contacts ?? []) {
    const record = recordOf.get(contact.contactId ?? '');
    if (!record) continue;
    const { contactId: _, name: __, mail: ___, numbers: ____, emails, ...values } = record;
    Object.assign(contact, values, { isPartial: isPartial(record) });
    contact.emails = withRecordEmails(contact.emails, emails);
  }
}

/** Adds what the records know of each contact to a list of search results. */
export function mergeIntoSearch(page: SearchPage, records: Records): void {
  const recordOf = byContact(records);
  for (const contact of page.results ?? []) {
    const record = recordOf.get(contact.contactId);
    if (!record) continue;
    const { students, hasAccount, username, suffix, details, active, phones, addresses } = record;
    Object.assign(contact, { hasAccount, username, suffix, details, active, phones, addresses });
    contact.isPartial = isPartial(record);
    if (students?.length) contact.students = students;
    contact.emails = withRecordEmails(contact.emails, record.emails);
  }
}
