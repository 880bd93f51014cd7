/** Check this email: whether a contact has it already, asked before PowerSchool refuses it. */
import type { List, Offer } from '../advice.ts';
import type { Search } from '../tasks.ts';
import { type ContactContext, type Context, isOff } from './context.ts';
import { cleanEmail, emailProblem, sameEmail } from './email.ts';
import { emailFor } from './email-for.ts';
import { cardList } from './found.ts';
import { notHere } from './same-person.ts';
import { concerns } from './whose.ts';

/** The email that stands where one could be checked: in the open drawer, else typed here, else listed. */
export function emailToCheck(ctx: ContactContext): string | undefined {
  const { facts, page, t } = ctx;
  const { kind, fields = {} } = facts.drawer ?? {};
  const typed =
    kind === 'email'
      ? fields.address?.value
      : kind === 'account'
        ? fields.email?.value || fields.username?.value
        : facts.said.email;
  const usable = typed && !emailProblem(typed, t) ? cleanEmail(typed) : undefined;
  if (usable) return usable;
  // A contact that has its account needs no check of the email that it has.
  return kind === 'email' || page.account ? undefined : emailFor(ctx);
}

/** The check of this text by this means, if one was made for the contact in this tab. */
export const checkOf = (ctx: Context, by: Search['by'], text?: string): Search | undefined =>
  ctx.checks.find((check) => check.by === by && (!text || sameEmail(check.text, text)));

export const checkOffer = (
  label: string,
  by: Search['by'],
  text: string,
  primary = false,
): Offer => ({ id: `check-${by}`, label, primary, action: { do: 'check', text, by } });

/** What the check of an email says in a sentence, or the offer to make it. */
export function emailCheck(ctx: ContactContext): { hints: string[]; offers: Offer[] } {
  const { t } = ctx;
  const email = emailToCheck(ctx);
  if (!email || ctx.facts.error || isOff(ctx, 'check')) return { hints: [], offers: [] };
  const check = checkOf(ctx, 'email', email);
  if (!check || check.state === 'stopped')
    return { hints: [], offers: [checkOffer(t.check.offer, 'email', email)] };
  return { hints: [answerOf(ctx, check)], offers: [] };
}

/** The answer in one sentence: free, on this contact only, or on others. */
export function answerOf(ctx: ContactContext, check: Search): string {
  const { t, page } = ctx;
  const { text, state, results } = check;
  if (state === 'running') return t.check.running(text);
  if (state !== 'done') return t.clash.needsYou;
  const others = matching(ctx, check).length;
  if (others > 0) return t.check.onOthers(text, others);
  const here = results.some(({ contactId }) => contactId === page.contactId);
  return here ? t.check.onlyHere(text) : t.check.free(text);
}

/** What a check found besides this contact. A contact known to have other emails only is no hit of the email's. */
const matching = (ctx: ContactContext, { results, by, text }: Search) =>
  results.filter(
    (found) =>
      notHere(ctx)(found) &&
      (by !== 'email' ||
        found.hasAccount !== false ||
        found.emails.length === 0 ||
        found.emails.some((email) => sameEmail(email, text))),
  );

/** The contacts that the last check found, each with what it shares with this one. */
export function checkedList(ctx: ContactContext): List[] {
  const { t } = ctx;
  const check = ctx.checks.findLast((one) => one.state === 'done' && one.text);
  if (!check) return [];
  const results = matching(ctx, check);
  if (results.length === 0) return [];
  return [{ ...cardList(ctx, { ...check, results }), heading: t.check.heading(check.text) }];
}

/** An email to check without a click: complete, left by the cursor, not checked yet, and by the district's wish. */
export function checkByItself(ctx: Context): string | undefined {
  const { facts, policy } = ctx;
  const { page, drawer } = facts;
  if (!policy.checkEmail || isOff(ctx, 'check') || page.is !== 'contact' || facts.error)
    return undefined;
  const here: ContactContext = { ...ctx, page };
  const typing = drawer?.focus !== undefined && /^(address|email|username)$/.test(drawer.focus);
  if (!drawer || !/^(email|account)$/.test(drawer.kind) || typing || concerns(here))
    return undefined;
  const email = emailToCheck(here);
  return email && !checkOf(ctx, 'email', email) ? email : undefined;
}
