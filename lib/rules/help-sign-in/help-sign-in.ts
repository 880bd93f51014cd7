/** The guide "Help this parent sign in": what a sign-in needs, each thing read from the page. */
import { checklist } from '../core/checklist.ts';
import type { ContactContext, Context, GuideOutput } from '../core/context.ts';
import type { ListDraft } from '../core/drafts.ts';
import { submitPage } from '../core/unsaved-changes.ts';
import { accountEmail, accountExists } from '../create-account/account-steps.ts';
import { checkedContacts } from '../create-account/create-account.ts';
import { unlistedAccessNotice } from '../create-account/unlisted-access.ts';
import { accountOn, contactActive, newPassword, usernameShown } from './account-steps.ts';
import { childSteps } from './child-steps.ts';
import { otherHolder, otherHolderList } from './other-holder.ts';

/** The guide, and what Kinlink can't see. */
export function helpSignIn(ctx: ContactContext): GuideOutput {
  const { t } = ctx;
  const steps = [
    contactActive(ctx),
    ...otherHolder(ctx),
    accountExists(ctx),
    accountOn(ctx),
    usernameShown(ctx),
    accountEmail(ctx),
    ...childSteps(ctx),
    ...submitPage(ctx),
  ];
  const isRight = steps.every(({ kind }) => kind === 'done' || kind === 'skipped');
  const found = checkedContacts(ctx);
  return {
    guide: 'cannot-sign-in',
    heading: t.signIn.heading,
    lead: isRight ? t.signIn.allRight : t.signIn.lead,
    items: checklist([...steps, ...newPassword(ctx)], t),
    ...found,
    ...unlistedAccessNotice(ctx),
    // They alone tell of access without a row.
    needsRecords: true,
    lists: [...otherHolderList(ctx), ...(found.lists ?? []), limits(ctx)],
  };
}

/** What no page shows, and the way back to the other guide. */
const limits = ({ t }: Context): ListDraft => ({
  id: 'sign-in-limits',
  heading: t.signIn.limits.heading,
  cards: [],
  lines: [...t.signIn.limits.lines],
  offers: [
    { id: 'help-sign-in-end', label: t.signIn.end, action: { do: 'help-sign-in', on: false } },
  ],
});

/** Adds the way into the guide to the page of a contact that has an account. */
export function withSignInHelp(ctx: Context, part: GuideOutput): GuideOutput {
  const { facts, t } = ctx;
  const { page } = facts;
  if (page.kind !== 'contact' || !page.contactId || !page.account) return part;
  if (part.guide !== 'create-account' || facts.drawer) return part;
  const list: ListDraft = {
    id: 'help-sign-in',
    heading: t.signIn.question,
    cards: [],
    lines: [],
    offers: [
      { id: 'help-sign-in', label: t.signIn.heading, action: { do: 'help-sign-in', on: true } },
    ],
  };
  return { ...part, lists: [...(part.lists ?? []), list] };
}
