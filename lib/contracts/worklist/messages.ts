/** The messages between the worklist's page, the worker and the page tools. */
import * as z from 'zod/mini';
import { SignedIn } from '../facts.ts';
import { ListedContact, NamedStudent, PAUSES, SheetMark, Worklist } from './list.ts';

const text = z.string();

/** The result of one request for a student's contacts. */
export const ReadAnswer = z.object({
  dcid: text,
  /** 'slow-down' for HTTP status 429 or 503. */
  kind: z.literal(['read', 'gone', 'refused', 'signed-out', 'slow-down', 'failed']),
  contacts: z.array(ListedContact),
  /** The time until the answer, in milliseconds. */
  ms: z.number(),
});
export type ReadAnswer = z.infer<typeof ReadAnswer>;

/** The report of the page tools after they read some students in a tab. */
export const ReadReport = z.object({
  user: text,
  school: text,
  answers: z.array(ReadAnswer),
  /** The longest wait that PowerSchool asked for in a Retry-After header. */
  retryAfterMs: z.number(),
});
export type ReadReport = z.infer<typeof ReadReport>;

/** Why Kinlink takes no students from a page. The page tools name the first three, the worker the others. */
const ShownProblem = z.literal(['busy', 'translated', 'time-out', 'other-user', 'other-school']);
export type ShownProblem = z.infer<typeof ShownProblem>;

/** The students that a page of PowerSchool shows; none where there is a problem. */
export const ShownStudents = z.object({
  page: z.literal(['start-page', 'student', 'other']),
  /** `cells`: the other texts of the student's row. They are there when no heading names the student number. */
  students: z.array(z.extend(NamedStudent, { cells: z.array(text) })),
  /** The total that the page states, where Kinlink can read it. */
  total: z.optional(z.number()),
  problem: z.optional(ShownProblem),
});
export type ShownStudents = z.infer<typeof ShownStudents>;

/** The students as the page tools report them, with the user of the page. */
export const ShownReport = z.extend(ShownStudents, { signedIn: SignedIn });
export type ShownReport = z.infer<typeof ShownReport>;

/** The speed of the reading: parallel requests, and the pause between two rounds. */
export const Pace = z.object({ atOnce: z.number(), restMs: z.number() });
export type Pace = z.infer<typeof Pace>;

const id = text;
const rowKey = text;
/** Messages from the worklist's page to the worker. `tab` is the PowerSchool tab that it was opened from. */
export const FromWorklist = z.discriminatedUnion('kind', [
  /** The answer is a WorklistView. */
  z.object({ kind: z.literal('worklist-get-view'), tab: z.number() }),
  /** The answer is ShownStudents, or undefined if Kinlink can't read the tab. */
  z.object({ kind: z.literal('worklist-get-shown'), tab: z.number(), site: text }),
  /** Replaces the list with a new one for a site's students and starts reading. The answer is true on success. */
  z.object({
    kind: z.literal('worklist-start'),
    tab: z.number(),
    site: text,
    students: z.array(NamedStudent).check(z.maxLength(10_000)),
  }),
  /** Reads some students. The answer is a ReadRound, or undefined if there is nothing to read. */
  z.object({ kind: z.literal('worklist-read'), id, dcids: z.array(text), pace: Pace }),
  z.object({
    kind: z.literal('worklist-set-state'),
    id,
    state: z.literal(['running', 'paused', 'cancelled']),
    pause: z.optional(z.literal(PAUSES)),
  }),
  /** Reads these students once more. */
  z.object({ kind: z.literal('worklist-read-again'), id, dcids: z.array(text) }),
  /** Opens a page beside the worklist. */
  z.object({
    kind: z.literal('worklist-open'),
    id,
    page: z.literal(['contact', 'student-contacts', 'access-accounts']),
    target: text,
  }),
  /** Marks a row as not needed, for this reason. '' removes the mark. */
  z.object({ kind: z.literal('worklist-dismiss'), id, rowKey, reason: text }),
  /** Changes what is noted about the sheets of contacts. */
  z.object({
    kind: z.literal('worklist-mark-sheets'),
    id,
    changes: z.array(z.tuple([text, SheetMark])).check(z.maxLength(20_000)),
  }),
  /** Forgets the list. */
  z.object({ kind: z.literal('worklist-forget'), id }),
]);
export type FromWorklist = z.infer<typeof FromWorklist>;

/** The result of one round of reading. It sets the pace of the next round. */
export const ReadRound = z.object({
  done: z.number(),
  slowDowns: z.number(),
  failures: z.number(),
  slowestMs: z.number(),
  retryAfterMs: z.number(),
});
export type ReadRound = z.infer<typeof ReadRound>;

export const WorklistView = z.object({
  /** The site for a new list, or '' if the tab shows no page of PowerSchool. */
  site: text,
  /** An opaque mark of the signed-in user, or '' if no page has shown the user. */
  owner: text,
  list: z.optional(Worklist),
  /** The site of a hidden list that a new list would replace. */
  replaces: z.optional(text),
  /** There is no list, and Kinlink was updated in this session of the browser. An update empties its memory. */
  isUpdated: z.optional(z.boolean()),
  /** The reason to hide all names. If `list` is present, it hides only the form that starts a list. */
  hidden: z.optional(z.literal(['signed-out', 'idle', 'no-tab'])),
});
export type WorklistView = z.infer<typeof WorklistView>;
