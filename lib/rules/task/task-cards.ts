/** The open tasks: this page's in a line, the others in a list; and the day's finished ones. */
import type { Duplicate, Task } from '../../tasks/task.ts';
import { isOpen } from '../../tasks/task-list.ts';
import type { Context } from '../core/context.ts';
import type { CardDraft, ListDraft, OfferDraft } from '../core/drafts.ts';
import { describeContact } from '../values/person-names.ts';
import { isUnread, unresolved } from './carry-over-progress.ts';
import {
  confirmedPart,
  duplicateKey,
  isAnswered,
  isChangeable,
  unconfirmed,
} from './confirmed-duplicates.ts';
import { duplicateHere } from './page-role.ts';
import { candidates } from './ruled-out.ts';
import { isRetired, isSafe } from './safe-to-retire.ts';
import { dayAsCsv, recordOf } from './task-log.ts';

const drop = ({ t }: Pick<Context, 't'>, { id }: Task): OfferDraft => ({
  id: `drop-${id}`,
  label: t.clash.drop,
  action: { do: 'drop-task', taskId: id },
});

const park = ({ t }: Pick<Context, 't'>, { id }: Task, on: boolean): OfferDraft => ({
  id: `park-${id}`,
  label: on ? t.tasks.park : t.tasks.takeUp,
  action: { do: 'park', taskId: id, parked: on },
});

const map = ({ t }: Pick<Context, 't'>, { id }: Task): OfferDraft => ({
  id: `map-${id}`,
  label: t.tasks.map,
  action: { do: 'family-map', taskId: id },
});

/** Before another contact is found, there is no family to show. */
const hasMap = (task: Task): boolean => task.original !== undefined || candidates(task).length > 0;

const copy = (ctx: Pick<Context, 't' | 'clockTime'>, task: Task): OfferDraft => ({
  id: `copy-${task.id}`,
  label: ctx.t.tasks.copy,
  action: { do: 'copy', text: recordOf(ctx, task) },
});

/** The line for this page's task, with offers to park, copy or drop it, and to change an answer. */
export function taskLine(ctx: Context, task: Task) {
  const { page } = ctx.facts;
  const here = page.kind === 'contact' ? duplicateHere(task, { page }) : undefined;
  const last = here ?? task.duplicates.at(-1);
  const offers = [
    park(ctx, task, true),
    ...(task.steps.length > 0 ? [copy(ctx, task)] : []),
    ...changeAnswer(ctx, task, here),
    drop(ctx, task),
  ];
  const name = describeContact(ctx.t, last?.name, last?.contactId);
  const line = last ? ctx.t.clash.task({ email: task.email, name }) : adding(ctx, task);
  return { line, offers };
}

/** Says whom a task without a duplicate adds, and to which contact. */
const adding = ({ t }: Pick<Context, 't'>, { students, original }: Task): string =>
  t.tasks.adding({
    students: students.map(({ name }) => name),
    name: describeContact(t, original?.name, original?.contactId),
  });

/** Takes back "Same person", on the pages of the two contacts, until something was done on it. */
function changeAnswer({ t, facts: { page } }: Context, task: Task, here?: Duplicate): OfferDraft[] {
  const { original } = task;
  if (page.kind !== 'contact' || !original) return [];
  if (!here && page.contactId !== original.contactId) return [];
  return (here ? [here] : task.duplicates)
    .filter((duplicate) => isChangeable(task, duplicate))
    .map((duplicate) => ({
      id: `change-answer-${duplicateKey(duplicate)}`,
      label: t.same.takeBack({ name: describeContact(t, duplicate.name, duplicate.contactId) }),
      action: {
        do: 'different-person',
        ...(duplicate.contactId && { duplicateId: duplicate.contactId }),
        otherId: original.contactId,
      },
    }));
}

/** The state of a task in a sentence. */
export function progressOf({ t }: Pick<Context, 't'>, task: Task): string {
  const { original } = task;
  const part = confirmedPart(task);
  const { duplicates, students } = part;
  const remaining = unresolved(part).length;
  const next = students.find(({ attached }) => !attached);
  const unread = duplicates.find(isUnread);
  if (!original || !isAnswered(task) || isRetired(task))
    return candidates(task, unconfirmed(task).at(-1)).length > 0
      ? t.tasks.toCompare
      : t.tasks.toFind;
  if (next)
    return t.tasks.toAttach({
      student: next.name,
      name: describeContact(t, original.name, original.contactId),
    });
  if (unread) return t.tasks.toRead({ name: unread.name, id: unread.contactId ?? '' });
  if (remaining > 0) return t.tasks.toCarry({ count: remaining });
  if (original.enabled === false)
    return t.tasks.toEnable({ name: describeContact(t, original.name, original.contactId) });
  return isSafe(task) ? t.tasks.toRetire : t.tasks.toFind;
}

/**
 * All open tasks except this page's. `everywhere` is for the popup: it offers to park each task, and to
 * continue on the task's own site.
 */
export function otherTasks(
  ctx: Pick<Context, 't' | 'tasks'>,
  here: Task | undefined,
  { everywhere = false } = {},
): ListDraft[] {
  const { t } = ctx;
  const others = ctx.tasks.filter((task) => isOpen(task) && task.id !== here?.id);
  if (others.length === 0) return [];
  return [
    {
      id: 'tasks',
      heading: here ? t.tasks.others : t.tasks.open,
      cards: others.map((task) =>
        everywhere ? elsewhere(card(ctx, task, true), task.site) : card(ctx, task),
      ),
      lines: [],
      offers: [],
    },
  ];
}

/** The card with its links leading to this site. */
export const elsewhere = (card: CardDraft, site: string): CardDraft => ({
  ...card,
  offers: card.offers.map((offer) =>
    offer.action.do === 'go' ? { ...offer, action: { ...offer.action, site } } : offer,
  ),
});

function card(ctx: Pick<Context, 't'>, task: Task, canPark = false): CardDraft {
  const { t } = ctx;
  const to =
    task.original?.contactId ?? task.duplicates.find((duplicate) => duplicate.contactId)?.contactId;
  const go: OfferDraft[] = to
    ? [
        {
          id: `continue-${task.id}`,
          label: t.tasks.continue,
          action: { do: 'go', page: 'contact', id: to },
        },
      ]
    : [];
  return {
    id: task.id,
    title: task.email,
    lines: [
      task.duplicates.length > 0
        ? task.duplicates
            .map(({ name, contactId }) => describeContact(t, name, contactId))
            .join(', ')
        : adding(ctx, task),
      progressOf(ctx, task),
    ],
    tags: task.parked ? [{ text: t.tasks.parked, tone: 'plain' }] : [],
    offers: [
      ...(task.parked
        ? [park(ctx, task, false)]
        : [...go, ...(canPark ? [park(ctx, task, true)] : [])]),
      ...(canPark && hasMap(task) ? [map(ctx, task)] : []),
      drop(ctx, task),
    ],
  };
}

/** The tasks finished today, for the registrar's own record. */
export function finishedTasks(
  ctx: Pick<Context, 't' | 'tasks' | 'clockTime' | 'day'>,
): ListDraft[] {
  const { t } = ctx;
  const ended = ctx.tasks.filter(({ ended }) => ended && ended.outcome !== 'discarded');
  if (ended.length === 0) return [];
  const day = ctx.day(ended.at(-1)?.ended?.at ?? 0);
  return [
    {
      id: 'finished',
      heading: t.tasks.finished,
      cards: ended.map((task) => ({
        id: task.id,
        title: task.email,
        lines: recordOf(ctx, task).split('\n'),
        tags: [],
        offers: [
          copy(ctx, task),
          {
            id: `forget-${task.id}`,
            label: t.tasks.forget,
            action: { do: 'drop-task', taskId: task.id },
          },
        ],
      })),
      lines: [],
      offers: [
        {
          id: 'save-day',
          label: t.tasks.save,
          action: { do: 'save', fileName: `kinlink-${day}.csv`, text: dayAsCsv(ctx, ended) },
        },
      ],
    },
  ];
}
