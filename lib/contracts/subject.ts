/** The person that an offer, an action or an undo entry is for (promise 8); an action names its row itself. */
import * as z from 'zod/mini';
import type { Facts } from './facts.ts';

const text = z.string();

export const Subject = z.object({
  /** Origin, such as `https://district.powerschool.com`. */
  site: text,
  /** A mark of the signed-in user, never the name; absent where the page does not tell. */
  user: z.optional(text),
  /** Contact id, or `new:` and a mark for a contact that was never saved. Absent on other pages. */
  contact: z.optional(text),
  /** The dcid of the student whose page this is. Absent on other pages. */
  student: z.optional(text),
});
export type Subject = z.infer<typeof Subject>;

/** Whom a page is about. */
export function subjectOf({ site, signedIn, page, newContactMark }: Facts): Subject {
  const user = signedIn?.user;
  const subject: Subject = { site, ...(user && { user }) };
  if (page.kind === 'contact')
    return { ...subject, contact: page.contactId ?? `new:${newContactMark ?? ''}` };
  return 'student' in page ? { ...subject, student: page.student.dcid } : subject;
}

/** Whether two subjects are the same person on the same site, for the same user. */
export const isSameSubject = (a: Subject, b: Subject): boolean =>
  a.site === b.site &&
  a.contact === b.contact &&
  a.student === b.student &&
  (!a.user || !b.user || a.user === b.user);
