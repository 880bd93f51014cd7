/**
 * Phones and addresses as the site's records have them (facts §9 [API]): `phoneType`, `phoneNumber`,
 * `extension`, `preferred`, `sms`; `addressType`, `street`, `linetwo`, `unit`, `city`, `state`, `country`,
 * `postalcode`. A district's page script of 2020 reads the same, and `lineTwo`. Dates of an address are read where a
 * record has them, under the names that relationships have. Servers may differ in
 * capitals and in short or long names, so names are compared without case and with their alternatives.
 */
import type { Address, Phone } from '../../contracts/contact-facts.ts';
import { readDateRange } from '../core/date-range.ts';

export type Loose = Record<string, unknown>;
export const isObject = (x: unknown): x is Loose =>
  !!x && typeof x === 'object' && !Array.isArray(x);
export const list = (x: unknown): Loose[] =>
  Array.isArray(x) ? x.filter(isObject) : isObject(x) ? [x] : [];
export const word = (x: unknown): string =>
  typeof x === 'string' || typeof x === 'number' ? String(x).trim() : '';
export const yes = (x: unknown) => (typeof x === 'boolean' ? x : undefined);

/** Lists, also where the server wraps one in an object. */
export function contactsIn(x: unknown): unknown[] {
  if (Array.isArray(x)) return x;
  if (!isObject(x)) return [];
  return x.contactId === undefined ? Object.values(x).filter(Array.isArray).flat() : [x];
}

/** A record by its names in small letters; of two that differ in capitals only, the last counts. */
type Named = ReadonlyMap<string, unknown>;
const byLowerCaseName = (x: Loose): Named =>
  new Map(Object.entries(x).map(([name, value]) => [name.toLowerCase(), value]));

/** The first of these names that the record has. */
const firstValue = (x: Named, ...names: string[]): unknown =>
  x.get(names.find((name) => x.has(name)) ?? '');

/** The code of a state or country stands in a list that Kinlink can't see: a number says nothing. */
const place = (x: unknown): string => (/^\d*$/.test(word(x)) ? '' : word(x));

const NUMBER = ['phonenumber', 'number', 'phonenumberasentered', 'phone'];
const STREET = ['street', 'line1', 'lineone', 'address1', 'streetaddress'];

/**
 * All that a record says of one kind. Entries that were deleted are left out.
 * @returns undefined = not known: there is no list, or one of its entries has none of the `key` names,
 *   so that the list may hold a value that was not understood
 */
function every<T>(
  x: unknown,
  key: readonly string[],
  read: (entry: Named, row: string) => T | null,
): T[] | undefined {
  if (!Array.isArray(x)) return undefined;
  const entries = list(x)
    .map(byLowerCaseName)
    .filter((entry) => entry.get('deleted') !== true);
  const isText = (value: unknown) => /string|number/.test(typeof value) || value === null;
  if (!entries.every((entry) => key.some((name) => isText(entry.get(name))))) return undefined;
  return entries.flatMap((entry, n) => read(entry, String(n)) ?? []);
}

/** The phones of a contact record; undefined when they are not known. Blank ones are left out. */
export const phonesIn = (x: unknown): Phone[] | undefined =>
  every(x, NUMBER, (entry, row) => {
    const number = word(firstValue(entry, ...NUMBER));
    return number
      ? {
          row,
          type: word(firstValue(entry, 'phonetype', 'type')),
          number,
          extension: word(firstValue(entry, 'extension', 'phonenumberext', 'ext')),
          preferred: yes(firstValue(entry, 'preferred', 'ispreferred')),
          sms: yes(firstValue(entry, 'sms', 'issms')),
        }
      : null;
  });

/** The addresses of a contact record; undefined when they are not known. Blank ones are left out. */
export const addressesIn = (x: unknown): Address[] | undefined =>
  every(x, STREET, (entry, row) => {
    const lines = [
      firstValue(entry, ...STREET),
      firstValue(entry, 'linetwo', 'line2', 'address2'),
    ].map(word);
    const { isOver, isToCome } = readDateRange(
      word(firstValue(entry, 'startdate')),
      word(firstValue(entry, 'enddate')),
    );
    const address = {
      row,
      type: word(firstValue(entry, 'addresstype', 'type')),
      street: lines.filter(Boolean).join('\n'),
      unit: word(firstValue(entry, 'unit', 'apartment')),
      city: word(firstValue(entry, 'city')),
      state: place(firstValue(entry, 'state', 'stateprovince')),
      zip: word(firstValue(entry, 'postalcode', 'zip', 'zipcode')),
      country: place(firstValue(entry, 'country')),
      ...((isOver || isToCome) && { current: false }),
    };
    return address.street || address.unit || address.city || address.zip ? address : null;
  });
