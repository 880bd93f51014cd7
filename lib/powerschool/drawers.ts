/**
 * The docked drawers as data (facts §4): how each is told from the others, and its fields.
 * A drawer counts only while its controls stand in the open dialog: their templates and moved
 * content elsewhere in the page are not drawers.
 */
import type { DrawerKind } from '../facts.ts';
import { seemsAddStudents } from './add-students.ts';
import type { Control } from './controls.ts';
import { dialog } from './dialog.ts';
import { byId, drawn, find, type Role, type Spec, spec } from './locate.ts';
import type { Names } from './memory.ts';

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
export const FORM = 'form[id="edit-demographics-form"]';
export const ACCESS = byId('allow-access-to-student-data-drawer-input');

/** Name without the mark, and whether the field may be missing. */
export const parts = (name: string): [string, boolean] => [
  name.replace('?', ''),
  name.endsWith('?'),
];

/** What to look for to find a field, by its Kinlink name; undefined for a name the drawer has not. */
export function fieldSpec(
  kind: DrawerKind,
  name: string,
): (Spec & { optional: boolean }) | undefined {
  const row = DRAWERS[kind]?.find(([known]) => parts(known)[0] === name);
  return row && { ...spec(row[1], row[2], row[3], row[4]), optional: parts(row[0])[1] };
}

/** Finds a field of a drawer. */
export const findField = (root: ParentNode, kind: DrawerKind, name: string, names: Names) => {
  const what = fieldSpec(kind, name);
  return (what && (find(what, root, names)?.element as Control | undefined)) ?? null;
};

/** Which drawer a dialog is. Known ids and field attributes decide; else all of one kind's fields must be found by name. */
function kindOf(root: HTMLElement, names: Names): DrawerKind {
  const tables = Object.entries(DRAWERS) as [DrawerKind, readonly FieldRow[]][];
  const byIds = tables.filter(([kind, rows]) =>
    kind === 'student'
      ? root.querySelector(`${FORM},${ACCESS}`)
      : rows.some(
          ([name, role, ids, , field]) =>
            !name.includes('?') &&
            ((ids && drawn(root, byId(ids)).length) ||
              (field && find(spec(role, '', '', field), root, names))),
        ),
  );
  // Two names tell Add Students; asked first, since the other drawers take many.
  if (!byIds.length && seemsAddStudents(root, names)) return 'add-students';
  const hits = byIds.length
    ? byIds
    : tables.filter(([kind, rows]) =>
        rows.every(([name]) => {
          const [field, optional] = parts(name);
          return optional || findField(root, kind, field, names);
        }),
      );
  return hits.length === 1 && hits[0] ? hits[0][0] : 'other';
}

/** The open drawer's content and kind, or undefined. */
export function openDrawer(doc: Document, names: Names) {
  const root = dialog(doc);
  return root && { root, kind: kindOf(root, names) };
}
