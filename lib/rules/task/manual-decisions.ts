/** Values that Kinlink never sets: flags and relationships of students, and the person's own details. */
import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
import type { ContactSnapshot, Task } from '../../tasks/task.ts';
import { normalizeText } from '../values/normalize-text.ts';
import { formatName } from '../values/person-names.ts';
import { isListed, rowOfStudent } from './page-role.ts';

interface Decision {
  /**
   * Stable while the values are the same: `flags:4213=custody,pickup`, `relationship:4213=father`,
   * `detail:employer=acme`.
   */
  key: string;
  /** The flags, the relationship, or the value. */
  says: readonly string[];
  /** unseen: that part of the original was not found. */
  state: 'there' | 'missing' | 'unseen';
  /** The original's own value. */
  other?: string;
}
export type ByHand = Decision &
  (
    | { kind: 'flags' | 'relationship' | 'mail' | 'off'; student: Task['students'][number] }
    | { kind: 'detail'; field: string }
  );

export const isByHand = (key: string): boolean =>
  /^(flags|off|relationship|detail|unread):/.test(key);

export const isDetail = (key: string): boolean => key.startsWith('detail:');

/** Kinlink's names of what a decision is about: the flags themselves, the relationship, or the field. */
export function thingsOf(key: string): string[] {
  const [kind = '', rest = ''] = key.split(/:(.*)/s);
  if (kind === 'flags' || kind === 'off') return (rest.split('=').at(-1) ?? '').split(',');
  return [kind === 'detail' ? (rest.split('=')[0] ?? '') : kind];
}

/** The person or value that the decision is about, for the log. */
export const about = (decision: ByHand): string =>
  decision.kind === 'detail' ? (decision.says[0] ?? '') : decision.student.name;

type Page = Partial<Pick<ContactPage, 'students' | 'details' | 'name'>>;

/** All decisions, each once, compared with the original's page. */
export function decisions(
  snapshot: ContactSnapshot,
  task: Pick<Task, 'students' | 'original'>,
  page: Page,
): ByHand[] {
  const { students } = task;
  const all = [
    ...flags(snapshot, students, page),
    ...mail(snapshot, students, page),
    ...offOnDuplicate(task, page),
    ...students.flatMap((student) => relationships(snapshot, student, page)),
    ...details(snapshot, page),
  ];
  return [...new Map(all.map((decision) => [decision.key, decision])).values()];
}

const rowIn = (student: Task['students'][number], page: Page) =>
  rowOfStudent(student, { page } as { page: ContactPage });
const lacking = (seen: unknown) => (seen ? 'missing' : 'unseen');

const flags = (snapshot: ContactSnapshot, students: Task['students'], page: Page) =>
  snapshot.flags.flatMap(({ key, flags: set }): ByHand[] => {
    const student = students.find((candidate) => candidate.key === key);
    if (!student) return [];
    const row: Partial<Student> = rowIn(student, page) ?? {};
    const state = set.every((flag) => row[flag] === true) ? 'there' : lacking(page.students);
    return [{ key: `flags:${key}=${set.join()}`, kind: 'flags', student, says: set, state }];
  });

/**
 * Boxes that a duplicate has unchecked, as after a court order, though the original had the student from the start. Any
 * other row was asked about before its access was turned on.
 */
const offOnDuplicate = (
  { students, original }: Pick<Task, 'students' | 'original'>,
  page: Page,
): ByHand[] =>
  students.flatMap((student): ByHand[] => {
    const { key, off = [], noAccess } = student;
    const isOlder = isListed(original?.listed ?? [], student) && !original?.closed?.includes(key);
    if (!isOlder || noAccess || off.length === 0) return [];
    const row = rowIn(student, page);
    const state = off.some((flag) => row?.[flag]) ? 'missing' : page.students ? 'there' : 'unseen';
    return [{ key: `off:${key}=${off.join()}`, kind: 'off', student, says: off, state }];
  });

/** Receives Mail is known from the records only: a row without it says nothing. */
const mail = ({ mail: answers = [] }: ContactSnapshot, students: Task['students'], page: Page) =>
  answers.flatMap(({ key, receives }): ByHand[] => {
    const student = students.find((candidate) => candidate.key === key);
    if (!student || !receives) return [];
    const row = rowIn(student, page);
    const isUnseen = row ? row.receivesMail === undefined : !page.students;
    const state = row?.receivesMail ? 'there' : lacking(!isUnseen);
    return [
      { key: `flags:${key}=receivesMail`, kind: 'mail', student, says: ['receivesMail'], state },
    ];
  });

function relationships(
  snapshot: ContactSnapshot,
  student: Task['students'][number],
  page: Page,
): ByHand[] {
  const other = rowIn(student, page)?.relationship;
  // Several duplicates may each have another relationship.
  const stated = (snapshot.relationships ?? []).filter(({ key }) => key === student.key);
  return [student.relationship, ...stated.map(({ says }) => says)].filter(Boolean).map((says) => ({
    key: `relationship:${student.key}=${normalizeText(says)}`,
    kind: 'relationship',
    student,
    says: [says],
    state: other && normalizeText(other) === normalizeText(says) ? 'there' : lacking(page.students),
    ...(other && { other }),
  }));
}

/** Whether a name has every word of another: "Carlos A. Lopez" says more than "Carlos Lopez". */
function saysName(original: string, duplicate: string): boolean {
  const words = (name: string) =>
    normalizeText(formatName(name))
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean);
  const there = words(original);
  return words(duplicate).every((word) => there.includes(word));
}

/** Names and the like: only a person can judge which value is better, so Kinlink fills in none. */
const details = (snapshot: ContactSnapshot, page: Page) =>
  (snapshot.details ?? []).map(({ field, value }): ByHand => {
    const other = field === 'name' ? page.name : page.details?.[field];
    const isThere =
      field === 'name'
        ? saysName(other ?? '', value)
        : other && normalizeText(other) === normalizeText(value);
    const isSeen = field === 'name' ? page.name : page.details;
    return {
      key: `detail:${field}=${normalizeText(value)}`,
      kind: 'detail',
      field,
      says: [value],
      state: isThere ? 'there' : lacking(isSeen),
      ...(other && { other }),
    };
  });
