/**
 * The pages that Kinlink serves: how each is read, checked, and completed from records. The compiler names what a new
 * page lacks. Part of the page tools; the addresses are in `lib/contracts/page-addresses.ts`.
 */
import type { Page, PageByKind } from '../contracts/facts.ts';
import type { PageName } from '../contracts/page-addresses.ts';
import type { Anchor } from '../contracts/page-anchors.ts';
import type { Finding } from '../contracts/page-check.ts';
import { readContact } from './contact/read-contact.ts';
import type { PageSession } from './core/page-session.ts';
import type { Records } from './core/records-model.ts';
import type { NameReader } from './dom/name-reader.ts';
import { contactFindings } from './page-check/contact-findings.ts';
import { accessFindings, listFindings, searchFindings } from './page-check/other-findings.ts';
import {
  mergeIntoContact,
  mergeIntoSearch,
  mergeIntoStudentContacts,
} from './records/records-client.ts';
import { readSearch } from './search/search-page.ts';
import { readAccessAccounts } from './student/access-accounts.ts';
import { readStudentContacts } from './student/student-contacts.ts';

interface PageDefinition<Name extends PageName> {
  /** Reads the page; null where it is not recognized. */
  read(
    doc: Document,
    location: Location,
    reader: NameReader,
    missing: string[],
    session?: Readonly<PageSession>,
  ): PageByKind[Name] | null;
  /** What identifies the page for a page check, where the address does not. */
  marks: readonly Anchor[];
  /** What a page check finds on it. */
  findings(doc: Document, reader: NameReader): Finding[];
  /** The records that complete the page: paths below `/ws/contacts/`. */
  recordPaths(page: PageByKind[Name]): string[];
  /** Adds what the records say to the page; what the page itself says is kept. */
  mergeRecords(page: PageByKind[Name], records: Records): void;
}
type PageDefinitions = { readonly [Name in PageName]: PageDefinition<Name> };

/** With more search results than this, only the first are asked for. */
const MAX_RESULTS_READ = 12;

export const PAGE_DEFINITIONS: PageDefinitions = {
  contact: {
    read: readContact,
    marks: ['contact.form', 'contact.id'],
    findings: contactFindings,
    recordPaths: ({ contactId }) => (contactId ? [`contact/${contactId}`] : []),
    mergeRecords: mergeIntoContact,
  },
  'student-contacts': {
    read: readStudentContacts,
    marks: ['list.form', 'list.table'],
    findings: listFindings,
    recordPaths: ({ student }) => [`student/${student.dcid}`],
    mergeRecords: mergeIntoStudentContacts,
  },
  'access-accounts': {
    read: readAccessAccounts,
    marks: ['parent-access.box', 'parent-access.id'],
    findings: accessFindings,
    recordPaths: () => [],
    mergeRecords: () => undefined,
  },
  search: {
    read: readSearch,
    marks: ['search.opener'],
    findings: searchFindings,
    recordPaths: ({ results = [] }) =>
      results.slice(0, MAX_RESULTS_READ).map(({ contactId }) => `contact/${contactId}`),
    mergeRecords: mergeIntoSearch,
  },
};

const pathsOf = <Name extends PageName>(kind: Name, page: PageByKind[Name]): string[] =>
  PAGE_DEFINITIONS[kind].recordPaths(page);

const mergeInto = <Name extends PageName>(
  kind: Name,
  page: PageByKind[Name],
  records: Records,
): void => PAGE_DEFINITIONS[kind].mergeRecords(page, records);

/** The paths of a page's records below `/ws/contacts/`; none for a page without records. */
export const recordPaths = (page: Page): string[] =>
  page.kind === 'unknown' ? [] : pathsOf(page.kind, page);

/** Names what the records of a page belong to; '' when there is nothing to ask. */
export const recordsKey = (page: Page): string => recordPaths(page).join();

/** Adds to a page what its records say; what the page itself says is kept. */
export const mergeRecords = (page: Page, records: Records): void =>
  page.kind === 'unknown' ? undefined : mergeInto(page.kind, page, records);
