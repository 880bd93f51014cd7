/** The family of a task as it is now, and as it will be once the task is done. */
import type { FoundContact } from '../../contracts/facts.ts';
import type {
  Family,
  FamilyChild,
  FamilyTie,
  LikelySamePair,
} from '../../contracts/family-map/family.ts';
import type { Duplicate, Task, TaskStudent } from '../../tasks/task.ts';
import { evidenceOf, fromFound, type SidePerson } from '../compare/comparable-contact.ts';
import { confirmedPart, duplicateKey, isAnswered } from '../task/confirmed-duplicates.ts';
import { candidates } from '../task/ruled-out.ts';
import { matchPeople } from '../values/match-people.ts';
import { formatName } from '../values/person-names.ts';
import { childId } from './child-id.ts';
import { familyAfter } from './family-after.ts';
import { duplicateContact, foundContact, foundOriginal, type TaskSource } from './task-contacts.ts';

/** `after` is there once the registrar has answered that both are the same person. */
export interface TaskFamily {
  now: Family;
  after?: Family;
}

/** Collects the family of a task: its students, its duplicates, and the original or the contacts that may be it. */
export function familyOfTask(source: TaskSource): TaskFamily {
  const { task } = source;
  const { original } = task;
  const part = original ? confirmedPart(task) : task;
  const found = original ? [foundOriginal(task, original)] : candidates(task);
  const ofFound = found.flatMap((contact) => tiesOfFound(task, contact));
  const { duplicates } = part;
  const now: Family = {
    children: childrenOf(part.students, found, ofFound),
    contacts: [
      ...found.map((contact) => foundContact(source, contact)),
      ...duplicates.map((duplicate) => duplicateContact(source, duplicate)),
    ],
    ties: [...ofFound, ...duplicates.flatMap((duplicate) => tiesOfDuplicate(part, duplicate))],
    pairs: duplicates.flatMap((duplicate) =>
      found.flatMap((contact) => pairOf(task, duplicate, contact)),
    ),
  };
  const [record] = found;
  return record && isAnswered(task)
    ? { now, after: familyAfter(now, { ...source, task: part }, record) }
    : { now };
}

/** The task's own students come first. */
function childrenOf(
  students: readonly TaskStudent[],
  found: readonly FoundContact[],
  ties: readonly FamilyTie[],
): FamilyChild[] {
  const records = found.flatMap((contact) => contact.students);
  const all = [...students, ...records];
  return [...new Set(all.map(childId))].map((id) => {
    const same = all.filter((student) => childId(student) === id);
    const student = students.find((each) => childId(each) === id);
    return {
      id,
      name: formatName(same[0]?.name ?? ''),
      number: same.find(({ number }) => number)?.number,
      school: records.find((record) => childId(record) === id)?.school ?? '',
      parentAccess: student?.parentAccess,
      ...(student?.assumed && !ties.some((tie) => tie.childId === id) && { mayBeOther: true }),
      ...(student && { isSubject: true }),
    };
  });
}

/** Records do not have the access to each student. The task has it, but only for its own students. */
function tiesOfFound({ original, students }: Task, contact: FoundContact): FamilyTie[] {
  const { contactId } = contact;
  const isOriginal = original?.contactId === contactId;
  const closed = isOriginal ? (original.closed ?? []) : [];
  const gone = isOriginal ? (original.gone ?? []) : [];
  const attached = students.filter((student) => student.attached?.contactId === contactId);
  const own = [
    ...contact.students,
    ...attached.filter(
      (student) => !contact.students.some((each) => childId(each) === childId(student)),
    ),
  ];
  return own.flatMap((student): FamilyTie[] => {
    const id = childId(student);
    const ofTask = students.find((each) => childId(each) === id);
    if (ofTask && gone.includes(ofTask.key)) return [];
    const isOpen = attached.some((each) => childId(each) === id);
    const isClosed = ofTask !== undefined && closed.includes(ofTask.key);
    const access = isClosed ? false : isOpen ? ofTask?.noAccess !== true : undefined;
    return [{ childId: id, contactId, relationship: student.relationship, access }];
  });
}

/** An assumed student is a guess, so the duplicate gets no line to it. */
function tiesOfDuplicate({ students }: Pick<Task, 'students'>, duplicate: Duplicate): FamilyTie[] {
  if (duplicate.retired?.outcome === 'deleted') return [];
  return students
    .filter(({ key, assumed }) => duplicate.students.includes(key) && !assumed)
    .map((student) => ({
      childId: childId(student),
      contactId: duplicateKey(duplicate),
      relationship: student.relationship,
      access: student.off?.includes('access') ? false : undefined,
      custody: student.off?.includes('custody') ? false : undefined,
    }));
}

/** Once both are answered to be the same person, what speaks against it no longer matters. */
function pairOf(task: Task, duplicate: Duplicate, contact: FoundContact): LikelySamePair[] {
  const { strength, against, why } = matchPeople(
    evidenceOf(sideOf(task, duplicate)),
    evidenceOf(fromFound(contact, task.email)),
  );
  const isLikely = /strong|likely/.test(strength) && against.length === 0;
  return task.original || isLikely
    ? [{ contactIds: [contact.contactId, duplicateKey(duplicate)], reasons: [...why] }]
    : [];
}

/** The email that clashed was to be the duplicate's, even if nothing else of it was read. */
const sideOf = ({ email }: Task, { contactId, name, snapshot }: Duplicate): SidePerson => ({
  contactId,
  name,
  emails: [email, ...(snapshot?.emails.map(({ address }) => address) ?? [])],
  phones: snapshot?.phones,
  addresses: snapshot?.addresses,
});
