/** The next drawer opens without a click in the sidebar: the registrar's Submit has just finished the step before. */
import type { Advice, Item, Offer } from '../../contracts/advice.ts';
import type { Facts } from '../../contracts/facts.ts';
import { isSameSubject, type Subject } from '../../contracts/subject.ts';
import type { Task } from '../../tasks/task.ts';

/** A step whose drawer Kinlink filled in, and the registrar may have submitted. */
export interface FilledStep {
  subject: Subject;
  step: string;
  /** When the drawer was last seen open, in milliseconds since 1970. */
  seenAt: number;
}

/** A step that is done later than this after its drawer was open came about in another way. */
const SUBMIT_MS = 30_000;

/** Email, account, access; phone, address. Nothing else opens by itself: not an enabled box, not a new password. */
const STEPS = /^(email|account|access-.+|carry-.+)$/;

const nowStep = ({ items }: Advice): Item | undefined => items.find(({ state }) => state === 'now');

/** The step whose drawer is open and holds what Kinlink filled in; undefined if there is none. */
export function filledStep(advice: Advice, facts: Facts, now: number): FilledStep | undefined {
  const step = nowStep(advice);
  if (!step || !facts.drawer || facts.undo.length === 0) return undefined;
  return { subject: advice.subject, step: step.id, seenAt: now };
}

/** Whether a filled step still waits for its Submit: same contact, and not for too long. */
export const waitsForSubmit = (filled: FilledStep, advice: Advice, now: number): boolean =>
  isSameSubject(filled.subject, advice.subject) && now - filled.seenAt < SUBMIT_MS;

/** A value that was carried over has no step any more: the task of the contact that it was carried to says so. */
const isCarriedOver = ({ step, subject }: FilledStep, tasks: readonly Task[]): boolean =>
  tasks.some(
    ({ original, carried }) =>
      original?.contactId === subject.contact &&
      carried.some(({ key, kind }) => kind === 'carried' && step === `carry-${key}`),
  );

/**
 * The button that goes on, once the page shows the filled step done.
 * @param tasks the tasks of the page's site
 * @returns undefined while the step is not done, while something is open or was refused, and where the next step is not
 *   a drawer to fill in
 */
export function nextByItself(
  filled: FilledStep,
  advice: Advice,
  facts: Facts,
  tasks: readonly Task[],
): Offer | undefined {
  const isFree =
    !facts.drawer &&
    !facts.error &&
    !facts.message &&
    !facts.busy &&
    advice.notice?.tone !== 'alert';
  const isDone = advice.items.some(({ id, state }) => id === filled.step && state === 'done');
  if (!isFree || !(isDone || isCarriedOver(filled, tasks))) return undefined;
  const next = nowStep(advice);
  if (!next || !STEPS.test(next.id)) return undefined;
  return next.offers.find(
    ({ primary, action }) => primary && action.do === 'fill' && action.opens === true,
  );
}
