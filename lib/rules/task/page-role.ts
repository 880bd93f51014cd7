/** The role of a page in a task: a duplicate, the original, or a contact that may be the original. */
import type { Student } from '../../contracts/contact-facts.ts';
import type { Facts } from '../../contracts/facts.ts';
import type { Duplicate, Task, TaskStudent } from '../../tasks/task.ts';
import { isOpen } from '../../tasks/task-list.ts';
import type { ContactContext } from '../core/context.ts';
import { areDifferent } from '../core/remembered-answers.ts';
import { isSameStudent } from '../core/student-names.ts';
import { sameEmail } from '../values/emails.ts';
import { formatName } from '../values/person-names.ts';

/** Whether the site's records of this page were read or refused: nothing more will come. */
export const haveRecordsAnswered = ({ records }: Pick<Facts, 'records'>): boolean =>
  records === 'read' || records === 'refused';

/** Whether the page was read in full: what is not read yet may be lost, or speak against one person. */
export const isReadInFull = ({ facts, page }: Pick<ContactContext, 'facts' | 'page'>): boolean =>
  page.phones !== undefined || haveRecordsAnswered(facts);

/** The task's duplicate that this page shows. */
export const duplicateHere = (
  task: Task,
  { page }: Pick<ContactContext, 'page'>,
): Duplicate | undefined =>
  task.duplicates.find(
    (duplicate) =>
      duplicate.contactId === page.contactId &&
      // A new contact has no number yet: its name tells it from the next new contact.
      (page.contactId !== undefined || duplicate.name === page.name),
  );

/** Whether this page shows the contact that the registrar confirmed as the same person. */
export const isOriginal = (task: Task, { page }: Pick<ContactContext, 'page'>): boolean =>
  page.contactId !== undefined && task.original?.contactId === page.contactId;

/**
 * Whether this contact may have the account: the search found it, or it has the email. Not where the registrar said
 * that no duplicate is this person.
 */
export const isCandidate = (
  task: Task,
  ctx: Pick<ContactContext, 'page' | 'remembered'>,
): boolean => {
  const { page } = ctx;
  const id = page.contactId;
  if (!id || duplicateHere(task, ctx)) return false;
  if (isOriginal(task, ctx)) return true;
  // Without a duplicate there is nobody to compare this contact with.
  if (task.duplicates.length === 0) return false;
  // Once it is known who has the account, a third contact with the same email and no account is a matter of its own.
  if (task.original && page.account === null) return false;
  const { duplicates } = task;
  const isOther = duplicates.every(({ contactId }) => areDifferent(ctx, contactId, id));
  if (isOther) return false;
  const addresses = [
    page.account?.email,
    page.account?.username,
    ...(page.emails ?? []).map((email) => email.address),
  ];
  return (
    task.search?.results.some((found) => found.contactId === id) === true ||
    addresses.some((address) => address !== undefined && sameEmail(address, task.email))
  );
};

/** The row of a task's student on this page: by dcid, else by the name if no other row has it. */
export function rowOfStudent(
  student: Pick<TaskStudent, 'dcid' | 'name'>,
  { page }: Pick<ContactContext, 'page'>,
): Student | undefined {
  const rows = (page.students ?? []).filter((row) => row.current || row.starts);
  const byDcid =
    rows.find(({ dcid, current }) => current && dcid && dcid === student.dcid) ??
    rows.find(({ dcid }) => dcid && dcid === student.dcid);
  const [namesake, ...others] = rows.filter(({ name }) => isSameStudent({ name }, student));
  const isOther = others.length > 0 || (student.dcid && namesake?.dcid);
  return byDcid ?? (isOther ? undefined : namesake);
}

/** A past row of a task's student on this page, where there is no other. PowerSchool adds no student twice. */
export const pastRowOf = (
  student: Pick<TaskStudent, 'dcid' | 'name'>,
  { page }: Pick<ContactContext, 'page'>,
): Student | undefined =>
  (page.students ?? []).find((row) => !row.current && !row.starts && isSameStudent(row, student));

/** Whether a list of the original's students, by dcid or name, has this one. */
export const isListed = (
  listed: readonly string[],
  { dcid, name }: Pick<TaskStudent, 'dcid' | 'name'>,
): boolean => listed.some((each) => each === dcid || isSameStudent({ name: each }, { name }));

/** Names of students who came onto the original since it was first seen, and whom the task does not have. */
export const newStudents = (
  { page }: Pick<ContactContext, 'page'>,
  { original, students }: Pick<Task, 'original' | 'students'>,
): string[] =>
  (original?.listed ? (page.students ?? []) : [])
    .filter((row) => {
      const isOwn = students.some((student) => isSameStudent(row, student));
      return row.current && !isOwn && !original?.listed?.includes(row.dcid ?? row.name);
    })
    .map(({ name }) => formatName(name));

export type PageRole = 'original' | 'candidate' | 'duplicate';

/** The open task of this page, and the page's role in it. The task changed last wins. */
export function taskOnPage(
  ctx: Pick<ContactContext, 'page' | 'tasks' | 'remembered'>,
): { task: Task; role: PageRole } | undefined {
  const open = ctx.tasks
    .filter((task) => isOpen(task) && !task.parked)
    .sort((a, b) => a.touchedAt - b.touchedAt);
  const latest = (fits: (task: Task) => boolean, role: PageRole) => {
    const task = open.findLast(fits);
    return task && { task, role };
  };
  return (
    latest((task) => isOriginal(task, ctx), 'original') ??
    latest((task) => duplicateHere(task, ctx) !== undefined, 'duplicate') ??
    latest((task) => isCandidate(task, ctx), 'candidate')
  );
}
