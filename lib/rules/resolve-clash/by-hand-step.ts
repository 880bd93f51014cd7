/** Custody, relationships and personal details: Kinlink lists them, and only the registrar sets them. */
import type { Task } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { ItemDraft, ListDraft } from '../core/drafts.ts';
import type { ByHand } from '../task/manual-decisions.ts';
import { rowOfStudent } from '../task/page-role.ts';
import type { StudentFlag } from '../task/student-flags.ts';
import { notNeeded, openRow, undecided } from './decision-offers.ts';

const BY_HAND = 'by-hand';

/** Custody, pickup and the like, in a sentence each. */
const byHandLines = (ctx: ContactContext, task: Task): string[] =>
  undecided(ctx, task)
    .filter(({ kind }) => kind !== 'mail')
    .map((decision) => sentence(ctx, decision));

/** The same as a list, until it is the step's turn to say them. */
export function byHandList(ctx: ContactContext, task: Task, items: ItemDraft[]): ListDraft[] {
  if (items.some(({ id, state }) => id === BY_HAND && state === 'now')) return [];
  const lines = byHandLines(ctx, task);
  return lines.length > 0
    ? [{ id: BY_HAND, heading: ctx.t.carry.flags, cards: [], lines, offers: [] }]
    : [];
}

/** Kinlink never sets legal facts and relationships (facts §10, G): one item covers them all. */
export function byHandStep(ctx: ContactContext, task: Task): ChecklistStep[] {
  const open = undecided(ctx, task).filter(({ kind }) => kind !== 'mail');
  if (open.length === 0) return [];
  const { t } = ctx;
  const keys = open.map(({ key }) => key);
  const student = open
    .flatMap((decision) => (decision.kind === 'detail' ? [] : decision.student))
    .at(-1);
  const row = student && rowOfStudent(student, ctx);
  const canOpen = row?.editable === true;
  // To look at the row comes first: it must not be easier to say that one has looked.
  const offers = [
    ...(canOpen && !ctx.facts.drawer ? [{ ...openRow(ctx, row), primary: true }] : []),
    { ...notNeeded(ctx, task, keys, t.carry.decided), primary: !canOpen },
  ];
  return [
    {
      id: BY_HAND,
      label: t.carry.byHand,
      kind: 'open',
      now: { hints: [...byHandLines(ctx, task), t.carry.byHandHint], offers },
    },
  ];
}

function sentence(ctx: ContactContext, decision: ByHand): string {
  const { carry } = ctx.t;
  const [there = ''] = decision.says;
  if (decision.kind === 'detail' && decision.field === 'account')
    return carry.ownAccount({ username: there });
  if (decision.kind === 'detail' && decision.field === 'name')
    return carry.name({ there, here: decision.other ?? '' });
  if (decision.kind === 'detail') {
    const field = carry.detail[decision.field] ?? decision.field;
    return decision.other
      ? carry.detailOther({ field, there, here: decision.other })
      : carry.detailBlank({ field, there });
  }
  const student = decision.student.name;
  if (decision.kind === 'relationship')
    return decision.other
      ? carry.relationshipOther({ student, there, here: decision.other })
      : carry.relationshipBlank({ student, there });
  const row = rowOfStudent(decision.student, ctx);
  if (decision.kind === 'off') {
    const here = decision.says.filter((flag) => row?.[flag as 'custody' | 'access'] === true);
    return carry.offLine({ student, flags: here.map((flag) => carry.flag[flag as StudentFlag]) });
  }
  const set = decision.says as readonly StudentFlag[];
  return carry.flagLine({
    student,
    flags: set.filter((flag) => row?.[flag] !== true).map((flag) => carry.flag[flag]),
  });
}
