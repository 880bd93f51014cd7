/** An item's offers while its drawer is closed, while it is open, and while another drawer is open. */
import type { ActionOf, PasswordRule } from '../../contracts/action.ts';
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import type { ChecklistStep } from './checklist.ts';
import type { ContactContext } from './context.ts';
import type { OfferDraft } from './drafts.ts';
import { type FieldValue, type Plan, planFill } from './fill-plan.ts';

/** Offers to open the drawer, or to fill it in once it is open. Another row's drawer is another drawer. */
export function drawerOffers(
  { facts, t }: ContactContext,
  kind: DrawerKind,
  wants: FieldValue[],
  way: OfferDraft,
  more: { passwordRule?: PasswordRule; label?: string; replaceAll?: string } = {},
): Plan {
  const { drawer, undo } = facts;
  if (!drawer) return { hints: [], conflicts: [], offers: [way] };
  const row = 'row' in way.action ? way.action.row : undefined;
  if (drawer.kind !== kind || drawer.row !== row)
    return { hints: [t.closeDrawerFirst], conflicts: [], offers: [] };
  const plan = planFill(drawer, wants, t, { ...more, undo });
  const hints = plan.hints.map((hint) =>
    hint === t.checkThenSubmit ? submitHint(facts, t) : hint,
  );
  return { ...plan, hints };
}

/** What to do in a drawer that is filled in: no second Submit of what was refused. */
export function submitHint(facts: ContactContext['facts'], t: ContactContext['t']): string {
  const { error, drawer } = facts;
  return error && drawer && (error.drawer ?? drawer.kind) === drawer.kind
    ? t.refused.hint
    : t.checkThenSubmit;
}

/** Opens a drawer and fills it in with one click; the registrar checks and submits. */
export const openAndFill = (
  drawer: DrawerKind,
  wants: readonly FieldValue[],
): ActionOf<'fill'> => ({
  do: 'fill',
  drawer,
  values: wants.map(({ field, value }) => ({ field, value })),
  opens: true,
});

/** An item for something that was not found on the page: names it and offers nothing (promise 5). */
export function notFoundStep(
  { t }: ContactContext,
  item: { id: string; label: string },
  thing: string,
): ChecklistStep {
  return {
    ...item,
    kind: 'blocked',
    detail: t.notFoundHere({ things: [t.things[thing] ?? thing] }),
  };
}
