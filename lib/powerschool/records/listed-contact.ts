/** A contact of the worklist from what the server sent (facts §9 [API]). What the record leaves out is not known. */
import type { ListedContact, ListedTie } from '../../contracts/worklist/list.ts';
import { accountIn, emailsIn } from './account-and-emails.ts';
import { addressesIn, isObject, type Loose, list, phonesIn, word, yes } from './record-values.ts';

const fullName = (record: Loose): string =>
  [record.firstName, record.middleName, record.lastName].map(word).filter(Boolean).join(' ');

/** One contact; null when it has no id. */
export function toListedContact(record: unknown): ListedContact | null {
  if (!isObject(record) || !word(record.contactId)) return null;
  return {
    contactId: word(record.contactId),
    name: fullName(record),
    suffix: word(record.suffix) || undefined,
    active: yes(record.active),
    emails: emailsIn(record.emails),
    phones: phonesIn(record.phones),
    addresses: addressesIn(record.addresses),
    ...accountIn(record),
    students: Array.isArray(record.contactStudents)
      ? oncePerStudent(list(record.contactStudents).flatMap((student) => tieTo(student) ?? []))
      : undefined,
  };
}

/** One tie for each student: where a record has several, the one that counts now. */
function oncePerStudent(ties: readonly ListedTie[]): ListedTie[] {
  const byDcid = new Map<string, ListedTie>();
  for (const tie of ties) {
    const first = byDcid.get(tie.dcid);
    if (!first || (first.current === false && tie.current !== false)) byDcid.set(tie.dcid, tie);
  }
  return [...byDcid.values()];
}

/** The tie to one student, as the relationships tell it that count now, else those past or to come. */
function tieTo(student: Loose): ListedTie | undefined {
  const dcid = word(student.dcid);
  if (!dcid) return undefined;
  const details = list(student.studentDetails);
  const running = details.filter(({ active }) => active !== false);
  const counted = running.length > 0 ? running : details;
  const relationships = counted.map(({ relationship }) => relationship);
  const custody = counted.map(({ custodial }) => yes(custodial));
  return {
    dcid,
    number: word(student.studentNumber) || undefined,
    name: [student.firstName, student.lastName].map(word).filter(Boolean).join(' '),
    school: word(student.schoolAbbr),
    relationship: relationships.map(word).find(Boolean) ?? blankIn(relationships),
    custody: custody.includes(true) ? true : allSay(custody, false),
    access: yes(student.canAccessData),
    current: running.length > 0 ? true : details.length > 0 ? false : undefined,
  };
}

/** '' where a relationship is there and blank; undefined where none was said. */
const blankIn = (values: readonly unknown[]): '' | undefined =>
  values.some((value) => value === '' || value === null) ? '' : undefined;

const allSay = (answers: readonly (boolean | undefined)[], value: boolean): boolean | undefined =>
  answers.length > 0 && answers.every((answer) => answer === value) ? value : undefined;
