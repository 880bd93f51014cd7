/**
 * Everything that the readers look for, as one table by the names that a page check uses. It is put together
 * from the readers' own tables, so that both look for the same.
 */
import type { Anchor } from '../../contracts/page-anchors.ts';
import { ADDRESS, PHONE } from '../contact/phones-and-addresses.ts';
import { EMAIL } from '../contact/section-rows.ts';
import { BUTTONS, type ButtonName, SECTIONS } from '../contact/sections.ts';
import { STUDENT } from '../contact/students.ts';
import { type Spec, spec } from '../dom/locate.ts';
import type { Columns } from '../dom/table.ts';
import { NUMBER, SEARCH } from '../drawers/add-students.ts';
import { DRAWERS, parseFieldName } from '../drawers/drawer-fields.ts';
import { CONTACT } from '../student/student-contacts.ts';

export interface AnchorSpec extends Spec {
  /** Its ids end in the number of a row. */
  inRows?: boolean;
}
type Entry = [anchor: string, spec: AnchorSpec];

const BUTTON_ANCHORS: Record<ButtonName, Anchor> = {
  addEmail: 'emails.add',
  addAccount: 'account.add',
  editAccount: 'account.edit',
  addStudents: 'students.add',
  addPhone: 'phones.add',
  addAddress: 'addresses.add',
};

/** The tables with rows, by the group that their columns have among the anchors. */
export const ROW_TABLES = {
  students: STUDENT,
  phones: PHONE,
  emails: EMAIL,
  addresses: ADDRESS,
  list: { name: CONTACT.first, relationship: CONTACT.relationship, access: CONTACT.access },
} as const satisfies Record<string, Columns>;
/** Columns that are read along with others, and are nothing of their own to be found. */
const ALONG = ['students.dcid', 'students.start', 'students.end', 'phones.extension'];

const sections = Object.entries(SECTIONS).flatMap(([name, [id, label, table, field]]): Entry[] => [
  [`${name}.section`, { ...spec('any', id, label) }],
  [`${name}.table`, { ...spec('any', table, '', field) }],
]);
const columns = Object.entries(ROW_TABLES).flatMap(([table, all]) =>
  Object.entries(all as Columns).map(
    ([column, [ids, label = '']]): Entry => [
      `${table}.${column}`,
      // A `_` stands for an id that ends in a space.
      { ...spec('any', ids.replace(/ \S+_$/, ''), label), inRows: true },
    ],
  ),
);
const drawers = Object.entries(DRAWERS).flatMap(([kind, rows]) =>
  rows.map(
    ([name, role, ids, label, field]): Entry => [
      `${kind}-drawer.${parseFieldName(name)[0]}`,
      spec(role, ids, label, field),
    ],
  ),
);

/** The same as in `contact.ts`, `student.ts`, `access-accounts.ts` and `search.ts`. */
const others: [Anchor, AnchorSpec][] = [
  ['contact.form', spec('any', 'contactform')],
  ['contact.title', spec('any', '', 'contact-details')],
  ['contact.id', spec('any', 'contact-id-label', 'contact-id', 'PERSON.ID')],
  ['contact.first', spec('any', 'first-name-input', '', 'PERSON.FIRSTNAME')],
  ['contact.last', spec('any', 'last-name-input', '', 'PERSON.LASTNAME')],
  ['contact.active', spec('tick', 'active-input')],
  ['contact.delete', spec('button', 'fake-delete-button')],
  ['account.enabled', spec('any', 'web-account-disabled-ind', '', 'PCAS_ACCOUNT.ISENABLED')],
  ['account.username', spec('any', 'web-account-user-name-display', '', 'PCAS_ACCOUNT.USERNAME')],
  ['account.email', spec('any', 'web-account-email-display', '', 'PCAS_EMAILCONTACT.EMAILADDRESS')],
  ['student.name', spec('any', 'Student_Name_Type_Ahead')],
  ['student.number', spec('any', '', 'student-number')],
  ['list.form', spec('any', 'studentContactsForm')],
  ['list.table', spec('any', 'studentContactsTable')],
  ['list.link', spec('any', '')],
  ['list.edit', { ...spec('button', CONTACT.edit[0]), inRows: true }],
  ['parent-access.box', spec('tick', 'allowGuardianWebAccess')],
  ['parent-access.id', spec('any', 'guardianwebid')],
  ['search.opener', spec('button', 'search_switch_btn')],
  ['search.switch', spec('any', '', 'contacts-mode')],
  ['search.field', spec('entry', '', 'query')],
  ['search.button', spec('button', '', 'search')],
  ['search.inactive', spec('tick', '', 'include-inactive')],
  ['add-students-drawer.number', NUMBER],
  ['add-students-drawer.search', SEARCH],
];

const entries: Entry[] = [
  ...sections,
  ...columns,
  ...drawers,
  ...others,
  ...Object.entries(BUTTONS).map(
    ([name, [, ids, label]]): Entry => [
      BUTTON_ANCHORS[name as ButtonName],
      spec('button', ids, label),
    ],
  ),
];

/** What to look for, by anchor. */
export const ANCHOR_SPECS = Object.fromEntries(
  entries.filter(([anchor]) => !ALONG.includes(anchor)),
) as Record<Anchor, AnchorSpec>;
