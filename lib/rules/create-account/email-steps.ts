/** The items for the contact's email: listed, and primary. */
import type { Action } from '../../contracts/action.ts';
import type { Email } from '../../contracts/contact-facts.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { drawerOffers, notFoundStep, openAndFill } from '../core/drawer-offers.ts';
import type { FieldValue } from '../core/fill-plan.ts';
import { ADD_EMAIL } from '../core/navigation-offers.ts';
import { readTyped } from '../pasted/typed-text.ts';
import { emailKey, emailProblem, hasInvisible, isUsableEmail } from '../values/emails.ts';
import { emailCheck } from './check-email.ts';
import { emailFor } from './preferred-email.ts';
import { withQuestionAdvice } from './typed-email-advice.ts';

export function emailListed(ctx: ContactContext): ChecklistStep {
  const { page, t, facts } = ctx;
  const item = { id: 'email', label: t.create.emailListed };
  if (!page.emails) return notFoundStep(ctx, item, 'emails-section');
  const bad = page.emails.find((email) => !isUsableEmail(email.address));
  const good = emailFor(ctx);
  if (good) return { ...item, kind: 'done', detail: good };
  if (bad && isLocked(ctx, bad)) return { ...item, kind: 'blocked', detail: t.create.emailLocked };
  if (bad)
    return {
      ...item,
      kind: 'open',
      detail: hasInvisible(bad.address)
        ? t.create.emailInvisible({ address: emailKey(bad.address) })
        : t.create.emailIsNone({ address: bad.address }),
      now: drawerOffers(ctx, 'email', [], openEmail(ctx, bad)),
    };
  if (!page.can.addEmail && facts.drawer?.kind !== 'email')
    return { ...item, kind: 'blocked', detail: t.create.noAddEmail };
  // None of them can have an account: who reads them here has to know why another one is asked for.
  const others = page.emails.map(({ address }) => address);
  const detail = others.length > 0 && { detail: t.create.emailsOfOthers({ emails: others }) };
  return { ...item, kind: 'open', ...detail, now: addEmail(ctx) };
}

/** Asks for the address until the sidebar or the drawer has one. */
function addEmail(ctx: ContactContext): NonNullable<ChecklistStep['now']> {
  const { facts, t, policy } = ctx;
  const drawer = facts.drawer?.kind === 'email' ? facts.drawer : undefined;
  const inPage = drawer?.fields.address?.value ?? '';
  const typed = facts.inputs.email;
  const { email } = readTyped(typed, t);
  const problem = typed.trim() && !email ? emailProblem(typed, t) : undefined;
  const question = {
    name: 'email' as const,
    label: t.create.emailQuestion,
    value: typed,
    ...(problem && { problem }),
  };
  const wants: FieldValue[] = [
    { field: 'type', value: policy.emailType },
    ...(email ? [{ field: 'address', value: email }] : []),
    { field: 'primary', value: '1' },
  ];
  const plan = drawerOffers(ctx, 'email', wants, {
    id: ADD_EMAIL,
    label: t.create.addEmail,
    primary: true,
    // Without an address there is nothing to fill in yet.
    action: email ? openAndFill('email', wants) : { do: 'open-drawer', drawer: 'email' },
  });
  if (drawer && !typed.trim() && !inPage)
    return { ...plan, offers: [], question: { ...question, problem: t.email.missing } };
  const pageProblem = inPage ? emailProblem(inPage, t) : undefined;
  const wrong = problem ?? pageProblem;
  const check = wrong ? { hints: [], offers: [] } : emailCheck(ctx);
  return withQuestionAdvice(ctx, {
    ...plan,
    hints: pageProblem ? [pageProblem] : [...check.hints, ...plan.hints],
    offers: [
      ...(wrong ? plan.offers.filter((offer) => offer.id === 'undo') : plan.offers),
      ...check.offers,
    ],
    ...(!(drawer && inPage) && { question }),
  });
}

export function emailPrimary(ctx: ContactContext): ChecklistStep {
  const { page, t } = ctx;
  const item = { id: 'primary', label: t.create.emailPrimary };
  const emails = page.emails ?? [];
  const primary = emails.find((email) => email.primary);
  if (primary) return { ...item, kind: 'done', detail: primary.address };
  const first = emails[0];
  if (first && emails.every((email) => email.primary === undefined))
    return { ...item, kind: 'skipped', detail: t.create.primaryUnclear };
  if (first && isLocked(ctx, first))
    return { ...item, kind: 'blocked', detail: t.create.emailLocked };
  return {
    ...item,
    kind: 'open',
    now: first
      ? drawerOffers(ctx, 'email', [{ field: 'primary', value: '1' }], openEmail(ctx, first))
      : {},
  };
}

/** Whether the role cannot edit this email: no pencil, or a disabled one. */
const isLocked = ({ facts }: ContactContext, email: Email): boolean =>
  !email.editable && facts.drawer?.kind !== 'email';

function openEmail({ t }: ContactContext, email: Email): OfferDraft {
  const action: Action = { do: 'open-drawer', drawer: 'email', row: email.row };
  return { id: `open-email-${email.row}`, label: t.create.openEmail, primary: true, action };
}
