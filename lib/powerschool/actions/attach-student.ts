/** Finds a student in the Add Students drawer and prepares the row. */
import type { ActionOf } from '../../contracts/action.ts';
import { type Control, editable, isBusy } from '../dom/controls.ts';
import { optionAt, press } from '../dom/interact.ts';
import { find, shows, text } from '../dom/locate.ts';
import { quiet, waitFor } from '../dom/wait.ts';
import { NUMBER, type ResultRow, resultRows, SEARCH } from '../drawers/add-students.ts';
import { openDrawer } from '../drawers/identify-drawer.ts';
import { type FieldToFill, isOwnValue, putAll } from './fill-drawer.ts';
import { open } from './open-drawer.ts';
import { type ActionContext, MOVED_ON, type Outcome } from './outcome.ts';
import { rollback } from './undo.ts';

/**
 * `attach`: finds the student by number in Add Students and prepares exactly that row.
 * @returns `none:…`, `several:…`, `too-slow`, or what could not be found or put
 */
export async function attach(action: ActionOf<'attach'>, context: ActionContext): Promise<Outcome> {
  const { doc, session, reader, signal, stillMeant } = context;
  const { number } = action;
  const kind = 'add-students';
  if (!/^\w+$/.test(number)) return { what: `none:${number}` };
  const opened = await open({ do: 'open-drawer', drawer: kind }, context);
  if (opened.what) return opened;
  const root = () => {
    const drawer = openDrawer(doc, reader);
    return drawer?.kind === kind ? drawer.root : undefined;
  };
  const rows = (): ResultRow[] => {
    const here = root();
    return here ? resultRows(here, reader) : [];
  };
  const hits = () => rows().filter((row) => row.numbers.includes(number));
  const onlyHit = () => (hits().length === 1 ? hits()[0] : undefined);
  const findHere = (what: typeof NUMBER) => {
    const here = root();
    return here && find(what, here, reader)?.element;
  };

  if (!hits().length) {
    const field = () => findHere(NUMBER) as Control | undefined;
    const here = field();
    if (!here) return { what: `not-found:${kind}.number` };
    const over = isOwnValue(session, here);
    const put = await putAll(
      kind,
      [{ field: 'number', value: number, findControl: field, over }],
      context,
    );
    if (put.what) return put;
    if (put.kept?.length) return { ...put, what: `filled:${kind}.number` };
    const before = rows()
      .map((row) => text(row.row))
      .join();
    const go = findHere(SEARCH);
    if (!go || !press(go, reader)) return { what: `not-found:${kind}.search` };
    const answer = await waitFor(
      doc,
      () => {
        const now = rows()
          .map((row) => text(row.row))
          .join();
        const dialog = root();
        if (!dialog) return 'gone';
        return (
          !isBusy(doc) &&
          (hits().length || (now && now !== before) || shows(dialog, 'no-results', reader)) &&
          'yes'
        );
      },
      signal,
    );
    if (!stillMeant()) return MOVED_ON;
    if (!answer) return { what: signal.aborted ? 'stopped' : 'too-slow' };
  }
  // Results may come in more than one batch: nobody is missing before the page is still.
  if (!onlyHit()) await Promise.race([quiet(doc, signal), waitFor(doc, onlyHit, signal)]);
  if (!stillMeant()) return MOVED_ON;
  const count = hits().length;
  // Without a known heading no cell is taken for the student's number.
  if (rows().length && rows().every((row) => !row.numbers.length))
    return { what: `not-found:${kind}.number` };
  if (count !== 1) return { what: `${count ? 'several' : 'none'}:${number}` };

  const from = context.changes.length;
  const stop = (what: string): Outcome => {
    rollback(context, from);
    return { what };
  };
  const want = (field: 'pick' | 'access' | 'relationship', value: string): FieldToFill => ({
    field,
    value,
    findControl: () => onlyHit()?.[field],
  });
  if (!onlyHit()?.pick) return { what: `not-found:${kind}.row` };
  const picked = await putAll(kind, [want('pick', '1')], context);
  if (picked.what) return picked;
  // The row's other controls may wake up only now.
  const wish = action.relationship;
  const awake = (field: 'access' | 'relationship') => {
    const control = onlyHit()?.[field];
    return !!control && editable(control);
  };
  await waitFor(doc, () => awake('access') && (!wish || awake('relationship')), signal, 2000);
  if (!stillMeant()) return MOVED_ON;
  const list = onlyHit()?.relationship;
  const listed = wish && list && optionAt(list, wish) >= 0;
  const wants = [
    ...(listed ? [want('relationship', wish)] : []),
    ...(action.noAccess ? [] : [want('access', '1')]),
  ];
  if (wish && !list) return stop(`not-found:${kind}.relationship`);
  const end = await putAll(kind, wants, context);
  if (end.what) return stop(end.what);
  if (!onlyHit()) return stop(`several:${number}`);
  return { kept: [...(wish && !listed ? ['relationship'] : []), ...(end.kept ?? [])] };
}
