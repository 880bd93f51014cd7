/** Connects the views of the make-believe school with its records and with the tab. */
import { contactIn, dcidIn } from '../powerschool/core/urls.ts';
import { loadTexts } from '../texts/load.ts';
import type { PracticeTexts } from '../texts/practice/en.ts';
import type { SchoolActions, SchoolPage, SchoolView } from '../ui/practice-ui.ts';
import { exerciseOn, practiceProgress, START_OF } from './exercises.ts';
import { PEOPLE } from './school.ts';
import { type SchoolWindow, START_PAGE } from './school-window.ts';

type Draw = (view: SchoolView, actions: SchoolActions, t: PracticeTexts) => void;

/** Draws the page that the address names, and again after each change. */
export async function startSchool(
  { location }: Pick<Window, 'location'>,
  window: SchoolWindow,
  draw: Draw,
): Promise<void> {
  const t = await loadTexts('practice', window.practice().settings.language);
  const page = schoolPageIn(location);
  let isLeftOut = false;

  const actions: SchoolActions = {
    submit(change) {
      const refusals = window.submit(change);
      const [link] = change.save === 'remove' ? [lastStudentOf(change.id)] : [];
      if (link) window.go(`/admin/students/contacts.html?frn=001${link}`);
      else look();
      return refusals;
    },
    go: window.go,
    showStart: () => window.go(START_PAGE),
    begin: (exercise) => window.go(START_OF[exercise]),
  };

  function look(): void {
    const { school } = window.practice();
    const progress = practiceProgress(school);
    const here = page.kind === 'contact' ? { contactId: page.contactId } : { dcid: page.dcid };
    const exercise = exerciseOn(progress, here);
    draw({ school, page, exercise, progress, isLeftOut }, actions, t);
  }

  window.onLeftOut(() => {
    isLeftOut = true;
    look();
  });
  look();
}

/** A contact that is deleted leaves its student's list behind. */
const lastStudentOf = (contactId: string): string =>
  contactId === PEOPLE.newParent ? PEOPLE.firstChild : PEOPLE.sibling;

/** The page that an address names: a student's contacts, or else a contact. */
export function schoolPageIn({ search, hash }: Pick<Location, 'search' | 'hash'>): SchoolPage {
  const dcid = dcidIn(search);
  if (dcid !== undefined) return { kind: 'student', dcid };
  return { kind: 'contact', contactId: contactIn(hash) ?? contactIn(search) ?? '' };
}
