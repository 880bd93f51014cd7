/** Reads the open drawer (facts §4), and tells whether it holds a password. */
import type { Drawer, Field } from '../../contracts/drawer-facts.ts';
import type { Page } from '../../contracts/facts.ts';
import type { PageSession } from '../core/page-session.ts';
import { type Control, editable, isBusy, isTick, optionsOf, valueIn } from '../dom/controls.ts';
import { dialog } from '../dom/dialog.ts';
import { rendered, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { readAddStudents } from './add-students.ts';
import { isOwnerUnclear } from './awaited-drawers.ts';
import { ACCESS, DRAWERS, FORM, parseFieldName } from './drawer-fields.ts';
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
  reader: NameReader,
): { state: Drawer['accessTab']; press?: HTMLElement } {
  // On a server with other ids the template identifies the drawer, and its form is the only one.
  const form = root.querySelector(FORM) ? FORM : 'form';
  const tabs = [...root.querySelectorAll<HTMLElement>(`${form} > ul > li,[role=tablist] > *`)];
  const accessField = findField(root, 'student', 'access', reader);
  const box = root.querySelector(ACCESS) ?? accessField;
  const panelOf = (tab: HTMLElement) => {
    const link = tab.querySelector('[href*="#"]')?.getAttribute('href')?.split('#')[1];
    const id = tab.getAttribute('aria-controls') || link;
    return id ? root.ownerDocument.getElementById(id) : null;
  };
  const hits = tabs.filter(
    (tab) => reader.phrases.says('data-access', text(tab)) || (box && panelOf(tab)?.contains(box)),
  );
  const tab = hits[0];
  if (!tab) return { state: accessField ? 'open' : tabs.length ? 'hidden' : undefined };
  if (hits[1]) return { state: undefined };
  if (tab.getAttribute('aria-hidden') === 'true' || !rendered(tab)) return { state: 'hidden' };
  return {
    state: accessField ? 'open' : 'closed',
    press: tab.querySelector<HTMLElement>('a,button,[role=tab]') ?? tab,
  };
}

/** Whose drawer is open, as far as that is certain: of the contact that the page shows, and of no other row. */
function knownOwner(session: Readonly<PageSession>, page: Page) {
  const { drawerOwner } = session;
  const contact = page.kind === 'contact' ? page.contactId : undefined;
  return drawerOwner?.contact === contact && !isOwnerUnclear(session) ? drawerOwner : undefined;
}

/**
 * Reads the open drawer, if there is one. Its row is left out where nobody knows whose drawer it is.
 * @param page what the page shows behind it
 */
export function readDrawer(
  doc: Document,
  reader: NameReader,
  session: Readonly<PageSession>,
  page: Page,
): Drawer | undefined {
  const open = openDrawer(doc, reader);
  if (!open) return undefined;
  const { root, kind } = open;
  const drawer: Drawer = { kind, fields: {}, missing: [], busy: isBusy(doc) };
  if (kind === 'add-students') readAddStudents(root, drawer, reader);
  const owner = knownOwner(session, page);
  if (owner?.kind === kind) drawer.row = owner.row;
  if (kind === 'student') drawer.accessTab = accessTab(root, reader).state;
  for (const [name] of DRAWERS[kind] ?? []) {
    const [field, optional] = parseFieldName(name);
    const control = findField(root, kind, field, reader);
    if (control) drawer.fields[field] = readField(control, field);
    // A student's fields are behind a tab: until that is open, they are not missing.
    else if (!optional && kind !== 'student') drawer.missing.push(field);
    if (control && control === doc.activeElement) drawer.focus = field;
  }
  return drawer;
}

/** Whether this password is in the open account drawer: one that was opened again no longer has it. */
export function holdsPassword(
  doc: Document,
  reader: NameReader,
  drawer: Drawer | undefined,
  password: string | undefined,
): boolean {
  const root = dialog(doc);
  if (!password || !root || drawer?.kind !== 'account') return false;
  return ['password', 'confirm'].some(
    (name) => findField(root, 'account', name, reader)?.value === password,
  );
}
