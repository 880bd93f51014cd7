/** The part of the page tools that the worklist uses: which students a page shows, and their contacts. */
import type { ReadReport, ShownProblem, ShownReport } from '../contracts/worklist/messages.ts';
import { isBusy } from './dom/controls.ts';
import type { NameReader } from './dom/name-reader.ts';
import { warnsOfEnd } from './drawers/session-warning.ts';
import { readContactsOfStudents, type StudentsToRead } from './records/read-students.ts';
import { fetcherOf } from './records/records-client.ts';
import { readSignedIn } from './signed-in.ts';
import { readShownStudents } from './student/shown-students.ts';
import { readUnsettled } from './unsettled.ts';

/** Whom a list belongs to; '' where no page has shown it. */
interface ListOwner {
  site: string;
  user: string;
  school: string;
}

const isOther = (onPage: string, wanted: string): boolean =>
  onPage !== '' && wanted !== '' && onPage !== wanted;

/** Why the page's rows may not be the ones that the registrar searched for. */
function problemOf(doc: Document): ShownProblem | undefined {
  if (warnsOfEnd(doc)) return 'time-out';
  if (readUnsettled(doc, '') === 'translated') return 'translated';
  return isBusy(doc) ? 'busy' : undefined;
}

/** Creates the worklist's tools for a page. */
export const createWorklistTools = (reader: () => NameReader) => ({
  /** The students that the page shows; null on a page of another site: numbers name other students there. */
  readShownStudents(win: Window, site: string): ShownReport | null {
    const { document: doc, location } = win;
    if (location.origin !== site) return null;
    const signedIn = readSignedIn(win, false);
    const problem = problemOf(doc);
    const result = readShownStudents(doc, location, reader());
    return { ...(problem ? { page: result.page, students: [], problem } : result), signedIn };
  },
  /** Reads the contacts of some students, unless the page shows another user or school than the list belongs to. */
  async readListed(
    win: Window & typeof globalThis,
    toRead: Omit<StudentsToRead, 'site'>,
    owner: ListOwner,
  ): Promise<ReadReport | null> {
    if (win.location.origin !== owner.site) return null;
    const { user, school } = readSignedIn(win, false);
    if (isOther(user, owner.user) || isOther(school, owner.school))
      return { user, school, answers: [], retryAfterMs: 0 };
    const students = { ...toRead, site: win.location.origin };
    return { user, school, ...(await readContactsOfStudents(students, fetcherOf(win), Date.now)) };
  },
});
