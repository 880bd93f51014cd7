/** Changes the worklist for the registrar: starts it, pauses and resumes reading, marks rows, and forgets it. */
import type { ListedStudent, NamedStudent, Worklist } from '../../contracts/worklist/list.ts';
import type { FromWorklist } from '../../contracts/worklist/messages.ts';
import {
  dropOtherLists,
  readDismissed,
  readSheetMarks,
  readSome,
  writeList,
} from '../../settings/worklist-storage.ts';
import { isLocked } from '../people.ts';
import { readPopupTab, siteFor } from '../popup/popup-tab.ts';
import type { State } from '../state/session-state.ts';
import { update } from '../state/update-state.ts';
import { findReadableTab } from './readable-tab.ts';

type Request<Kind extends FromWorklist['kind']> = Extract<FromWorklist, { kind: Kind }>;

/** Replaces the list with a new one. @returns true on success */
export async function startList({
  tab,
  site,
  students,
}: Request<'worklist-start'>): Promise<boolean> {
  const popupTab = await readPopupTab(tab);
  return update<boolean>(async (state, now) => {
    const listed = listedOnce(students);
    // The tab may show another site now. The same numbers would be other students there.
    if (!site || siteFor(popupTab, state) !== site) return [state, false];
    if (listed.length === 0 || isLocked(state, site)) return [state, false];
    if ((await findReadableTab(state, site, tab)) === undefined) return [state, false];
    const id = crypto.randomUUID();
    await dropOtherLists(undefined);
    const isWritten = await writeList(id, { students: listed }).then(
      () => true,
      () => false,
    );
    if (!isWritten) return [{ ...state, worklist: undefined }, false];
    const { user, school } = state.users?.[site] ?? {};
    const worklist: Worklist = {
      id,
      site,
      tabId: tab,
      state: 'running',
      total: listed.length,
      read: 0,
      touchedAt: now,
      ...(user && { user }),
      ...(school && { school: school.name }),
    };
    return [{ ...state, worklist }, true];
  });
}

function listedOnce(students: readonly NamedStudent[]): ListedStudent[] {
  const byDcid = new Map(
    students.filter(({ dcid }) => /^\d+$/.test(dcid)).map((student) => [student.dcid, student]),
  );
  return [...byDcid.values()].map((student, place) => ({
    ...student,
    place,
    state: 'waiting',
    tries: 0,
    contactIds: [],
  }));
}

/** Changes the list if it still has this id and is not hidden from whoever is there now. */
const changeList = (
  id: string,
  change: (list: Worklist, state: State, now: number) => Worklist | undefined | Promise<Worklist>,
): Promise<void> =>
  update<void>(async (state, now) => {
    const list = state.worklist;
    if (list?.id !== id || isLocked(state, list.site)) return [state, undefined];
    return [{ ...state, worklist: await change(list, state, now) }, undefined];
  });

/** Pauses, cancels or resumes reading. Resuming accepts the school that is selected now. */
export const setListState = ({ id, state: next, pause }: Request<'worklist-set-state'>) =>
  changeList(id, (list, { users }, now) => {
    const changed: Worklist = {
      ...list,
      state: next,
      pause: next === 'paused' ? (pause ?? 'asked') : undefined,
      touchedAt: now,
    };
    if (next !== 'running') return changed;
    return { ...changed, school: users?.[list.site]?.school?.name };
  });

/** Reads some students once more. */
export const readStudentsAgain = ({ id, dcids }: Request<'worklist-read-again'>) =>
  changeList(id, async (list, _, now) => {
    const { students } = await readSome(id, dcids, []);
    await writeList(id, {
      students: students.map((student) => ({ ...student, state: 'waiting', tries: 0 })),
    });
    const done = students.filter(({ state }) => state !== 'waiting').length;
    const read = list.read - done;
    return { ...list, state: 'running', pause: undefined, read, touchedAt: now };
  });

/** Stores the reason why a row needs no work, or removes it. */
export const dismissRow = ({ id, rowKey, reason }: Request<'worklist-dismiss'>) =>
  changeList(id, async (list, _, now) => {
    const { [rowKey]: __, ...others } = await readDismissed(id);
    await writeList(id, { dismissed: reason ? { ...others, [rowKey]: reason } : others });
    return { ...list, touchedAt: now };
  });

/** Notes which sheets were handed out, and the language that the registrar chose for them. */
export const markSheets = ({ id, changes }: Request<'worklist-mark-sheets'>) =>
  changeList(id, async (list, _, now) => {
    const before = await readSheetMarks(id);
    const changed = changes.map(([contactId, change]) => [
      contactId,
      { ...before[contactId], ...change },
    ]);
    await writeList(id, { sheetMarks: { ...before, ...Object.fromEntries(changed) } });
    return { ...list, touchedAt: now };
  });

/** Forgets the list. */
export const forgetList = ({ id }: Request<'worklist-forget'>) => changeList(id, () => undefined);
