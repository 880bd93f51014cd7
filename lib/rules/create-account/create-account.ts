/** The guide "Create a portal account". It depends on the page alone. */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import { type ChecklistStep, checklist } from '../core/checklist.ts';
import { type ContactContext, type GuideOutput, isOff } from '../core/context.ts';
import { submitPage, withSubmit } from '../core/unsaved-changes.ts';
import { compareFound } from '../task/same-person-question.ts';
import { accountSteps, isOutdated, newAccountEmail } from './account-steps.ts';
import { newEmail } from './change-email.ts';
import { checkedList } from './check-email.ts';
import { dataAccess } from './data-access.ts';
import { emailListed, emailPrimary } from './email-steps.ts';
import { withNoPortalAccess } from './no-portal-access.ts';
import { searchFirst } from './search-before-create.ts';
import { unlistedAccessNotice } from './unlisted-access.ts';

export function createAccount(ctx: ContactContext): GuideOutput {
  const { t, page } = ctx;
  const isNew = page.contactId === undefined;
  const drafts = [
    ...(isNew && !isOff(ctx, 'check') ? [searchFirst(ctx)] : []),
    ...(isNew ? [saveContact(ctx)] : []),
    ...emailSteps(ctx),
    ...accountSteps(ctx),
    ...dataAccess(ctx),
    ...(isOutdated(ctx) ? [newAccountEmail(ctx)] : []),
    ...submitPage(ctx),
  ];
  const open = drafts.some((draft) => !['done', 'skipped'].includes(draft.kind));
  const steps = withNoPortalAccess(ctx, drafts);
  const items = checklist(open ? steps : [...steps, ...newEmail(ctx)], t);
  return {
    guide: 'create-account',
    ...introduction(ctx, open),
    items,
    ...checkedContacts(ctx),
    ...unlistedAccessNotice(ctx),
    // A clash will need the students' numbers; read them while the account drawer is open.
    needsRecords:
      ctx.facts.drawer?.kind === 'account' &&
      (page.students ?? []).some((student) => !student.number),
  };
}

/** One drawer adds the email as the primary one. That it is primary is a step of its own where it is listed. */
function emailSteps(ctx: ContactContext): ChecklistStep[] {
  const listed = emailListed(ctx);
  return listed.kind === 'done' ? [listed, emailPrimary(ctx)] : [listed];
}

/** Contacts that a check found before any clash, beside the guide. */
export function checkedContacts(ctx: ContactContext): Pick<GuideOutput, 'compare' | 'lists'> {
  // A search has no results until it ends.
  const search = ctx.checks.findLast(({ results }) => results.length > 0);
  const compare = compareFound(ctx, search, undefined);
  return { lists: checkedList(ctx), ...(compare && { compare }) };
}

/** Without its own id a contact was never saved, and can have no account. */
function saveContact(ctx: ContactContext): ChecklistStep {
  const { saved, notSaved } = ctx.t.create;
  return {
    id: 'save-contact',
    label: saved,
    kind: 'open',
    now: { hints: [withSubmit(ctx, notSaved)] },
  };
}

/** Whom the guide is about, and whether all is done. */
function introduction({ page: { name, contactId }, t }: ContactContext, open: boolean) {
  if (!open) return { heading: t.create.allSet, lead: t.create.allDone({ name }) };
  const lead = contactId === undefined ? {} : { lead: t.create.who({ name, id: contactId }) };
  return { heading: t.create.heading, ...lead };
}

/**
 * Whether the page shows enough of a contact for a guide. A saved contact whose number was not found is not taken for a
 * new one.
 */
export const isReadable = (
  { emails, account, students, studentSummary }: ContactPage,
  missing: readonly string[],
): boolean =>
  !missing.includes('contact-id') &&
  [emails, account, students, studentSummary].some((part) => part !== undefined);
