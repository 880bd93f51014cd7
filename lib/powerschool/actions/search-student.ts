/** Searches the Add Students drawer for one student. */
import { type Control, isBusy } from '../dom/controls.ts';
import { press } from '../dom/interact.ts';
import { find, shows, text } from '../dom/locate.ts';
import { quiet, waitFor } from '../dom/wait.ts';
import { NUMBER, type ResultRow, resultRows, SEARCH } from '../drawers/add-students.ts';
import { openDrawer } from '../drawers/identify-drawer.ts';
import { isOwnValue, putAll } from './fill-drawer.ts';
import { type ActionContext, MOVED_ON, type Outcome } from './outcome.ts';

/** The kind of the drawer. */
export const ADD_STUDENTS = 'add-students';

const drawerRoot = ({ doc, reader }: ActionContext): HTMLElement | undefined => {
  const drawer = openDrawer(doc, reader);
  return drawer?.kind === ADD_STUDENTS ? drawer.root : undefined;
};

function rowsIn(context: ActionContext): ResultRow[] {
  const root = drawerRoot(context);
  return root ? resultRows(root, context.reader) : [];
}

const rowsOfStudent = (number: string, context: ActionContext): ResultRow[] =>
  rowsIn(context).filter((row) => row.numbers.includes(number));

/** The row with this student number, as the drawer shows it now; undefined unless there is exactly one. */
export function studentRow(number: string, context: ActionContext): ResultRow | undefined {
  const rows = rowsOfStudent(number, context);
  return rows.length === 1 ? rows[0] : undefined;
}

/**
 * Searches the open drawer for a student, unless it shows the student already.
 * @returns why there is not exactly one row: `none:…`, `several:…`, `too-slow`, or what could not be found or put
 */
export async function searchStudent(number: string, context: ActionContext): Promise<Outcome> {
  const { doc, signal, stillMeant } = context;
  if (!rowsOfStudent(number, context).length) {
    const search = await startSearch(number, context);
    if (search.what) return search;
  }
  const onlyRow = () => studentRow(number, context);
  // Results may come in more than one batch: nobody is missing before the page is still.
  if (!onlyRow()) await Promise.race([quiet(doc, signal), waitFor(doc, onlyRow, signal)]);
  if (!stillMeant()) return MOVED_ON;
  const count = rowsOfStudent(number, context).length;
  const rows = rowsIn(context);
  // Without a known heading no cell is taken for the student's number.
  if (rows.length && rows.every((row) => !row.numbers.length))
    return { what: `not-found:${ADD_STUDENTS}.number` };
  return count === 1 ? {} : { what: `${count ? 'several' : 'none'}:${number}` };
}

/** Fills in the number, presses Search, and waits for an answer. */
async function startSearch(number: string, context: ActionContext): Promise<Outcome> {
  const { doc, session, reader, signal, stillMeant } = context;
  const findInDrawer = (what: typeof NUMBER) => {
    const root = drawerRoot(context);
    return root && find(what, root, reader)?.element;
  };
  const findField = () => findInDrawer(NUMBER) as Control | undefined;
  const field = findField();
  if (!field) return { what: `not-found:${ADD_STUDENTS}.number` };
  const over = isOwnValue(session, field);
  const want = { field: 'number', value: number, findControl: findField, over };
  const put = await putAll(ADD_STUDENTS, [want], context);
  if (put.what) return put;
  if (put.leftAlone?.length) return { ...put, what: `filled:${ADD_STUDENTS}.number` };
  const rowTexts = () =>
    rowsIn(context)
      .map(({ row }) => text(row))
      .join();
  const before = rowTexts();
  const button = findInDrawer(SEARCH);
  if (!button || !press(button, reader)) return { what: `not-found:${ADD_STUDENTS}.search` };
  const isAnswered = () => {
    const root = drawerRoot(context);
    if (!root) return true;
    if (isBusy(doc)) return false;
    if (rowsOfStudent(number, context).length) return true;
    const after = rowTexts();
    return (after && after !== before) || shows(root, 'no-results', reader);
  };
  const answer = await waitFor(doc, isAnswered, signal);
  if (!stillMeant()) return MOVED_ON;
  return answer ? {} : { what: signal.aborted ? 'stopped' : 'too-slow' };
}
