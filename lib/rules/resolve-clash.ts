/** The guide for an open task: find the original, open it, add the student with Data Access. */
import type { Offer } from '../advice.ts';
import type { Student } from '../facts.ts';
import { isAttached, type Search, type Task, type TaskStudent } from '../tasks.ts';
import { addStudent } from './attach.ts';
import { findOffer } from './clash.ts';
import type { ContactContext, Part } from './context.ts';
import { accessFor } from './data-access.ts';
import { sameEmail } from './email.ts';
import { foundList } from './found.ts';
import { goToContact } from './go.ts';
import { checklist, type Draft } from './items.ts';
import { flagsList, missingHere } from './missing-here.ts';
import { spoken } from './names.ts';

/** Whether this page is the duplicate that the task began on. */
export const isDuplicate = (task: Task, { page }: ContactContext): boolean =>
  page.contactId === task.duplicate.contactId &&
  // A new contact has no number yet: its name has to tell it from the next new one.
  (page.contactId !== undefined || page.name === task.duplicate.name);

/** Whether this page is a contact that may hold the account: found by the search, or by its email. */
export const isOriginal = (task: Task, ctx: ContactContext): boolean => {
  const { page } = ctx;
  const id = page.contactId;
  if (!id || isDuplicate(task, ctx)) return false;
  const addresses = [
    page.account?.email,
    page.account?.username,
    ...(page.emails ?? []).map((email) => email.address),
  ];
  return (
    task.original?.contactId === id ||
    task.search?.results.some((found) => found.contactId === id) === true ||
    addresses.some((address) => address !== undefined && sameEmail(address, task.email))
  );
};

/** The row of a task's student on this page, by dcid, else by name where a dcid is lacking. */
export const rowOf = (student: TaskStudent, { page }: ContactContext): Student | undefined =>
  page.students?.find(
    (row) =>
      row.current &&
      (student.dcid && row.dcid ? row.dcid === student.dcid : spoken(row.name) === student.name),
  );

export function resolveClash(ctx: ContactContext, task: Task): Part {
  const { t } = ctx;
  const original = isOriginal(task, ctx);
  const items = checklist(
    [
      { id: 'clash', label: t.clash.noticed(task.email), is: 'done' },
      found(ctx, task, original),
      openedOriginal(ctx, task, original),
      ...task.students.map((student) => attached(ctx, task, student, original)),
      ...(original ? missingHere(ctx, task) : []),
    ],
    t,
  );
  const done = isAttached(task);
  return {
    heading: task.clash === 'username-taken' ? t.clash.headingUsername : t.clash.heading,
    items,
    ...(done && !original && { lead: t.clash.duplicateNow }),
    lists: original ? flagsList(ctx, task) : done ? [] : foundList(ctx, task),
    task: taskLine(ctx, task),
    // Asking for the records also brings what reads phones and addresses.
    needsRecords:
      (isDuplicate(task, ctx) && task.students.some((student) => !student.number)) ||
      (original && ctx.page.phones === undefined),
    ...(done &&
      original && {
        notice: {
          id: 'attached',
          tone: 'status',
          title: t.attach.done(
            task.students.map((student) => student.name).join(', '),
            ctx.page.name,
          ),
          body: t.attach.doneBody(ctx.page.name),
          offers: [],
        },
      }),
  };
}

/** The line that names an open task, with the way out of it. */
export function taskLine({ t }: Pick<ContactContext, 't'>, task: Task) {
  const drop: Offer = {
    id: `drop-${task.id}`,
    label: t.clash.drop,
    action: { do: 'drop-task', id: task.id },
  };
  return { line: t.clash.task(task.email, task.duplicate.name), offers: [drop] };
}

function found({ t, facts }: ContactContext, task: Task, original: boolean): Draft {
  const { search, duplicate } = task;
  const others = (search?.results ?? []).some((one) => one.contactId !== duplicate.contactId);
  const hints: Record<Search['state'], string> = {
    running: t.clash.searching(search?.text ?? ''),
    'needs-you': t.clash.needsYou,
    done: t.clash.nobodyElse,
  };
  return {
    id: 'found',
    label: t.clash.found,
    is: original || task.original || others ? 'done' : 'open',
    now: {
      hints: search ? [hints[search.state]] : [],
      // While the error stands, its notice has the button: one is enough.
      offers: search || facts.error ? [] : [findOffer(t.clash.find, task.email, { primary: true })],
    },
  };
}

function openedOriginal(ctx: ContactContext, task: Task, here: boolean): Draft {
  const { t, page } = ctx;
  const original = here ? { name: page.name, contactId: page.contactId ?? '' } : task.original;
  return {
    id: 'opened',
    label: t.clash.opened,
    is: original ? 'done' : 'open',
    ...(original && { detail: t.clash.openedDetail(original.name, original.contactId) }),
    now: { hints: [t.clash.chooseBelow] },
  };
}

function attached(ctx: ContactContext, task: Task, student: TaskStudent, here: boolean): Draft {
  const { t } = ctx;
  const item = { id: `attached-${student.key}`, label: t.clash.attached(student.name) };
  const seen = student.attached;
  if (seen)
    return {
      ...item,
      is: 'done',
      detail: t.clash.attachedDetail(
        task.original?.name ?? '',
        seen.contactId,
        ctx.clockTime(seen.at),
      ),
    };
  if (!here) {
    const go: Offer[] = task.original ? [goToContact(ctx, task.original.contactId)] : [];
    return { ...item, is: 'open', now: { offers: go } };
  }
  const row = rowOf(student, ctx);
  return row ? { ...accessFor(ctx, row), ...item } : addStudent(ctx, item, student);
}
