/** Phones and addresses of Contact Details: read once something is done there, not at every page load. */
import type { ContactPage } from '../../contracts/facts.ts';
import { type Control, valueIn } from '../dom/controls.ts';
import { byId, drawn, text } from '../dom/locate.ts';
import { type Columns, rowsOf } from '../dom/table.ts';
import { plainRows } from './section-rows.ts';
import { placeOf } from './sections.ts';

export const PHONE = {
  type: ['phone-type-display-', 'type'],
  number: ['phone-number-display-', 'phone'],
  extension: ['phone-number-ext-display-', 'extension'],
  preferred: ['phone-preferred-', 'preferred'],
  sms: ['phone-sms- phone-sms-_', 'sms'],
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

/** The rest of Demographics (facts §3, S [T18]): field → id. */
const DETAILS = {
  prefix: 'prefix-input',
  middle: 'middle-name-input',
  suffix: 'suffix-input',
  gender: 'gender-input',
  employer: 'employer-input',
};

/** undefined where none of it was found. */
function readDetails(doc: Document): ContactPage['details'] {
  const found = Object.entries(DETAILS).flatMap(([field, id]) => {
    const [element] = drawn(doc, byId(id));
    if (!element) return [];
    const said = element.matches('input,select') ? valueIn(element as Control) : text(element);
    return [[field, said.trim()]];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** A cell's lines: a street has two, and what stands on the second is no part of the first. */
function lines(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\0');
  return (copy.textContent ?? '')
    .split('\0')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Adds what `readContact` leaves out; a section that was not found stays out. */
export function readMore(doc: Document, page: ContactPage): void {
  const place = placeOf(doc, 'addresses');
  const { table } = place;
  page.details = readDetails(doc);
  page.phones = plainRows(placeOf(doc, 'phones'), doc, PHONE, 'preferred sms');
  page.addresses = plainRows(place, doc, ADDRESS, '');
  for (const row of table ? rowsOf(table, ADDRESS) : []) {
    const street = row.get('street');
    const address = page.addresses?.find((known) => known.row === row.n);
    if (street && address) address.street = lines(street);
  }
}
