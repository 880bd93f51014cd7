/** Creates a task for the tests of its map: Carlos has an account on 5120, and a duplicate that is Ana's father. */
import { familyOfTask } from '../../../../lib/rules/family-map/family-of-task.ts';
import type { Duplicate, Task, TaskStudent } from '../../../../lib/tasks/task.ts';
import { clashed, found, searched } from '../clash-steps.ts';

const diego = { name: 'Diego Lopez', school: 'RMS', dcid: '3107', relationship: 'Father' };
export const record = found('5120', {
  name: 'Carlos A. Lopez',
  hasAccount: true,
  active: true,
  students: [diego],
});

export function taskOf(change: Partial<Task> = {}): Task {
  const [task] = searched(clashed(), [record, found('9002', { hasAccount: false })]);
  if (!task) throw new Error('no task');
  return { ...task, ...change };
}

function firstOf<Item>([first]: readonly Item[]): Item {
  if (!first) throw new Error('nobody');
  return first;
}
export const duplicate: Duplicate = firstOf(taskOf().duplicates);
export const ana: TaskStudent = firstOf(taskOf().students);

/** The task once the registrar answered "Same person". */
export const same = (change: Partial<Task> = {}): Task =>
  taskOf({
    original: { contactId: '5120', name: 'Carlos A. Lopez' },
    answers: [{ contactId: '5120', name: 'Carlos A. Lopez', kind: 'same', duplicateId: '9002' }],
    ...change,
  });

export const familyNow = (task: Task, noAccess: string[] = []) =>
  familyOfTask({ task, noAccess: new Set(noAccess) }).now;

export function familyLater(task: Task, noAccess: string[] = []) {
  const { after } = familyOfTask({ task, noAccess: new Set(noAccess) });
  if (!after) throw new Error('no family after the task');
  return after;
}
