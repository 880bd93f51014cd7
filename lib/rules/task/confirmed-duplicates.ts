/**
 * Each duplicate of a task has its own answer to "Same person?". Until it is answered, its students and its values are
 * no part of what is done on the original.
 */
import type { Duplicate, Task } from '../../tasks/task.ts';

type Answer = Task['answers'][number];

/** Names a duplicate in an answer; a contact that was never saved has only its name. */
export const duplicateKey = ({ contactId, name }: Duplicate): string => contactId ?? `new ${name}`;

/** An answer of an older version names no duplicate: there was one. */
const isAbout = ({ duplicates: [first] }: Task, { duplicateId }: Answer, duplicate: Duplicate) =>
  duplicateId === undefined ? duplicate === first : duplicateId === duplicateKey(duplicate);

/** The answers about one duplicate, one for each contact that it was compared with. */
export const answersAbout = (task: Task, duplicate: Duplicate): Answer[] =>
  task.answers.filter((answer) => isAbout(task, answer, duplicate));

/** Whether the registrar said that this duplicate and the original are one person. */
export const isConfirmed = (task: Task, duplicate: Duplicate): boolean =>
  answersAbout(task, duplicate).some(
    ({ contactId, kind }) => kind === 'same' && contactId === task.original?.contactId,
  );

/** Whether the registrar said that this duplicate and that contact are two people. */
export const isRuledOut = (task: Task, duplicate: Duplicate, contactId: string): boolean =>
  answersAbout(task, duplicate).some(
    (answer) => answer.kind === 'different' && answer.contactId === contactId,
  );

/** The duplicates that have no answer yet, or none about the present original. */
export const unconfirmed = (task: Task): Duplicate[] =>
  task.duplicates.filter((duplicate) => !isConfirmed(task, duplicate));

const partOf = (task: Task, duplicates: Duplicate[]): Task => {
  const keys = new Set(duplicates.flatMap(({ students }) => students));
  return { ...task, duplicates, students: task.students.filter(({ key }) => keys.has(key)) };
};

/** The task with its confirmed duplicates and their students only. */
export function confirmedPart(task: Task): Task {
  const confirmed = task.duplicates.filter((duplicate) => isConfirmed(task, duplicate));
  return confirmed.length === task.duplicates.length ? task : partOf(task, confirmed);
}

/** Whether it is decided who the original is, for a duplicate at least, or for a task without one. */
export const isAnswered = (task: Task): boolean =>
  task.original !== undefined &&
  (task.duplicates.length === 0 || task.duplicates.some((each) => isConfirmed(task, each)));

/** The task as if only this duplicate were in it, and nothing was done for it yet. */
export function unansweredPart(task: Task, duplicate: Duplicate): Task {
  const part = partOf(task, [duplicate]);
  const students = part.students.map(({ attached: _, ...student }) => student);
  return { ...part, students, original: undefined };
}

/** The duplicate to ask about on a contact that may be the original: the latest one without an answer about it. */
export const duplicateToAsk = (task: Task, contactId: string): Duplicate | undefined =>
  unconfirmed(task).findLast((duplicate) => !isRuledOut(task, duplicate, contactId)) ??
  task.duplicates.at(-1);

/** Steps after which an answer can't be changed any more. */
const FINAL_STEPS = ['attached', 'carried', 'dismissed', 'decided', 'deleted', 'inactive'];

/** Whether an answer can still be changed: nothing was done on it. */
export function isChangeable(task: Task, duplicate: Duplicate): boolean {
  const answer = answersAbout(task, duplicate).find(({ kind }) => kind === 'same');
  const since = answer?.answeredAt ?? 0;
  const isDone = (step: Task['steps'][number]) =>
    step.at >= since && FINAL_STEPS.includes(step.kind);
  return isConfirmed(task, duplicate) && !duplicate.confirmedAt && !task.steps.some(isDone);
}
