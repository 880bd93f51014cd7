/** Finished steps as one line: what is left to do stands out, and the sidebar covers less of the page. */
import type { Advice, Item } from '../../contracts/advice.ts';
import type { Texts } from '../../texts/sidebar/en.ts';

/** Fewer finished steps than this stay as they are: one line for them would save no room. */
const FEWEST = 2;

/**
 * The advice with its finished steps in one line, which has a button that shows or hides them.
 * @param areShown whether the registrar wants to see each of them
 * @returns the same advice where there are few, or where each of them is evidence for the decision at hand
 */
export function foldFinished(advice: Advice, areShown: boolean, t: Texts): Advice {
  const finished = advice.items.filter(({ state }) => state === 'done');
  if (advice.showsAllSteps || finished.length < FEWEST) return advice;
  const line: Item = {
    id: 'finished',
    label: t.finished.line({ count: finished.length }),
    state: 'done',
    stateText: t.state.done,
    hints: [],
    conflicts: [],
    offers: [
      {
        id: 'show-finished',
        label: areShown ? t.finished.hide : t.finished.show,
        action: { do: 'show-finished', shown: !areShown },
        subject: advice.subject,
      },
    ],
  };
  const rest = areShown ? advice.items : advice.items.filter((item) => !finished.includes(item));
  return { ...advice, items: [line, ...rest] };
}
