/** A contact that is to have no portal access: the registrar says so once, and nothing is asked for any more. */
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext, GuideOutput } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { formatName } from '../values/person-names.ts';

/** The steps, with the answer beside each one that asks for an account or for the first access. */
export function withNoPortalAccess(ctx: ContactContext, steps: ChecklistStep[]): ChecklistStep[] {
  const { page, facts, t } = ctx;
  const isUsed = (page.students ?? []).some(({ access, current }) => access && current);
  if (!page.contactId || facts.drawer || isUsed || page.studentSummary) return steps;
  const offer: OfferDraft = {
    id: 'no-portal-access',
    label: t.noPortalAccess.offer,
    primary: false,
    action: { do: 'portal-access', wanted: false },
  };
  return steps.map((step) =>
    step.kind === 'open' && step.now?.offers && /^(account|access-.*)$/.test(step.id)
      ? { ...step, now: { ...step.now, offers: [...step.now.offers, offer] } }
      : step,
  );
}

/** The guide once the registrar has said so: what the page shows all the same, and a way to take it back. */
export function noPortalAccess({ page, t }: ContactContext): GuideOutput {
  const students = (page.students ?? [])
    .filter(({ access, current }) => access && current)
    .map(({ name }) => formatName(name));
  return {
    guide: 'create-account',
    heading: t.noPortalAccess.heading,
    lead: t.noPortalAccess.lead({ name: page.name }),
    items: [],
    lists: [
      {
        id: 'no-portal-access',
        heading: t.noPortalAccess.changeHeading,
        cards: [],
        lines: [
          ...(page.account ? [t.noPortalAccess.hasAccount] : []),
          ...(students.length > 0 ? [t.noPortalAccess.seesStudents({ students })] : []),
        ],
        offers: [
          {
            id: 'portal-access',
            label: t.noPortalAccess.takeBack,
            primary: false,
            action: { do: 'portal-access', wanted: true },
          },
        ],
      },
    ],
  };
}
