/** How far the exercises are: told from the school's records alone, as the registrar's work leaves them. */
import type { Exercise, PracticeProgress, School } from '../contracts/practice/school.ts';
import { contactOf, PEOPLE } from './school.ts';

/** How far each exercise is. The same words name the instructions in `lib/texts/practice`. */
export const practiceProgress = (school: School): PracticeProgress => ({
  'new-parent': newParent(school),
  sibling: sibling(school),
  duplicate: duplicate(school),
});

const hasAccess = (school: School, id: string, dcid: string): boolean =>
  contactOf(school, id)?.links.some((link) => link.dcid === dcid && link.access) === true;

function newParent(school: School): PracticeProgress['new-parent'] {
  const contact = contactOf(school, PEOPLE.newParent);
  if (!contact) return 'lost';
  if (contact.emails.length === 0) return 'email';
  if (!contact.account?.enabled) return 'account';
  return hasAccess(school, contact.id, PEOPLE.firstChild) ? 'done' : 'access';
}

function sibling(school: School): PracticeProgress['sibling'] {
  if (hasAccess(school, PEOPLE.original, PEOPLE.sibling)) return 'done';
  if (!contactOf(school, PEOPLE.original) || !contactOf(school, PEOPLE.duplicate)) return 'lost';
  return school.wasRefused ? 'find' : 'account';
}

function duplicate(school: School): PracticeProgress['duplicate'] {
  const original = contactOf(school, PEOPLE.original);
  const isRetired = contactOf(school, PEOPLE.duplicate)?.active !== true;
  const hasPhone = original?.phones.some(({ number }) => number === PEOPLE.phone) === true;
  if (isRetired) return hasPhone && sibling(school) === 'done' ? 'done' : 'lost';
  if (sibling(school) !== 'done') return 'wait';
  return hasPhone ? 'retire' : 'phone';
}

/** The exercise that a page of the school belongs to: Ava Brooks and her mother have the first one. */
export function exerciseOn(
  progress: PracticeProgress,
  page: { contactId?: string | undefined; dcid?: string | undefined },
): Exercise {
  if (page.contactId === PEOPLE.newParent || page.dcid === PEOPLE.firstChild) return 'new-parent';
  return progress.sibling === 'done' ? 'duplicate' : 'sibling';
}

/** Where an exercise begins. */
export const START_OF: Record<Exercise, string> = {
  'new-parent': `/admin/students/contacts.html?frn=001${PEOPLE.firstChild}`,
  sibling: `/admin/students/contacts.html?frn=001${PEOPLE.sibling}`,
  duplicate: `/admin/contacts/edit.html#?contactid=${PEOPLE.original}`,
};
