/** Reads the open drawer (facts §4), and keeps in memory what its opening and closing mean. */
import type { Drawer, Field } from '../../contracts/facts.ts';
import type { Memory } from '../core/page-session.ts';
import { type Control, editable, isBusy, isTick, optionsOf, valueIn } from '../dom/controls.ts';
import { rendered, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { says } from '../wording/phrases.ts';
import { readAddStudents } from './add-students.ts';
import { ACCESS, DRAWERS, FORM, parts } from './drawer-fields.ts';
import { findField, openDrawer } from './identify-drawer.ts';

/** A control as the contract has it. A secret's value is never given: a password's, however it is shown. */
function readField(control: Control, field: string): Field {
  const secret = control.type === 'password' || field === 'password' || field === 'confirm';
  const options = optionsOf(control);
  const value = valueIn(control);
  return {
    kind: secret
      ? 'secret'
      : isTick(control)
        ? 'tick'
        : control.localName === 'select'
          ? 'choice'
          : 'text',
    value: secret && value ? '•' : value,
    ...(options ? { options } : {}),
    editable: editable(control),
  };
}

/**
 * The Data Access tab of a student drawer: found by what it holds or by its text, since districts
 * add tabs before it. S [K24]: its `li` is aria-hidden unless the contact has an account.
 */
export function accessTab(
  root: HTMLElement,
  names: NameReader,
): { state: Drawer['accessTab']; press?: HTMLElement } {
  // On a server with other ids, what its template taught names the drawer, and its form is the only one.
  const form = root.querySelector(FORM) ? FORM : 'form';
  const tabs = [...root.querySelectorAll<HTMLElement>(`${form} > ul > li,[role=tablist] > *`)];
  const shown = findField(root, 'student', 'access', names);
  const box = root.querySelector(ACCESS) ?? shown;
  const panelOf = (tab: HTMLElement) => {
    const link = tab.querySelector('[href*="#"]')?.getAttribute('href')?.split('#')[1];
    const id = tab.getAttribute('aria-controls') || link;
    return id ? root.ownerDocument.getElementById(id) : null;
  };
  const hits = tabs.filter(
    (tab) => says('data-access', text(tab)) || (box && panelOf(tab)?.contains(box)),
  );
  const tab = hits[0];
  if (!tab) return { state: shown ? 'open' : tabs.length ? 'hidden' : undefined };
  if (hits[1]) return { state: undefined };
  if (tab.getAttribute('aria-hidden') === 'true' || !rendered(tab)) return { state: 'hidden' };
  return {
    state: shown ? 'open' : 'closed',
    press: tab.querySelector<HTMLElement>('a,button,[role=tab]') ?? tab,
  };
}

/** Reads the open drawer, if there is one. Remembers what closing and opening mean. */
export function readDrawer(doc: Document, memory: Memory): Drawer | undefined {
  const open = openDrawer(doc, memory);
  const now = open?.kind;
  if (memory.open !== now) {
    // The drawer that was filled is gone: so are its undo notes and the password (promise 4).
    memory.undo = memory.undo.filter((change) => change.drawer === now);
    if (now !== 'account') memory.secret = undefined;
    if (now) memory.submitted = undefined;
    else memory.row = undefined;
    memory.open = now;
  }
  if (!open) return undefined;
  const { root, kind } = open;
  const drawer: Drawer = { kind, fields: {}, missing: [], busy: isBusy(doc) };
  if (kind === 'add-students') readAddStudents(root, drawer, memory);
  if (kind === 'student') {
    drawer.accessTab = accessTab(root, memory).state;
    drawer.student = memory.row;
  }
  for (const [name] of DRAWERS[kind] ?? []) {
    const [field, optional] = parts(name);
    const control = findField(root, kind, field, memory);
    if (control) drawer.fields[field] = readField(control, field);
    // A student's fields stand behind a tab: until that is open, they are not missing.
    else if (!optional && kind !== 'student') drawer.missing.push(field);
    if (control && control === doc.activeElement) drawer.focus = field;
  }
  const holds = (name: string) => findField(root, kind, name, memory)?.value === memory.secret;
  // Closed and opened again between two looks: the old password no longer stands in it.
  if (memory.secret && !holds('password') && !holds('confirm')) memory.secret = undefined;
  return drawer;
}
