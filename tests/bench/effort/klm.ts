/**
 * The keystroke-level model: how long an experienced person needs for what she does, without errors.
 *
 * Card, Moran and Newell, "The keystroke-level model for user performance time with interactive systems",
 * Communications of the ACM 23(7), 1980, pp. 396–410; the same values in "The Psychology of Human-Computer
 * Interaction", 1983, ch. 8. There K stands for the mouse's button too and a click takes 0.2 s; B, half a
 * click, is the name that Kieras ("Using the Keystroke-Level Model to Estimate Execution Times", 2001) gave it.
 */
import type { Act } from './acts.ts';

export type Operator = 'K' | 'P' | 'B' | 'H' | 'M';

/** In seconds. K is the average skilled typist's (55 words a minute), for passwords as well. */
export const SECONDS: Readonly<Record<Operator, number>> = {
  K: 0.2,
  P: 1.1,
  B: 0.1,
  H: 0.4,
  M: 1.35,
};

/** Letters and signs of an English keyboard that need Shift, a K of its own. */
const SHIFTED = /[A-Z~!@#$%^&*()_+{}|:"<>?]/g;

/**
 * The physical operators of an act, with an M in front of what selects a command (rule 0 of 1980). Arguments,
 * typed or pointed at, have none. Of a drop-down only the opening has one: the choice is anticipated (rule 1).
 * Keys that are pressed together are one unit with one M (rule 2). A key that ends a text which is another
 * each time keeps its M (rule 4).
 */
function operatorsOf(act: Act): string {
  switch (act.kind) {
    case 'click':
      return `${act.on === 'command' ? 'M' : ''}P${'BB'.repeat(act.times)}`;
    case 'choose':
      return 'MPBBPBB';
    case 'type':
      return 'K'.repeat([...act.text].length + (act.text.match(SHIFTED) ?? []).length);
    case 'keys':
      return `M${'K'.repeat(act.keys.length)}`;
    case 'look':
      return 'M';
    case 'front':
      return '';
  }
}

const DEVICE: Partial<Record<Act['kind'], 'mouse' | 'keyboard'>> = {
  click: 'mouse',
  choose: 'mouse',
  type: 'keyboard',
  keys: 'keyboard',
};

/** All operators of a row of acts, with an H wherever the hand changes its device. It begins on the mouse. */
export function operators(acts: readonly Act[]): Operator[] {
  let hand = 'mouse';
  const row = acts.map((act) => {
    const device = DEVICE[act.kind] ?? hand;
    const homing = device === hand ? '' : 'H';
    hand = device;
    return homing + operatorsOf(act);
  });
  return [...row.join('')] as Operator[];
}

/** The time of these operators, without the response of the system (R). */
export const secondsOf = (list: readonly Operator[]): number =>
  list.reduce((total, operator) => total + SECONDS[operator], 0);
