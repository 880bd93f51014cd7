/** What a person does with mouse and keyboard, as plain data, and what is counted of it. */

export type Act =
  /** Points at something and clicks. On a command (button, link, tick box, tab) or on an argument (a text or a text field). */
  | { kind: 'click'; on: 'command' | 'argument'; times: number }
  /** Opens a drop-down and clicks one of its choices. */
  | { kind: 'choose' }
  /** Types a text; `again` when the same was typed or could be read on a page before. */
  | { kind: 'type'; text: string; recheckAfterMs: boolean }
  /** Presses a key, or several together, such as Control and C. */
  | { kind: 'keys'; keys: readonly string[] }
  /** Another tab came to the front because of what was clicked. */
  | { kind: 'front' }
  /** Reads what came and makes up her mind. */
  | { kind: 'look' };

export interface Effort {
  /** A click counts once, however often the button goes down on one spot; a choice in a drop-down is two. */
  clicks: number;
  /** Letters, and each key of a combination. Shift is not counted: it would be more on both sides. */
  keystrokes: number;
  interactions: number;
  /** As interactions, but a text that is typed, and a combination of keys, counts once. */
  actions: number;
  tabSwitches: number;
  typedTwice: number;
  /** Keystrokes for what no page had shown: nobody can spare them. */
  news: number;
}

const CLICKS: Partial<Record<Act['kind'], number>> = { click: 1, choose: 2 };

const keysOf = (act: Act): number =>
  act.kind === 'type' ? [...act.text].length : act.kind === 'keys' ? act.keys.length : 0;

const sum = (acts: readonly Act[], of: (act: Act) => number): number =>
  acts.reduce((total, act) => total + of(act), 0);

/** Counts what was done. No act counts as nothing. */
export function effortOf(acts: readonly Act[]): Effort {
  const clicks = sum(acts, ({ kind: is }) => CLICKS[is] ?? 0);
  const keystrokes = sum(acts, keysOf);
  return {
    clicks,
    keystrokes,
    interactions: clicks + keystrokes,
    actions: clicks + sum(acts, (act) => (keysOf(act) > 0 ? 1 : 0)),
    tabSwitches: sum(acts, ({ kind: is }) => (is === 'front' ? 1 : 0)),
    typedTwice: sum(acts, (act) => (act.kind === 'type' && act.recheckAfterMs ? 1 : 0)),
    news: sum(acts, (act) => (act.kind === 'type' && !act.recheckAfterMs ? keysOf(act) : 0)),
  };
}
