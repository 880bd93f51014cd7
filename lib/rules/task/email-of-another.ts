/**
 * The registrar answered that the email belongs to another person. PowerSchool allows one account per email,
 * so the parent must give another one (facts §10, D and G).
 */

import type { Task } from '../../tasks/task.ts';
import type { ContactContext } from '../core/context.ts';
import type { NoticeDraft } from '../core/drafts.ts';
import { findOffer } from '../core/find-offer.ts';
import { sameEmail } from '../values/emails.ts';
import { duplicateHere } from './page-role.ts';

/** The last task about this contact and this email, where it ended because another person was found. */
const endedWithAnother = (
  { tasks, page }: Pick<ContactContext, 'tasks' | 'page'>,
  email: string,
): Task | undefined => {
  const last = tasks.findLast(
    (task) => sameEmail(task.email, email) && duplicateHere(task, { page }) !== undefined,
  );
  return last?.ended?.outcome === 'different' ? last : undefined;
};

/** Whether the last answer about this contact's email is that another person has it. A username takes no email away. */
export const belongsToAnother = (
  ctx: Pick<ContactContext, 'tasks' | 'page'>,
  email: string,
): boolean => {
  const ended = endedWithAnother(ctx, email);
  return ended !== undefined && ended.clash !== 'username-taken';
};

/** Whether the last answer is that another person has the username. */
export const isUsernameOfAnother = (
  ctx: Pick<ContactContext, 'tasks' | 'page'>,
  email: string,
): boolean => endedWithAnother(ctx, email)?.clash === 'username-taken';

/** Whether the saved contact on the page has the account with this email itself. */
export const hasOwnAccount = ({ page }: Pick<ContactContext, 'page'>, email: string): boolean =>
  page.contactId !== undefined && email !== '' && sameEmail(page.account?.email ?? '', email);

/** Says what to do now, and offers to correct a hasty answer. */
export function emailOfAnotherNotice(ctx: ContactContext, email: string): NoticeDraft | undefined {
  if (!email) return undefined;
  const { t, facts } = ctx;
  const offers = [findOffer(t.onePerEmail.samePersonAfterAll, email)];
  if (facts.error?.means === 'username-taken' && isUsernameOfAnother(ctx, email))
    return {
      id: 'one-per-username',
      tone: 'alert',
      title: t.clash.titleUsername,
      body: [t.onePerEmail.username],
      offers,
    };
  if (!belongsToAnother(ctx, email)) return undefined;
  return {
    id: 'one-per-email',
    tone: 'alert',
    title: t.onePerEmail.title,
    body: t.onePerEmail.body({ email }),
    offers,
  };
}
