/** The day's work in one list: the steps of all tasks, and the entries from outside of tasks. */
import type { DayEntry } from '../../tasks/day-entry.ts';
import type { LogEntry, Task } from '../../tasks/task.ts';
import { formatName } from '../values/person-names.ts';

/** A student, with the student number where it is known. */
interface DayStudent {
  name: string;
  number?: string | undefined;
}

/** One thing that was done. `kind` says which of the other fields it has. */
export interface DayItem {
  /** In milliseconds since 1970. */
  time: number;
  kind: Exclude<LogEntry['kind'], 'noticed'> | DayEntry['kind'];
  /** The email of the task; '' outside of tasks. */
  email: string;
  contact?: { id: string; name: string };
  student?: DayStudent;
  /** A value, such as a phone. */
  thing?: string;
  /** Kinlink's names of the things that were decided by hand. */
  things?: string[];
}

/** Everything that was done today, in its order. A discarded task has no steps any more. */
export function itemsOf(
  tasks: readonly Task[],
  dayLog: readonly DayEntry[],
  isToday: (time: number) => boolean,
): DayItem[] {
  return [
    ...tasks.flatMap((task) => task.steps.flatMap((step) => itemOf(task, step))),
    ...dayLog.filter((entry) => !isInTask(entry, tasks)).map(itemOfEntry),
  ]
    .filter((item) => isToday(item.time))
    .sort((a, b) => a.time - b.time);
}

function itemOf(task: Task, step: LogEntry): DayItem[] {
  const { kind, what, to, number = '', things } = step;
  if (kind === 'noticed') return [];
  const item = { time: step.at, kind, email: task.email };
  const target = to ? { contact: { id: to, name: nameOf(task, to) } } : {};
  switch (kind) {
    case 'attached':
    case 'no-access':
      return [{ ...item, student: studentOf(task, what, number), ...target }];
    case 'carried':
    case 'dismissed':
      return [{ ...item, thing: what, ...target }];
    case 'decided':
      return [{ ...item, ...personOf(task, what), ...(things && { things }) }];
    case 'identity':
      return [
        { ...item, contact: { id: number, name: nameOf(task, number) }, ...(things && { things }) },
      ];
    default:
      return [{ ...item, contact: { id: number, name: formatName(what) } }];
  }
}

/** The name of the task's original. */
const nameOf = ({ original }: Task, contactId: string): string =>
  original?.contactId === contactId ? formatName(original.name) : '';

function studentOf({ students }: Task, what: string, given: string): DayStudent {
  const name = formatName(what);
  const namesakes = students.filter((student) => formatName(student.name) === name);
  const number = given || (namesakes.length === 1 ? namesakes[0]?.number : undefined);
  return { name, ...(number && { number }) };
}

/** Something is decided for a student, or for a duplicate whose details it concerns. */
function personOf(task: Task, what: string): Pick<DayItem, 'contact' | 'student'> {
  const duplicates = task.duplicates.filter(({ name }) => name !== '' && name === what);
  const isStudent = task.students.some(({ name }) => formatName(name) === formatName(what));
  // Where several have this name, no number is certain.
  const [id = ''] = duplicates.length === 1 && !isStudent ? [duplicates[0]?.contactId] : [];
  return duplicates.length > 0
    ? { contact: { id, name: formatName(what) } }
    : { student: studentOf(task, what, '') };
}

const itemOfEntry = ({ at: time, kind, contactId, name, student }: DayEntry): DayItem => ({
  time,
  kind,
  email: '',
  contact: { id: contactId, name: formatName(name) },
  ...(student && {
    student: {
      name: formatName(student.name),
      ...(student.number && { number: student.number }),
    },
  }),
});

/** Whether a task has a step for this: access on the original is what attaches a student. */
const isInTask = ({ site, contactId, student }: DayEntry, tasks: readonly Task[]): boolean =>
  student !== undefined &&
  tasks.some(
    (task) =>
      task.site === site &&
      task.steps.some(
        ({ kind, to, what, number }) =>
          kind === 'attached' &&
          to === contactId &&
          (number && student.number
            ? number === student.number
            : what !== '' && formatName(what) === formatName(student.name)),
      ),
  );
