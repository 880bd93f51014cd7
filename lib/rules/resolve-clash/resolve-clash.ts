/**
 * The guide for an open task: find the original, compare, add the students with Data Access, carry over
 * missing values, retire the duplicate.
 */

import type { Task, TaskStudent } from '../../tasks/task.ts';
import { isAttached } from '../../tasks/task-list.ts';
import { type ChecklistStep, checklist } from '../core/checklist.ts';
import { type ContactContext, type GuideOutput, isOff } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { goToContact } from '../core/navigation-offers.ts';
import { submitPage, unsavedAccess, withSubmit } from '../core/unsaved-changes.ts';
import { accessFor } from '../create-account/data-access.ts';
import { unlistedAccessNotice } from '../create-account/unlisted-access.ts';
import { accessDoubts, noAccessOffer } from '../task/access-decision.ts';
import {
  confirmedPart,
  duplicateToAsk,
  isConfirmed,
  unansweredPart,
} from '../task/confirmed-duplicates.ts';
import { foundList } from '../task/found-contacts.ts';
import { identityGate } from '../task/identity-checks.ts';
import { duplicateHere, newStudents, type PageRole, rowOfStudent } from '../task/page-role.ts';
import { isSafe } from '../task/safe-to-retire.ts';
import { compareFound, compareHere } from '../task/same-person-question.ts';
import { taskLine } from '../task/task-cards.ts';
import { describeContact } from '../values/person-names.ts';
import { addStudent } from './attach-student.ts';
import { byHandList } from './by-hand-step.ts';
import { missingHere } from './carry-over-steps.ts';
import { enabledHere } from './enabled-step.ts';
import { answeredStep, findStep, laterQuestions, withQuestion } from './find-and-answer.ts';
import { parentAccess, parentAccessNotice } from './parent-access.ts';
import { removeAccessStep } from './remove-access-step.ts';
import { evidence, retireElsewhere, retireHere } from './retire-duplicate.ts';
import { areRecordsNeeded, unreadHere } from './unread-sections.ts';

export function resolveClash(ctx: ContactContext, task: Task, role: PageRole): GuideOutput {
  const { t } = ctx;
  const clashStep: ChecklistStep = {
    id: 'clash',
    label:
      task.clash === 'found'
        ? t.clash.foundFirst({ email: task.email })
        : task.clash === 'username-taken'
          ? t.clash.noticedUsername
          : t.clash.noticed({ email: task.email }),
    kind: 'done',
  };
  const guides = { original: originalGuide, candidate: candidateGuide, duplicate: duplicateGuide };
  const part = guides[role](ctx, task);
  const items = checklist([clashStep, ...part.steps], t);
  return {
    guide: role === 'duplicate' && isAnswered(ctx, task) ? 'retire' : 'clash',
    heading: headingFor(ctx, task, role),
    ...part,
    items,
    ...(role === 'original' && { lists: byHandList(ctx, confirmedPart(task), items) }),
    task: taskLine(ctx, task),
  };
}

/** The clash, until its students are on the original; then what is true of this contact. */
function headingFor(ctx: ContactContext, task: Task, role: PageRole): string {
  const { headings, linked } = ctx.t.clash;
  const isLinked = role === 'original' || (role === 'duplicate' && isAnswered(ctx, task));
  return isLinked && isAttached(confirmedPart(task)) ? linked[role] : headings[task.clash];
}

/** Whether the duplicate on this page was answered. */
function isAnswered(ctx: ContactContext, task: Task): boolean {
  const here = duplicateHere(task, ctx);
  return here !== undefined && isConfirmed(task, here);
}

type Guide = Omit<GuideOutput, 'items'> & { steps: ChecklistStep[] };

/** On the contact that has the account and is the same person. */
function originalGuide(ctx: ContactContext, whole: Task): Guide {
  const task = confirmedPart(whole);
  const questions = laterQuestions(ctx, whole);
  return {
    steps: [
      findStep(ctx, task),
      ...(task.duplicates.length > 0 ? [answeredStep(ctx, task)] : []),
      ...enabledHere(ctx, task),
      ...task.students.map((student) => attachedStep(ctx, task, student)),
      ...missingHere(ctx, task),
      ...submitPage(ctx),
      ...parentAccess(ctx, task),
      ...(isOff(ctx, 'retire')
        ? []
        : task.duplicates.flatMap((duplicate) => retireElsewhere(ctx, task, duplicate))),
      ...questions.steps,
    ],
    ...(questions.compare && { compare: questions.compare }),
    // Reading the records also loads the readers of phones and addresses.
    needsRecords: areRecordsNeeded(ctx),
    ...originalNotice(ctx, task),
  };
}

function originalNotice(ctx: ContactContext, task: Task): Pick<GuideOutput, 'notice'> {
  const off = parentAccessNotice(ctx, task);
  if (off) return { notice: off };
  const { t, page } = ctx;
  const strangers = newStudents(ctx, task);
  if (strangers.length > 0)
    return {
      notice: {
        id: 'new-student',
        tone: 'alert',
        title: t.access.newStudent({ names: strangers }),
        body: [t.access.newStudentBody],
        offers: [],
      },
    };
  if (page.unlistedAccess?.length) return unlistedAccessNotice(ctx);
  const seeing = task.students.filter(({ noAccess }) => !noAccess).map(({ name }) => name);
  if (!isAttached(task) || seeing.length === 0) return {};
  return {
    notice: {
      id: 'attached',
      tone: 'status',
      title: t.attach.done({
        students: seeing,
        name: describeContact(t, page.name, page.contactId),
      }),
      body:
        page.account?.enabled === false
          ? [t.attach.lockedBody]
          : t.attach.doneBody({ name: page.name }),
      offers: [],
    },
  };
}

/** On a contact that may be the original: compare before anything else. */
function candidateGuide(ctx: ContactContext, whole: Task): Guide {
  const duplicate = duplicateToAsk(whole, ctx.page.contactId ?? '');
  const { compare, question } = withQuestion(ctx, compareHere(ctx, whole, duplicate));
  const task = duplicate ? unansweredPart(whole, duplicate) : whole;
  return {
    steps: [
      findStep(ctx, task, true),
      question,
      ...task.students.map((student) => attachedStep(ctx, task, student)),
    ],
    compare,
    needsRecords: areRecordsNeeded(ctx),
    ...unlistedAccessNotice(ctx),
  };
}

/** On the duplicate. Once nothing can be lost, it shows how to retire it. */
function duplicateGuide(ctx: ContactContext, whole: Task): Guide {
  const { t } = ctx;
  const current = duplicateHere(whole, ctx);
  const isNew = current && !isConfirmed(whole, current);
  const task = isNew ? unansweredPart(whole, current) : confirmedPart(whole);
  const needsRecords =
    task.students.some(({ number }) => !number) || areRecordsNeeded(ctx) || !current?.snapshot;
  if (task.original && current && (current.contactId !== undefined || isSafe(task)))
    return {
      steps: [
        answeredStep(ctx, task),
        ...unreadHere(ctx, task, current),
        ...evidence(ctx, task),
        ...(isOff(ctx, 'retire') ? [] : [retireHere(ctx, task, current)]),
      ],
      lead: isSafe(task) ? t.retire.lead : t.clash.duplicateNow,
      needsRecords,
    };
  const found = compareFound(ctx, whole.search, whole);
  const { compare, question } = withQuestion(ctx, found);
  return {
    steps: [
      findStep(ctx, isNew ? { ...whole, original: undefined } : whole),
      task.original ? answeredStep(ctx, task) : question,
      ...task.students.map((student) => attachedStep(ctx, task, student)),
    ],
    ...(found && { compare: task.original ? { ...found, offers: [] } : compare }),
    lists: foundList(ctx, whole),
    needsRecords,
  };
}

function attachedStep(ctx: ContactContext, task: Task, student: TaskStudent): ChecklistStep {
  const { t, page } = ctx;
  const item = {
    id: `attached-${student.key}`,
    label: student.noAccess
      ? t.access.attachedWithout({ student: student.name })
      : t.clash.attached({ student: student.name }),
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
    const go: OfferDraft[] = contactId ? [goToContact(ctx, contactId)] : [];
    return { ...item, kind: 'open', now: { offers: go } };
  }
  if (page.account === null) return { ...item, kind: 'blocked', detail: t.attach.noAccountHere };
  if (page.active === false)
    return { ...item, kind: 'blocked', detail: withSubmit(ctx, t.attach.inactiveHere) };
  const row = rowOfStudent(student, ctx);
  if (row && student.noAccess) return removeAccessStep(ctx, item, row);
  const about = {
    doubts: accessDoubts(ctx, row, { student, task }),
    offers: [noAccessOffer(ctx, task, student)],
    identity: identityGate(ctx, task),
  };
  const accessStep = row && (unsavedAccess(ctx, row) ?? accessFor(ctx, row, about));
  return accessStep ? { ...accessStep, ...item } : addStudent(ctx, item, student, task);
}
