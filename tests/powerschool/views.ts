import { CODES, type Contact, isCurrent, type Link, type Student } from './model.ts';
import { CURRENT_SCHOOL } from './scene.ts';
import type { Store } from './store.ts';
import { isSchoolLevel, type Variant } from './variant.ts';

/** What the pages' client code is given: records joined with the names they need. Never a password. */

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

/** At school level only rows of that school can be changed. */
export const isLocked = (store: Store, link: Link, variant: Variant): boolean =>
  isSchoolLevel(variant) && store.student(link.dcid)?.schoolId !== CURRENT_SCHOOL.id;

function linkView(store: Store, link: Link, variant: Variant) {
  const student = store.student(link.dcid);
  return {
    ...link,
    student: student ? studentView(store, student) : null,
    current: isCurrent(link),
    locked: isLocked(store, link, variant),
  };
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
  variant: Variant,
): unknown {
  switch (part) {
    case 'demographics': {
      const { prefix, first, middle, last, suffix, gender, employer, active } = contact;
      return { prefix, first, middle, last, suffix, gender, employer, active };
    }
    case 'account':
      return contact.account;
    case 'students':
      return contact.links.map((link) => linkView(store, link, variant));
    case 'phones':
      return contact.phones;
    case 'emails':
      return contact.emails;
    case 'addresses':
      return contact.addresses;
  }
}

export function contactView(store: Store, contact: Contact, variant: Variant) {
  const parts = Object.fromEntries(
    PARTS.map((part) => [part, contactPart(store, contact, part, variant)]),
  );
  return { id: contact.id, parts };
}

export function studentContacts(store: Store, dcid: number, variant: Variant) {
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
    link: linkView(store, contact.links.find((link) => link.dcid === dcid) as Link, variant),
  }));
}

export function contactResult(store: Store, contact: Contact) {
  return {
    id: contact.id,
    name: `${contact.last}, ${contact.first}${contact.middle ? ` ${contact.middle}` : ''}`,
    emails: contact.emails.map((email) => email.address),
    active: contact.active,
    students: contact.links
      .filter((link) => isCurrent(link))
      .flatMap((link) => {
        const student = store.student(link.dcid);
        return student ? [studentView(store, student)] : [];
      }),
  };
}

export const codes = () => CODES;
