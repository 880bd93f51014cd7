import type { Contact } from '../model.ts';
import { fold, type Store } from '../store.ts';
import type { Variant } from '../variant.ts';
import { LONGEST_EMAIL, looksLikeEmail } from './email-address.ts';
import { Refused } from './refused.ts';

/** The two messages of the guide, word for word. */
export const CLASH = {
  email: 'The account email address is already in use by another access account',
  username: 'Username not available',
  /** Our own words: those of Unified User are unknown. */
  elsewhere:
    'This email address belongs to an account of another PowerSchool product. Enter another email address or send an invitation.',
} as const;

const LIMITS = {
  username: 64,
  stateGuardianNumber: 32,
  passwordMin: 8,
  passwordMax: 24,
} as const;

export interface AccountInput {
  enabled?: boolean;
  username?: string;
  password?: string;
  confirm?: string;
  email?: string;
  idpGlobalId?: string;
  stateGuardianNumber?: string;
}

/** Saves a contact's access account, or refuses it. */
export function saveAccount(
  store: Store,
  contact: Contact,
  input: AccountInput,
  signIn: Variant['signIn'] = 'password',
): void {
  // With single sign-on another server identifies the parent, so both may be blank.
  const optional = signIn === 'single-sign-on';
  const username = (input.username ?? '').trim();
  const email = (input.email ?? '').trim();
  const password = input.password ?? '';
  const problems: string[] = [];
  if (!username && !optional) problems.push('Username is required');
  if (username.length > LIMITS.username)
    problems.push(`Username cannot be longer than ${LIMITS.username} characters`);
  if (!email) problems.push('Account Email is required');
  else if (!looksLikeEmail(email)) problems.push('Account Email is not a valid email address');
  if (email.length > LONGEST_EMAIL)
    problems.push(`Account Email cannot be longer than ${LONGEST_EMAIL} characters`);
  if ((input.stateGuardianNumber ?? '').length > LIMITS.stateGuardianNumber) {
    problems.push(
      `State Guardian Number cannot be longer than ${LIMITS.stateGuardianNumber} characters`,
    );
  }
  if (!contact.account && !password && !optional) problems.push('New Password is required');
  if (password && (password.length < LIMITS.passwordMin || password.length > LIMITS.passwordMax)) {
    problems.push(
      `Password must be ${LIMITS.passwordMin} to ${LIMITS.passwordMax} characters long`,
    );
  }
  if (password !== (input.confirm ?? '')) problems.push('Passwords do not match');
  if (problems.length > 0) throw new Refused(problems, 'account');
  // One message at a time, the email first: the guide names either message, never both.
  if (signIn === 'unified-user' && store.heldElsewhere.has(fold(email)))
    throw new Refused([CLASH.elsewhere], 'account', email);
  if (store.holderOf('email', email, contact.id)) throw new Refused([CLASH.email], 'account');
  if (store.holderOf('username', username, contact.id))
    throw new Refused([CLASH.username], 'account');
  contact.account = {
    username,
    email,
    enabled: input.enabled === true,
    idpGlobalId: input.idpGlobalId ?? contact.account?.idpGlobalId ?? '',
    stateGuardianNumber: input.stateGuardianNumber ?? contact.account?.stateGuardianNumber ?? '',
    passwordLength: password ? password.length : (contact.account?.passwordLength ?? 0),
  };
}
