/** Which of a contact's emails its account is for. */
import type { ContactContext } from '../core/context.ts';
import { belongsToAnother } from '../task/email-of-another.ts';
import { cleanEmail, emailProblem } from '../values/emails.ts';

/**
 * The email that the account is for: the primary one, else the first that is an address.
 * undefined when the contact lists none that could be one, or only one that is another person's.
 */
export function emailFor(ctx: ContactContext): string | undefined {
  const { page, t } = ctx;
  const usable = (page.emails ?? []).filter(
    ({ address }) => !emailProblem(address, t) && !belongsToAnother(ctx, address),
  );
  const preferred = usable.find((email) => email.primary) ?? usable[0];
  return preferred && cleanEmail(preferred.address);
}
