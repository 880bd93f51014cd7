/** The families of two registrars. No word of one family is in another, so each word tells whom it is about. */
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { FoundContact, StudentContactsPage } from '../../../../lib/contracts/facts.ts';
import type { ListedContact } from '../../../../lib/contracts/worklist/list.ts';
import { phone } from '../../rules/clash-steps.ts';
import { ana, contact, email } from '../../rules/family.ts';

interface Child {
  dcid: string;
  number: string;
  /** As PowerSchool lists it. */
  name: string;
}
export interface Family {
  email: string;
  /** The contact that has no account, and its child. */
  duplicate: { id: string; name: string; child: Child };
  /** The contact that has the account, and its child. */
  original: { id: string; name: string; child: Child };
}

const family = (n: number, last: string, first: string, children: [string, string]): Family => {
  const child = (m: number): Child => ({
    dcid: `${4200 + n * 10 + m}`,
    number: `${20_000 + n * 10 + m}`,
    name: `${last}, ${children[m]}`,
  });
  return {
    email: `${first}.${last}@example.org`.toLowerCase(),
    duplicate: { id: `${9000 + n}`, name: `${first} ${last}`, child: child(0) },
    original: { id: `${5000 + n}`, name: `${first} A. ${last}`, child: child(1) },
  };
};

const LOPEZ = family(1, 'Lopez', 'Carlos', ['Ana', 'Diego']);
const CHAN = family(2, 'Chan', 'Rosa', ['Mei', 'Bo']);
const NOVAK = family(3, 'Novak', 'Petra', ['Jan', 'Eva']);
export const FAMILIES: readonly Family[] = [LOPEZ, CHAN, NOVAK];

/** Whom each registrar works for. */
export const WORK = { rita: [LOPEZ, CHAN], otto: [NOVAK] } as const;
export type Registrar = keyof typeof WORK;

export const contactsOf = (user: Registrar): string[] =>
  WORK[user].flatMap(({ duplicate, original }) => [duplicate.id, original.id]);

/** The family of a contact. */
export const familyOf = (contactId: string): Family | undefined =>
  FAMILIES.find(({ duplicate, original }) => [duplicate.id, original.id].includes(contactId));

/** The children of a registrar's families. */
export const childrenOf = (user: Registrar): Child[] =>
  WORK[user].flatMap(({ duplicate, original }) => [duplicate.child, original.child]);

/** The family of a child. */
export const familyOfChild = (dcid: string): Family | undefined =>
  FAMILIES.find(({ duplicate, original }) =>
    [duplicate, original].some(({ child }) => child.dcid === dcid),
  );

/** Whom a family belongs to. */
export const registrarOf = (family: Family): Registrar =>
  (Object.keys(WORK) as Registrar[]).find((user) =>
    (WORK[user] as readonly Family[]).includes(family),
  ) as Registrar;

const wordsOf = ({ email: address, duplicate, original }: Family): string[] => [
  address,
  duplicate.name.split(' ').at(-1) ?? '',
  ...[duplicate, original].map(({ child }) => child.name.split(', ')[1] ?? ''),
];

/** The families that a text names. */
export function familiesIn(value: unknown): Family[] {
  const text = JSON.stringify(value) ?? '';
  return FAMILIES.filter((each) =>
    wordsOf(each).some((word) => new RegExp(`\\b${word}\\b`, 'i').test(text)),
  );
}

/** What PowerSchool has saved: who was added to which original. */
export type Links = ReadonlySet<string>;

/** Contact Details of one of these contacts, whole. */
export function pageOf(contactId: string, links: Links): ContactPage {
  const own = familyOf(contactId);
  if (!own) throw new Error(`no contact ${contactId}`);
  const isOriginal = own.original.id === contactId;
  const row = ({ dcid, number, name }: Child, access: boolean) => ({
    ...ana,
    key: dcid,
    dcid,
    number,
    name,
    access,
    receivesMail: false,
  });
  const { duplicate, original } = own;
  const added = links.has(original.id) ? [row(duplicate.child, true)] : [];
  return contact({
    contactId,
    name: isOriginal ? original.name : duplicate.name,
    emails: [email(own.email)],
    phones: isOriginal ? [] : [phone(`555-01${duplicate.id.slice(-2)}`)],
    students: isOriginal ? [row(original.child, true), ...added] : [row(duplicate.child, false)],
    account: isOriginal ? { enabled: true, username: own.email, email: own.email } : null,
    unsaved: false,
  });
}

/** A student's contacts: none yet, or the original that has the child. */
export function studentPageOf(dcid: string): StudentContactsPage {
  const family = familyOfChild(dcid);
  const holder = [family?.duplicate, family?.original].find((each) => each?.child.dcid === dcid);
  if (!family || !holder) throw new Error(`no student ${dcid}`);
  const { number, name } = holder.child;
  const isOriginal = holder === family.original;
  const listed = {
    key: holder.id,
    contactId: holder.id,
    name: holder.name,
    relationship: 'Father',
    emails: [family.email],
    hasAccount: true,
    access: true,
  };
  const contacts = isOriginal ? [listed] : [];
  return { kind: 'student-contacts', student: { dcid, number, name }, contacts };
}

/** PowerSchool's records of the contacts of a child. */
export const recordsOf = (dcid: string, links: Links): ListedContact[] =>
  [familyOfChild(dcid)].flatMap((family) => {
    if (!family) return [];
    const pages = [family.duplicate, family.original].map(({ id }) => pageOf(id, links));
    return pages
      .filter(({ students = [] }) => students.some((student) => student.dcid === dcid))
      .map(({ contactId = '', name, emails, phones, account, students = [] }) => ({
        contactId,
        name,
        active: true,
        emails: emails?.map(({ address, primary }) => ({ address, primary })),
        phones,
        addresses: [],
        hasAccount: !!account,
        ...(account && { enabled: true, username: account.username }),
        students: students.map((student) => ({ ...student, dcid: student.key, current: true })),
      }));
  });

/** What a search for an email lists. */
export const foundBy = (text: string): FoundContact[] =>
  FAMILIES.filter((each) => each.email === text).map(({ email: address, original }) => ({
    contactId: original.id,
    name: original.name,
    students: [{ ...original.child, school: 'LES' }],
    emails: [address],
    hasAccount: true,
    enabled: true,
    active: true,
    username: address,
  }));
