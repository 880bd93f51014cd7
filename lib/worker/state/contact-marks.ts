/** Marks of what a page shows of a contact. They tell whether two pages are equal, and hold no text of them. */
import * as z from 'zod/mini';
import type { ContactPage } from '../../contracts/contact-facts.ts';

export const MARKED_SECTIONS = ['students', 'phones', 'emails', 'addresses'] as const;
const mark = z.string();
export const ContactMarks = z.object({
  contact: mark,
  students: mark,
  phones: mark,
  emails: mark,
  addresses: mark,
});
export type ContactMarks = z.infer<typeof ContactMarks>;

/**
 * The same for the same value (FNV-1a, twice). A checksum, no secret: a guess of the value can be checked against it.
 * It is stored only beside the values themselves, in the browser's memory.
 */
export function markOf(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  const sumFrom = (start: number) => {
    let sum = start;
    for (let index = 0; index < text.length; index += 1)
      sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
    return (sum >>> 0).toString(36);
  };
  return sumFrom(0x811c9dc5) + sumFrom(0x2545f491);
}

/** The marks of a contact's page, by section. */
export const contactMarks = (page: ContactPage): ContactMarks => ({
  contact: markOf(page.contactId),
  students: markOf(page.students),
  phones: markOf(page.phones),
  emails: markOf(page.emails),
  addresses: markOf(page.addresses),
});
