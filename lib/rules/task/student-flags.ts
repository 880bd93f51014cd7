/** What a student's row has on and Kinlink never sets: legal facts, and who gets the mail. */
import type { Student } from '../../contracts/contact-facts.ts';
import type { ContactSnapshot } from '../../tasks/task.ts';

const FLAGS = ['custody', 'livesWith', 'pickup', 'emergency'] as const;
export type StudentFlag = (typeof FLAGS)[number] | 'receivesMail' | 'access';

/** Flags set on the duplicate for this student: the registrar decides and sets them by hand. */
export const flagsToDecide = (student: Pick<Student, (typeof FLAGS)[number]>) =>
  FLAGS.filter((flag) => student[flag] === true);

/** Receives Mail of each row of a duplicate; the records that tell it may answer later than the page. */
export function mailOf(rows: readonly Student[]): Pick<ContactSnapshot, 'mail'> {
  const mail = rows.flatMap(({ dcid, name, receivesMail }) =>
    receivesMail === undefined ? [] : [{ key: dcid ?? name, receives: receivesMail }],
  );
  return mail.length > 0 ? { mail } : {};
}
