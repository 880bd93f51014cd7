/** Chooses which of a contact's emails the account is for. */
import type { ContactContext } from '../core/context.ts';
import { belongsToAnother } from '../task/email-of-another.ts';
import { cleanEmail, isUsableEmail } from '../values/emails.ts';

/**
 * The primary email, else the first valid one. undefined if no email is valid, or if it belongs to another
 * person.
 */
export function emailFor(ctx: ContactContext): string | undefined {
  const { page } = ctx;
  const usable = (page.emails ?? []).filter(
    ({ address }) => isUsableEmail(address) && !belongsToAnother(ctx, address),
  );
  const preferred = usable.find((email) => email.primary) ?? usable[0];
  return preferred && cleanEmail(preferred.address);
}
