/**
 * The keystroke-level model: how long an experienced person needs for a list of actions, without errors.
 *
 * Card, Moran and Newell, "The keystroke-level model for user performance time with interactive systems",
 * Communications of the ACM 23(7), 1980, pp. 396–410; the same values in "The Psychology of Human-Computer
 * Interaction", 1983, ch. 8. They use K for the mouse button too, and a click takes 0.2 s. B, half a click, is the
 * name that Kieras gave it ("Using the Keystroke-Level Model to Estimate Execution Times", 2001).
 */
import { sum } from '../core/statistics.ts';
import type { UserAction } from './user-actions.ts';

export type Operator = 'K' | 'P' | 'B' | 'H' | 'M';

/** In seconds. K is that of the average skilled typist (55 words a minute), for passwords as well. */
export const SECONDS: Readonly<Record<Operator, number>> = {
  K: 0.2,
  P: 1.1,
  B: 0.1,
  H: 0.4,
  M: 1.35,
};

/** Characters of an English keyboard that need Shift, which is a K of its own. */
const SHIFTED = /[A-Z~!@#$%^&*()_+{}|:"<>?]/g;

/**
 * The physical operators of an action, with an M before a command (rule 0 of 1980). Typed or clicked arguments have no
 * M. A drop-down list has one M for both clicks, because the second is anticipated (rule 1). Keys that are pressed
 * together are one unit with one M (rule 2). A key that ends a text which varies keeps its M (rule 4).
 */
function operatorsOf(action: UserAction): string {
  switch (action.kind) {
    case 'click':
      return `${action.target === 'command' ? 'M' : ''}P${'BB'.repeat(action.times)}`;
    case 'select':
      return 'MPBBPBB';
    case 'type':
      return 'K'.repeat([...action.text].length + (action.text.match(SHIFTED) ?? []).length);
    case 'press':
      return `M${'K'.repeat(action.keys.length)}`;
    case 'read':
      return 'M';
    case 'switch-tab':
      return '';
  }
}

const DEVICES: Partial<Record<UserAction['kind'], 'mouse' | 'keyboard'>> = {
  click: 'mouse',
  select: 'mouse',
  type: 'keyboard',
  press: 'keyboard',
};

/** All operators of a list of actions, with an H at each change of the device. The hand starts on the mouse. */
export function listOperators(actions: readonly UserAction[]): Operator[] {
  let current = 'mouse';
  const operators = actions.map((action) => {
    const device = DEVICES[action.kind] ?? current;
    const homing = device === current ? '' : 'H';
    current = device;
    return homing + operatorsOf(action);
  });
  return [...operators.join('')] as Operator[];
}

/** The time of these operators, without the response of the system (R). */
export const secondsOf = (operators: readonly Operator[]): number =>
  sum(operators.map((operator) => SECONDS[operator]));
