/** Students by number and name: a role may not be shown a name (S [T18]), and then it says nothing. */
import type { Texts } from '../../texts/sidebar/en.ts';
import { formatName } from '../values/person-names.ts';

interface Named {
  dcid?: string | undefined;
  name: string;
}

/** Whether two are the same student: by dcid where both have one, else by a name that both have. */
export const isSameStudent = (a: Named, b: Named): boolean =>
  a.dcid && b.dcid
    ? a.dcid === b.dcid
    : a.name.trim() !== '' && formatName(a.name) === formatName(b.name);

/** The student's name as a sentence has it; words in its place where the page shows none. */
export const studentName = (name: string, { create }: Pick<Texts, 'create'>): string =>
  formatName(name) || create.unnamedStudent;
