/**
 * The pages that Kinlink opens behind the others: a contact search, or a student's Access Accounts. A page of an
 * extension can't hold another one, so the school tells at once what such a page would show.
 */
import type { AccessAccountsPage, Facts, FoundContact, SearchPage } from '../contracts/facts.ts';
import { SCHOOL_NAME, type School, type SchoolContact } from '../contracts/practice/school.ts';
import { dcidIn } from '../powerschool/core/urls.ts';
import { contactsWithEmail, studentOf } from './school.ts';

/** What a page at this address would show. */
export function readHiddenPage(address: string, school: School, site: string): Facts {
  const dcid = dcidIn(address);
  return {
    site,
    page: dcid === undefined ? searchPage(address, school) : accessPage(dcid, school),
    missing: [],
    busy: false,
    undo: [],
    inputs: { email: '', number: '', phone: '' },
    records: 'read',
  };
}

function searchPage(address: string, school: School): SearchPage {
  const params = new URLSearchParams(address.split('#?')[1]);
  const query = params.get('emailAddress') ?? '';
  const inactive = params.get('includeInactive') === 'true';
  return {
    kind: 'search',
    mode: 'contacts',
    canSwitch: false,
    canSearch: true,
    query,
    inactive,
    results: contactsWithEmail(school, query, inactive).map((contact) =>
      foundContact(contact, school),
    ),
    more: false,
    busy: false,
  };
}

function foundContact(contact: SchoolContact, school: School): FoundContact {
  const { id, first, last, active, emails, phones, account, links } = contact;
  return {
    contactId: id,
    name: `${first} ${last}`,
    active,
    emails: emails.map(({ address }) => address),
    phones: phones.map((phone, index) => ({ ...phone, row: String(index), extension: '' })),
    addresses: [],
    hasAccount: account !== undefined,
    username: account?.username,
    students: links.map(({ dcid, relationship }) => {
      const student = studentOf(school, dcid);
      const name = `${student?.first} ${student?.last}`;
      return { dcid, name, number: student?.number, school: SCHOOL_NAME, relationship };
    }),
  };
}

/** Every student of the school has Enable Parent Access. */
function accessPage(dcid: string, school: School): AccessAccountsPage {
  const student = studentOf(school, dcid);
  const name = `${student?.last}, ${student?.first}`;
  const thisStudent = { dcid, name, number: student?.number };
  return { kind: 'access-accounts', student: thisStudent, parentAccess: true };
}
