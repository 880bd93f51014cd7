/** Connects the family map of a task with the worker. */
import { browser } from 'wxt/browser';
import type { Family } from '../contracts/family-map/family.ts';
import { type FromFamilyMap, TaskFamilyView } from '../contracts/family-map/messages.ts';
import { describeAfter, describeFamily } from '../rules/family-map/describe-family.ts';
import { drawFamily } from '../rules/family-map/draw-family.ts';
import { watchStorage, workerState } from '../settings/storage-items.ts';
import type { FamilyMapTexts } from '../texts/family-map/en.ts';
import type { FamilyView, TaskMapHandlers, TaskMapState } from '../ui/family-map-ui.ts';

/** The functions that need the document. The entry point passes them in. */
export interface TaskMapPage {
  draw(state: TaskMapState, handlers: TaskMapHandlers): void;
  save(name: string, text: string, format: 'svg'): void;
  print(): void;
}

/**
 * Starts the page. It draws at once and after every change of the worker's state.
 * @param task the time when the task was opened
 */
export function startTaskMap(page: TaskMapPage, t: FamilyMapTexts, task: number): void {
  let state: TaskMapState = { phase: 'asking', status: '' };
  let turn = 0;
  const update = (change: TaskMapState) => {
    state = change;
    page.draw(state, handlers);
  };
  // The page can't reach the worker after Kinlink was updated.
  const send = (message: FromFamilyMap): Promise<unknown> =>
    browser.runtime.sendMessage(message).catch(() => update({ ...state, status: t.task.gone }));
  const handlers: TaskMapHandlers = {
    async onPerson({ id, kind }) {
      const target = {
        page: kind === 'child' ? 'student-contacts' : 'contact',
        target: id,
      } as const;
      await send({ kind: 'family-map-open', task, ...target });
    },
    onSave(svg) {
      page.save(t.fileName, svg, 'svg');
      update({ ...state, status: t.saved });
    },
    onPrint: () => page.print(),
  };
  async function look(): Promise<void> {
    turn += 1;
    const own = turn;
    const { data } = TaskFamilyView.safeParse(await send({ kind: 'family-map-get', task }));
    if (own !== turn) return;
    const { status } = state;
    update(data ? { phase: 'shown', status, ...viewsOf(data, t) } : { phase: 'hidden', status });
  }
  update(state);
  watchStorage([workerState], () => void look());
  // Closing a PowerSchool tab does not change the storage, so the page also checks on focus.
  addEventListener('focus', () => void look());
  void look();
}

function viewsOf({ email, now, after }: TaskFamilyView, t: FamilyMapTexts) {
  const viewOf = (family: Family, name: string): FamilyView => ({
    name,
    drawing: drawFamily(family, t),
    list: describeFamily(family, t),
  });
  const views = [viewOf(now, t.task.now)];
  if (after) views.push({ ...viewOf(after, t.task.after), sentences: describeAfter(after, t) });
  return { email, views };
}
