/** Check this email: whether a contact has it already, asked before PowerSchool refuses it. */
import type { List, Offer } from '../../contracts/advice.ts';
import type { ContactPage, FoundContact } from '../../contracts/facts.ts';
import type { Search } from '../../tasks/task.ts';
import { fromContactPage, fromFound } from '../compare/comparable-contact.ts';
import { weighPeople } from '../compare/compare-contacts.ts';
import { type ContactContext, type Context, isOff } from '../core/context.ts';
import { cardList } from '../task/found-contacts.ts';
import { taskOnPage } from '../task/page-role.ts';
import { isOtherContact } from '../task/same-person-question.ts';
import { cleanEmail, emailProblem, sameEmail } from '../values/emails.ts';
import { sharesName } from '../values/match-people.ts';
import { emailFor } from './preferred-email.ts';

/** The email that stands where one could be checked: in the open drawer, else typed here, else listed. */
function emailToCheck(ctx: ContactContext): string | undefined {
  const { facts, page } = ctx;
  const kind = facts.drawer?.kind;
  const typed =
    kind === 'email' || kind === 'account' ? inDrawer(ctx) : usable(ctx, facts.inputs.email);
  if (typed) return typed;
  // A contact that has its account needs no check of the email that it has.
  return kind === 'email' || page.account ? undefined : emailFor(ctx);
}

const usable = ({ t }: Pick<Context, 't'>, typed = ''): string | undefined =>
  typed && !emailProblem(typed, t) ? cleanEmail(typed) : undefined;

/** The complete email that stands in the open drawer; only the account's has such fields besides. */
function inDrawer(ctx: ContactContext): string | undefined {
  const { kind, fields = {} } = ctx.facts.drawer ?? {};
  if (kind === 'email') return usable(ctx, fields.address?.value);
  return usable(ctx, fields.email?.value || fields.username?.value);
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
  // The tab that waits for the registrar may have been closed: it can always be asked again.
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

/** What a check found besides this contact, as far as it fits what was searched for. */
const matching = (ctx: ContactContext, search: Search) =>
  search.results.filter((found) => isOtherContact(ctx)(found) && fits(ctx, search, found));

/**
 * Names are many: only those with the same surname and first initial fit. A contact known to have other
 * emails only is no hit of the email's.
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
    found.emails.length === 0 ||
    found.emails.some((email) => sameEmail(email, text))
  );
}

/** The contacts that the last check found, each with what it shares with this one. */
export function checkedList(ctx: ContactContext): List[] {
  const { t } = ctx;
  const check = ctx.checks.findLast(({ state, text }) => state === 'done' && text);
  if (!check) return [];
  const results = matching(ctx, check);
  if (results.length === 0) return [];
  return [
    { ...cardList(ctx, { ...check, results }), heading: t.check.heading({ text: check.text }) },
  ];
}

/** An email to check without a click: typed in full, left by the cursor, not checked yet, and by the district's wish. */
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

/** Whether the drawer only shows what is saved already. A listed email that is chosen for the account is news. */
function isSaved({ emails = [], account }: ContactPage, kind: string, email: string): boolean {
  const saved =
    kind === 'email'
      ? emails.map(({ address }) => address)
      : [account?.email ?? '', account?.username ?? ''];
  return saved.some((value) => sameEmail(value, email));
}
