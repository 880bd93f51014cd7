/** What the original's page says of its account and of one student. */
import type { Student } from '../../contracts/contact-facts.ts';
import type { Task, TaskStudent } from '../../tasks/task.ts';
import type { ContactContext } from '../core/context.ts';
import { rowOfStudent } from '../task/page-role.ts';

/** Records that the original's account was disabled, or enabled again, and which students it had at first. */
export function withAccount(task: Task, { page }: ContactContext): Task {
  const { original } = task;
  if (!original) return task;
  const enabled = page.account?.enabled ?? original.enabled;
  const hasChanged = enabled === false || original.enabled === false;
  const listed = original.listed ?? page.students?.map(({ dcid, name }) => dcid ?? name);
  return {
    ...task,
    original: { ...original, ...(hasChanged && { enabled }), ...(listed && { listed }) },
  };
}

/** The number that the registrar typed for this student, unless another student has it. */
export function typedNumber({ students }: Task, student: TaskStudent, { facts }: ContactContext) {
  const nextStudent = students.find(({ number, attached }) => !number && !attached);
  const input = facts.inputs.number.trim();
  const free = /^\d+$/.test(input) && !students.some(({ number }) => number === input);
  return nextStudent === student && free ? input : undefined;
}

/** Whether the row is there with the access off; undefined if it does not say. */
const isSeenWithoutAccess = (row: Student | undefined): boolean | undefined =>
  row ? (row.access === undefined ? undefined : !row.access) : false;

/**
 * Whether the parent sees this student through the contact on the page, or doesn't where the registrar decided so;
 * undefined if the page does not say.
 */
export function hasAccess(student: TaskStudent, ctx: ContactContext): boolean | undefined {
  const { account, active, deleting, students } = ctx.page;
  // An inactive contact's account is locked (facts §10, D).
  if (account === null || active === false || deleting === 'confirmed') return false;
  const row = rowOfStudent(student, ctx);
  if (student.noAccess) return students && isSeenWithoutAccess(row);
  const access = students && (row ?? { access: false }).access;
  return access && !account ? undefined : access;
}
