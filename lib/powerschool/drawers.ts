/**
 * The docked drawers as data (facts §4): how each is told from the others, and its fields.
 * A drawer counts only while its controls stand in the open dialog: their templates and moved
 * content elsewhere in the page are not drawers.
 */
import type { Drawer, DrawerKind, Field } from '../facts.ts';
import { type Control, editable, isBusy, isTick, optionsOf, valueIn } from './controls.ts';
import { byId, drawn, find, type Role, rendered, type Spec, spec, text } from './locate.ts';
import type { Memory, Names } from './memory.ts';
import { says } from './wording.ts';

/** Kinlink's field name (`?` = may be missing), role, ids, label, field attribute. */
type FieldRow = readonly [name: string, role: Role, ids: string, label: string, field?: string];

/**
 * S [A25] [K24] [R18], November 2026. Beware: `#web-account-email-input` is the email drawer's Primary
 * box, and `#web-account-disabled-input` the account drawer's Account Enabled box.
 */
export const DRAWERS: Partial<Record<DrawerKind, readonly FieldRow[]>> = {
  email: [
    ['type', 'entry', 'email-type-input', 'type', 'PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID'],
    ['address', 'entry', 'email-address-input', 'email', 'EMAILADDRESS.EMAILADDRESS'],
    [
      'primary',
      'tick',
      'web-account-email-input',
      'primary',
      'PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS',
    ],
  ],
  account: [
    ['enabled', 'tick', 'web-account-disabled-input', 'enabled', 'PCAS_ACCOUNT.ISENABLED'],
    ['username', 'entry', 'web-account-username-input', 'username', 'PCAS_ACCOUNT.USERNAME'],
    ['password', 'entry', 'web-account-new-password-input', 'password'],
    ['confirm', 'entry', 'web-account-confirm-password-input', 'confirm'],
    [
      'email',
      'entry',
      'web-account-recovery-email-input',
      'account-email',
      'PCAS_EMAILCONTACT.EMAILADDRESS',
    ],
    ['identityProvider?', 'entry', '', 'identity'],
    ['stateGuardianNumber?', 'entry', '', 'guardian'],
  ],
  student: [
    ['access', 'tick', 'allow-access-to-student-data-drawer-input', 'access'],
    ['frequency?', 'entry', 'frequency-of-emails-input', 'frequency'],
    ['assignmentDetails?', 'tick', 'assignment-details-input', 'assignment'],
    ['sendNow?', 'tick', 'send-now-input', 'send-now'],
  ],
  phone: [
    ['type', 'entry', 'phone-type-input', 'type'],
    [
      'number',
      'entry',
      'phone-number-input',
      'phone',
      'PERSONPHONENUMBERASSOC.PHONENUMBERASENTERED',
    ],
    ['extension?', 'entry', 'phone-number-ext-input phone-extension-input', 'extension'],
    ['sms?', 'tick', 'phone-sms-input', 'sms'],
    ['preferred?', 'tick', 'phone-preferred-input', 'preferred'],
  ],
  address: [
    ['type', 'entry', 'physical-address-type-input', 'type'],
    ['line1', 'entry', 'physical-address-line1-input', 'street', 'PERSONADDRESS.STREET'],
    ['line2?', 'entry', 'physical-address-line2-input', 'street2'],
    ['unit?', 'entry', 'physical-address-unit-input', 'unit'],
    ['city', 'entry', 'physical-address-city-input', 'city', 'PERSONADDRESS.CITY'],
    ['state?', 'entry', 'physical-address-state-input', 'state'],
    ['zip?', 'entry', 'physical-address-zip-input', 'zip', 'PERSONADDRESS.POSTALCODE'],
    ['country?', 'entry', 'physical-address-country-input', 'country'],
  ],
};
const FORM = 'form[id="edit-demographics-form"]';
const ACCESS = byId('allow-access-to-student-data-drawer-input');

/** Name without the mark, and whether the field may be missing. */
const parts = (name: string): [string, boolean] => [name.replace('?', ''), name.endsWith('?')];

/** What to look for to find a field, by its Kinlink name; undefined for a name the drawer has not. */
export function fieldSpec(
  kind: DrawerKind,
  name: string,
): (Spec & { optional: boolean }) | undefined {
  const row = DRAWERS[kind]?.find(([known]) => parts(known)[0] === name);
  return row && { ...spec(row[1], row[2], row[3], row[4]), optional: parts(row[0])[1] };
}

/** The open dialog's content, or undefined. S: `#psDialogDocked` in a jQuery UI dialog [R18] [A25]. */
export function dialog(doc: Document): HTMLElement | undefined {
  const open = (selector: string) =>
    drawn(doc, selector).filter((element) => element.childElementCount > 0);
  const docked = open(byId('psDialogDocked'));
  const list = docked.length ? docked : open('.ui-dialog .ui-dialog-content');
  return list.length === 1 ? list[0] : undefined;
}

/** Finds a field of a drawer. */
export const findField = (root: ParentNode, kind: DrawerKind, name: string, names: Names) => {
  const what = fieldSpec(kind, name);
  return (what && (find(what, root, names)?.element as Control | undefined)) ?? null;
};

export type Seer = Pick<Memory, 'nameOf' | 'wantsNames'>;

/** Which drawer a dialog is. Known ids decide; else all of one kind's fields must be found by name. */
function kindOf(root: HTMLElement, names: Seer): DrawerKind {
  const tables = Object.entries(DRAWERS) as [DrawerKind, readonly FieldRow[]][];
  const byIds = tables.filter(([kind, rows]) =>
    kind === 'student'
      ? root.querySelector(`${FORM},${ACCESS}`)
      : rows.some(([name, , ids]) => name.indexOf('?') < 0 && ids && drawn(root, byId(ids)).length),
  );
  const hits = byIds.length
    ? byIds
    : tables.filter(([kind, rows]) =>
        rows.every(([name]) => {
          const [field, optional] = parts(name);
          return optional || findField(root, kind, field, names);
        }),
      );
  const [first, second] = hits;
  if (!first) return names.nameOf?.seemsAddStudents(root, names) ? 'add-students' : 'other';
  return second ? 'other' : first[0];
}

/** The open drawer's content and kind, or undefined. */
export function openDrawer(doc: Document, names: Seer) {
  const root = dialog(doc);
  return root && { root, kind: kindOf(root, names) };
}

/** One control as the contract has it. A secret's value is never given. */
export function readField(control: Control, secret = control.type === 'password'): Field {
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
export function accessTab(root: HTMLElement): { state: Drawer['accessTab']; press?: HTMLElement } {
  const tabs = [...root.querySelectorAll<HTMLElement>(`${FORM} > ul > li,[role=tablist] > *`)];
  const box = root.querySelector(ACCESS);
  const panelOf = (tab: HTMLElement) => {
    const link = tab.querySelector('[href*="#"]')?.getAttribute('href')?.split('#')[1];
    const id = tab.getAttribute('aria-controls') || link;
    return id ? root.querySelector(byId(id)) : null;
  };
  const hits = tabs.filter(
    (tab) => says('data-access', text(tab)) || (box && panelOf(tab)?.contains(box)),
  );
  const tab = hits[0];
  if (!tab)
    return {
      state: box && drawn(root, ACCESS).length ? 'open' : tabs.length ? 'hidden' : undefined,
    };
  if (hits[1]) return { state: undefined };
  if (tab.getAttribute('aria-hidden') === 'true' || !rendered(tab)) return { state: 'hidden' };
  const open = drawn(root, ACCESS).length === 1;
  return {
    state: open ? 'open' : 'closed',
    press: tab.querySelector<HTMLElement>('a,button,[role=tab]') ?? tab,
  };
}

/** Reads the open drawer, if there is one. Remembers what closing and opening mean. */
export function readDrawer(doc: Document, memory: Memory): { drawer?: Drawer; root?: HTMLElement } {
  const open = openDrawer(doc, memory);
  const kind = open?.kind;
  if (memory.open !== kind) {
    // The drawer that was filled is gone: so are its undo notes and the password (promise 4).
    memory.undo = memory.undo.filter((change) => change.drawer === kind);
    if (kind !== 'account') memory.secret = undefined;
    if (kind) memory.submitted = undefined;
    else memory.row = undefined;
    memory.open = kind;
  }
  if (!open || !kind) return {};
  const { root } = open;
  const drawer: Drawer = { kind, fields: {}, missing: [], busy: isBusy(doc) };
  if (kind === 'add-students') memory.nameOf?.readAddStudents(root, drawer, memory);
  if (kind === 'student') {
    drawer.accessTab = accessTab(root).state;
    drawer.student = memory.row;
  }
  for (const [name] of DRAWERS[kind] ?? []) {
    const [field, optional] = parts(name);
    const control = findField(root, kind, field, memory);
    if (control) drawer.fields[field] = readField(control, /^(password|confirm)$/.test(field));
    else if (!optional && (kind !== 'student' || drawer.accessTab === 'open'))
      drawer.missing.push(field);
  }
  const holds = (name: string) => findField(root, kind, name, memory)?.value === memory.secret;
  // Closed and opened again between two looks: the old password no longer stands in it.
  if (memory.secret && !holds('password') && !holds('confirm')) memory.secret = undefined;
  return { drawer, root };
}
