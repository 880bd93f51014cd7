/**
 * The task: one clash being resolved, across pages and tabs. Pure: what happens is handed in,
 * the new list of tasks is handed back. `at` is in milliseconds since 1970.
 */
import * as z from 'zod/mini';
import { Address, Email, FoundContact, Phone } from '../contracts/facts.ts';
import { joined } from './merge-task.ts';

const said = z.optional(z.string());

export const TaskStudent = z.object({
  /** dcid, or the name where the page did not give it. */
  key: z.string(),
  dcid: said,
  name: z.string(),
  number: said,
  relationship: z.string(),
  /** The duplicate named no student: this is the one whose page was seen last, and may be another child. */
  assumed: z.optional(z.boolean()),
  /** What the page showed on the original, and when. */
  attached: z.optional(z.object({ contactId: z.string(), at: z.number() })),
  /** Enable Parent Access, as the student's Access Accounts page showed it. */
  parentAccess: z.optional(z.boolean()),
  /** When Kinlink looked for it last. */
  lookedAt: z.optional(z.number()),
});
export type TaskStudent = z.infer<typeof TaskStudent>;

export const Search = z.object({
  /** running: in the background. needs-you: its tab came to the front. stopped: its tab was closed. */
  state: z.literal(['running', 'needs-you', 'done', 'stopped']),
  text: z.string(),
  by: z.literal(['email', 'phone', 'name']),
  inactive: z.boolean(),
  results: z.array(FoundContact),
  more: z.boolean(),
});
export type Search = z.infer<typeof Search>;

/** What was read of a duplicate, so that nothing of it is lost. */
const Knows = z.object({
  phones: z.array(Phone),
  emails: z.array(Email),
  addresses: z.array(Address),
  /** Legal flags that are set there, by student: for the registrar to decide upon. */
  flags: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      flags: z.array(z.literal(['custody', 'livesWith', 'pickup', 'emergency'])),
    }),
  ),
  /** What it is to each of its students, by key. */
  relationships: z.optional(z.array(z.object({ key: z.string(), says: z.string() }))),
  /** Middle name, employer and the like, by Kinlink's names of the fields. */
  details: z.optional(z.array(z.object({ field: z.string(), value: z.string() }))),
});
export type Knows = z.infer<typeof Knows>;

/** A contact that is worked on although another one of the same person holds the account. */
export const Duplicate = z.object({
  /** Absent for a new contact that was never saved. */
  contactId: said,
  name: z.string(),
  snapshot: z.optional(Knows),
  /** Keys of its students. */
  students: z.array(z.string()),
  /** When the registrar pressed Confirm after Delete. */
  confirmedAt: z.optional(z.number()),
  retired: z.optional(z.object({ how: z.literal(['deleted', 'inactive']), at: z.number() })),
});
export type Duplicate = z.infer<typeof Duplicate>;

/** How far one thing that a duplicate knows is: still lacking, there before, filled in, or waved off. */
export const Carried = z.object({
  key: z.string(),
  kind: z.literal(['lacking', 'there', 'carried', 'waved']),
});
export type Carried = z.infer<typeof Carried>;

/** What was done, for the registrar's own record; each kind says which parts it uses. */
export const Step = z.object({
  at: z.number(),
  kind: z.literal([
    'noticed',
    'same',
    'different',
    'attached',
    'carried',
    'waved',
    'decided',
    'deleted',
    'inactive',
    'kept',
  ]),
  /** A person's name, or the value that was carried over. */
  what: z.string(),
  /** A student's number, or a contact's. */
  number: said,
  /** The contact that it was done to. */
  to: said,
});
export type Step = z.infer<typeof Step>;

export const Task = z.object({
  /** Site and email: one email is one task, however many students and duplicates hang on it. */
  id: z.string(),
  site: z.string(),
  /** What began it: an error, or a contact that was found before any error came. */
  clash: z.literal(['email-taken', 'username-taken', 'unclear', 'found']),
  email: z.string(),
  duplicates: z.array(Duplicate),
  students: z.array(TaskStudent),
  search: z.optional(Search),
  /** The registrar's answers to "Same person?". */
  answers: z.array(
    z.object({ contactId: z.string(), name: z.string(), kind: z.literal(['same', 'different']) }),
  ),
  /** The one that was answered Same person. enabled: false once its page has shown that nobody can sign in. */
  original: z.optional(
    z.object({ contactId: z.string(), name: z.string(), enabled: z.optional(z.boolean()) }),
  ),
  carried: z.array(Carried),
  steps: z.array(Step),
  parked: z.optional(z.boolean()),
  ended: z.optional(
    z.object({ how: z.literal(['done', 'different', 'discarded']), at: z.number() }),
  ),
  openedAt: z.number(),
  touchedAt: z.number(),
});
export type Task = z.infer<typeof Task>;

/** A task before it is in the list. */
export type FreshTask = Omit<Task, 'id' | 'openedAt' | 'touchedAt'>;

/** Twelve hours after its last step a task is over, and so is what a search found. */
export const LIFETIME_MS = 12 * 60 * 60 * 1000;

/** The id of the task for this email on this site. Case does not count (facts §10, D, VD 24.3). */
export const taskId = (site: string, email: string) => `${site} ${email.trim().toLowerCase()}`;

/** The tasks that are not over yet at `at`. */
export const alive = (tasks: readonly Task[], at: number): Task[] =>
  tasks.filter((task) => at - task.touchedAt < LIFETIME_MS);

/** Whether there is still something to do for it. */
export const isOpen = (task: Task): boolean => !task.ended;

/**
 * Opens a task, or adds to the one that is open for the same email: duplicates and students that it
 * did not have, numbers that it did not know. Nothing that it knew is lost. A task that has ended is
 * no longer in the way: the new one takes its id, and the old one's record is kept beside it.
 */
export function open(tasks: readonly Task[], fresh: FreshTask, at: number): Task[] {
  const id = taskId(fresh.site, fresh.email);
  const old = tasks.find((task) => task.id === id && isOpen(task));
  if (!old) {
    const kept = tasks.map((task) =>
      task.id === id ? { ...task, id: `${id} ${task.openedAt}` } : task,
    );
    return [...kept, { ...fresh, id, openedAt: at, touchedAt: at }];
  }
  const merged = joined(old, fresh);
  return same(merged, old) ? [...tasks] : put(tasks, { ...merged, touchedAt: at });
}

/** Replaces the task of the same id; if it was dropped meanwhile, nothing is added. */
export const put = (tasks: readonly Task[], changed: Task): Task[] =>
  tasks.map((task) => (task.id === changed.id ? changed : task));

/** Changes one task, and notes when. Nothing happens where there is none of this id. */
export const change = (
  tasks: readonly Task[],
  id: string,
  at: number,
  how: (task: Task) => Partial<Task>,
): Task[] =>
  tasks.map((task) => (task.id === id ? { ...task, ...how(task), touchedAt: at } : task));

/**
 * Ends a task without a record. All that stays is what tells its clash from a new one, as the error may
 * stand on for hours in a tab.
 */
export const drop = (tasks: readonly Task[], id: string, at: number): Task[] =>
  tasks.map((task) => {
    if (task.id !== id) return task;
    const duplicates = task.duplicates.map(({ contactId, name }) =>
      contactId ? { contactId, name: '', students: [] } : { name, students: [] },
    );
    const students = task.students.map(({ key }) => ({ key, name: '', relationship: '' }));
    const { site, clash, email, openedAt } = task;
    const rest = { id, site, clash, email, openedAt, duplicates, students };
    return end({ ...rest, answers: [], carried: [], steps: [], touchedAt: at }, 'discarded', at);
  });

/**
 * Ends a task and keeps its steps, for the registrar's record; what was read of the contacts goes
 * (promise 4).
 */
export function end(task: Task, how: NonNullable<Task['ended']>['how'], at: number): Task {
  const { search: _, ...rest } = task;
  const duplicates = task.duplicates.map(({ snapshot: __, ...duplicate }) => duplicate);
  return { ...rest, duplicates, carried: [], ended: { how, at }, touchedAt: at };
}

/** Every student is on the original with Data Access, as a page showed. */
export const isAttached = (task: Task): boolean =>
  task.students.length > 0 && task.students.every((student) => student.attached);

/** Deep equality of plain data, good enough for what is parsed by a schema. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
