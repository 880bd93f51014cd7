/** Updates a worklist's people from a page of PowerSchool. A row becomes ready only after PowerSchool shows it. */
import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
import type { Facts, StudentContactsPage, StudentsContact } from '../../contracts/facts.ts';
import type { ListedContact, ListedStudent, ListedTie } from '../../contracts/worklist/list.ts';

/** The list's data about the students and contacts of a page. */
export interface KnownPeople {
  students: readonly ListedStudent[];
  contacts: readonly ListedContact[];
}

/** Returns the dcids and contact ids on a page, or undefined if the list can't use the page. */
export function peopleOnPage({
  page,
  drawer,
  unsettled,
  busy,
}: Pick<Facts, 'page' | 'drawer' | 'unsettled' | 'busy'>):
  | { dcids: string[]; contactIds: string[] }
  | undefined {
  // The page may change soon while a drawer is open or data is loading.
  if (drawer || unsettled || busy) return undefined;
  if (page.kind === 'access-accounts') return { dcids: [page.student.dcid], contactIds: [] };
  if (page.kind === 'student-contacts') {
    const contactIds = (page.contacts ?? []).flatMap(({ contactId }) => contactId ?? []);
    return { dcids: [page.student.dcid], contactIds };
  }
  if (page.kind !== 'contact' || !page.contactId || page.unsaved || page.deleting) return undefined;
  const dcids = (page.students ?? []).flatMap(({ dcid }) => dcid ?? []);
  return { dcids, contactIds: [page.contactId] };
}

/** Returns only the students and contacts that the page changes. */
export function changesFromPage({ page }: Pick<Facts, 'page'>, before: KnownPeople): KnownPeople {
  switch (page.kind) {
    case 'access-accounts': {
      const { student, parentAccess } = page;
      const students = before.students.filter(({ dcid }) => dcid === student.dcid);
      return onlyChanged(before, {
        students:
          parentAccess === undefined ? [] : students.map((each) => ({ ...each, parentAccess })),
        contacts: [],
      });
    }
    case 'contact':
      return onlyChanged(before, fromContactPage(page, before));
    case 'student-contacts':
      return onlyChanged(before, fromStudentContacts(page, before));
    default:
      return { students: [], contacts: [] };
  }
}

function fromContactPage(page: ContactPage, { students, contacts }: KnownPeople): KnownPeople {
  const before = contacts.find(({ contactId }) => contactId === page.contactId);
  const ties = tiesOn(page, before);
  const current = (ties ?? []).filter((tie) => tie.current !== false).map(({ dcid }) => dcid);
  const listed = students.filter(({ dcid }) => current.includes(dcid));
  // This page belongs to a contact of no student on the list.
  if (!page.contactId || (!before && listed.length === 0)) return { students: [], contacts: [] };
  const { contactId, name, active, account, emails, phones, addresses } = page;
  const contact: ListedContact = {
    ...(before ?? { contactId, name }),
    contactId,
    name: name || (before?.name ?? ''),
    active: active ?? before?.active,
    ...(account === null && { hasAccount: false, enabled: undefined, username: undefined }),
    ...(account && {
      hasAccount: true,
      enabled: account.enabled ?? before?.enabled,
      username: account.username || undefined,
    }),
    ...(emails && { emails: emails.map(({ address, primary }) => ({ address, primary })) }),
    ...(phones && { phones }),
    ...(addresses && { addresses }),
    ...(ties && { students: ties, isPartial: undefined }),
  };
  return {
    students: listed.map((student) => withContact(student, contactId)),
    contacts: [contact],
  };
}

/** Returns one tie for each student on the page, or undefined if any row has no student id. */
function tiesOn(page: ContactPage, before: ListedContact | undefined): ListedTie[] | undefined {
  if (!page.students?.every(({ dcid }) => dcid)) return undefined;
  const rows = new Map<string, Student[]>();
  for (const row of page.students) {
    const { dcid = '' } = row;
    rows.set(dcid, [...(rows.get(dcid) ?? []), row]);
  }
  const oldTies = new Map(before?.students?.map((tie) => [tie.dcid, tie]));
  return [...rows].map(([dcid, group]) => tieFrom(dcid, group, oldTies.get(dcid)));
}

/** A student has one row for each relationship. The current ones count, else those past or to come. */
function tieFrom(dcid: string, rows: readonly Student[], old: ListedTie | undefined): ListedTie {
  const current = rows.filter((row) => row.current);
  const counted = current.length > 0 ? current : rows;
  const first = (part: 'name' | 'number' | 'school' | 'relationship') =>
    counted.map((row) => row[part]).find(Boolean);
  return {
    dcid,
    number: first('number') ?? old?.number,
    name: old?.name || (first('name') ?? ''),
    school: first('school') ?? old?.school ?? '',
    relationship: first('relationship') ?? '',
    custody: joinAnswers(counted.map(({ custody }) => custody)) ?? old?.custody,
    access: joinAnswers(counted.map(({ access }) => access)) ?? old?.access,
    current: current.length > 0,
  };
}

/** True if any row says so, false if all say no, else unknown. */
function joinAnswers(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function fromStudentContacts(page: StudentContactsPage, before: KnownPeople): KnownPeople {
  const { student } = page;
  const listed = before.students.filter(({ dcid }) => dcid === student.dcid);
  if (!page.contacts || listed.length === 0) return { students: [], contacts: [] };
  const contacts = page.contacts.flatMap((contact) =>
    contact.contactId
      ? [
          withRow(
            before.contacts.find(({ contactId }) => contactId === contact.contactId),
            { ...contact, contactId: contact.contactId },
            page,
          ),
        ]
      : [],
  );
  return {
    students: listed.map((each) =>
      contacts.reduce<ListedStudent>((next, { contactId }) => withContact(next, contactId), {
        ...each,
        // A list of contacts on the page is as complete as a record.
        state: each.state === 'waiting' ? 'read' : each.state,
        ...(!each.name && student.name && { name: student.name }),
        ...(!each.number && student.number && { number: student.number }),
        ...(each.number === student.number && { isUnconfirmed: undefined }),
      }),
    ),
    contacts,
  };
}

/** Updates a contact from its row on the student's page. Values that the row does not show stay the same. */
function withRow(
  before: ListedContact | undefined,
  row: StudentsContact & { contactId: string },
  { student }: StudentContactsPage,
): ListedContact {
  const isFromRecord = row.hasAccount !== undefined && !row.isPartial;
  const isWithoutAccount = row.hasAccount === false;
  const old = before?.students?.find(({ dcid }) => dcid === student.dcid);
  const tie: ListedTie = {
    ...(old ?? { dcid: student.dcid, name: student.name, school: '' }),
    relationship: row.relationship || old?.relationship,
    access: row.access ?? old?.access,
    current: old?.current,
  };
  const others = (before?.students ?? []).filter(({ dcid }) => dcid !== student.dcid);
  return {
    ...(before ?? { contactId: row.contactId, name: row.name }),
    active: row.active ?? before?.active,
    hasAccount: row.hasAccount ?? before?.hasAccount,
    enabled: isWithoutAccount ? undefined : (row.enabled ?? before?.enabled),
    username: isWithoutAccount ? undefined : (row.username ?? before?.username),
    // A row without a whole record may show only some of the emails.
    ...(isFromRecord && !before?.emails && { emails: row.emails.map((address) => ({ address })) }),
    ...(row.phones && { phones: row.phones }),
    ...(row.addresses && { addresses: row.addresses }),
    students: [...others, tie],
    ...(!before?.students && { isPartial: true }),
  };
}

const withContact = (student: ListedStudent, contactId: string): ListedStudent =>
  student.contactIds.includes(contactId)
    ? student
    : { ...student, contactIds: [...student.contactIds, contactId] };

/** Returns only the people that differ from the list. The order of object keys does not matter. */
function onlyChanged(before: KnownPeople, next: KnownPeople): KnownPeople {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, part) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
        : part,
    );
  const texts = new Set([...before.students, ...before.contacts].map(sorted));
  return {
    students: next.students.filter((student) => !texts.has(sorted(student))),
    contacts: next.contacts.filter((contact) => !texts.has(sorted(contact))),
  };
}
