/** Chooses the PowerSchool page for a row's next step. The sidebar shows the guide on that page. */
import type { FromWorklist } from '../../contracts/worklist/messages.ts';
import type { WorklistRow } from '../../contracts/worklist/view.ts';

/** A kind of PowerSchool page, and the id of its contact or student. */
export type NextPage = Pick<Extract<FromWorklist, { kind: 'worklist-open' }>, 'page' | 'target'>;

/** Returns the page for a row's next step. */
export function nextPage({ contact, dcid, required, problem }: WorklistRow): NextPage {
  const [only, second] = required;
  if (only === 'parent-access-off' && !second) return { page: 'access-accounts', target: dcid };
  // The student's Contacts page lists both likely duplicates, so the registrar compares them there.
  const isCompared = required.includes('likely-same');
  return !contact || problem || isCompared
    ? { page: 'student-contacts', target: dcid }
    : { page: 'contact', target: contact.id };
}

/** Returns the next row with open work. After the last row it continues with the first. */
export function nextOpenRow(
  rows: readonly WorklistRow[],
  after: string | undefined,
): WorklistRow | undefined {
  const start = rows.findIndex(({ key }) => key === after) + 1;
  return [...rows.slice(start), ...rows.slice(0, start)].find(
    ({ state, key }) => key !== after && (state === 'todo' || state === 'check'),
  );
}
