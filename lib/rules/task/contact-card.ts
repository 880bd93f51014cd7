/** A contact that a search found, as it is shown wherever it was searched from. */
import type { Card, Tag } from '../../contracts/advice.ts';
import type { FoundContact } from '../../contracts/facts.ts';
import type { Context } from '../core/context.ts';
import { goToContact } from '../core/navigation-offers.ts';
import { formatName } from '../values/person-names.ts';

/** Name and number, students, whether there is an account, and Open contact. */
export function foundCard({ t }: Pick<Context, 't'>, found: FoundContact): Card {
  const students = found.students.map((student) =>
    t.found.student({ name: formatName(student.name), school: student.school }),
  );
  return {
    id: found.contactId,
    title: t.found.title({ name: formatName(found.name), id: found.contactId }),
    // A list may name them in a way of its own: only the records say that there are none.
    lines: students.length > 0 || !found.phones ? students : [t.found.noStudents],
    tags: [
      ...tag(found.hasAccount === true, t.found.hasAccount, 'good'),
      ...tag(found.hasAccount === false, t.found.noAccount, 'open'),
      ...tag(found.active === false, t.found.inactive, 'open'),
    ],
    offers: [goToContact({ t }, found.contactId)],
  };
}

/** What to know when more than one of the contacts that were found has an account. */
export const severalAccounts = (
  { t }: Pick<Context, 't'>,
  holders: readonly FoundContact[],
): string[] => (holders.length > 1 ? [...t.found.severalAccounts] : []);

export const tag = (on: boolean, text: string, tone: Tag['tone']): Tag[] =>
  on ? [{ text, tone }] : [];
