/** Phones and addresses of Contact Details: read once something is done there, not at every page load. */
import type { ContactPage } from '../facts.ts';
import { plainRows } from './contact-rows.ts';
import type { Columns } from './table.ts';

const PHONE = {
  type: ['phone-type-display-', 'type'],
  number: ['phone-number-display-', 'phone'],
  extension: ['phone-number-ext-display-', 'extension'],
  preferred: ['phone-preferred-', 'preferred'],
  sms: ['phone-sms- phone-sms-_', 'sms'],
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

/** Adds what `readContact` leaves out; a section that was not found stays out. */
export function readMore(doc: Document, page: ContactPage): void {
  page.phones ??= plainRows(doc, 'phones', PHONE, 'preferred sms') as ContactPage['phones'];
  page.addresses ??= plainRows(doc, 'addresses', ADDRESS, '') as ContactPage['addresses'];
}
