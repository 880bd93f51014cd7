import { render } from 'preact';
import type { Accept } from '../../lib/ui/accept.ts';
import type { FamilyMapUi, TaskMapHandlers, TaskMapState } from '../../lib/ui/family-map-ui.ts';
import { isRealClick } from '../shared/click-guard.ts';
import { TaskMapView } from './task-page.tsx';

/** Draws the family map of a task into its document. Tests pass their own guard, because their clicks are not real. */
export function mountTaskMap(doc: Document, t: FamilyMapUi['t'], accept: Accept = isRealClick) {
  doc.title = t.task.title;
  doc.documentElement.lang = t.language;
  return {
    draw: (state: TaskMapState, handlers: TaskMapHandlers): void =>
      render(<TaskMapView state={state} ui={{ t, handlers, accept }} />, doc.body),
    print: () => doc.defaultView?.print(),
  };
}
