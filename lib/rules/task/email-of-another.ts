/**
 * The email belongs to another person's account, as the registrar said: one account per email, so the
 * parent has to give another one (facts §10, D and G). The task has ended with nothing done.
 */
import type { Notice } from '../../contracts/advice.ts';
import type { ContactContext } from '../core/context.ts';
import { findOffer } from '../core/find-offer.ts';
import { sameEmail } from '../values/emails.ts';
import { duplicateHere } from './page-role.ts';

/** Whether the registrar's last word on this contact's email is that it is another person's. */
export const belongsToAnother = (
  { tasks, page }: Pick<ContactContext, 'tasks' | 'page'>,
  email: string,
): boolean =>
  tasks.findLast(
    (task) => sameEmail(task.email, email) && duplicateHere(task, { page }) !== undefined,
  )?.ended?.how === 'different';

/** What to do now, and the way back for an answer given too fast. */
export function emailOfAnotherNotice(ctx: ContactContext, email: string): Notice | undefined {
  if (!email || !belongsToAnother(ctx, email)) return undefined;
  const { t } = ctx;
  return {
    id: 'one-per-email',
    tone: 'alert',
    title: t.onePerEmail.title,
    body: t.onePerEmail.body({ email }),
    offers: [findOffer(t.onePerEmail.samePersonAfterAll, email)],
  };
}
