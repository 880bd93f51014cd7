/** Phones and addresses of Contact Details: read once something is done there, not at every page load. */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import { readDateRange } from '../core/date-range.ts';
import { type Control, valueIn } from '../dom/controls.ts';
import { byId, findVisible, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { type Columns, type Row, rowsOf } from '../dom/table.ts';
import { plainRows } from './section-rows.ts';
import { placeOf, type SectionPlace } from './sections.ts';

export const PHONE = {
  type: ['phone-type-display-', 'type'],
  number: ['phone-number-display-', 'phone'],
  extension: ['phone-number-ext-display-', 'extension'],
  preferred: ['phone-preferred-', 'preferred'],
  sms: ['phone-sms-', 'sms'],
} as const satisfies Columns;
export const ADDRESS = {
  type: ['address-type-display-', 'type'],
  street: ['physical-address-display-', 'street'],
  unit: ['address-unit-display-', 'unit'],
  city: ['address-city-display-', 'city'],
  state: ['address-state-display-', 'state'],
  zip: ['address-zip-display-', 'zip'],
  country: ['address-country-display-', 'country'],
} as const satisfies Columns;
const ADDRESS_ROW = {
  ...ADDRESS,
  start: ['address-startdate-display-', 'start-date'],
  end: ['address-enddate-display-', 'end-date'],
} as const satisfies Columns;

/** The rest of Demographics (facts §3, S [T18]): field → id. */
const DETAILS = {
  prefix: 'prefix-input',
  middle: 'middle-name-input',
  suffix: 'suffix-input',
  gender: 'gender-input',
  employer: 'employer-input',
};

/** A view-only field is bare text behind its label, in a box of its own (S [T18]: prefix, suffix and gender). */
function viewOnly(doc: Document, field: string): string | undefined {
  const [box] = findVisible(doc, byId(`${field}-div`));
  if (!box || box.querySelector('input,select')) return undefined;
  const copy = box.cloneNode(true) as HTMLElement;
  for (const label of copy.querySelectorAll('label')) label.remove();
  // The colon may be outside the label.
  return text(copy).replace(/^[:\s]+/, '');
}

/** undefined where none of it was found. */
function readDetails(doc: Document): ContactPage['details'] {
  const found = Object.entries(DETAILS).flatMap(([field, id]) => {
    const [element] = findVisible(doc, byId(id));
    const value = element?.matches('input,select') ? valueIn(element as Control) : text(element);
    const fieldText = element ? value.trim() : viewOnly(doc, field);
    return fieldText === undefined ? [] : [[field, fieldText]];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** A cell's lines: a street has two, and what stands on the second is no part of the first. */
function lines(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const line of copy.querySelectorAll('br,div,p,li')) {
    line.before('\0');
    line.after('\0');
  }
  return (copy.textContent ?? '')
    .split('\0')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The page puts the "x" into the extension's own element (S [T18]); in another language it may be another sign. */
const withoutSign = (extension: string) => extension.replace(/^\D+(?=\d)/, '');

/**
 * The box that shows past and future addresses. Without a known id it is the only checkbox of the section that is not
 * in the table.
 */
function showAllBox(doc: Document, { root }: SectionPlace): HTMLInputElement | undefined {
  const other = findVisible(doc, byId('show-all-addresses-checkbox'));
  const boxes = other.length
    ? other
    : findVisible(root() ?? doc.createElement('p'), 'input[type=checkbox]:not(table *)');
  return boxes.length === 1 ? (boxes[0] as HTMLInputElement) : undefined;
}

/** How the page leaves out past and future addresses: their box is not checked, and its label counts some (S [T18]). */
function hiddenBy(box: HTMLInputElement | undefined): ContactPage['addressesHidden'] {
  const label = [...(box?.labels ?? [])].map(text).join(' ');
  if (!box || box.checked || !/(?![0٠])\p{Nd}/u.test(label)) return undefined;
  return box.disabled ? 'locked' : 'unchecked';
}

/** Whether an address is past or to come, or may be: all are shown, and the row's dates are not found. */
function isOutdated(row: Row<keyof typeof ADDRESS_ROW>, showsAll: boolean): boolean {
  const [start, end] = [row.get('start'), row.get('end')];
  const { isOver, isToCome } = readDateRange(text(start), text(end));
  return isOver || isToCome || (showsAll && !(start && end));
}

/** Adds what `readContact` leaves out; a section that was not found, or not shown in full, stays out. */
export function readMore(doc: Document, page: ContactPage, reader: NameReader): void {
  const place = placeOf(doc, 'addresses', reader);
  const { table } = place;
  page.details = readDetails(doc);
  page.phones = plainRows(
    placeOf(doc, 'phones', reader),
    doc,
    PHONE,
    'number',
    'preferred sms',
    reader,
  );
  for (const phone of page.phones ?? []) phone.extension = withoutSign(phone.extension);
  const box = showAllBox(doc, place);
  page.addressesHidden = hiddenBy(box);
  page.addresses = page.addressesHidden
    ? undefined
    : plainRows(place, doc, ADDRESS, 'street', '', reader);
  for (const row of table ? rowsOf(table, ADDRESS_ROW, reader) : []) {
    const street = row.get('street');
    const address = page.addresses?.find((other) => other.row === row.n);
    if (street && address) address.street = lines(street);
    if (address && isOutdated(row, !!box?.checked)) address.current = false;
  }
}
