/**
 * Retiring a duplicate: the evidence, line by line, and a recommendation. Kinlink offers nothing before it is
 * safe (promise 7, `safe-to-retire.ts`), and only highlights a button.
 */

import type { Student } from '../../contracts/contact-facts.ts';
import type { Duplicate, Task } from '../../tasks/task.ts';
import { isOpen } from '../../tasks/task-list.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { goToContact } from '../core/navigation-offers.ts';
import { isSameStudent } from '../core/student-names.ts';
import { isRead, lacking } from '../task/carry-over-progress.ts';
import { haveRecordsAnswered, isReadInFull } from '../task/page-role.ts';
import { isSafe } from '../task/safe-to-retire.ts';
import { describeContact, formatName } from '../values/person-names.ts';
import { notCopied } from './not-copied.ts';

/** The conditions for deleting the duplicate on this page, each with its reason. */
export function evidence(ctx: ContactContext, task: Task): ChecklistStep[] {
  return [
    ...attachedLines(ctx, task),
    ...enabledLine(ctx, task),
    carriedLine(ctx, task),
    ...ownLines(ctx, task),
  ];
}

function attachedLines(ctx: ContactContext, task: Task): ChecklistStep[] {
  const { t } = ctx;
  const to = task.original;
  return task.students.map(({ key, name, attached, noAccess }) => ({
    id: `evidence-${key}`,
    label: t.retire[noAccess ? 'attachedWithout' : 'attached']({
      student: name,
      name: to ? describeContact(t, to.name, to.contactId) : t.retire.theOriginal,
    }),
    kind: attached ? 'done' : 'open',
    ...(attached && {
      detail: t.retire.seenAt({ id: attached.contactId, time: ctx.clockTime(attached.at) }),
    }),
    now: { hints: [t.retire.attachFirst], offers: to ? [goToContact(ctx, to.contactId)] : [] },
  }));
}

/** Only if the account was seen disabled. */
function enabledLine(ctx: ContactContext, { original }: Task): ChecklistStep[] {
  const { t } = ctx;
  if (original?.enabled === undefined) return [];
  return [
    {
      id: 'evidence-enabled',
      label: t.retire.enabled({ name: describeContact(t, original.name, original.contactId) }),
      kind: original.enabled ? 'done' : 'open',
      now: { hints: [t.retire.enableFirst], offers: [goToContact(ctx, original.contactId)] },
    },
  ];
}

function carriedLine(ctx: ContactContext, task: Task): ChecklistStep {
  const { t } = ctx;
  const remaining = lacking(task).map((thing) => thing || (t.carry.detail.account ?? ''));
  return {
    id: 'evidence-carried',
    label: t.retire.carried,
    kind: remaining.length === 0 && isRead(task) ? 'done' : 'open',
    ...(remaining.length > 0 && { detail: t.retire.left({ things: remaining }) }),
    now: {
      hints: [t.retire.carryFirst],
      offers: task.original ? [goToContact(ctx, task.original.contactId)] : [],
    },
  };
}

/** Students of the duplicate that are not on the original, past and future ones too. */
const strangers = ({ page }: ContactContext, task: Task): Student[] =>
  (page.students ?? []).filter(
    (row) => !task.students.some((student) => student.attached && isSameStudent(row, student)),
  );

/**
 * Conditions that only the duplicate's own page shows. An unmet one means recommend Inactive instead of
 * Delete.
 */
function ownLines(ctx: ContactContext, task: Task): ChecklistStep[] {
  const { t, page } = ctx;
  const line = (id: string, label: string, reason: string | undefined): ChecklistStep => ({
    id: `evidence-${id}`,
    label,
    kind: reason === undefined ? 'done' : 'blocked',
    alone: true,
    ...(reason !== undefined && { detail: reason }),
  });
  const others = strangers(ctx, task).map(({ name }) => formatName(name));
  const types = (page.students ?? []).map(({ originalContactType }) => originalContactType);
  const type = types.find(Boolean);
  return [
    line(
      'account',
      t.retire.noAccount,
      page.account === null
        ? undefined
        : page.account
          ? t.retire.hasAccount({ username: page.account.username })
          : t.retire.unseen,
    ),
    line(
      'students',
      t.retire.noStudent,
      page.students
        ? others[0]
          ? t.retire.hasStudents({ names: others })
          : undefined
        : t.retire.unseen,
    ),
    line(
      'original-type',
      t.retire.noType,
      type
        ? t.retire.hasType({ type })
        : !page.students || types.includes(undefined)
          ? t.retire.typeUnseen
          : undefined,
    ),
  ];
}

const show = (ctx: ContactContext, what: 'delete' | 'active', primary: boolean): OfferDraft => ({
  id: `highlight-${what}`,
  label: what === 'delete' ? ctx.t.retire.showDelete : ctx.t.retire.showActive,
  primary,
  action: { do: 'highlight', control: what },
});

/** Whether the records were read or refused: only they tell Receives Mail. An unsaved contact has none. */
const hasAnswered = ({ facts, page }: ContactContext): boolean =>
  page.contactId === undefined || haveRecordsAnswered(facts);

/** The last item on the duplicate's page: a recommendation by the evidence and the district's policy. */
export function retireHere(ctx: ContactContext, task: Task, duplicate: Duplicate): ChecklistStep {
  const { t, policy, page } = ctx;
  const item = {
    id: 'retire',
    label: t.retire.item({ name: duplicate.name, id: duplicate.contactId ?? '' }),
  };
  if (duplicate.retired) return { ...item, kind: 'done', detail: retiredText(ctx, duplicate) };
  if (!isSafe(task)) return { ...item, kind: 'open', now: { hints: [t.retire.notYet] } };
  // Somebody may have added something since Kinlink read this contact.
  if (!isReadInFull(ctx) || !hasAnswered(ctx)) return { ...item, kind: 'open' };
  const clean = ownLines(ctx, task).every(({ kind }) => kind === 'done');
  // Between Delete and Confirm, PowerSchool may hide the first button.
  const canDelete = page.can.remove || page.deleting !== undefined;
  const mayDelete = clean && canDelete;
  const hints: string[] = [];
  // Without the page's Submit, Active can't be unchecked for good.
  if (!page.can.submit && !(mayDelete && policy.retire !== 'inactive'))
    hints.push(t.submitPage.none);
  else if (!clean) hints.push(t.retire.inactiveBecause);
  else if (!canDelete) hints.push(t.retire.noDelete);
  else if (policy.retire === 'delete') hints.push(t.retire.policyDelete);
  else if (policy.retire === 'inactive') hints.push(t.retire.policyInactive);
  else hints.push(t.retire.aboutInactive, t.retire.aboutDelete);
  hints.push(...notCopied(ctx, task, duplicate));
  const deleteFirst = policy.retire === 'delete';
  // The one that can be undone comes first, unless the district says otherwise.
  const offers = [
    ...((mayDelete && deleteFirst) || !page.can.submit
      ? []
      : [show(ctx, 'active', !mayDelete || policy.retire === 'inactive')]),
    ...(mayDelete && policy.retire !== 'inactive' ? [show(ctx, 'delete', deleteFirst)] : []),
    keepOffer(ctx, task),
  ];
  return { ...item, kind: 'open', now: { hints, offers } };
}

/** The last item on the original: a link to each duplicate, once it is safe. */
export function retireElsewhere(
  ctx: ContactContext,
  task: Task,
  duplicate: Duplicate,
): ChecklistStep[] {
  const { t, facts } = ctx;
  const { contactId, confirmedAt } = duplicate;
  if (!contactId) return [];
  const item = {
    id: `retire-${contactId}`,
    label: t.retire.item({ name: duplicate.name, id: contactId }),
  };
  if (duplicate.retired) return [{ ...item, kind: 'done', detail: retiredText(ctx, duplicate) }];
  if (!isSafe(task)) return [{ ...item, kind: 'open', now: { hints: [t.retire.notYet] } }];
  const open: OfferDraft = { ...goToContact(ctx, contactId), label: t.retire.open };
  const still = facts.contactLookup?.id === contactId ? facts.contactLookup.kind : undefined;
  if (confirmedAt === undefined || still === undefined)
    return [{ ...item, kind: 'open', now: { offers: [open, keepOffer(ctx, task)] } }];
  const gone: OfferDraft = {
    id: `gone-${contactId}`,
    label: t.retire.isGone,
    action: { do: 'retired', taskId: task.id, contactId },
  };
  const hint = still === 'there' ? t.retire.stillThere : t.retire.cannotSee;
  return [{ ...item, kind: 'open', now: { hints: [hint], offers: [open, gone] } }];
}

const keepOffer = ({ t }: ContactContext, task: Task): OfferDraft => ({
  id: `end-${task.id}`,
  label: t.retire.keepAndEnd,
  action: { do: 'end-task', taskId: task.id },
});

const retiredText = ({ t, clockTime }: ContactContext, { retired, seenActive }: Duplicate) => {
  if (!retired) return '';
  if (retired.outcome === 'inactive' && !seenActive) return t.retire.alreadyInactive;
  return t.retire.done[retired.outcome]({ time: clockTime(retired.at) });
};

/** A duplicate whose deletion was confirmed and whose record was not looked up yet. */
export const toLookUp = (tasks: readonly Task[], here: string | undefined): string | undefined =>
  tasks
    .filter(isOpen)
    .flatMap(({ duplicates }) => duplicates)
    .find(({ contactId, confirmedAt, retired }) => confirmedAt && !retired && contactId !== here)
    ?.contactId;
