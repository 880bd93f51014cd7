/**
 * Reads the account and the emails from PowerSchool's records (facts §9 [API]). A record may leave out any field. A
 * missing field means "unknown", never "none".
 */
import type { ListedContact } from '../../contracts/worklist/list.ts';
import { isObject, type Loose, list, word, yes } from './record-values.ts';

/** The emails; not known where one of them has no address that can be read. */
export function emailsIn(value: unknown): ListedContact['emails'] {
  if (!Array.isArray(value)) return undefined;
  const emails = list(value).filter(({ deleted }) => deleted !== true);
  if (!emails.every(({ address }) => typeof address === 'string' || address === null))
    return undefined;
  return emails.flatMap((email) =>
    word(email.address) ? [{ address: word(email.address), primary: yes(email.primary) }] : [],
  );
}

/** An account that is off and has no username may sign in elsewhere or be none, so it is unknown (facts §10, D). */
export function accountIn({
  contactAccount,
}: Loose): Pick<ListedContact, 'hasAccount' | 'enabled' | 'username'> {
  if (contactAccount === null) return { hasAccount: false };
  if (!isObject(contactAccount)) return {};
  const username = word(contactAccount.userName);
  const enabled = yes(contactAccount.enabled);
  if (username || enabled) return { hasAccount: true, enabled, username: username || undefined };
  return contactAccount.userName === null && contactAccount.enabled === null
    ? { hasAccount: false }
    : {};
}
