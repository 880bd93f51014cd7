/** Joins what is newly known of a task's people to what was known: nothing that it knew is lost. */
import type { Duplicate, TaskStudent } from './tasks.ts';

/** Adds students that are not there yet, and numbers and relationships that were not known. */
export function joinStudents(
  old: readonly TaskStudent[],
  fresh: readonly TaskStudent[],
): TaskStudent[] {
  const known = old.map((student) => {
    const also = fresh.find((other) => other.key === student.key);
    const number = student.number || also?.number;
    const relationship = student.relationship || also?.relationship || '';
    return { ...student, relationship, ...(number && { number }) };
  });
  return [...known, ...fresh.filter((other) => !old.some((student) => student.key === other.key))];
}

const isSame = (a: Duplicate, b: Duplicate) =>
  a.contactId === b.contactId && (a.contactId !== undefined || a.name === b.name);

/** Adds duplicates that are not there yet. */
export function joinDuplicates(
  old: readonly Duplicate[],
  fresh: readonly Duplicate[],
): Duplicate[] {
  return [...old, ...fresh.filter((one) => !old.some((known) => isSame(known, one)))];
}
