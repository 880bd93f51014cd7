/** The guide "Create a portal account". It depends on the page alone. */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import { type ChecklistStep, checklist } from '../core/checklist.ts';
import { type ContactContext, type GuideOutput, isOff } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { drawerOffers, notFoundStep, openAndFill } from '../core/drawer-offers.ts';
import type { FieldValue } from '../core/fill-plan.ts';
import { ADD_ACCOUNT } from '../core/navigation-offers.ts';
import { submitPage, withSubmit } from '../core/unsaved-changes.ts';
import { withAccessQuestions } from '../task/access-decision.ts';
import { compareFound } from '../task/same-person-question.ts';
import { sameEmail } from '../values/emails.ts';
import { newEmail } from './change-email.ts';
import { checkedList, emailCheck } from './check-email.ts';
import { dataAccess } from './data-access.ts';
import { emailListed, emailPrimary } from './email-steps.ts';
import { withNoPortalAccess } from './no-portal-access.ts';
import { emailFor } from './preferred-email.ts';
import { searchFirst } from './search-before-create.ts';
import { unlistedAccessNotice } from './unlisted-access.ts';
import { accountWants, passwordRuleFor, usernameFor } from './username.ts';
import { withSecret } from './welcome-sheet.ts';

export function createAccount(ctx: ContactContext): GuideOutput {
  const { t, page } = ctx;
  const drafts = [
    ...(page.contactId === undefined && !isOff(ctx, 'check') ? [searchFirst(ctx)] : []),
    opened(ctx),
    emailListed(ctx),
    emailPrimary(ctx),
    accountExists(ctx),
    accountEnabled(ctx),
    usernameMatches(ctx),
    ...(isOutdated(ctx)
      ? [...dataAccess(ctx), newAccountEmail(ctx)]
      : [accountEmail(ctx), ...dataAccess(ctx)]),
    ...submitPage(ctx),
  ];
  const open = drafts.some((draft) => !['done', 'skipped'].includes(draft.kind));
  const steps = withNoPortalAccess(ctx, drafts);
  const items = checklist(open ? steps : [...steps, ...newEmail(ctx)], t);
  return {
    guide: 'create-account',
    heading: t.create.heading,
    ...(!open && { lead: t.create.allDone({ name: page.name }) }),
    items,
    ...checkedContacts(ctx),
    ...unlistedAccessNotice(ctx),
    // A clash will need the students' numbers; read them while the account drawer is open.
    needsRecords:
      ctx.facts.drawer?.kind === 'account' &&
      (page.students ?? []).some((student) => !student.number),
  };
}

/** Contacts that a check found before any clash, beside the guide. */
export function checkedContacts(ctx: ContactContext): Pick<GuideOutput, 'compare' | 'lists'> {
  // A search has no results until it ends.
  const search = ctx.checks.findLast(({ results }) => results.length > 0);
  const compare = compareFound(ctx, search, undefined);
  return { lists: checkedList(ctx), ...(compare && { compare }) };
}

function opened(ctx: ContactContext): ChecklistStep {
  const { page, t } = ctx;
  const saved = page.contactId !== undefined;
  return {
    id: 'opened',
    label: saved ? t.create.opened : t.create.saved,
    kind: saved ? 'done' : 'open',
    detail: saved
      ? t.create.openedDetail({ name: page.name, id: page.contactId ?? '' })
      : undefined,
    now: { hints: [withSubmit(ctx, t.create.notSaved)] },
  };
}

/** The account: there, or made in the account drawer. */
export function accountExists(ctx: ContactContext): ChecklistStep {
  const { page, t, facts } = ctx;
  const item = { id: 'account', label: t.create.account };
  if (page.account === undefined)
    return facts.missing.includes('account-section')
      ? notFoundStep(ctx, item, 'account-section')
      : { ...item, kind: 'blocked', detail: t.create.noAddAccount };
  if (page.account) return { ...item, kind: 'done' };
  // An inactive contact's account is locked and stays so (facts §10, D VD 22.6). A new contact's Active box
  // does not matter yet.
  if (page.contactId && page.active === false)
    return { ...item, kind: 'blocked', detail: withSubmit(ctx, t.create.inactive) };
  if (!page.can.addAccount && facts.drawer?.kind !== 'account')
    return { ...item, kind: 'blocked', detail: t.create.noAddAccount };
  const wants = accountWants(ctx, emailFor(ctx));
  const passwordRule = passwordRuleFor(ctx.policy);
  const way: OfferDraft = {
    id: ADD_ACCOUNT,
    label: t.create.addAccount,
    primary: true,
    action: { ...openAndFill('account', wants), passwordRule },
  };
  const plan = drawerOffers(ctx, 'account', wants, way, { passwordRule });
  const { hint } = usernameFor(emailFor(ctx) ?? '', ctx);
  const check = emailCheck(ctx);
  const hints = [...(hint ? [hint] : []), ...check.hints, ...plan.hints];
  const offers = [...plan.offers, ...check.offers];
  const now = withSecret(ctx, { ...plan, hints, offers });
  return withAccessQuestions(ctx, { ...item, kind: 'open', now });
}

function accountEnabled(ctx: ContactContext): ChecklistStep {
  const { page, t } = ctx;
  return withAccessQuestions(ctx, {
    id: 'enabled',
    label: t.create.enabled,
    ...editAccount(ctx, page.account?.enabled === true, [{ field: 'enabled', value: '1' }]),
  });
}

function usernameMatches(ctx: ContactContext): ChecklistStep {
  const { page, t, policy } = ctx;
  const item = { id: 'username', label: t.create.username };
  if (policy.username === 'leave')
    return { ...item, kind: 'skipped', detail: t.create.usernameLeft };
  if (!page.account) return { ...item, kind: 'open' };
  const { username } = page.account;
  if (!username) return { ...item, kind: 'skipped', detail: t.create.usernameBlank };
  const wanted = usernameFor(page.account.email || emailFor(ctx) || '', ctx).value;
  return wanted !== undefined && sameEmail(username, wanted)
    ? { ...item, kind: 'done', detail: username }
    : { ...item, kind: 'skipped', detail: t.create.usernameIs({ username }) };
}

/** The account email: chosen, or chosen in the account drawer. */
export function accountEmail(ctx: ContactContext): ChecklistStep {
  const { page, t, facts } = ctx;
  const email = emailFor(ctx);
  const item = { id: 'account-email', label: t.create.accountEmail };
  if (page.account && page.account.email === undefined && facts.drawer?.kind !== 'account')
    return { ...item, kind: 'skipped', detail: t.create.accountEmailHidden };
  return {
    ...item,
    ...editAccount(
      ctx,
      Boolean(page.account?.email),
      email ? [{ field: 'email', value: email }] : [],
    ),
    ...(page.account?.email && { detail: page.account.email }),
  };
}

/**
 * Whether the account still has the parent's old email: the contact lists it, and another email is primary
 * (facts §10, G Passaic). An account email that the contact does not list is no sign of that.
 */
function isOutdated(ctx: ContactContext): boolean {
  const { account, emails = [] } = ctx.page;
  const email = emailFor(ctx);
  const old = account?.email;
  return (
    email !== undefined &&
    old !== undefined &&
    !sameEmail(old, email) &&
    emails.some(({ address, primary }) => primary === true && sameEmail(address, email)) &&
    emails.some(({ address, primary }) => primary === false && sameEmail(address, old))
  );
}

/**
 * The last item, because an account may keep another email. Each new value has its own Replace; a username
 * not made from the old email stays.
 */
function newAccountEmail(ctx: ContactContext): ChecklistStep {
  const { page, t } = ctx;
  const { email: old = '', username = '' } = page.account ?? {};
  const email = emailFor(ctx) ?? '';
  const before = usernameFor(old, ctx).value;
  const after = usernameFor(email, ctx).value;
  const follows = before !== undefined && after !== undefined && sameEmail(username, before);
  return {
    id: 'account-email',
    label: t.create.accountEmail,
    detail: old,
    ...editAccount(ctx, false, [
      ...(follows ? [{ field: 'username', value: after }] : []),
      { field: 'email', value: email },
    ]),
  };
}

/** Done, or open in the account drawer, or blocked because the role cannot edit it. */
export function editAccount(
  ctx: ContactContext,
  done: boolean,
  wants: FieldValue[],
): Omit<ChecklistStep, 'id' | 'label'> {
  const { page, t, facts } = ctx;
  if (done) return { kind: 'done' };
  if (page.account && !page.can.editAccount && facts.drawer?.kind !== 'account')
    return { kind: 'blocked', detail: t.create.noEditAccount };
  return {
    kind: 'open',
    now: drawerOffers(ctx, 'account', wants, {
      id: 'open-account',
      label: t.create.openAccount,
      primary: true,
      action: { do: 'open-drawer', drawer: 'account' },
    }),
  };
}

/** Whether the page shows enough of a contact for a guide. */
export const isReadable = ({ emails, account, students, studentSummary }: ContactPage): boolean =>
  [emails, account, students, studentSummary].some((part) => part !== undefined);
