/** Is this an email address that PowerSchool can take? */
import * as z from 'zod/mini';
import { LIMITS } from '../../contracts/policy.ts';
import type { Texts } from '../../texts/sidebar/en.ts';

const Address = z.email();

/** The address without the spaces and capitals round it that come with pasting. */
export const cleanEmail = (typed: string): string =>
  typed
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();

/**
 * A plain sentence that says what is wrong with what was typed, or undefined when nothing is.
 * Takes any text; empty text is a problem too ("type it").
 */
export function emailProblem(typed: string, t: Texts): string | undefined {
  const address = cleanEmail(typed);
  if (!address) return t.email.missing;
  if (/[,;]/.test(address) || (address.match(/@/g) ?? []).length > 1) return t.email.several;
  if (/\s/.test(address)) return t.email.spaces;
  if (!address.includes('@')) return t.email.noAt;
  if (address.length > LIMITS.accountEmail)
    return t.email.tooLong({ length: address.length, limit: LIMITS.accountEmail });
  return Address.safeParse(address).success ? undefined : t.email.wrong;
}

/** Whether two addresses are one for PowerSchool, which ignores case (facts §10, D, VD 24.3). */
export const sameEmail = (a: string, b: string): boolean => cleanEmail(a) === cleanEmail(b);
