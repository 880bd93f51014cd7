/** Questions that the sidebar's parts ask about a view. */
import type { Item } from '../../lib/contracts/advice.ts';
import type { View } from '../../lib/ui/sidebar-ui.ts';

/** Whether there is anything to draw. */
export const isDrawable = (view: View): boolean => !!(view.advice || view.gone);

/** Whether the registrar folded the sidebar. It may also be folded for lack of room. */
export const isFoldedByRegistrar = (view: View): boolean => !view.gone && !!view.advice?.folded;

/** The step that comes next. */
export const currentStep = (view: View): Item | undefined =>
  view.advice?.items.find(({ state }) => state === 'now');

/** Whether there is something to read before an answer: evidence is never out of sight beside its buttons. */
export function needsRoom(view: View): boolean {
  const { advice } = view;
  const step = currentStep(view);
  return !!(
    advice?.compare ||
    advice?.showsAllSteps ||
    step?.conflicts[0] ||
    step?.offers.some(({ action }) => /-person$|^retired/.test(action.do))
  );
}
