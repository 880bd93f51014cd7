/**
 * The district's own questions, such as "Photo ID seen", before access is turned on for a contact (facts §10, G). The
 * registrar confirms each; an answer holds for one contact, in its task or else in its tab.
 */
import type { ActionOf } from '../../contracts/action.ts';
import type { Policy } from '../../contracts/policy.ts';
import type { IdentityTicks, Task } from '../../tasks/task.ts';
import type { ContactContext, Context } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';

type Tick = Pick<ActionOf<'identity-check'>, 'contactId' | 'check' | 'seen'>;

/** Whether access may be offered, with what to say and to tick beside it. */
export interface IdentityGate {
  isPassed: boolean;
  hints: string[];
  offers: OfferDraft[];
}

export const NO_CHECKS: IdentityGate = { isPassed: true, hints: [], offers: [] };

/** The checks of the district for the contact on the page; in a task they are the task's. */
export function identityGate(
  { t, page, policy, identity }: ContactContext,
  task?: Pick<Task, 'id' | 'identity'>,
): IdentityGate {
  const checks = policy.identityChecks;
  const { contactId } = page;
  if (checks.length === 0) return NO_CHECKS;
  if (!contactId) return { isPassed: false, hints: [t.access.identity.unsaved], offers: [] };
  const ticks = task ? task.identity : identity;
  const seen = ticks?.contactId === contactId ? ticks.seen : [];
  const open = checks.filter((check) => !seen.includes(check));
  const hint =
    open.length > 0
      ? t.access.identity.open({ checks: open })
      : t.access.identity.done({ checks: [...checks] });
  const offers = checks.map((check, index): OfferDraft => {
    const isOpen = open.includes(check);
    return {
      id: `identity-${index}-${contactId}`,
      label: isOpen ? t.access.identity.box({ check }) : t.access.identity.ticked({ check }),
      action: {
        do: 'identity-check',
        contactId,
        check,
        seen: isOpen,
        ...(task && { taskId: task.id }),
      },
    };
  });
  return { isPassed: open.length === 0, hints: [hint], offers };
}

/** Whether a tick is for the contact on the page, and one of the district's checks. */
export const isTickFor = (
  { facts: { page }, policy }: Pick<Context, 'facts' | 'policy'>,
  { contactId, check }: Tick,
): boolean =>
  page.kind === 'contact' && page.contactId === contactId && policy.identityChecks.includes(check);

/** The ticks after one more was set or cleared; those of another contact are dropped. */
export function withTick(
  before: IdentityTicks | undefined,
  { contactId, check, seen }: Tick,
): IdentityTicks {
  const others = (before?.contactId === contactId ? before.seen : []).filter(
    (other) => other !== check,
  );
  return { contactId, seen: seen ? [...others, check] : others };
}

/** The task after a tick; its record has the checks once all of them are ticked. */
export function taskWithTick(
  task: Task,
  tick: Tick,
  { policy, now }: { policy: Policy; now: number },
): Partial<Task> {
  if (task.original?.contactId !== tick.contactId) return {};
  const identity = withTick(task.identity, tick);
  const isDone = policy.identityChecks.every((check) => identity.seen.includes(check));
  const isOwn = ({ kind, number }: Task['steps'][number]) =>
    kind === 'identity' && number === tick.contactId;
  const others = task.steps.filter((step) => !isOwn(step));
  if (!isDone) return { identity, steps: others };
  if (others.length < task.steps.length) return { identity };
  return {
    identity,
    steps: [
      ...task.steps,
      {
        at: now,
        kind: 'identity',
        what: '',
        number: tick.contactId,
        things: [...policy.identityChecks],
      },
    ],
  };
}
