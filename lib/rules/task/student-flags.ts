/** What a student's row has on and Kinlink never sets: legal facts, and who gets the mail. */
import type { Student } from '../../contracts/contact-facts.ts';

const FLAGS = ['custody', 'livesWith', 'pickup', 'emergency'] as const;
export type StudentFlag = (typeof FLAGS)[number];

/** Flags set on the duplicate for this student: the registrar decides and sets them by hand. */
export const flagsToDecide = (student: Pick<Student, StudentFlag>): StudentFlag[] =>
  FLAGS.filter((flag) => student[flag] === true);
