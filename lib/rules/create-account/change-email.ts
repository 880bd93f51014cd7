/** Adds a new email for a parent whose account is complete (facts §10, G Passaic). */

import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext, Context, GuideOutput } from '../core/context.ts';
import { drawerOffers, openAndFill } from '../core/drawer-offers.ts';
import type { FieldValue } from '../core/fill-plan.ts';
import { emailProblem } from '../values/emails.ts';
import { emailCheck } from './check-email.ts';
import { isComplete } from './next-parent.ts';

/** All fields except the address, which only the parent knows. */
const wantsOf = ({ policy }: Context): FieldValue[] => [
  { field: 'type', value: policy.emailType },
  { field: 'primary', value: '1' },
];

const offerOf = (ctx: Context) => ({
  id: 'change-email',
  label: ctx.t.newEmail.offer,
  action: openAndFill('email', wantsOf(ctx)),
});

/** Adds the offer once the contact's guide is complete and no drawer is open. */
export function withNewEmail(ctx: Context, part: GuideOutput): GuideOutput {
  const { facts, t } = ctx;
  const { page } = facts;
  if (page.kind !== 'contact' || !isComplete(part) || facts.drawer) return part;
  // The account has to follow the new email.
  if (!page.can.addEmail || !page.can.editAccount) return part;
  const list = {
    id: 'new-email',
    heading: t.newEmail.heading,
    cards: [],
    lines: [t.newEmail.lead],
    offers: [offerOf(ctx)],
  };
  return { ...part, lists: [...(part.lists ?? []), list] };
}

/**
 * The step in the drawer that the offer opens. None if the drawer edits an email that is already listed:
 * Kinlink has nothing to fill in there.
 */
export function newEmail(ctx: ContactContext): ChecklistStep[] {
  const { facts, t } = ctx;
  const { drawer, undo } = facts;
  const typed = drawer?.fields.address?.value ?? '';
  if (drawer?.kind !== 'email' || drawer.row !== undefined || (typed && undo.length === 0))
    return [];
  const plan = drawerOffers(ctx, 'email', wantsOf(ctx), offerOf(ctx));
  const problem = emailProblem(typed, t);
  const check = emailCheck(ctx);
  return [
    {
      id: 'new-email',
      label: t.newEmail.item,
      kind: 'open',
      now: {
        ...plan,
        hints: problem ? [typed ? problem : t.newEmail.type] : [...check.hints, ...plan.hints],
        offers: [...plan.offers, ...check.offers],
      },
    },
  ];
}
