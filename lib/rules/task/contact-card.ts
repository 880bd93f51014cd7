/** The card of a contact that a search found, the same for every search. */
import type { Tag } from '../../contracts/advice.ts';
import type { FoundContact } from '../../contracts/facts.ts';
import type { Context } from '../core/context.ts';
import type { CardDraft } from '../core/drafts.ts';
import { goToContact } from '../core/navigation-offers.ts';
import { isWithoutAccess } from '../core/remembered-answers.ts';
import { formatName } from '../values/person-names.ts';

/** Name and number, students, account, and Open contact. */
export function foundCard(ctx: Pick<Context, 't' | 'remembered'>, found: FoundContact): CardDraft {
  const { t } = ctx;
  const isUnwanted = isWithoutAccess(ctx, found.contactId);
  const students = found.students.map((student) =>
    t.found.student({ name: formatName(student.name), school: student.school }),
  );
  return {
    id: found.contactId,
    title: t.found.title({ name: formatName(found.name), id: found.contactId }),
    // A list may name students in its own way: only the records prove that there are none.
    lines: students.length > 0 || !found.phones ? students : [t.found.noStudents],
    tags: [
      ...tag(found.hasAccount === true, t.found.hasAccount, 'good'),
      ...tag(found.hasAccount === false && !isUnwanted, t.found.noAccount, 'open'),
      ...tag(isUnwanted, t.noPortalAccess.tag, 'plain'),
      ...tag(found.active === false, t.found.inactive, 'open'),
    ],
    offers: [goToContact({ t }, found.contactId)],
  };
}

/** A warning if several of the contacts have an account. */
export const severalAccounts = (
  { t }: Pick<Context, 't'>,
  holders: readonly FoundContact[],
): string[] => (holders.length > 1 ? [...t.found.severalAccounts] : []);

export const tag = (on: boolean, text: string, tone: Tag['tone']): Tag[] =>
  on ? [{ text, tone }] : [];
