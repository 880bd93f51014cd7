/** Finds the things that a contact still lacks for one student. An unknown thing never counts as missing. */

import type { UnknownPart, WorklistFinding } from '../../contracts/findings/worklist-findings.ts';
import type { Policy } from '../../contracts/policy.ts';
import type { ListedContact, ListedStudent, ListedTie } from '../../contracts/worklist/list.ts';
import { emailKey, isSavedEmail, isUsableEmail } from '../values/emails.ts';
import type { LikelySame } from './likely-same.ts';

/** The parts of the whole list that the findings of one contact need. */
export interface Surroundings {
  /** The ids of the active contacts with an email, by email key. */
  emailHolders: ReadonlyMap<string, readonly string[]>;
  likelySame: ReadonlyMap<string, LikelySame>;
  policy: Pick<Policy, 'districtDomains'>;
}

/** Maps each email of a list to the active contacts that have it. */
export function emailHoldersAmong(contacts: readonly ListedContact[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const { contactId, active, emails = [] } of contacts) {
    if (active === false) continue;
    const keys = emails.map(({ address }) => address).filter(isSavedEmail);
    for (const key of new Set(keys.map(emailKey)))
      holders.set(key, [...(holders.get(key) ?? []), contactId]);
  }
  return holders;
}

/** Returns all findings for a contact and one of its students. */
export function findingsOf(
  contact: ListedContact,
  tie: ListedTie,
  student: Pick<ListedStudent, 'parentAccess'>,
  around: Surroundings,
): WorklistFinding[] {
  if (contact.active === false) return contact.hasAccount ? ['inactive-with-account'] : [];
  const { hasAccount, enabled, emails, phones } = contact;
  const isEmailKnown = emails !== undefined && hasAccount !== undefined;
  const checks: Record<WorklistFinding, boolean> = {
    'no-contact': false,
    'no-email':
      isEmailKnown && !hasAccount && !emails.some(({ address }) => isUsableEmail(address)),
    'no-account': hasAccount === false,
    'account-off': hasAccount === true && enabled === false,
    'access-off': hasAccount === true && tie.access === false,
    'parent-access-off': student.parentAccess === false,
    'access-without-account': hasAccount === false && tie.access === true,
    'account-without-access': hasAccount === true && seesNoStudent(contact),
    'shared-email': hasAccount !== true && sharesEmail(contact, around),
    'likely-same': around.likelySame.has(contact.contactId),
    'inactive-with-account': false,
    'district-email': isDistrictEmail(contact, around.policy),
    'no-preferred-phone': phones !== undefined && !phones.some(mayBePreferred),
    'blank-relationship': tie.relationship === '',
    'no-custody': false,
  };
  return Object.entries(checks).flatMap(([finding, isFound]) =>
    isFound ? [finding as WorklistFinding] : [],
  );
}

/** Returns the unknown facts that a contact needs before it can be ready. */
export function unknownsOf(contact: ListedContact, tie: ListedTie): UnknownPart[] {
  if (contact.active === false && contact.hasAccount !== undefined) return [];
  const { active, emails, hasAccount, enabled } = contact;
  const isUnknown: Record<UnknownPart, boolean> = {
    active: active === undefined,
    emails: emails === undefined && hasAccount === false,
    account: hasAccount === undefined,
    enabled: hasAccount === true && enabled === undefined,
    access: hasAccount === true && tie.access === undefined,
  };
  return Object.entries(isUnknown).flatMap(([part, isMissing]) =>
    isMissing ? [part as UnknownPart] : [],
  );
}

/** A phone with an unknown setting may be the preferred one. */
const mayBePreferred = ({ preferred }: NonNullable<ListedContact['phones']>[number]): boolean =>
  preferred !== false;

/** Data Access is off for every student of the contact. */
const seesNoStudent = ({ students }: ListedContact): boolean =>
  !!students && students.length > 0 && students.every(({ access }) => access === false);

/** Returns true if another person has one of the emails. Likely duplicates are not other people. */
function sharesEmail(
  { contactId, emails = [] }: ListedContact,
  { emailHolders, likelySame }: Surroundings,
): boolean {
  const same = likelySame.get(contactId)?.contactIds ?? [];
  return emails
    .flatMap(({ address }) => emailHolders.get(emailKey(address)) ?? [])
    .some((holder) => holder !== contactId && !same.includes(holder));
}

/** Returns true if the primary email is from the district or, without a primary one, if all emails are. */
function isDistrictEmail(
  { emails = [] }: ListedContact,
  { districtDomains }: Surroundings['policy'],
): boolean {
  const primary = emails.filter((email) => email.primary);
  const wanted = (primary.length > 0 ? primary : emails).map(({ address }) => emailKey(address));
  return (
    wanted.length > 0 &&
    wanted.every((address) => {
      const domain = address.replace(/^.*@/, '');
      return districtDomains.some((own) => {
        const name = own.toLowerCase();
        return domain === name || domain.endsWith(`.${name}`);
      });
    })
  );
}
