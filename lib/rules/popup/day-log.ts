/**
 * The day's entries for work on a contact's page outside of tasks. The page must have lacked a thing while a drawer
 * that creates it was open, and must show it now; pressing a button adds nothing.
 */
import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
import type { Drawer } from '../../contracts/drawer-facts.ts';
import type { Facts } from '../../contracts/facts.ts';
import type { ContactProgress, DayEntry } from '../../tasks/day-entry.ts';
import { isUnsaved } from '../core/unsaved-changes.ts';
import { formatName } from '../values/person-names.ts';
import { isSameWholeName } from '../values/read-name.ts';

/** Drawers in which something is created. A contact without one of them open is only looked at. */
const CREATES: readonly Drawer['kind'][] = ['account', 'student', 'add-students'];

export interface Progress {
  entries: DayEntry[];
  /** The page as it is now, for comparison with the next look at this tab. */
  progress: ContactProgress | undefined;
}

type SavedPage = ContactPage & { contactId: string };
const isSaved = (page: ContactPage): page is SavedPage => page.contactId !== undefined;

/** Compares a page with the last look at its tab. */
export function noteProgress(
  before: ContactProgress | undefined,
  facts: Facts,
  now: number,
): Progress {
  const { page, drawer, site, missing } = facts;
  const isUnknown = page.kind === 'unknown';
  // A new contact that was left without being saved is no contact that was created.
  if (isUnknown && !page.loading && before?.contactId === undefined)
    return { entries: [], progress: undefined };
  const isStillLoading = isUnknown || missing.includes('contact-id');
  if (isStillLoading) return { entries: [], progress: before };
  if (page.kind !== 'contact') return { entries: [], progress: undefined };
  if (!isSaved(page)) return { entries: [], progress: unsavedContact(page) };
  const last = before && lastOf(before, page);
  if (last && isUnsaved(page)) return { entries: [], progress: last };
  const { contactId, name } = page;
  const added: Pick<DayEntry, 'kind' | 'student'>[] = last ? compare(last, before, page) : [];
  const isCreating = drawer !== undefined && CREATES.includes(drawer.kind);
  return {
    entries: added.map((entry) => ({ site, at: now, contactId, name, ...entry })),
    progress: last || isCreating ? snapshot(page, drawer, last) : undefined,
  };
}

/** The entries without access that the contact's saved page shows to be off again. The same list if there is none. */
export function withoutTakenBack(
  entries: DayEntry[] | undefined,
  { site, page }: Facts,
): DayEntry[] | undefined {
  if (page.kind !== 'contact' || isUnsaved(page)) return entries;
  const { contactId, students = [] } = page;
  const off = students.filter(({ access, current }) => access === false && current);
  const isTakenBack = (entry: DayEntry): boolean =>
    entry.site === site &&
    entry.contactId === contactId &&
    off.some((row) => entry.student && isSamePerson(entry.student, row));
  return entries?.some(isTakenBack) ? entries.filter((entry) => !isTakenBack(entry)) : entries;
}

/** By number where both have one, else by a name that both have. */
const isSamePerson = (a: { name: string; number?: string | undefined }, b: typeof a): boolean =>
  a.number && b.number
    ? a.number === b.number
    : a.name !== '' && formatName(a.name) === formatName(b.name);

/** A new contact, from its first letter on. Its rows count once it is saved. */
const unsavedContact = ({ name }: ContactPage): ContactProgress | undefined =>
  name ? { name, hasNoAccount: true, closed: [], selected: [] } : undefined;

/** The last look, if it was at this contact, before or after it got its number. */
function lastOf(before: ContactProgress, page: SavedPage): ContactProgress | undefined {
  const { contactId, name } = page;
  if (before.contactId !== undefined) return before.contactId === contactId ? before : undefined;
  if (!isSameWholeName(before.name, name) || isUnsaved(page)) return undefined;
  return { ...before, contactId, isNew: true };
}

function compare(
  last: ContactProgress,
  before: ContactProgress | undefined,
  { account, students = [] }: SavedPage,
): Pick<DayEntry, 'kind' | 'student'>[] {
  const rows = students.filter(({ access, current, dcid }) => access && current && dcid);
  const entries = (kind: DayEntry['kind'], fits: (row: Student) => boolean) =>
    rows.filter(fits).map((row) => ({ kind, student: studentOf(row) }));
  return [
    ...(before?.contactId === undefined ? [{ kind: 'contact-created' as const }] : []),
    ...(last.hasNoAccount && account ? [{ kind: 'account-created' as const }] : []),
    ...entries('attached', (row) => isAdded(last, row)),
    ...entries('access-on', ({ dcid = '' }) => last.closed.includes(dcid)),
  ];
}

const studentOf = ({ name, number }: Student): DayEntry['student'] => ({
  name,
  ...(number && { number }),
});

/** Whether the row is new: of a contact that was just created, or of a student selected in Add Students. */
function isAdded({ isNew, listed, selected }: ContactProgress, row: Student): boolean {
  const { dcid = '' } = row;
  if (listed?.includes(dcid) || (!listed && !isNew)) return false;
  const isSelected = selected.some((student) => isSamePerson(student, row));
  return isNew === true || isSelected;
}

function snapshot(
  { contactId, name, account, students }: SavedPage,
  drawer: Drawer | undefined,
  last: ContactProgress | undefined,
): ContactProgress {
  const dcids = (rows: readonly Student[]) => rows.flatMap(({ dcid = [] }) => dcid);
  const closed = students?.filter(({ access, current }) => access === false && current);
  const listed = students && [...new Set([...(last?.listed ?? []), ...dcids(students)])];
  const found = drawer?.kind === 'add-students' ? drawer.found : undefined;
  return {
    contactId,
    name,
    ...(last?.isNew && { isNew: true }),
    hasNoAccount: account === undefined ? last?.hasNoAccount === true : account === null,
    ...(listed ? { listed } : last?.listed && { listed: last.listed }),
    closed: closed ? dcids(closed) : (last?.closed ?? []),
    selected:
      found
        ?.filter(({ picked }) => picked)
        .map(({ name: student, number }) => ({ name: student, number })) ??
      last?.selected ??
      [],
  };
}
