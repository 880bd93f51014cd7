/**
 * The temporary password that the registrar wants on the welcome sheet. It is kept past the account
 * drawer's Submit, in memory only, and forgotten as soon as it may not be this account's password:
 * the drawer was left without Submit or opened anew, something else stands in it, another contact is shown.
 */
import type { ActionOf } from '../../contracts/advice.ts';
import type { Facts } from '../../contracts/facts.ts';
import type { Memory } from '../core/page-session.ts';
import { findField, openDrawer } from '../drawers/identify-drawer.ts';
import type { Outcome } from './outcome.ts';

/** `keep-password`: keeps the password that stands in the open account drawer, or no longer. */
export function keepSecret(
  { keep }: ActionOf<'keep-password'>,
  doc: Document,
  memory: Memory,
): Outcome {
  if (!keep) memory.kept = undefined;
  else if (!memory.secret || openDrawer(doc, memory)?.kind !== 'account')
    return { what: 'not-found:account-drawer' };
  else {
    memory.kept = { secret: memory.secret };
    // A page that was left may come back as it was, with this script in it.
    const forget = () => {
      memory.kept = undefined;
    };
    doc.defaultView?.addEventListener('pagehide', forget, { once: true });
  }
  return {};
}

/** Says in the facts whether there is a password, and forgets one that is no longer to be kept. */
export function tendSecret(doc: Document, memory: Memory, facts: Facts): void {
  const { kept } = memory;
  const { page } = facts;
  if (kept) {
    const open = facts.drawer?.kind === 'account';
    // Left without Submit; or another account drawer than the one it was made for.
    const left = open ? kept.closed : !kept.closed && memory.submitted !== 'account';
    kept.closed ||= !open;
    if (page.kind === 'contact') kept.contactId ??= page.contactId;
    const elsewhere = page.kind === 'contact' && page.contactId !== kept.contactId;
    if (left || elsewhere || (open && !stands(doc, memory, kept.secret, !facts.error)))
      memory.kept = undefined;
  }
  facts.secret = memory.kept ? 'kept' : memory.secret ? 'shown' : undefined;
}

/** Whether the open drawer still holds this password. A page may empty its fields while it saves. */
function stands(doc: Document, memory: Memory, secret: string, saving: boolean): boolean {
  const root = openDrawer(doc, memory)?.root;
  return ['password', 'confirm'].every((name) => {
    const value = root && findField(root, 'account', name, memory)?.value;
    return value ? value === secret : saving && memory.submitted === 'account';
  });
}
