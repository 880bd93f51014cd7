/** Contact Details (facts §3, S [T18], with [K24] and [A25] where they agree). */
import type { ContactPage, DrawerKind } from '../facts.ts';
import { type Control, editable, isBusy, isTick, valueIn } from './controls.ts';
import { byId, drawn, find, type Spec, spec, text } from './locate.ts';
import type { Memory, Names } from './memory.ts';
import { type Columns, type Row, rowsOf, ticked } from './table.ts';
import { contactIn, dcidIn } from './urls.ts';
import { mentions, says } from './wording.ts';

/** Section → heading's id, label, table's id. */
const SECTIONS = {
  account: ['web-account-header', 'web-account', 'web-account-table'],
  students: ['relationship-header', 'students', 'relationship-table'],
  phones: ['phone-header', 'phones', 'phone-number-table'],
  emails: ['email-address-header', 'emails', 'email-address-table'],
  addresses: ['physical-address-header', 'addresses', 'physical-address-table'],
} as const;
type Section = keyof typeof SECTIONS;

/** Button → its section, ids, label. The email button's id differs between [T18] and one script [A25]. */
const BUTTONS = {
  addEmail: ['emails', 'add-email-address-button add-email-button', 'add-email'],
  addAccount: ['account', 'add-account-button', 'add-account'],
  editAccount: ['account', 'edit-account-button', 'edit-account'],
  addStudents: ['students', 'add-student-search-button', 'add-students'],
  addPhone: ['phones', 'add-phone-button', 'add-phone'],
  addAddress: ['addresses', 'add-physical-address-button', 'add-address'],
} as const;
export type ButtonName = keyof typeof BUTTONS;

/** The buttons that open a drawer, the likelier first. */
export const OPENERS: Partial<Record<DrawerKind, readonly ButtonName[]>> = {
  email: ['addEmail'],
  account: ['editAccount', 'addAccount'],
  'add-students': ['addStudents'],
  phone: ['addPhone'],
  address: ['addAddress'],
};

const STUDENT = {
  dcid: ['studentdcid-'],
  school: ['relationship-schoolabbr-display-', 'school'],
  name: ['relationship-lastfirst-display-anchor- relationship-lastfirst-display-', 'student-name'],
  relationship: ['relationship-relationshiptype-display-', 'relationship'],
  access: ['relationship-dataaccess-', 'data-access'],
  original: ['relationship-originalcontacttype-', 'original-type'],
  custody: ['relationship-custody-', 'custody'],
  livesWith: ['relationship-liveswith-', 'lives-with'],
  pickup: ['relationship-schoolpickup-', 'pickup'],
  emergency: ['relationship-emergcontact-', 'emergency'],
  start: ['relationship-startdate-'],
  end: ['relationship-enddate-'],
  edit: ['edit-details-button-'],
} as const satisfies Columns;
const PHONE = {
  type: ['phone-type-display-', 'type'],
  number: ['phone-number-display-', 'phone'],
  extension: ['phone-number-ext-display-', 'extension'],
  preferred: ['phone-preferred-', 'preferred'],
  sms: ['phone-sms-', 'sms'],
} as const satisfies Columns;
const EMAIL = {
  primary: ['email-primary-', 'primary'],
  type: ['email-type-display-', 'type'],
  address: ['email-address-display-', 'email'],
  edit: ['edit-email-button-'],
} as const satisfies Columns;
const ADDRESS = {
  type: ['address-type-display-', 'type'],
  street: ['physical-address-display-', 'street'],
  unit: ['address-unit-display-', 'unit'],
  city: ['address-city-display-', 'city'],
  state: ['address-state-display-', 'state'],
  zip: ['address-zip-display-', 'zip'],
  country: ['address-country-display-', 'country'],
} as const satisfies Columns;

/** A section's content: what follows the heading that has the known id, or else the known words. */
function section(doc: Document, name: Section): HTMLElement | null {
  const [id, label] = SECTIONS[name];
  const known = drawn(doc, byId(id));
  const heads = known.length
    ? known
    : drawn(doc, 'form h2').filter((head) => says(label, text(head)));
  return heads.length === 1 ? (heads[0]?.nextElementSibling as HTMLElement | null) : null;
}

/** A section's table: by id, else the only table in the section. */
function tableOf(doc: Document, name: Section): HTMLTableElement | null {
  const known = drawn(doc, byId(SECTIONS[name][2]));
  const list = known.length ? known : drawn(section(doc, name) ?? doc.createElement('p'), 'table');
  return list.length === 1 && list[0]?.matches('table') ? (list[0] as HTMLTableElement) : null;
}

/** Finds one of the page's buttons, in its section only. */
export function button(doc: Document, name: ButtonName, names: Names): HTMLElement | null {
  const [home, ids, label] = BUTTONS[name];
  const root = section(doc, home);
  return (
    find(spec('button', ids), doc, names)?.element ??
    // A name alone counts in its own section, outside the rows.
    (root && find(spec('button', '', label), root, names)?.element) ??
    null
  );
}

const value = (what: Spec, doc: Document): string => {
  const element = find(what, doc, { wantsNames: false })?.element;
  return element?.matches('input,select') ? valueIn(element as Control) : text(element);
};
const cell = (row: Row, column: string) => text(row.get(column));
/** Only a past or a future date says something; what cannot be read as one says nothing. */
const past = (date: string, sign: number) => (Date.parse(date) - Date.now()) * sign < 0;

/** The pencil of a student's row, with the row's key. */
export function studentRows(doc: Document) {
  const table = tableOf(doc, 'students');
  return (
    table &&
    rowsOf(table, STUDENT).map((row) => {
      const link = row.get('name');
      const dcid =
        (row.get('dcid') as HTMLInputElement | null)?.value ||
        dcidIn(link?.getAttribute('href') ?? '');
      return { ...row, dcid, key: dcid || `row:${row.n}`, edit: row.get('edit') };
    })
  );
}

function students(doc: Document): ContactPage['students'] {
  // With "show all" on, past rows lose their class, and only their dates tell.
  const all = doc.querySelector(
    `${byId('show-all-relationships-checkbox')}`,
  ) as HTMLInputElement | null;
  return studentRows(doc)?.map((row) => ({
    key: row.key,
    dcid: row.dcid,
    name: cell(row, 'name'),
    school: cell(row, 'school'),
    relationship: cell(row, 'relationship'),
    access: ticked(row.get('access')),
    current:
      !row.row.classList.contains('hide') &&
      !(all?.checked && (past(cell(row, 'end'), 1) || past(cell(row, 'start'), -1))),
    editable: !!row.edit && editable(row.edit) && !row.edit.classList.contains('hide'),
    originalContactType: cell(row, 'original') || undefined,
    custody: ticked(row.get('custody')),
    livesWith: ticked(row.get('livesWith')),
    pickup: ticked(row.get('pickup')),
    emergency: ticked(row.get('emergency')),
  }));
}

/** Reads rows into plain objects: a tick column gives a boolean, any other its text. */
function plainRows<C extends Columns>(doc: Document, name: Section, columns: C, ticks: string) {
  const table = tableOf(doc, name);
  return (
    table &&
    rowsOf(table, columns)
      .filter(({ row }) => !row.classList.contains('hide'))
      .map((row) =>
        Object.fromEntries([
          ['row', row.n],
          ...Object.keys(columns).map((column) => {
            const element = row.get(column as keyof C & string);
            if (column === 'edit') return ['editable', !!element && editable(element)];
            return [column, ticks.includes(column) ? ticked(element) : text(element)];
          }),
        ]),
      )
  );
}

/** The pencil of an email's row. */
export function emailPencil(doc: Document, n: string): HTMLElement | null {
  const table = tableOf(doc, 'emails');
  return (
    (table &&
      rowsOf(table, EMAIL)
        .find((row) => row.n === n)
        ?.get('edit')) ??
    null
  );
}

/**
 * Reads Contact Details. What a section does not say is left out and named in `missing`.
 * @returns null when this does not look like Contact Details, or not yet
 */
export function readContact(
  doc: Document,
  location: Pick<Location, 'hash' | 'search'>,
  memory: Memory,
  missing: string[],
): ContactPage | null {
  const form = doc.querySelector('form[id="contactform"]');
  const label =
    value({ role: 'any', ids: ['contact-id-label'], field: 'PERSON.ID' }, doc) ||
    drawn(doc, 'form p')
      .map(text)
      .find((line) => mentions('contact-id', line)) ||
    '';
  if (!form && !label && !says('contact-details', doc.title)) return null;
  // AngularJS marks each form that it has taken over: before that, all its variants stand there at once.
  if (form?.querySelector('[data-ng-if],[ng-if]') && !form.matches('.ng-pristine,.ng-dirty'))
    return null;
  const contactId = /(\d+)\D*$/.exec(label)?.[1];
  const asked = contactIn(location.hash) ?? contactIn(location.search);
  // The fragment has changed and the page has not yet: it shows the contact before.
  if (asked && contactId && asked !== contactId) return null;
  const found = Object.fromEntries(
    (Object.keys(SECTIONS) as Section[]).map((name) => [
      name,
      !!tableOf(doc, name) || !!section(doc, name),
    ]),
  ) as Record<Section, boolean>;
  if (!Object.values(found).some(Boolean)) return null;
  for (const [name, there] of Object.entries(found)) if (!there) missing.push(`${name}-section`);
  if (asked && !contactId) missing.push('contact-id');

  const table = tableOf(doc, 'account');
  const can = {} as ContactPage['can'];
  const see = (name: ButtonName) => {
    const element = button(doc, name, memory);
    can[name] = !!element && editable(element);
  };
  for (const name of Object.keys(BUTTONS) as ButtonName[]) {
    can[name] = false;
    // The account has one of two buttons: the other need not be looked for.
    if (
      !(name === 'addAccount' && table) &&
      !(name === 'editAccount' && !table) &&
      found[BUTTONS[name][0]]
    )
      see(name);
  }
  const trash = find(spec('button', 'fake-delete-button'), doc, memory)?.element;
  const page: ContactPage = {
    is: 'contact',
    contactId,
    name: ['first', 'middle', 'last']
      .map((part) =>
        value(
          { role: 'any', ids: [`${part}-name-input`], field: `PERSON.${part.toUpperCase()}NAME` },
          doc,
        ),
      )
      .filter(Boolean)
      .join(' '),
    can: { ...can, remove: !!trash && editable(trash) },
  };
  if (contactId && !page.name) missing.push('demographics-section');
  const active = drawn(doc, byId('active-input'))[0];
  if (active && isTick(active)) page.active = active.checked;
  if (table) {
    const get = (id: string, field: string) => value({ role: 'any', ids: [id], field }, doc);
    page.account = {
      // The id says "disabled"; the checkmark in it means enabled.
      enabled: ticked(table.querySelector(byId('web-account-disabled-ind'))),
      username: get('web-account-user-name-display', 'PCAS_ACCOUNT.USERNAME'),
      email: get('web-account-email-display', 'PCAS_EMAILCONTACT.EMAILADDRESS'),
    };
  } else if (can.addAccount) page.account = null;
  // A section with its button and no table has no rows, unless the page is still at work.
  const none = (name: ButtonName) => (can[name] && !isBusy(doc) ? [] : undefined);
  page.students = students(doc) ?? none('addStudents');
  page.emails = (plainRows(doc, 'emails', EMAIL, 'primary') ??
    none('addEmail')) as ContactPage['emails'];
  page.phones = (plainRows(doc, 'phones', PHONE, 'preferred sms') ??
    none('addPhone')) as ContactPage['phones'];
  page.addresses = (plainRows(doc, 'addresses', ADDRESS, '') ??
    none('addAddress')) as ContactPage['addresses'];
  return page;
}
