import type { Comparison, Item } from '../lib/advice.ts';

/** One shape for each state, so that colour is never the only sign of it. */
type State = Item['state'] | Comparison['rows'][number]['how'];
const SHAPES: Record<State, string> = {
  done: 'M6.2 10.3l2.6 2.6 5-5.6',
  now: 'M8.3 6.3l3.7 3.7-3.7 3.7',
  todo: '',
  skipped: 'M6.4 10h7.2',
  blocked: 'M4.4 4.4l11.2 11.2',
  equal: 'M6 8h8M6 12h8',
  different: 'M6 8h8M6 12h8M12 5l-4 10',
  missing: 'M6.4 10h7.2',
  unknown: 'M8 8q.3-2 2-2 2 0 2 1.8 0 1.4-2 2.6v1M10 14v.1',
};

/** The state of a checklist item or of a row as a picture; its word stands beside it for screen readers. */
export function Glyph({ state }: { state: State }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      <path d={SHAPES[state]} />
    </svg>
  );
}

/** Two linked rings: one parent, all of the children. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 30 20" aria-hidden="true">
      <path d="M13 15.7A6.5 6.5 0 1 1 16.2 11.9" />
      <path d="M17 4.3A6.5 6.5 0 1 1 13.8 8.1" />
    </svg>
  );
}
