/** The sections of Contact Details, their tables and their buttons (facts §3, S [T18]). */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import { isBusy } from '../dom/controls.ts';
import { byId, find, findVisible, spec, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';

/** Section → heading's id, label, table's id, and the field that each row shows. */
export const SECTIONS = {
  account: ['web-account-header', 'web-account', 'web-account-table', 'PCAS_ACCOUNT.USERNAME'],
  students: [
    'relationship-header',
    'students',
    'relationship-table',
    'STUDENTCONTACTDETAIL.RELATIONSHIPTYPECODESETID',
  ],
  phones: ['phone-header', 'phones', 'phone-number-table', ''],
  emails: ['email-address-header', 'emails', 'email-address-table', 'EMAILADDRESS.EMAILADDRESS'],
  addresses: ['physical-address-header', 'addresses', 'physical-address-table', ''],
} as const;
export type Section = keyof typeof SECTIONS;

/** Button → its section, ids, label. The email button's id differs between [T18] and one script [A25]. */
export const BUTTONS = {
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

/** A section's content: what follows the heading that has the known id, or else the known words. */
export function section(doc: Document, name: Section, { phrases }: NameReader): HTMLElement | null {
  const [id, label] = SECTIONS[name];
  const byKnownId = findVisible(doc, byId(id));
  const heads = byKnownId.length
    ? byKnownId
    : findVisible(doc, 'form h2').filter((head) => phrases.says(label, text(head)));
  return heads.length === 1 ? (heads[0]?.nextElementSibling as HTMLElement | null) : null;
}

/** A section as one look found it: what stands in it is looked for once, and only if it is asked for. */
export interface SectionPlace {
  table: HTMLTableElement | null;
  root: () => HTMLElement | null;
}

/** Looks for a section's table: by id, else by the field it shows, else the only table in the section. */
export function placeOf(doc: Document, name: Section, reader: NameReader): SectionPlace {
  const [, , id, field] = SECTIONS[name];
  let found: HTMLElement | null | undefined;
  const root = () => {
    if (found === undefined) found = section(doc, name, reader);
    return found;
  };
  // Drawers bear the same fields, on their inputs.
  const tables = () =>
    findVisible(
      doc,
      `table [data-pss-validation-field="${field}"]:not(input,select,.ui-dialog *)`,
    ).map((cell) => cell.closest('table') as HTMLElement);
  const byKnownId = findVisible(doc, byId(id));
  const byIdOrField = byKnownId.length ? byKnownId : [...new Set(tables())];
  const list = byIdOrField.length
    ? byIdOrField
    : findVisible(root() ?? doc.createElement('p'), 'table');
  const table = list.length === 1 && list[0]?.matches('table') ? list[0] : null;
  return { table: table as HTMLTableElement | null, root };
}

/** A section's table alone, for who looks for nothing else there. */
export const tableOf = (
  doc: Document,
  name: Section,
  reader: NameReader,
): HTMLTableElement | null => placeOf(doc, name, reader).table;

/** Whether a section is there and has no table: no rows then, unless the page is still at work. */
export function isEmpty({ root }: SectionPlace, doc: Document): boolean {
  const content = root();
  return !!content && !content.querySelector('table') && !isBusy(doc);
}

/** Finds one of the page's buttons, in its section only. */
export function button(
  doc: Document,
  name: ButtonName,
  reader: NameReader,
  root: SectionPlace['root'] = () => section(doc, BUTTONS[name][0], reader),
): HTMLElement | null {
  const [, ids, label] = BUTTONS[name];
  const byKnownId = find(spec('button', ids), doc, reader);
  // A name alone counts in its own section, outside the rows.
  const home = byKnownId ? null : root();
  return (byKnownId ?? (home && find(spec('button', '', label), home, reader)))?.element ?? null;
}
