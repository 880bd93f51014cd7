/** The note for the colleague who takes over: the open tasks with what is left, and what was done today. */
import type { Task } from '../../tasks/task.ts';
import { isOpen } from '../../tasks/task-list.ts';
import type { Context } from '../core/context.ts';
import { progressOf } from '../task/task-cards.ts';
import { formatName } from '../values/person-names.ts';
import type { DayWords } from './today-words.ts';

type NoteInput = Pick<Context, 't' | 'clockTime' | 'day' | 'tasks'> & { now: number };

/** The note as text, with people called as `words` calls them. */
export function handOverNote(
  { t, tasks, now, day, clockTime }: NoteInput,
  counts: readonly string[],
  words: DayWords,
): string {
  const { note } = t.today;
  const open = tasks.filter(isOpen).map((task) => taskLine(t, task, words));
  return [
    note.heading({ day: day(now), time: clockTime(now) }),
    '',
    note.open,
    ...(open.length > 0 ? open : [note.none]),
    '',
    note.done,
    ...(counts.length > 0 ? counts.map((count) => note.count({ count })) : [note.nothing]),
  ].join('\n');
}

function taskLine(t: Context['t'], task: Task, words: DayWords): string {
  const { note } = t.today;
  const email = words.name(task.email);
  const contacts = [
    ...task.duplicates.map(({ contactId = '', name }) => ({ id: contactId, name })),
    ...(task.original ? [{ id: task.original.contactId, name: task.original.name }] : []),
  ].map(({ id, name }) => words.contact({ id, name: formatName(name) }));
  const title = email ? note.withEmail({ email, contacts }) : note.withoutEmail({ contacts });
  const line = task.parked ? note.parked : note.task;
  return line({ title, next: progressOf({ t }, email ? task : withoutNames(task, words)) });
}

/** The task with numbers in place of names, so that the sentence of what is left has them too. */
function withoutNames(task: Task, words: DayWords): Task {
  const contactOf = (id = '') => words.contact({ id, name: '' });
  const { original } = task;
  return {
    ...task,
    // An unsaved duplicate is known by its name alone.
    duplicates: task.duplicates.map((duplicate) =>
      duplicate.contactId ? { ...duplicate, name: '' } : duplicate,
    ),
    students: task.students.map((student) => ({ ...student, name: words.student(student) })),
    ...(original && { original: { ...original, name: contactOf(original.contactId) } }),
  };
}
