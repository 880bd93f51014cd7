/** Collects one family of a worklist: its children, their contacts, and the likely duplicates of these contacts. */
import type {
  Family,
  FamilyChild,
  FamilyContact,
  FamilyTie,
} from '../../contracts/family-map/family.ts';
import type { ListedContact, ListedStudent, ListedTie } from '../../contracts/worklist/list.ts';
import type { WorklistRow } from '../../contracts/worklist/view.ts';
import { MOST_CHILDREN } from '../worklist/families.ts';
import { type LikelyPair, likelyPairs } from '../worklist/likely-same.ts';
import { tiesOf } from '../worklist/rows.ts';
import { warningOf } from './contact-warning.ts';

/** The parts of the list that the map needs. */
export interface FamilySource {
  students: ReadonlyMap<string, ListedStudent>;
  contacts: ReadonlyMap<string, ListedContact>;
  rows: readonly Pick<WorklistRow, 'dcid' | 'family' | 'problem'>[];
  remembered: { different: ReadonlySet<string>; noAccess: ReadonlySet<string> };
}

/** The row that the map is opened from. */
export interface FamilySubject {
  dcid: string;
  contactId: string | undefined;
}

/** Collects the family of a row. Children that are not on the list come from the records of their contacts. */
export function familyOfList(source: FamilySource, subject: FamilySubject): Family {
  const pairs = likelyPairs(activeContacts(source), source.remembered.different);
  const { dcids, ids, past } = membersOf(source, pairs, subject.dcid);
  const contacts = [...ids, ...past].flatMap((id) => source.contacts.get(id) ?? []);
  const ties = contacts.flatMap((contact) => shownTies(contact, dcids));
  return {
    children: childrenOf(dcids, ties, source, subject.dcid),
    contacts: contacts.map((contact) => ({
      ...contactOf(contact),
      ...(source.remembered.noAccess.has(contact.contactId) && { noAccess: true }),
      ...(contact.contactId === subject.contactId && { isSubject: true }),
    })),
    ties: ties.map(({ tie }) => tie),
    pairs: pairs
      .filter(({ ids: pair }) => pair.every((id) => ids.has(id)))
      .map(({ ids: contactIds, why }) => ({ contactIds, reasons: [...why] })),
  };
}

interface Members {
  dcids: Set<string>;
  ids: Set<string>;
  /** Contacts with only a past relationship. Their other children are no part of this family. */
  past: Set<string>;
}

/** Follows relationships and likely duplicates in both directions. An agency leads to no other children. */
function membersOf(source: FamilySource, pairs: readonly LikelyPair[], dcid: string): Members {
  const { rows, students, contacts } = source;
  const family = rows.find((row) => row.dcid === dcid)?.family;
  const dcids = new Set([dcid, ...rows.flatMap((row) => (row.family === family ? row.dcid : []))]);
  const ids = new Set<string>();
  const past = new Set<string>();
  // A set also visits what is added to it meanwhile.
  for (const child of dcids) {
    const student = students.get(child);
    for (const { contact, tie } of student ? tiesOf(student, contacts) : [])
      (tie.current === false ? past : ids).add(contact.contactId);
    for (const id of ids) {
      for (const pair of pairs)
        if (pair.ids.includes(id)) for (const other of pair.ids) ids.add(other);
      for (const tie of currentTies(contacts.get(id))) dcids.add(tie.dcid);
    }
  }
  for (const id of ids) past.delete(id);
  return { dcids, ids, past };
}

function currentTies(contact: ListedContact | undefined): ListedTie[] {
  const { students = [] } = contact ?? {};
  return students.length > MOST_CHILDREN ? [] : students.filter(({ current }) => current !== false);
}

/** The rows find duplicates among these contacts, too. */
const activeContacts = ({ students, contacts }: FamilySource): ListedContact[] => {
  const held = new Set(
    [...students.values()].flatMap((student) =>
      tiesOf(student, contacts).map(({ contact }) => contact),
    ),
  );
  return [...contacts.values()].filter((contact) => contact.active !== false && held.has(contact));
};

interface ShownTie {
  tie: FamilyTie;
  listed: ListedTie;
}

function shownTies(
  { contactId, students = [] }: ListedContact,
  family: ReadonlySet<string>,
): ShownTie[] {
  return students
    .filter(({ dcid }) => family.has(dcid))
    .map((listed) => {
      const { dcid: childId, relationship, access, custody, current } = listed;
      return { listed, tie: { childId, contactId, relationship, access, custody, current } };
    });
}

function childrenOf(
  ids: ReadonlySet<string>,
  ties: readonly ShownTie[],
  { students, rows }: FamilySource,
  subject: string,
): FamilyChild[] {
  return [...ids].map((id) => {
    const student = students.get(id);
    const records = ties.map(({ listed }) => listed).filter(({ dcid }) => dcid === id);
    return {
      id,
      name: records.find(({ name }) => name)?.name ?? student?.name ?? '',
      number: records.find(({ number }) => number)?.number ?? student?.number,
      school: records.find(({ school }) => school)?.school ?? '',
      parentAccess: student?.parentAccess,
      ...(student?.state !== 'read' && {
        contactsUnknown: records.length > 0 ? ('others' as const) : ('all' as const),
      }),
      ...(rows.some((row) => row.dcid === id && isDoubtful(row)) && { mayBeOther: true }),
      ...(id === subject && { isSubject: true }),
    };
  });
}

/** The number on the list may be of another child. */
const isDoubtful = ({ problem }: Pick<WorklistRow, 'problem'>): boolean =>
  problem === 'other-number' || problem === 'unconfirmed';

function contactOf(contact: ListedContact): FamilyContact {
  const { contactId: id, name, suffix, active, emails } = contact;
  return {
    id,
    name: [name, suffix].filter(Boolean).join(' '),
    active,
    account: accountOf(contact),
    emails: primaryFirst(emails)?.map(({ address }) => address),
    ...warningOf(contact),
  };
}

function accountOf({ hasAccount, enabled }: ListedContact): FamilyContact['account'] {
  if (hasAccount === undefined) return 'unknown';
  if (!hasAccount) return 'none';
  return enabled === undefined ? 'some' : enabled ? 'on' : 'off';
}

const primaryFirst = (emails: ListedContact['emails']): ListedContact['emails'] =>
  emails && [
    ...emails.filter(({ primary }) => primary),
    ...emails.filter(({ primary }) => !primary),
  ];
