/**
 * The site's own records: the only code that makes requests. Only GET, only to the site that the page
 * belongs to (promise 3). [API], documented for administrators since 12.0, facts §9.
 */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import type { SearchPage, StudentContactsPage } from '../../contracts/facts.ts';
import type { PageSession } from '../core/page-session.ts';
import type { ContactRecord, Records } from '../core/records-model.ts';
import { lookUpContact } from './contact-exists.ts';
import {
  addressesIn,
  contactsIn,
  isObject,
  type Loose,
  list,
  phonesIn,
  word,
  yes,
} from './record-values.ts';

/** Requests that run at once. */
const AT_ONCE = 4;

const full = (x: Loose) => [word(x.firstName), word(x.lastName)].filter(Boolean).join(' ');

/** A student whose every relationship to the contact is over does not count. */
const isCurrent = (student: Loose) => {
  const details = list(student.studentDetails);
  return !details.length || details.some((detail) => detail.active !== false);
};

/** The relationship to a student that counts now. */
function relationshipOf(student: Loose): string | undefined {
  const details = list(student.studentDetails);
  const current = details.find((detail) => detail.active !== false) ?? details[0];
  return word(current?.relationship) || undefined;
}

/** Receives Mail of each student, over the relationships that count now, else over those past or to come. */
function mailOf(students: readonly Loose[]): Record<string, boolean> {
  const entries = students.flatMap((student): [string, boolean][] => {
    const details = list(student.studentDetails);
    const current = details.filter((detail) => detail.active !== false);
    const answers = (current.length > 0 ? current : details).map((detail) =>
      yes(detail.receivesMail),
    );
    const isKnown = answers.length > 0 && !answers.includes(undefined);
    const dcid = word(student.dcid);
    if (!dcid || !(isKnown || answers.includes(true))) return [];
    return [[dcid, answers.includes(true)]];
  });
  return Object.fromEntries(entries);
}

/** One contact from what the server sent; null when it has no id. Odd parts are left out. */
export function toRecord(x: unknown): ContactRecord | null {
  if (!isObject(x) || !word(x.contactId)) return null;
  const account = isObject(x.contactAccount) ? x.contactAccount : {};
  const username = word(account.userName);
  const enabled = yes(account.enabled);
  return {
    contactId: word(x.contactId),
    name: full(x),
    active: yes(x.active),
    hasAccount: !!username || (enabled === false ? undefined : enabled === true),
    enabled,
    username: username || undefined,
    suffix: word(x.suffix) || undefined,
    emails: list(x.emails)
      .map((email) => word(email.address))
      .filter(Boolean),
    phones: phonesIn(x.phones),
    addresses: addressesIn(x.addresses),
    mail: mailOf(list(x.contactStudents)),
    students: list(x.contactStudents)
      .filter(isCurrent)
      .map((student) => ({
        name: full(student),
        school: word(student.schoolAbbr),
        dcid: word(student.dcid) || undefined,
        number: word(student.studentNumber) || undefined,
        relationship: relationshipOf(student),
        access: yes(student.canAccessData),
      })),
  };
}

/** A server that has not answered by then counts as one that refuses. */
const ANSWER_MS = 20_000;

/** One GET. `undefined` = refused: no permission, signed out, an answer that is no JSON. */
async function get(url: string, fetcher: typeof fetch, signal: AbortSignal): Promise<unknown> {
  const answer = await fetcher(url, {
    method: 'GET',
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { Accept: 'application/json' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
  });
  if (answer.status === 204) return [];
  const isJson = /json/i.test(answer.headers.get('content-type') ?? '');
  // A contact that was deleted meanwhile is nobody. A server without these records answers with a page.
  if (answer.status === 404 && isJson) return [];
  if (!answer.ok || !isJson) return undefined;
  return answer.json();
}

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
  const fetcher: typeof fetch = (...call) => win.fetch(...call);
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
function withRecordEmails(page: readonly string[], records: readonly string[]): string[] {
  const onPage = page.map((email) => email.toLowerCase());
  const added = records.filter((email) => !onPage.includes(email.toLowerCase()));
  return [...new Set([...page, ...added])];
}

const byContact = ({ contacts }: Records) =>
  new Map(contacts.map((record) => [record.contactId, record]));

/** Adds the students' numbers to Contact Details; what the page itself says is kept. */
export function mergeIntoContact(page: ContactPage, records: Records): void {
  const record = byContact(records).get(page.contactId ?? '');
  const numbers = new Map(record?.students.map(({ dcid, number }) => [dcid, number]));
  for (const student of page.students ?? []) {
    student.number ??= student.dcid && numbers.get(student.dcid);
    student.receivesMail = record?.mail[student.dcid ?? ''];
  }
  // Without a dcid on each row, a student may be there under another name.
  if (!page.students?.every(({ dcid }) => dcid)) return;
  const listed = page.students.map(({ dcid }) => dcid);
  page.unlistedAccess = record?.students
    .filter(({ access, dcid }) => access && dcid && !listed.includes(dcid))
    .map(({ name }) => name);
}

/** Adds what the records know of each contact to a student's list. */
export function mergeIntoStudentContacts(page: StudentContactsPage, records: Records): void {
  const recordOf = byContact(records);
  for (const contact of page.contacts ?? []) {
    const record = recordOf.get(contact.contactId ?? '');
    if (!record) continue;
    const { contactId: _, name: __, mail: ___, emails, ...values } = record;
    Object.assign(contact, values);
    contact.emails = withRecordEmails(contact.emails, emails);
  }
}

/** Adds what the records know of each contact to a list of search results. */
export function mergeIntoSearch(page: SearchPage, records: Records): void {
  const recordOf = byContact(records);
  for (const contact of page.results ?? []) {
    const record = recordOf.get(contact.contactId);
    if (!record) continue;
    const { students, hasAccount, username, suffix, active, emails, phones, addresses } = record;
    Object.assign(contact, { hasAccount, username, suffix, active, phones, addresses });
    if (students.length) contact.students = students;
    contact.emails = withRecordEmails(contact.emails, emails);
  }
}
