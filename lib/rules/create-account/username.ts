/** The values for an account's fields, by the district's policy. */
import type { PasswordRule } from '../../contracts/action.ts';
import { LIMITS, type Policy } from '../../contracts/policy.ts';
import type { Context } from '../core/context.ts';
import type { FieldValue } from '../core/fill-plan.ts';

/**
 * The username for an email (facts §10, G: districts differ), or a hint why there is none. Takes a clean
 * address; '' gives neither.
 */
export function usernameFor(
  email: string,
  { policy, t }: Pick<Context, 'policy' | 't'>,
): { value?: string; hint?: string } {
  if (!email || policy.username === 'leave') return {};
  const local = email.slice(0, email.indexOf('@'));
  const value = {
    email,
    'local-part': local,
    'letters-and-digits': local.replace(/[^\p{L}\p{N}]/gu, ''),
  }[policy.username];
  if (value.length > LIMITS.username)
    return { hint: t.create.usernameTooLong({ length: value.length, limit: LIMITS.username }) };
  return value ? { value } : {};
}

/** Account Enabled, Username and Account Email, in the drawer's order. */
export function accountWants(
  ctx: Pick<Context, 'policy' | 't'>,
  email: string | undefined,
): FieldValue[] {
  const username = usernameFor(email ?? '', ctx).value;
  return [
    { field: 'enabled', value: '1' },
    ...(username ? [{ field: 'username', value: username }] : []),
    ...(email ? [{ field: 'email', value: email }] : []),
  ];
}

/** What the district wants of a temporary password. */
export const passwordRuleFor = (policy: Policy): PasswordRule => ({
  length: policy.passwordLength,
  classes: policy.passwordClasses,
  ...(policy.passwordStyle === 'words' && { style: 'words' }),
});
