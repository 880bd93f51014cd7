/** Check this email: finds contacts that have it, before PowerSchool refuses it. */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import type { FoundContact } from '../../contracts/facts.ts';
import type { Search } from '../../tasks/task.ts';
import { fromContactPage, fromFound } from '../compare/comparable-contact.ts';
import { weighPeople } from '../compare/compare-contacts.ts';
import { type ContactContext, type Context, isOff } from '../core/context.ts';
import type { ListDraft, OfferDraft } from '../core/drafts.ts';
import { readTyped } from '../pasted/typed-text.ts';
import { cardList } from '../task/found-contacts.ts';
import { taskOnPage } from '../task/page-role.ts';
import { isOtherContact } from '../task/same-person-question.ts';
import { sharesName } from '../values/compare-names.ts';
import { cleanEmail, emailProblem, sameEmail } from '../values/emails.ts';
import { emailFor } from './preferred-email.ts';

/** The email to check: from the open drawer, else typed in the sidebar, else listed. */
function emailToCheck(ctx: ContactContext): string | undefined {
  const { facts, page } = ctx;
  const kind = facts.drawer?.kind;
  const typed =
    kind === 'email' || kind === 'account'
      ? inDrawer(ctx)
      : readTyped(facts.inputs.email, ctx.t).email;
  if (typed) return typed;
  // A contact that has an account needs no check of its own email.
  return kind === 'email' || page.account ? undefined : emailFor(ctx);
}

const usable = ({ t }: Pick<Context, 't'>, typed = ''): string | undefined =>
  typed && !emailProblem(typed, t) ? cleanEmail(typed) : undefined;

/** The complete email in the open drawer. Only the account drawer has email and username fields. */
function inDrawer(ctx: ContactContext): string | undefined {
  const { kind, fields = {} } = ctx.facts.drawer ?? {};
  if (kind === 'email') return usable(ctx, fields.address?.value);
  return usable(ctx, fields.email?.value || fields.username?.value);
}

/** The check of this text that was made for the contact in this tab. */
export const checkOf = (ctx: Context, by: Search['by'], text?: string): Search | undefined =>
  ctx.checks.find((check) => check.by === by && (!text || sameEmail(check.text, text)));

export const checkOffer = (
  label: string,
  by: Search['by'],
  text: string,
  primary = false,
): OfferDraft => ({ id: `check-${by}`, label, primary, action: { do: 'check', text, by } });

/** The answer of an email check, or the offer to make one. */
export function emailCheck(ctx: ContactContext): { hints: string[]; offers: OfferDraft[] } {
  const { t } = ctx;
  const email = emailToCheck(ctx);
  if (!email || ctx.facts.error || isOff(ctx, 'check')) return { hints: [], offers: [] };
  const check = checkOf(ctx, 'email', email);
  // The registrar may have closed the waiting tab, so the check can always be repeated.
  const again = !check || check.state === 'stopped' || check.state === 'needs-you';
  return {
    hints: check && check.state !== 'stopped' ? [answerOf(ctx, check)] : [],
    offers: again ? [checkOffer(t.check.offer, 'email', email)] : [],
  };
}

/** The answer in one sentence: free, on this contact only, or on others. */
export function answerOf(ctx: ContactContext, check: Search): string {
  const { t, page } = ctx;
  const { text, state, results } = check;
  if (state === 'running') return t.check.running({ text });
  if (state !== 'done') return t.clash.needsYou;
  const others = matching(ctx, check).length;
  if (check.by === 'name' && others === 0) return t.newContact.noSuchName({ surname: text });
  if (others > 0) return t.check.onOthers({ text, count: others });
  const here = results.some(({ contactId }) => contactId === page.contactId);
  if (here) return t.check.onlyHere({ text });
  if (check.more) return t.check.unsure({ text });
  return check.inactive ? t.check.free({ text }) : t.check.freeActive({ text });
}

/** Other contacts that a check found and that fit what was searched for. */
const matching = (ctx: ContactContext, search: Search) =>
  search.results.filter((found) => isOtherContact(ctx)(found) && fits(ctx, search, found));

/**
 * A name search finds many, so only the same surname and first initial fit. An email search ignores contacts
 * known to have only other emails.
 */
function fits({ t, page }: ContactContext, { by, text }: Search, found: FoundContact): boolean {
  if (by === 'name')
    return (
      sharesName(page.name, found.name) ||
      weighPeople(t, fromContactPage(page), fromFound(found)).strength !== 'none'
    );
  return (
    by !== 'email' ||
    found.hasAccount !== false ||
    found.isPartial ||
    found.emails.length === 0 ||
    found.emails.flatMap((email) => email.split(/[\s,;]+/)).some((email) => sameEmail(email, text))
  );
}

/** The contacts that the last check found, each with what it shares with this one. */
export function checkedList(ctx: ContactContext): ListDraft[] {
  const { t } = ctx;
  const check = ctx.checks.findLast(({ state, text }) => state === 'done' && text);
  if (!check) return [];
  const results = matching(ctx, check);
  if (results.length === 0) return [];
  return [
    { ...cardList(ctx, { ...check, results }), heading: t.check.heading({ text: check.text }) },
  ];
}

/**
 * The email to check without a click, if the district wants that: complete, not being typed, not checked yet.
 */
export function checkByItself(ctx: Context): string | undefined {
  const { facts, policy } = ctx;
  const { page, drawer } = facts;
  if (!policy.checkEmail || isOff(ctx, 'check') || page.kind !== 'contact' || facts.error)
    return undefined;
  const here: ContactContext = { ...ctx, page };
  const typing = drawer?.focus !== undefined && /^(address|email|username)$/.test(drawer.focus);
  if (!drawer || typing || taskOnPage(here)) return undefined;
  const email = inDrawer(here);
  return email && !isSaved(page, drawer.kind, email) && !checkOf(ctx, 'email', email)
    ? email
    : undefined;
}

/** Whether the drawer only shows a saved email. A listed email that is new to the account is not saved. */
function isSaved({ emails = [], account }: ContactPage, kind: string, email: string): boolean {
  const saved =
    kind === 'email'
      ? emails.map(({ address }) => address)
      : [account?.email ?? '', account?.username ?? ''];
  return saved.some((value) => sameEmail(value, email));
}
