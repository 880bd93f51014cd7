/** What an item offers while its drawer is closed, open, or another one is open. */
import type { ActionOf, Offer, PasswordRule } from '../../contracts/advice.ts';
import type { DrawerKind } from '../../contracts/facts.ts';
import type { ChecklistStep } from './checklist.ts';
import type { ContactContext } from './context.ts';
import { type FieldValue, type Plan, planFill } from './fill-plan.ts';

/** The way into a drawer while none is open; what to fill in while the right one is. */
export function drawerOffers(
  { facts, t }: ContactContext,
  kind: DrawerKind,
  wants: FieldValue[],
  way: Offer,
  more: { passwordRule?: PasswordRule; label?: string } = {},
): Plan {
  const { drawer, undo } = facts;
  if (!drawer) return { hints: [], conflicts: [], offers: [way] };
  if (drawer.kind !== kind) return { hints: [t.closeDrawerFirst], conflicts: [], offers: [] };
  return planFill(drawer, wants, t, { ...more, undo });
}

/** Opens a drawer and fills in what we know, in one click; the registrar checks it and submits. */
export const openAndFill = (
  drawer: DrawerKind,
  wants: readonly FieldValue[],
): ActionOf<'fill'> => ({
  do: 'fill',
  drawer,
  values: wants.map(({ field, value }) => ({ field, value })),
  opens: true,
});

/** An item whose place on the page was not found: said by name, nothing offered (promise 5). */
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
