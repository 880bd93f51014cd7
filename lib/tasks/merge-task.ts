/** Merges new information into a task. Nothing that the task has is lost. */
import type { Duplicate, FreshTask, Task, TaskStudent } from './task.ts';

/** The open task with what a new clash of the same email adds. */
export function mergeTask(old: Task, fresh: FreshTask): Task {
  // The task's own search is newer than any check.
  const search = old.search ?? fresh.search;
  // The original may clash too, with a third contact's account; that does not make it a duplicate.
  const others = fresh.duplicates.filter(
    ({ contactId }) => !contactId || contactId !== old.original?.contactId,
  );
  const duplicates = mergeDuplicates(old.duplicates, others);
  const isOfOriginal = others.length === 0 && fresh.duplicates.length > 0;
  const students = isOfOriginal ? old.students : mergeStudents(old.students, fresh.students);
  const grew = duplicates.length > old.duplicates.length || students.length > old.students.length;
  // A taken username may be refused first, and then the email, too.
  const isEmailTaken = old.clash === 'username-taken' && fresh.clash === 'email-taken';
  return {
    ...old,
    ...(isEmailTaken && { clash: fresh.clash }),
    duplicates,
    students,
    ...(search && { search }),
    ...(grew && old.parked && { parked: false }),
  };
}

/**
 * Adds missing students, numbers and relationships. An assumed student is no longer assumed once a page has
 * named it.
 */
export function mergeStudents(
  old: readonly TaskStudent[],
  fresh: readonly TaskStudent[],
): TaskStudent[] {
  const merged = old.map((student) => {
    const also = fresh.find((other) => other.key === student.key);
    const number = student.number || also?.number;
    const relationship = student.relationship || also?.relationship || '';
    const { assumed, ...rest } = student;
    const still = assumed && (!also || also.assumed);
    const off = [...new Set([...(student.off ?? []), ...(also?.off ?? [])])];
    const starts = student.starts || also?.starts;
    return {
      ...rest,
      relationship,
      ...(number && { number }),
      ...(starts && { starts }),
      ...(off.length > 0 && { off }),
      ...(still && { assumed }),
    };
  });
  return [...merged, ...fresh.filter((other) => !old.some((student) => student.key === other.key))];
}

const isSame = (a: Duplicate, b: Duplicate) =>
  a.contactId === b.contactId && (a.contactId !== undefined || a.name === b.name);

function mergeDuplicates(old: readonly Duplicate[], fresh: readonly Duplicate[]): Duplicate[] {
  return [...old, ...fresh.filter((duplicate) => !old.some((other) => isSame(other, duplicate)))];
}
