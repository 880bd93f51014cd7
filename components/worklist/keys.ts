/** J, K and Enter on the rows. They are off while a field has the focus, or after the registrar turns them off. */
import type { Accept } from '../../lib/ui/accept.ts';
import type { WorklistHandlers, WorklistState } from '../../lib/ui/worklist-ui.ts';

const TYPED_INTO = 'input:not([type=checkbox],[type=radio]),select,textarea,[contenteditable]';

/** Adds the keyboard listener. It stays until the page closes. J and K only move, so they need no guard. */
export function listenToKeys(
  doc: Document,
  accept: Accept,
  lastDrawing: () => { state: WorklistState; handlers: WorklistHandlers } | undefined,
): void {
  doc.addEventListener('keydown', (event) => {
    const { state, handlers } = lastDrawing() ?? {};
    const { target, key } = event;
    // J that is pressed while the list loads selects the first row.
    if (!state?.usesKeys || !/^(asking|list)$/.test(state.phase) || state.family || !handlers)
      return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const element = target instanceof Element ? target : doc.body;
    if (element.closest(TYPED_INTO)) return;
    if (key === 'j' || key === 'k') {
      event.preventDefault();
      handlers.onMove(key === 'j' ? 1 : -1);
    } else if (key === 'Enter' && !event.repeat) {
      const row = state.rows.find((each) => each.key === state.current);
      const name = element.querySelector('th');
      if (!row || element.id !== `row-${row.key}` || !name || !accept(event, name)) return;
      event.preventDefault();
      handlers.onNext(row);
    }
  });
}
