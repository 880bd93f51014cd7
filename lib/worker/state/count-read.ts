/** Counts the students of the worklist that need no more reading. */
import type { Worklist } from '../../contracts/worklist/list.ts';
import { readList } from '../../settings/worklist-storage.ts';

/** The list after some more students were read. It is done only when nobody waits in the storage. */
export async function countRead(list: Worklist, done: number, now: number): Promise<Worklist> {
  const next = { ...list, read: list.read + done, touchedAt: now };
  if (next.read < list.total) return next;
  const { students } = await readList(list.id);
  const waiting = students.filter(({ state }) => state === 'waiting').length;
  return waiting > 0
    ? { ...next, read: list.total - waiting }
    : { ...next, read: list.total, state: 'done', pause: undefined };
}
