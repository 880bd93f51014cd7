/**
 * Changes of the worker's state. One at a time is read and written: two tabs never lose each other's update, and a
 * stopped worker loses nothing.
 */
import { workerState } from '../../settings/storage-items.ts';
import { dropOtherLists } from '../../settings/worklist-storage.ts';
import { EMPTY, State, withoutExpired } from './session-state.ts';
import { showTaskCount } from './task-count.ts';

/** The state that the full storage could not take; it counts until the worker is stopped. */
const unsaved: { state?: State | undefined } = {};

/** Writes the state down. Where the storage is full, ended tasks go first. */
async function save(state: State): Promise<void> {
  const smaller = { ...state, tasks: state.tasks.filter((task) => !task.ended) };
  for (const next of [state, smaller]) {
    const isSaved = await workerState.set(next).then(
      () => true,
      () => false,
    );
    unsaved.state = isSaved ? undefined : state;
    if (isSaved) return;
  }
}

async function load(
  now: number,
): Promise<{ state: State; expired: boolean; listId: string | undefined }> {
  const parsed = State.safeParse(unsaved.state ?? (await workerState.get()));
  const stored = parsed.success ? parsed.data : EMPTY;
  const state = withoutExpired(stored, now);
  return { state, expired: state !== stored, listId: stored.worklist?.id };
}

/** The change that runs now, or ran last; the next one waits for it. */
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Runs one change at a time. `change` takes the state and returns the next one, with a result for the
 * caller. Nothing is written if it throws.
 */
export function update<T>(
  change: (state: State, now: number) => Promise<[State, T]> | [State, T],
): Promise<T> {
  const turn = lastChange.then(async () => {
    const now = Date.now();
    const { state: before, expired, listId } = await load(now);
    const [after, result] = await change(before, now);
    if (after !== before || expired || unsaved.state) await save(after);
    showTaskCount(after);
    // Whatever ends the list, its students and contacts go with it.
    if (listId !== undefined && listId !== after.worklist?.id)
      await dropOtherLists(after.worklist?.id);
    return result;
  });
  lastChange = turn.catch(() => undefined);
  return turn;
}
