/** Cleans and checks email addresses. */
import * as z from 'zod/mini';
import { LIMITS } from '../../contracts/policy.ts';
import type { Texts } from '../../texts/sidebar/en.ts';

const Address = z.email();

/** The address without pasted spaces and capitals. */
export const cleanEmail = (typed: string): string =>
  typed
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();

/**
 * A plain sentence about what is wrong with the typed text; undefined if nothing is. Empty text is a problem
 * too.
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

/**
 * Whether a text that PowerSchool saved is one address. More letters are possible there than in a new address;
 * a list, a note or "none" is not one.
 */
export const isSavedEmail = (text: string): boolean =>
  /^[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[^\s@,;<>()".]+$/.test(emailKey(text));

const INVISIBLE = /[\p{Cf}\u00a0]/u;
/** Whether a text has characters that nobody sees: they come with a copy from a form or a mail. */
export const hasInvisible = (text: string): boolean => INVISIBLE.test(text.trim());

/** Whether an address that PowerSchool saved can be an account's. Unusual letters are PowerSchool's own affair. */
export const isUsableEmail = (text: string): boolean =>
  isSavedEmail(text) && !hasInvisible(text) && cleanEmail(text).length <= LIMITS.accountEmail;

/** An address as evidence: invisible characters make no second address. */
export const emailKey = (text: string): string => cleanEmail(text.replace(/\p{Cf}/gu, ''));

/** Whether two addresses are equal for PowerSchool, which ignores case (facts §10, D, VD 24.3). */
export const sameEmail = (a: string, b: string): boolean => cleanEmail(a) === cleanEmail(b);
