/** What a person does with mouse and keyboard, as plain data, and how much effort that is. */
import { sum } from '../core/statistics.ts';

export type UserAction =
  /** A click on a command (button, link, checkbox, tab) or on an argument (a text or a text field). */
  | { kind: 'click'; target: 'command' | 'argument'; times: number }
  /** Opens a drop-down list and clicks an option. */
  | { kind: 'select' }
  /** Types a text. It is a repetition when it was typed, or could be read on a page, before. */
  | { kind: 'type'; text: string; isRepetition: boolean }
  /** Presses a key, or several together, such as Control and C. A paste is new when no page had shown the text. */
  | { kind: 'press'; keys: readonly string[]; isNew?: true }
  /** The click before it brought another tab to the front. */
  | { kind: 'switch-tab' }
  /** Reads something and decides. */
  | { kind: 'read' };

export interface Effort {
  /** A multiple click on one spot counts once, a selection in a drop-down list twice. */
  clicks: number;
  /** Letters, and keys or combinations of keys. Shift is left out; it would be more on both sides. */
  keystrokes: number;
  interactions: number;
  /** Like interactions, but a typed text counts once. */
  actions: number;
  tabSwitches: number;
  textsTypedTwice: number;
  /** Keystrokes of texts that no page had shown, and pastes of them: no tool can avoid them. */
  newKeystrokes: number;
}

const CLICKS: Partial<Record<UserAction['kind'], number>> = { click: 1, select: 2 };

const countKeys = (action: UserAction): number => {
  if (action.kind === 'type') return [...action.text].length;
  return action.kind === 'press' ? 1 : 0;
};

const isNew = (action: UserAction): boolean =>
  action.kind === 'type' ? !action.isRepetition : action.kind === 'press' && action.isNew === true;

/** Counts the effort of a list of actions. */
export function countEffort(actions: readonly UserAction[]): Effort {
  const total = (count: (action: UserAction) => number) => sum(actions.map(count));
  const clicks = total(({ kind }) => CLICKS[kind] ?? 0);
  const keystrokes = total(countKeys);
  return {
    clicks,
    keystrokes,
    interactions: clicks + keystrokes,
    actions: clicks + total((action) => (countKeys(action) > 0 ? 1 : 0)),
    tabSwitches: total(({ kind }) => (kind === 'switch-tab' ? 1 : 0)),
    textsTypedTwice: total((action) => (action.kind === 'type' && action.isRepetition ? 1 : 0)),
    newKeystrokes: total((action) => (isNew(action) ? countKeys(action) : 0)),
  };
}
