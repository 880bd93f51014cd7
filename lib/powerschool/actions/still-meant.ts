/** Whether the page still shows the person that an action is meant for (promise 8). */
import type { Subject } from '../../contracts/subject.ts';
import { readContactId } from '../contact/contact-identity.ts';
import { contactIn } from '../core/urls.ts';
import type { NameReader } from '../dom/name-reader.ts';

/** Reads the page anew each time. */
export type Guard = () => boolean;

/**
 * Compares the contact's label and the address with the subject. Other pages never change without a new document,
 * which ends the action.
 */
export function createGuard(doc: Document, reader: NameReader, { contact }: Subject): Guard {
  if (contact === undefined) return () => true;
  const address = () => contactIn(doc.location.hash) ?? contactIn(doc.location.search);
  const addressAtStart = address();
  return () => {
    const labelled = readContactId(doc, reader);
    const addressed = address();
    if (contact.startsWith('new:')) return labelled === undefined && addressed === addressAtStart;
    return (labelled ?? addressed) === contact && (addressed ?? labelled) === contact;
  };
}
