/**
 * The task: one clash being resolved, across pages and tabs. Pure: what happens is handed in,
 * the new list of tasks is handed back. `at` is in milliseconds since 1970.
 */
import * as z from 'zod/mini';
import { Address, Email, FoundContact, Phone } from './facts.ts';

const said = z.optional(z.string());

export const TaskStudent = z.object({
  /** dcid, or the name where the page did not give it. */
  key: z.string(),
  dcid: said,
  name: z.string(),
  number: said,
  relationship: z.string(),
  /** What the page showed on the original, and when. */
  attached: z.optional(z.object({ contactId: z.string(), at: z.number() })),
});
export type TaskStudent = z.infer<typeof TaskStudent>;

export const Search = z.object({
  /** running: in the background. needs-you: its tab came to the front. */
  state: z.literal(['running', 'needs-you', 'done']),
  text: z.string(),
  by: z.literal(['email', 'name']),
  inactive: z.boolean(),
  results: z.array(FoundContact),
  more: z.boolean(),
});
export type Search = z.infer<typeof Search>;

/** What was read of the duplicate, so that nothing of it is lost. */
const Knows = z.object({
  phones: z.array(Phone),
  emails: z.array(Email),
  addresses: z.array(Address),
  /** Legal flags that are set there, by student: for the registrar to decide upon. */
  flags: z.array(
    z.object({
      name: z.string(),
      flags: z.array(z.literal(['custody', 'livesWith', 'pickup', 'emergency'])),
    }),
  ),
});
export type Knows = z.infer<typeof Knows>;

export const Task = z.object({
  /** Site and email: one email is one task, however many students hang on it. */
  id: z.string(),
  site: z.string(),
  clash: z.literal(['email-taken', 'username-taken', 'unclear']),
  email: z.string(),
  duplicate: z.object({ contactId: said, name: z.string() }),
  students: z.array(TaskStudent),
  search: z.optional(Search),
  knows: z.optional(Knows),
  /** Keys of what the registrar said is not needed on the original. */
  settled: z.array(z.string()),
  original: z.optional(z.object({ contactId: z.string(), name: z.string() })),
  openedAt: z.number(),
  touchedAt: z.number(),
});
export type Task = z.infer<typeof Task>;

/** Twelve hours after its last step a task is over. */
const LIFETIME_MS = 12 * 60 * 60 * 1000;

/** The id of the task for this email on this site. Case does not count (facts §10, D, VD 24.3). */
export const taskId = (site: string, email: string) => `${site} ${email.trim().toLowerCase()}`;

/** The tasks that are not over yet at `at`. */
export const alive = (tasks: readonly Task[], at: number): Task[] =>
  tasks.filter((task) => at - task.touchedAt < LIFETIME_MS);

/**
 * Opens a task, or adds to the one that is open for the same email: students that it did not have,
 * numbers that it did not know. Nothing that it knew is lost.
 */
export function open(
  tasks: readonly Task[],
  fresh: Omit<Task, 'id' | 'openedAt' | 'touchedAt'>,
  at: number,
): Task[] {
  const id = taskId(fresh.site, fresh.email);
  const old = tasks.find((task) => task.id === id);
  if (!old) return [...tasks, { ...fresh, id, openedAt: at, touchedAt: at }];
  const students = joinStudents(old.students, fresh.students);
  const search = fresh.search ?? old.search;
  const merged: Task = { ...old, students, ...(search && { search }) };
  return same(merged, old) ? [...tasks] : put(tasks, { ...merged, touchedAt: at });
}

/** Replaces the task of the same id; if it was dropped meanwhile, nothing is added. */
export const put = (tasks: readonly Task[], changed: Task): Task[] =>
  tasks.map((task) => (task.id === changed.id ? changed : task));

/** Notes that a thing of the duplicate is not needed on the original. */
export const settle = (tasks: readonly Task[], id: string, key: string): Task[] =>
  tasks.map((task) =>
    task.id === id && !task.settled.includes(key)
      ? { ...task, settled: [...task.settled, key] }
      : task,
  );

/** Ends a task. */
export const drop = (tasks: readonly Task[], id: string): Task[] =>
  tasks.filter((task) => task.id !== id);

/** Every student is on the original with Data Access, as a page showed. */
export const isAttached = (task: Task): boolean =>
  task.students.length > 0 && task.students.every((student) => student.attached);

/** Deep equality of plain data, good enough for what is parsed by a schema. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function joinStudents(old: readonly TaskStudent[], fresh: readonly TaskStudent[]): TaskStudent[] {
  const known = old.map((student) => {
    const also = fresh.find((other) => other.key === student.key);
    return also?.number && !student.number ? { ...student, number: also.number } : student;
  });
  return [...known, ...fresh.filter((other) => !old.some((student) => student.key === other.key))];
}
