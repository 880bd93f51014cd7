/** One contact as the site's records have it. */
import type { ContactRecord } from '../core/records-model.ts';
import { accountIn, emailsIn } from './account-and-emails.ts';
import { addressesIn, isObject, type Loose, list, phonesIn, word, yes } from './record-values.ts';

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

/** What of these fields is filled in. */
const filledIn = (x: Loose, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    fields.map((field) => [field, word(x[field])]).filter(([, value]) => value !== ''),
  );

const numbersOf = (students: readonly Loose[]): Record<string, string> =>
  Object.fromEntries(
    students
      .map(({ dcid, studentNumber }) => [word(dcid), word(studentNumber)])
      .filter(([dcid, number]) => dcid && number),
  );

const toStudent = (student: Loose) => ({
  name: full(student),
  school: word(student.schoolAbbr),
  dcid: word(student.dcid) || undefined,
  number: word(student.studentNumber) || undefined,
  relationship: relationshipOf(student),
  access: yes(student.canAccessData),
});

/** One contact from what the server sent; null when it has no id. What it does not tell is not known. */
export function toRecord(x: unknown): ContactRecord | null {
  if (!isObject(x) || !word(x.contactId)) return null;
  const students = list(x.contactStudents);
  const isListed = students.length > 0 || Array.isArray(x.contactStudents);
  return {
    contactId: word(x.contactId),
    name: full(x),
    active: yes(x.active),
    ...accountIn(x),
    suffix: word(x.suffix) || undefined,
    details: filledIn(x, ['prefix', 'gender', 'employer']),
    emails: emailsIn(x.emails)?.map(({ address }) => address),
    phones: phonesIn(x.phones),
    addresses: addressesIn(x.addresses),
    mail: mailOf(students),
    numbers: numbersOf(students),
    students: isListed ? students.filter(isCurrent).map(toStudent) : undefined,
  };
}
