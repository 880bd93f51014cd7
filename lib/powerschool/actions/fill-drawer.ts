/**
 * Puts values into controls as one whole: all of them, or none. What stands there is kept unless the
 * registrar asked to replace it (promise 2).
 */

import type { ActionOf } from '../../contracts/action.ts';
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import { type Change, isSameOwner, type PageSession } from '../core/page-session.ts';
import { type Control, editable, valueIn } from '../dom/controls.ts';
import { fill, optionAt, restore, same, stateOf } from '../dom/interact.ts';
import { rendered } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { fieldSpec, findField, openDrawer } from '../drawers/identify-drawer.ts';
import { open } from './open-drawer.ts';
import { type ActionContext, MOVED_ON, type Outcome } from './outcome.ts';
import { temporaryPassword } from './temporary-password.ts';

/** A value, and how to find the control anew: pages replace their elements while they are filled. */
export interface Want {
  field: string;
  value: string;
  at: () => Control | null | undefined;
  /** Whether another value may be replaced. */
  over?: boolean;
}

const holds = (control: Control | null | undefined, value: string): boolean =>
  !!control && same(control, valueIn(control), value);

/** Whether a field may be written over: its value is the one that Kinlink put there before. */
export const ours = (session: PageSession, control: Control) =>
  session.undo.some(({ element, after }) => element === control && after === valueIn(control));

/** Puts back what this action changed, from a place in its list on. */
export function rollback({ session, changes }: ActionContext, from: number): void {
  const own = changes.splice(from);
  session.undo = session.undo.filter((change) => !own.includes(change));
  putBack(own, session);
}

/** Puts changes back, the latest first; those in another row's drawer stay. */
function putBack(
  changes: readonly Change[],
  session: PageSession,
  at?: (change: Change) => Control | null,
): string[] {
  const kept: string[] = [];
  for (const change of changes.toReversed()) {
    const { element } = change;
    if (!isSameOwner(change.owner, session.drawerOwner)) {
      kept.push(change.field);
      continue;
    }
    const control = element.isConnected && rendered(element) ? element : at?.(change);
    // Gone, or changed by the registrar since: theirs stays.
    if (!holds(control, change.after)) kept.push(change.field);
    else restore(control as Control, change.before);
  }
  return kept;
}

/**
 * Fills all wants or none, and notes each for undo.
 * @returns `kept`: fields that hold another value; `what`: why nothing was filled (`not-found:…`,
 *   `no-option:…`, `locked:…`, `moved` when the page altered what was put, or `moved-on`)
 */
export async function putAll(
  drawer: DrawerKind,
  wants: readonly Want[],
  context: ActionContext,
): Promise<Outcome> {
  const { changes, stillMeant } = context;
  const kept: string[] = [];
  const due: Want[] = [];
  for (const want of wants) {
    const control = want.at();
    if (!control) return { what: `not-found:${drawer}.${want.field}` };
    if (holds(control, want.value)) continue;
    if (valueIn(control) && !want.over) kept.push(want.field);
    else if (
      control.localName === 'select' &&
      optionAt(control as HTMLSelectElement, want.value) < 0
    )
      return { what: `no-option:${drawer}.${want.field}` };
    else due.push(want);
  }
  const from = changes.length;
  const stop = (what: string): Outcome => {
    rollback(context, from);
    return { what };
  };
  try {
    for (const want of due) {
      const what = await putOne(drawer, want, context);
      if (what) return stop(what);
    }
    // Once more when all are in: a handler of one may have altered another.
    if (!stillMeant()) return stop('moved-on');
    if (!due.every((want) => holds(want.at(), want.value))) return stop('moved');
  } catch (error) {
    rollback(context, from);
    throw error;
  }
  for (const change of changes.slice(from))
    change.element = due.find((want) => want.field === change.field)?.at() ?? change.element;
  return { kept };
}

/**
 * Fills one field, and notes it for undo before it does.
 * @returns why it could not; undefined when it holds the value
 */
async function putOne(
  drawer: DrawerKind,
  want: Want,
  { session, reader, signal, stillMeant, owner, changes }: ActionContext,
): Promise<string | undefined> {
  let change: Change | undefined;
  // Twice: the first filling may make the page draw the control anew.
  for (let turn = 0; turn < 2 && !(change && holds(want.at(), want.value)); turn++) {
    if (!stillMeant()) return 'moved-on';
    const control = want.at();
    if (!control) return 'moved';
    if (!editable(control)) return change ? 'moved' : `locked:${drawer}.${want.field}`;
    if (!change) {
      const before = stateOf(control);
      change = { owner, drawer, field: want.field, element: control, before, after: before };
      changes.push(change);
      session.undo.push(change);
    }
    change.element = control;
    const isPut = !signal.aborted && (await fillAndNote(change, want, reader, signal));
    if (!stillMeant()) return 'moved-on';
    if (!isPut) return 'moved';
    const element = want.at() ?? control;
    Object.assign(change, { element, after: valueIn(element) });
  }
  return undefined;
}

/** Fills one control, and notes the value that it holds afterwards, since undo looks for that: the page may alter it. */
async function fillAndNote(
  change: Change,
  { value }: Want,
  reader: NameReader,
  signal: AbortSignal,
): Promise<boolean> {
  const { element } = change;
  try {
    return await fill(element, value, reader, signal);
  } finally {
    change.after = valueIn(element);
  }
}

/** A control of the open drawer, if that is still the one meant. */
const control = ({ doc, reader }: ActionContext, kind: DrawerKind, field: string) => {
  const open = openDrawer(doc, reader);
  return open?.kind === kind ? findField(open.root, kind, field, reader) : null;
};

/**
 * Whether a control takes this value. A drawer that was just opened may have one that is locked or a list without
 * it: the rest is filled in, and the sidebar, which sees the drawer then, says what is left. One that is not there
 * at all still stops everything (promise 5).
 */
function takes({ value, at }: Want): boolean {
  const control = at();
  if (!control || holds(control, value)) return true;
  return (
    editable(control) &&
    !(control.localName === 'select' && optionAt(control as HTMLSelectElement, value) < 0)
  );
}

/** `fill` and `replace`; with `opens` a drawer that is not open yet is opened first. A fresh password goes into both password fields, if both are empty. */
export async function fillDrawer(
  action: ActionOf<'fill' | 'replace'>,
  context: ActionContext,
): Promise<Outcome> {
  const { doc, session, reader } = context;
  const kind = action.drawer;
  const fills = action.do === 'fill' ? action : undefined;
  if (fills?.opens) {
    const way = await open({ do: 'open-drawer', drawer: kind, row: fills.row }, context);
    if (way.what) return way;
  } else if (fills?.row !== undefined && context.owner?.row !== fills.row) return MOVED_ON;
  const drawer = openDrawer(doc, reader);
  if (!drawer) return { what: 'not-found:drawer' };
  if (drawer.kind !== kind) return { what: 'other-drawer-open' };
  const over = action.do === 'replace';
  const want = (field: string, value: string): Want => ({
    field,
    value,
    over,
    at: () => control(context, kind, field),
  });
  const wants = action.values
    .map(({ field, value }) => want(field, value))
    .filter(({ field, at }) => at() || !fieldSpec(kind, field)?.optional)
    .filter((one) => !fills?.opens || takes(one));
  const kept: string[] = [];
  let secret = '';
  if (fills?.passwordRule && kind === 'account') {
    const both = ['password', 'confirm'].map((field) => control(context, kind, field));
    if (both.some((field) => field?.value)) kept.push('password');
    else if (!fills.opens || both.every((field) => field && editable(field))) {
      const { length, classes } = fills.passwordRule;
      secret = (session.makePassword ?? temporaryPassword)(length, classes);
      wants.push(
        ...['password', 'confirm'].map((field) => ({ ...want(field, secret), over: false })),
      );
    }
  }
  const end = await putAll(kind, wants, context);
  if (secret && !end.what) session.temporaryPassword = secret;
  return { ...end, kept: [...kept, ...(end.kept ?? [])] };
}

/** `undo`: puts back what was filled in the open drawer, or on the search page. */
export function undo(context: ActionContext): Outcome {
  const { session } = context;
  const kept = putBack(session.undo, session, ({ drawer, field }) =>
    control(context, drawer, field),
  );
  session.undo = [];
  session.temporaryPassword = undefined;
  session.sheetPassword = undefined;
  return { kept };
}
