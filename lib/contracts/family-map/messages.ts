/** The messages between the family map's page and the worker. `task` is the time when the task was opened. */
import * as z from 'zod/mini';
import { Family } from './family.ts';

const task = z.number();

export const FromFamilyMap = z.discriminatedUnion('kind', [
  /** The answer is a TaskFamilyView, or undefined if the task is over or must not be shown now. */
  z.object({ kind: z.literal('family-map-get'), task }),
  /** Opens the page of somebody in the map beside it. */
  z.object({
    kind: z.literal('family-map-open'),
    task,
    page: z.literal(['contact', 'student-contacts']),
    target: z.string(),
  }),
]);
export type FromFamilyMap = z.infer<typeof FromFamilyMap>;

export const TaskFamilyView = z.object({
  email: z.string(),
  now: Family,
  /** Absent until the registrar has answered that both are the same person. */
  after: z.optional(Family),
});
export type TaskFamilyView = z.infer<typeof TaskFamilyView>;
