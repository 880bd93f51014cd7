/**
 * The guide for an open task: find the original, compare, add the students with Data Access, carry over
 * what is missing, retire the duplicate.
 */
import type { Comparison, Offer } from '../../contracts/advice.ts';
import type { Search, Task, TaskStudent } from '../../tasks/task.ts';
import { isAttached } from '../../tasks/task-list.ts';
import { checklist, type Draft } from '../core/checklist.ts';
import { type ContactContext, isOff, type Part } from '../core/context.ts';
import { findOffer } from '../core/find-offer.ts';
import { goToContact } from '../core/navigation-offers.ts';
import { submitPage, unsavedAccess } from '../core/unsaved-changes.ts';
import { editAccount } from '../create-account/create-account.ts';
import { accessFor } from '../create-account/data-access.ts';
import { foundList } from '../task/found-contacts.ts';
import { duplicateHere, type Role, rowOf } from '../task/page-role.ts';
import { isSafe } from '../task/safe-to-retire.ts';
import { candidates } from '../task/same-person-answer.ts';
import { compareFound, compareHere } from '../task/same-person-question.ts';
import { taskLine } from '../task/task-cards.ts';
import { called } from '../values/person-names.ts';
import { addStudent } from './attach-student.ts';
import { byHandList, missingHere } from './carry-over-steps.ts';
import { parentAccess, parentAccessNotice } from './parent-access.ts';
import { evidence, retireElsewhere, retireHere } from './retire-duplicate.ts';

export function resolveClash(ctx: ContactContext, task: Task, role: Role): Part {
  const { t } = ctx;
  const begun: Draft = {
    id: 'clash',
    label:
      task.clash === 'found'
        ? t.clash.foundFirst({ email: task.email })
        : t.clash.noticed({ email: task.email }),
    kind: 'done',
  };
  const part = { original, candidate, duplicate }[role](ctx, task);
  return {
    guide: role === 'duplicate' && task.original ? 'retire' : 'clash',
    heading: t.clash.headings[task.clash],
    ...part,
    items: checklist([begun, ...part.drafts], t),
    task: taskLine(ctx, task),
  };
}

type Guide = Omit<Part, 'items'> & { drafts: Draft[] };

/** On the contact that holds the account and is the same person. */
function original(ctx: ContactContext, task: Task): Guide {
  return {
    drafts: [
      found(ctx, task),
      answeredSame(ctx, task),
      ...enabledHere(ctx, task),
      ...task.students.map((student) => attached(ctx, task, student)),
      ...(isOff(ctx, 'carry-over') ? [] : missingHere(ctx, task)),
      ...submitPage(ctx),
      ...parentAccess(ctx, task),
      ...(isOff(ctx, 'retire')
        ? []
        : task.duplicates.flatMap((one) => retireElsewhere(ctx, task, one))),
    ],
    lists: byHandList(ctx, task),
    // Asking for the records also brings what reads phones and addresses.
    needsRecords: ctx.page.phones === undefined,
    ...notice(ctx, task),
  };
}

function notice(ctx: ContactContext, task: Task): Pick<Part, 'notice'> {
  const off = parentAccessNotice(ctx, task);
  if (off) return { notice: off };
  if (!isAttached(task)) return {};
  const { t, page } = ctx;
  return {
    notice: {
      id: 'attached',
      tone: 'status',
      title: t.attach.done({
        students: task.students.map(({ name }) => name),
        name: called(t, page.name, page.contactId),
      }),
      body:
        page.account?.enabled === false
          ? [t.attach.lockedBody]
          : t.attach.doneBody({ name: page.name }),
      offers: [],
    },
  };
}

/** On a contact that may be the original: compared before anything else. */
function candidate(ctx: ContactContext, task: Task): Guide {
  const { compare, question } = asked(ctx, compareHere(ctx, task));
  return {
    drafts: [
      found(ctx, task, true),
      question,
      ...task.students.map((student) => attached(ctx, task, student)),
    ],
    compare,
    needsRecords: ctx.page.phones === undefined,
  };
}

/** On the contact that is worked on. Once all is safe, the way to retire it. */
function duplicate(ctx: ContactContext, task: Task): Guide {
  const { t } = ctx;
  const one = duplicateHere(task, ctx);
  const needsRecords =
    task.students.some(({ number }) => !number) || ctx.page.phones === undefined || !one?.snapshot;
  if (task.original && one && (one.contactId !== undefined || isSafe(task)))
    return {
      drafts: [
        answeredSame(ctx, task),
        ...evidence(ctx, task),
        ...(isOff(ctx, 'retire') ? [] : [retireHere(ctx, task, one)]),
      ],
      lead: isSafe(task) ? t.retire.lead : t.clash.duplicateNow,
      needsRecords,
    };
  const { compare, question } = asked(ctx, compareFound(ctx, task.search, task));
  return {
    drafts: [
      found(ctx, task),
      task.original ? answeredSame(ctx, task) : question,
      ...task.students.map((student) => attached(ctx, task, student)),
    ],
    ...(compare && { compare }),
    lists: foundList(ctx, task),
    needsRecords,
  };
}

/** The question with its answers; the evidence stands below it, longer than the sidebar may be high. */
function asked<C extends Comparison | undefined>({ t }: ContactContext, compare: C) {
  const hint = compare ? t.same.lookBelow : t.clash.chooseBelow;
  const question: Draft = {
    id: 'same',
    label: t.same.item,
    kind: 'open',
    now: { hints: [hint], offers: compare?.offers ?? [] },
  };
  return { question, compare: compare && { ...compare, offers: [] } };
}

function found({ t, facts }: ContactContext, task: Task, here = false): Draft {
  const { search } = task;
  const hints: Record<Search['state'], string> = {
    running: t.clash.searching({ text: search?.text ?? '' }),
    'needs-you': t.clash.needsYou,
    done: t.clash.nobodyElse,
    stopped: t.clash.searchStopped,
  };
  // The tab that waits for the registrar may have been closed: it can always be made again.
  const again = !search || search.state === 'stopped' || search.state === 'needs-you';
  return {
    id: 'found',
    label: t.clash.found,
    kind: here || task.original || candidates(task).length > 0 ? 'done' : 'open',
    now: {
      hints: search ? [hints[search.state]] : [],
      // While the error stands, its notice has the button: one is enough.
      offers:
        again && !(facts.error && !search)
          ? [findOffer(t.clash.find, task.email, { primary: true })]
          : [],
    },
  };
}

function answeredSame({ t }: ContactContext, task: Task): Draft {
  const { name = '', contactId = '' } = task.original ?? {};
  return {
    id: 'same',
    label: t.same.item,
    kind: 'done',
    detail: t.same.answered({ name, id: contactId }),
  };
}

/** An account that was switched off lets nobody in, whatever hangs on its contact. Why it was, only people know. */
function enabledHere(ctx: ContactContext, { original }: Task): Draft[] {
  const { t, page } = ctx;
  if (original?.enabled === undefined || !page.account || page.active === false) return [];
  const item = editAccount(ctx, original.enabled, [{ field: 'enabled', value: '1' }]);
  const now = item.now && { ...item.now, hints: [t.attach.locked, ...(item.now.hints ?? [])] };
  return [{ id: 'enabled', label: t.create.enabled, ...item, alone: true, ...(now && { now }) }];
}

function attached(ctx: ContactContext, task: Task, student: TaskStudent): Draft {
  const { t, page } = ctx;
  const item = {
    id: `attached-${student.key}`,
    label: t.clash.attached({ student: student.name }),
  };
  const seen = student.attached;
  const { name = '', contactId } = task.original ?? {};
  if (seen)
    return {
      ...item,
      kind: 'done',
      detail: t.clash.attachedDetail({ name, id: seen.contactId, time: ctx.clockTime(seen.at) }),
    };
  if (!contactId || page.contactId !== contactId) {
    const go: Offer[] = contactId ? [goToContact(ctx, contactId)] : [];
    return { ...item, kind: 'open', now: { offers: go } };
  }
  if (page.account === null) return { ...item, kind: 'blocked', detail: t.attach.noAccountHere };
  if (page.active === false) return { ...item, kind: 'blocked', detail: t.attach.inactiveHere };
  const row = rowOf(student, ctx);
  const so = row && (unsavedAccess(ctx, row) ?? accessFor(ctx, row));
  return so ? { ...so, ...item } : addStudent(ctx, item, student, task);
}
