/** Finds a student in the Add Students drawer and prepares the row. */
import type { ActionOf } from '../../contracts/action.ts';
import { editable } from '../dom/controls.ts';
import { optionAt } from '../dom/interact.ts';
import { waitFor } from '../dom/wait.ts';
import { type FieldToFill, putAll } from './fill-drawer.ts';
import { runOpenDrawer } from './open-drawer.ts';
import { type ActionContext, MOVED_ON, type Outcome } from './outcome.ts';
import { ADD_STUDENTS, searchStudent, studentRow } from './search-student.ts';
import { rollback } from './undo.ts';

/** How long the row's other controls may take to wake up once the student is checked, in ms. */
const ROW_READY_MS = 2000;

/**
 * `attach`: finds the student by number in Add Students and prepares exactly that row.
 * @returns `none:…`, `several:…`, `too-slow`, or what could not be found or put
 */
export async function attach(action: ActionOf<'attach'>, context: ActionContext): Promise<Outcome> {
  const { number } = action;
  if (!/^\w+$/.test(number)) return { what: `none:${number}` };
  const opened = await runOpenDrawer({ do: 'open-drawer', drawer: ADD_STUDENTS }, context);
  if (opened.what) return opened;
  const search = await searchStudent(number, context);
  if (search.what) return search;
  return prepareRow(action, context);
}

/** Checks the student, chooses the relationship and checks Data Access: all of it, or nothing. */
async function prepareRow(
  { number, relationship, noAccess }: ActionOf<'attach'>,
  context: ActionContext,
): Promise<Outcome> {
  const { doc, signal, stillMeant, changes } = context;
  const row = () => studentRow(number, context);
  const want = (field: 'pick' | 'access' | 'relationship', value: string): FieldToFill => ({
    field,
    value,
    findControl: () => row()?.[field],
  });
  const from = changes.length;
  const stop = (what: string): Outcome => {
    rollback(context, from);
    return { what };
  };
  if (!row()?.pick) return { what: `not-found:${ADD_STUDENTS}.row` };
  const picked = await putAll(ADD_STUDENTS, [want('pick', '1')], context);
  if (picked.what) return picked;
  // The row's other controls may wake up only now.
  const isAwake = (field: 'access' | 'relationship') => {
    const control = row()?.[field];
    return !!control && editable(control);
  };
  const isReady = () => isAwake('access') && (!relationship || isAwake('relationship'));
  await waitFor(doc, isReady, signal, ROW_READY_MS);
  if (!stillMeant()) return MOVED_ON;
  const list = row()?.relationship;
  if (relationship && !list) return stop(`not-found:${ADD_STUDENTS}.relationship`);
  const isListed = relationship && list && optionAt(list, relationship) >= 0;
  const wants = [
    ...(isListed ? [want('relationship', relationship)] : []),
    ...(noAccess ? [] : [want('access', '1')]),
  ];
  const end = await putAll(ADD_STUDENTS, wants, context);
  if (end.what) return stop(end.what);
  if (!row()) return stop(`several:${number}`);
  return {
    leftAlone: [...(relationship && !isListed ? ['relationship'] : []), ...(end.leftAlone ?? [])],
  };
}
