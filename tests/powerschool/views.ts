import { byNameThenEnd, CODES, type Contact, isCurrent, type Link, type Student } from './model.ts';
import type { Store } from './store.ts';

/** The data for the pages' client code: records joined with the names they need. Never a password. */

export const frn = (dcid: number): string => `001${dcid}`;

export function studentView(store: Store, student: Student) {
  const school = store.school(student.schoolId);
  return {
    dcid: student.dcid,
    frn: frn(student.dcid),
    number: student.number,
    first: student.first,
    last: student.last,
    lastFirst: `${student.last}, ${student.first}`,
    grade: student.grade,
    schoolName: school?.name ?? '',
    schoolAbbr: school?.abbr ?? '',
  };
}

/** Where the user works: at a school only the rows of its students can be changed; 0 is the district office. */
export const isLocked = (store: Store, link: Link, schoolId: number): boolean =>
  schoolId !== 0 && store.student(link.dcid)?.schoolId !== schoolId;

function linkView(store: Store, link: Link, schoolId: number, links: readonly Link[] = []) {
  const student = store.student(link.dcid);
  const locked = isLocked(store, link, schoolId);
  return {
    ...link,
    student: student ? studentView(store, student) : null,
    current: isCurrent(link),
    locked,
    // Only students of the picked school have a link; from the district office all have one.
    linked: !locked,
    conflict:
      links.filter(({ dcid }) => dcid === link.dcid).filter((other) => isCurrent(other)).length > 1,
  };
}

/** One row per relationship, sorted by student's name, then end date. */
export function sortedLinks(store: Store, contact: Contact): Link[] {
  const nameOf = ({ dcid }: Link): string => {
    const student = store.student(dcid);
    return student ? `${student.last}, ${student.first}` : '';
  };
  return contact.links
    .filter(({ unlisted }) => !unlisted)
    .map((link) => ({ link, lastFirst: nameOf(link), end: link.end }))
    .sort(byNameThenEnd)
    .map(({ link }) => link);
}

/** A page section asks for its own part, so each arrives in its own time. */
export const PARTS = [
  'demographics',
  'account',
  'students',
  'phones',
  'emails',
  'addresses',
] as const;
export type PartName = (typeof PARTS)[number];

export function contactPart(
  store: Store,
  contact: Contact,
  part: PartName,
  schoolId: number,
): unknown {
  switch (part) {
    case 'demographics': {
      const { prefix, first, middle, last, suffix, gender, employer, active } = contact;
      return { prefix, first, middle, last, suffix, gender, employer, active };
    }
    case 'account':
      return contact.account;
    case 'students':
      return sortedLinks(store, contact).map((link) =>
        linkView(store, link, schoolId, contact.links),
      );
    case 'phones':
      return contact.phones;
    case 'emails':
      return contact.emails;
    case 'addresses':
      return contact.addresses.map((address) => ({ ...address, current: isCurrent(address) }));
  }
}

export function contactView(store: Store, contact: Contact, schoolId: number) {
  const parts = Object.fromEntries(
    PARTS.map((part) => [part, contactPart(store, contact, part, schoolId)]),
  );
  return { id: contact.id, parts };
}

/** The current relationship, where a student has several rows. */
function linkTo(contact: Contact, dcid: number): Link {
  const links = contact.links.filter((link) => link.dcid === dcid);
  return (links.find((link) => isCurrent(link)) ?? links[0]) as Link;
}

export function studentContacts(store: Store, dcid: number, schoolId: number) {
  return store.contactsOf(dcid).map((contact) => ({
    id: contact.id,
    first: contact.first,
    last: contact.last,
    active: contact.active,
    hasAccount: contact.account !== null,
    email:
      contact.emails.find((email) => email.primary)?.address ?? contact.emails[0]?.address ?? '',
    phone:
      contact.phones.find((phone) => phone.preferred)?.number ?? contact.phones[0]?.number ?? '',
    link: linkView(store, linkTo(contact, dcid), schoolId),
  }));
}

export function contactResult(store: Store, contact: Contact) {
  return {
    id: contact.id,
    name: `${contact.last}, ${contact.first}${contact.middle ? ` ${contact.middle}` : ''}`,
    emails: contact.emails.map((email) => email.address),
    active: contact.active,
    hasAccount: contact.account !== null,
    students: contact.links
      .filter((link) => isCurrent(link) && !link.unlisted)
      .flatMap((link) => {
        const student = store.student(link.dcid);
        return student ? [studentView(store, student)] : [];
      }),
  };
}

export const codes = () => CODES;
