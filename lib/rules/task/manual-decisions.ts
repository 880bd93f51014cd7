/** What the duplicate says and a machine never sets: flags and relationships of its students, and the person's own details. */
import type { ContactPage, Student } from '../../contracts/facts.ts';
import type { ContactSnapshot, Task } from '../../tasks/task.ts';
import { normalizeText } from '../values/normalize-text.ts';
import { rowOf } from './page-role.ts';

interface Decision {
  /** Stable while what it says is: `flags:4213=custody,pickup`, `relationship:4213=father`, `detail:employer=acme`. */
  key: string;
  /** The flags, or the relationship, or the value. */
  says: readonly string[];
  /** unseen: that part of the original was not found. */
  state: 'there' | 'missing' | 'unseen';
  /** What the original says instead. */
  other?: string;
}
export type ByHand = Decision &
  (
    | { kind: 'flags' | 'relationship'; student: Task['students'][number] }
    | { kind: 'detail'; field: string }
  );

export const isByHand = (key: string): boolean => /^(flags|relationship|detail):/.test(key);

export const isDetail = (key: string): boolean => key.startsWith('detail:');

/** Whom or what it is about, for the record. */
export const about = (one: ByHand): string =>
  one.kind === 'detail' ? (one.says[0] ?? '') : one.student.name;

type Page = Pick<ContactPage, 'students' | 'details'>;

/** All of it, each once, compared with the original's page. */
export function decisions(
  knows: ContactSnapshot,
  students: Task['students'],
  page: Page,
): ByHand[] {
  const all = [
    ...flags(knows, students, page),
    ...students.flatMap((student) => relationships(knows, student, page)),
    ...details(knows, page),
  ];
  return [...new Map(all.map((one) => [one.key, one])).values()];
}

const rowIn = (student: Task['students'][number], page: Page) =>
  rowOf(student, { page } as { page: ContactPage });
const lacking = (seen: unknown) => (seen ? 'missing' : 'unseen');

const flags = (knows: ContactSnapshot, students: Task['students'], page: Page) =>
  knows.flags.flatMap(({ key, flags: set }): ByHand[] => {
    const student = students.find((one) => one.key === key);
    if (!student) return [];
    const row: Partial<Student> = rowIn(student, page) ?? {};
    const state = set.every((flag) => row[flag] === true) ? 'there' : lacking(page.students);
    return [{ key: `flags:${key}=${set.join()}`, kind: 'flags', student, says: set, state }];
  });

function relationships(
  knows: ContactSnapshot,
  student: Task['students'][number],
  page: Page,
): ByHand[] {
  const other = rowIn(student, page)?.relationship;
  // Several duplicates may each say something else.
  const said = (knows.relationships ?? []).filter(({ key }) => key === student.key);
  return [student.relationship, ...said.map(({ says }) => says)].filter(Boolean).map((says) => ({
    key: `relationship:${student.key}=${normalizeText(says)}`,
    kind: 'relationship',
    student,
    says: [says],
    state: other && normalizeText(other) === normalizeText(says) ? 'there' : lacking(page.students),
    ...(other && { other }),
  }));
}

/** Names and the like: one word says more than another only to people, so nothing is filled in. */
const details = (knows: ContactSnapshot, page: Page) =>
  (knows.details ?? []).map(({ field, value }): ByHand => {
    const other = page.details?.[field];
    return {
      key: `detail:${field}=${normalizeText(value)}`,
      kind: 'detail',
      field,
      says: [value],
      state:
        other && normalizeText(other) === normalizeText(value) ? 'there' : lacking(page.details),
      ...(other && { other }),
    };
  });
