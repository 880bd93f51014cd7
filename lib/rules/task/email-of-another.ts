/**
 * The registrar answered that the email belongs to another person. PowerSchool allows one account per email,
 * so the parent must give another one (facts §10, D and G).
 */

import type { ContactContext } from '../core/context.ts';
import type { NoticeDraft } from '../core/drafts.ts';
import { findOffer } from '../core/find-offer.ts';
import { sameEmail } from '../values/emails.ts';
import { duplicateHere } from './page-role.ts';

/** Whether the last answer about this contact's email is that another person has it. */
export const belongsToAnother = (
  { tasks, page }: Pick<ContactContext, 'tasks' | 'page'>,
  email: string,
): boolean =>
  tasks.findLast(
    (task) => sameEmail(task.email, email) && duplicateHere(task, { page }) !== undefined,
  )?.ended?.outcome === 'different';

/** Says what to do now, and offers to correct a hasty answer. */
export function emailOfAnotherNotice(ctx: ContactContext, email: string): NoticeDraft | undefined {
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
