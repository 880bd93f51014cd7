/** The steps of the account: it exists, is enabled, and has the parent's username and email. */
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { drawerOffers, notFoundStep, openAndFill } from '../core/drawer-offers.ts';
import { conflictOf, type FieldValue, replaceOffer } from '../core/fill-plan.ts';
import { ADD_ACCOUNT } from '../core/navigation-offers.ts';
import { withSubmit } from '../core/unsaved-changes.ts';
import { withAccessQuestions } from '../task/access-decision.ts';
import { sameEmail } from '../values/emails.ts';
import { emailCheck } from './check-email.ts';
import { emailFor } from './preferred-email.ts';
import { accountWants, passwordRuleFor, usernameFor } from './username.ts';
import { withSecret } from './welcome-sheet.ts';

/** One drawer makes the account with all that it needs. Each of these is a step of its own where there is one. */
export function accountSteps(ctx: ContactContext): ChecklistStep[] {
  if (!ctx.page.account) return [accountExists(ctx)];
  return [
    accountExists(ctx),
    accountEnabled(ctx),
    usernameMatches(ctx),
    ...(isOutdated(ctx) ? [] : [accountEmail(ctx)]),
  ];
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
  if (!page.can.addAccount && !isAccountOpen(ctx))
    return { ...item, kind: 'blocked', detail: t.create.noAddAccount };
  const wants = accountWants(ctx, emailFor(ctx));
  const passwordRule = passwordRuleFor(ctx.policy);
  const { hint } = usernameFor(emailFor(ctx) ?? '', ctx);
  const way: OfferDraft = {
    id: ADD_ACCOUNT,
    label: t.create.addAccount,
    primary: true,
    action: { ...openAndFill('account', wants), passwordRule },
  };
  const plan = drawerOffers(ctx, 'account', wants, way, { passwordRule });
  const check = emailCheck(ctx);
  // Submit comes next only once she has typed a username.
  const isLacking = hint && facts.drawer?.fields.username?.value === '';
  const planned = plan.hints.filter((line) => !isLacking || line !== t.checkThenSubmit);
  const hints = [...(hint ? [hint] : []), ...check.hints, ...planned];
  const offers = [...(hint ? plan.offers.map(asPartial) : plan.offers), ...check.offers];
  const now = withSecret(ctx, { ...plan, hints, offers });
  return withAccessQuestions(ctx, { ...item, kind: 'open', now });
}

/** A fill that leaves a field for the registrar to type. */
const asPartial = (offer: OfferDraft): OfferDraft =>
  offer.action.do === 'fill' ? { ...offer, action: { ...offer.action, isPartial: true } } : offer;

function accountEnabled(ctx: ContactContext): ChecklistStep {
  const { page, t } = ctx;
  const item = { id: 'enabled', label: t.create.enabled };
  // A page that can't be read says no more after Submit: the step would never end.
  if (page.account && page.account.enabled === undefined && !isAccountOpen(ctx))
    return { ...item, kind: 'blocked', alone: true, detail: t.signIn.enabledUnclear };
  return withAccessQuestions(ctx, {
    ...item,
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
  const { page, t } = ctx;
  const email = emailFor(ctx);
  const item = { id: 'account-email', label: t.create.accountEmail };
  if (page.account && page.account.email === undefined && !isAccountOpen(ctx))
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
export function isOutdated(ctx: ContactContext): boolean {
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
 * The last item, because an account may keep another email. One button replaces what is shown beside it; a username
 * not made from the old email stays.
 */
export function newAccountEmail(ctx: ContactContext): ChecklistStep {
  const { page, t } = ctx;
  const { email: old = '', username = '' } = page.account ?? {};
  const email = emailFor(ctx) ?? '';
  const before = usernameFor(old, ctx).value;
  const after = usernameFor(email, ctx).value;
  const follows = before !== undefined && after !== undefined && sameEmail(username, before);
  const item = { id: 'account-email', label: t.create.accountEmail };
  if (!page.can.editAccount && !isAccountOpen(ctx))
    return { ...item, kind: 'blocked', detail: t.create.noEditAccount };
  const wants = [
    ...(follows ? [{ field: 'username', value: after, replaces: username }] : []),
    { field: 'email', value: email, replaces: old },
  ];
  return { ...item, kind: 'open', detail: old, now: replaceInAccount(ctx, wants) };
}

/** Each saved value beside the new one, and one button for all; in the open drawer what is left to decide. */
function replaceInAccount(
  ctx: ContactContext,
  wants: readonly (FieldValue & { replaces: string })[],
): NonNullable<ChecklistStep['now']> {
  const { t } = ctx;
  const target = { drawer: 'account', opens: true } as const;
  const way = { ...replaceOffer(t.newEmail.useForAccount, wants, target), primary: true };
  const plan = drawerOffers(ctx, 'account', [...wants], way, {
    replaceAll: t.newEmail.useForAccount,
  });
  if (ctx.facts.drawer) return plan;
  return {
    ...plan,
    conflicts: wants.map((value) => conflictOf(t, value.replaces, value, target)),
  };
}

/** Done, or open in the account drawer, or blocked because the role cannot edit it. */
export function editAccount(
  ctx: ContactContext,
  done: boolean,
  wants: FieldValue[],
): Omit<ChecklistStep, 'id' | 'label'> {
  const { page, t } = ctx;
  if (done) return { kind: 'done' };
  if (page.account && !page.can.editAccount && !isAccountOpen(ctx))
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

const isAccountOpen = ({ facts }: ContactContext): boolean => facts.drawer?.kind === 'account';
