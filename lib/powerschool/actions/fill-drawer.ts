/**
 * Puts values into controls: all of them, or none. A field that holds another value is left alone unless the
 * registrar asked to replace it (promise 2).
 */

import type { ActionOf } from '../../contracts/action.ts';
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import type { Change, PageSession } from '../core/page-session.ts';
import { type Control, editable, valueIn } from '../dom/controls.ts';
import { fill, optionAt, stateOf } from '../dom/interact.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { fieldSpec, findField, openDrawer } from '../drawers/identify-drawer.ts';
import { isDrawerOf, runOpenDrawer } from './open-drawer.ts';
import { type ActionContext, MOVED_ON, type Outcome } from './outcome.ts';
import { passwordPhrase } from './password-phrase.ts';
import { temporaryPassword } from './temporary-password.ts';
import { holds, rollback } from './undo.ts';

/** A value, and how to find the control anew: pages replace their elements while they are filled. */
export interface FieldToFill {
  field: string;
  value: string;
  findControl: () => Control | null | undefined;
  /** Whether another value may be replaced. */
  over?: boolean;
  /** The only value that may be replaced. */
  replaces?: string | undefined;
}

/** Whether a field may be written over: its value is the one that Kinlink put there before. */
export const isOwnValue = (session: PageSession, control: Control) =>
  session.undo.some(({ element, after }) => element === control && after === valueIn(control));

/** Whether the value in a field may be written over. */
const mayReplace = ({ over, replaces }: FieldToFill, control: Control): boolean =>
  over === true && (replaces === undefined || holds(control, replaces));

/**
 * Fills all of these fields or none, and notes each for undo.
 * @returns `leftAlone`: fields that hold another value; `what`: why nothing was filled (`not-found:…`,
 *   `no-option:…`, `locked:…`, `moved` when the page altered what was put, or `moved-on`)
 */
export async function putAll(
  drawer: DrawerKind,
  wants: readonly FieldToFill[],
  context: ActionContext,
): Promise<Outcome> {
  const { changes, stillMeant } = context;
  const leftAlone: string[] = [];
  const due: FieldToFill[] = [];
  for (const want of wants) {
    const control = want.findControl();
    if (!control) return { what: `not-found:${drawer}.${want.field}` };
    if (holds(control, want.value)) continue;
    if (valueIn(control) && !mayReplace(want, control)) leftAlone.push(want.field);
    else if (
      control.localName === 'select' &&
      optionAt(control as HTMLSelectElement, want.value) < 0
    )
      return { what: `no-option:${drawer}.${want.field}` };
    else due.push({ ...want, replaces: valueIn(control) });
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
    // Check again at the end: filling one field may make the page change another.
    if (!stillMeant()) return stop('moved-on');
    if (!due.every((want) => holds(want.findControl(), want.value))) return stop('moved');
  } catch (error) {
    rollback(context, from);
    throw error;
  }
  for (const change of changes.slice(from))
    change.element =
      due.find((want) => want.field === change.field)?.findControl() ?? change.element;
  return { leftAlone };
}

/**
 * Fills one field, and notes it for undo before it does.
 * @returns why it could not; undefined when it holds the value
 */
async function putOne(
  drawer: DrawerKind,
  want: FieldToFill,
  { session, reader, signal, stillMeant, owner, changes }: ActionContext,
): Promise<string | undefined> {
  let change: Change | undefined;
  // Twice: filling it the first time may make the page draw the control anew.
  for (let turn = 0; turn < 2 && !(change && holds(want.findControl(), want.value)); turn++) {
    if (!stillMeant()) return 'moved-on';
    const control = want.findControl();
    if (!control) return 'moved';
    if (!editable(control)) return change ? 'moved' : `locked:${drawer}.${want.field}`;
    // The registrar may have typed here while another field was filled (promise 2).
    if (!change && !holds(control, want.value) && !holds(control, want.replaces ?? ''))
      return 'moved';
    if (!change) {
      const before = stateOf(control);
      change = {
        owner,
        drawer,
        field: want.field,
        element: control,
        find: want.findControl,
        before,
        after: before,
      };
      changes.push(change);
      session.undo.push(change);
    }
    change.element = control;
    const isPut = !signal.aborted && (await fillAndNote(change, want, reader, signal));
    if (!stillMeant()) return 'moved-on';
    if (!isPut) return 'moved';
    const element = want.findControl() ?? control;
    Object.assign(change, { element, after: valueIn(element) });
  }
  return undefined;
}

/** Fills one control, and notes its value after that: the page may have changed it, and undo compares with it. */
async function fillAndNote(
  change: Change,
  { value }: FieldToFill,
  reader: NameReader,
  signal: AbortSignal,
): Promise<boolean> {
  const { element } = change;
  const filling = fill(element, value, reader, signal);
  // Read before the wait for a list, so that undo leaves alone what the registrar types meanwhile.
  change.after = valueIn(element);
  const isPut = await filling;
  if (isPut) change.after = valueIn(element);
  return isPut;
}

/** A control of the open drawer, if that is still the one meant. */
const control = ({ doc, reader }: ActionContext, kind: DrawerKind, field: string) => {
  const open = openDrawer(doc, reader);
  return open?.kind === kind ? findField(open.root, kind, field, reader) : null;
};

/**
 * Whether a control takes this value. In a drawer that just opened, a locked field or a list without the value is
 * skipped: the rest is filled in, and the sidebar says what is left. A missing field stops everything (promise 5).
 */
function takes({ value, findControl }: FieldToFill): boolean {
  const control = findControl();
  if (!control || holds(control, value)) return true;
  return (
    editable(control) &&
    !(control.localName === 'select' && optionAt(control as HTMLSelectElement, value) < 0)
  );
}

/**
 * `fill` and `replace`; with `opens` a drawer that is not open yet is opened first. A fresh password goes into both
 * password fields, if both are empty.
 */
export async function fillDrawer(
  action: ActionOf<'fill' | 'replace'>,
  context: ActionContext,
): Promise<Outcome> {
  const { doc, session, reader } = context;
  const kind = action.drawer;
  const fills = action.do === 'fill' ? action : undefined;
  const { row } = action;
  // In a drawer that opens now to add something, PowerSchool's default in a list is nobody's entry.
  // An account's drawer may hold saved values.
  const isFresh =
    !!fills?.opens && row === undefined && kind !== 'account' && !openDrawer(doc, reader);
  if (action.opens) {
    const way = await runOpenDrawer({ do: 'open-drawer', drawer: kind, row }, context);
    if (way.what) return way;
  } else if (!isDrawerOf(context, kind, row)) return MOVED_ON;
  const drawer = openDrawer(doc, reader);
  if (!drawer) return { what: 'not-found:drawer' };
  if (drawer.kind !== kind) return { what: 'other-drawer-open' };
  const over = action.do === 'replace';
  const want = (field: string, value: string, replaces?: string): FieldToFill => ({
    field,
    value,
    replaces,
    over: over || (isFresh && control(context, kind, field)?.localName === 'select'),
    findControl: () => control(context, kind, field),
  });
  const wants = action.values
    .map(({ field, value, replaces }) => want(field, value, replaces))
    .filter(({ field, findControl }) => findControl() || !fieldSpec(kind, field)?.optional)
    .filter((field) => !fills?.opens || takes(field));
  const leftAlone: string[] = [];
  let secret = '';
  if (fills?.passwordRule && kind === 'account') {
    const both = ['password', 'confirm'].map((field) => control(context, kind, field));
    if (both.some((field) => field?.value)) leftAlone.push('password');
    else if (!fills.opens || both.every((field) => field && editable(field))) {
      const { length, classes, style } = fills.passwordRule;
      const make = style === 'words' ? passwordPhrase : temporaryPassword;
      secret = (session.makePassword ?? make)(length, classes);
      wants.push(
        ...['password', 'confirm'].map((field) => ({ ...want(field, secret), over: false })),
      );
    }
  }
  const end = await putAll(kind, wants, context);
  if (secret && !end.what) session.temporaryPassword = secret;
  return { ...end, leftAlone: [...leftAlone, ...(end.leftAlone ?? [])] };
}
