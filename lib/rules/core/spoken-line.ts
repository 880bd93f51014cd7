/** The sentence that a screen reader says after a page change, even if the user is not in the sidebar. */
import type { Advice } from '../../contracts/advice.ts';

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/**
 * The step that comes next, or what the sidebar is about where no step does.
 * @returns undefined where a notice is shown: it is announced itself
 */
export function spokenLine(
  advice: Pick<Advice, 'notice' | 'items' | 'heading' | 'lead'>,
): string | undefined {
  const { notice, items, heading, lead } = advice;
  if (notice) return undefined;
  const step = items.find(({ state }) => state === 'now');
  const texts = step
    ? [step.label, step.question?.problem ?? step.question?.advice, ...step.hints]
    : [heading, lead];
  return texts.flatMap((text) => (text ? [sentence(text)] : [])).join(' ');
}
