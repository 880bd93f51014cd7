/**
 * Finds values of the duplicate that the original lacks (promise 7), and how to fill them in. Nothing
 * overwrites: a contradiction has no values to fill in (promise 2).
 */
import type { Value } from '../../contracts/action.ts';
import type { Address, ContactPage, Email, Phone } from '../../contracts/contact-facts.ts';
import { joinMarks, keysByMarks } from '../compare/keys-by-marks.ts';
import { cleanEmail } from '../values/emails.ts';
import { normalizeText } from '../values/normalize-text.ts';
import {
  type AddressParts,
  agree,
  type PhoneKey,
  phoneKey,
  phoneWords,
  placeKey,
} from '../values/phone-and-address-keys.ts';

/** The snapshot of the duplicate when the task began. */
export interface Knowledge {
  phones: readonly Phone[];
  emails: readonly Email[];
  addresses: readonly Address[];
}

/**
 * - `missing`: the original lacks it; `values` fill it in
 * - `there`: the original has it, in `other`
 * - `marks`: the original has it in `other`, without marks that the duplicate gives it: type, SMS, preferred, primary
 * - `contradicts`: only one can be right, and the original has `other`
 * - `unseen`: that section of the original was not found
 */
export type CarryState = 'missing' | 'there' | 'marks' | 'contradicts' | 'unseen';

interface Item<Kind, Record> {
  /** Stable while the value is the same: `phone:+12015550112`. */
  key: string;
  kind: Kind;
  what: Record;
  state: CarryState;
  other?: Record;
  /** By field of the drawer of this kind; empty unless `missing`, and without empty values. */
  values: readonly Value[];
}
export type CarryItem = Item<'phone', Phone> | Item<'email', Email> | Item<'address', Address>;

/**
 * Compares the duplicate with the original; each value once, in the duplicate's order. Records without a
 * number or an address give no item. Start and end dates, and data of students, are never carried over.
 *
 * @param onto the original's page; a section that was not found makes its items `unseen`
 * @param country two letters: the country of phone numbers without a country code
 */
export function carryOver(
  from: Knowledge,
  onto: Pick<ContactPage, 'phones' | 'emails' | 'addresses'>,
  country = 'US',
): CarryItem[] {
  return [
    ...compareRecords('phone', from.phones, onto.phones, phones(country)),
    ...compareRecords('email', from.emails, onto.emails, emails),
    ...compareRecords('address', from.addresses, onto.addresses, addresses),
  ];
}

/** Items that are not on the original and were not dismissed. */
export const notOnOriginal = (
  items: readonly CarryItem[],
  dismissed: readonly string[],
): readonly CarryItem[] =>
  items.filter((item) => item.state !== 'there' && !dismissed.includes(item.key));

/** How to compare one kind of record. */
interface Rules<Record, Read> {
  read(record: Record): Read;
  /** Identifies the value; '' if there is none. */
  key(value: Read): string;
  /** Whether the original's record contains all of the duplicate's. */
  covers(original: Read, duplicate: Read): boolean;
  /** The record's type and ticks in one text. */
  marks(record: Record): string;
  /** Whether the original's record lacks a mark of the duplicate's. */
  lacksMarks(original: Record, duplicate: Record): boolean;
  /** Whether both mean one thing that can have only one value. */
  rivals(original: Read, duplicate: Read): boolean;
  values(record: Record, originals: readonly Record[]): Value[];
}

function compareRecords<Kind extends string, Record, Read>(
  kind: Kind,
  records: readonly Record[],
  originals: readonly Record[] | undefined,
  rules: Rules<Record, Read>,
): Item<Kind, Record>[] {
  const items = new Map<string, Item<Kind, Record>>();
  const { read, key: valueKey, marks } = rules;
  const keyOf = keysByMarks(kind, records, (what) => valueKey(read(what)), marks);
  const onOriginal = originals?.map((record) => ({ record, read: rules.read(record) }));
  for (const what of records) {
    const value = rules.read(what);
    const key = keyOf(what);
    if (!key || items.has(key)) continue;
    const item = { key, kind, what, values: [] };
    const holders = (onOriginal ?? []).filter(({ read }) => rules.covers(read, value));
    const full = holders.find(({ record }) => !rules.lacksMarks(record, what));
    const holder = (full ?? holders[0])?.record;
    const rival = onOriginal?.find(({ read }) => rules.rivals(read, value))?.record;
    if (!originals) items.set(key, { ...item, state: 'unseen' });
    else if (holder) items.set(key, { ...item, state: full ? 'there' : 'marks', other: holder });
    else if (rival) items.set(key, { ...item, state: 'contradicts', other: rival });
    else items.set(key, { ...item, state: 'missing', values: rules.values(what, originals) });
  }
  return [...items.values()];
}

/** A mark that is not known is none that is missing. */
const lacksType = (original: { type: string }, duplicate: { type: string }): boolean =>
  duplicate.type.trim() !== '' && normalizeText(original.type) !== normalizeText(duplicate.type);

const nonEmpty = (pairs: readonly (readonly [field: string, value: string])[]): Value[] =>
  pairs.flatMap(([field, value]) => (value.trim() ? [{ field, value: value.trim() }] : []));

/** Exclusive checkbox: set it only if no other record has it. */
const exclusive = <T>(
  wanted: boolean | undefined,
  others: readonly T[],
  has: (record: T) => boolean | undefined,
) => (wanted && others.every((record) => has(record) === false) ? '1' : '');

/**
 * By country code, digits and extension. A number with an extension covers the same number without one; words in the
 * text, such as whose number it is, have to be there or be the type.
 */
const phones = (country: string): Rules<Phone, PhoneKey & { words: string[]; type: string }> => ({
  read: (phone) => ({ ...phoneKey(phone, country), words: phoneWords(phone), type: phone.type }),
  key: ({ number, extension }) => (number && extension ? `${number};ext=${extension}` : number),
  covers: (original, duplicate) =>
    original.number === duplicate.number &&
    (!duplicate.extension || original.extension === duplicate.extension) &&
    duplicate.words.every((word) =>
      [...original.words, normalizeText(original.type)].includes(word),
    ),
  marks: ({ type, sms, preferred, ...phone }) =>
    joinMarks(type, sms && 'sms', preferred && 'preferred', phoneWords(phone).join(' ')),
  lacksMarks: (original, duplicate) =>
    lacksType(original, duplicate) ||
    (duplicate.sms === true && original.sms === false) ||
    (duplicate.preferred === true && original.preferred === false),
  rivals: (original, duplicate) => original.number === duplicate.number,
  values: (phone, originals) =>
    nonEmpty([
      ['type', phone.type],
      ['number', phone.number],
      ['extension', phone.extension],
      ['sms', phone.sms ? '1' : ''],
      ['preferred', exclusive(phone.preferred, originals, (other) => other.preferred)],
    ]),
});

/** Ignores case. A contact may have many emails of a type, so none contradicts another. */
const emails: Rules<Email, string> = {
  read: (email) => cleanEmail(email.address),
  key: (address) => address,
  covers: (original, duplicate) => original === duplicate,
  marks: ({ type, primary }) => joinMarks(type, primary && 'primary'),
  lacksMarks: (original, duplicate) =>
    lacksType(original, duplicate) || (duplicate.primary === true && original.primary === false),
  rivals: () => false,
  values: (email, originals) =>
    nonEmpty([
      ['type', email.type],
      ['address', email.address],
      ['primary', exclusive(email.primary, originals, (other) => other.primary)],
    ]),
};

/** Street and unit in one line, whichever field has the unit: "12 main st 2b". */
const line = (place: { street: string; unit: string }) => `${place.street} ${place.unit}`.trim();

/**
 * By normalized text. The same street with another unit, city or ZIP is a rival, as is another address of the
 * same type. State and country count only where both sides give them.
 */
const addresses: Rules<Address, Required<AddressParts> & { type: string; isCurrent: boolean }> = {
  read: (address) => ({
    ...placeKey(address),
    type: normalizeText(address.type),
    isCurrent: address.current !== false,
  }),
  key: ({ street, unit, city, state, zip, country }) =>
    street || unit || city || zip ? [street, unit, city, state, zip, country].join('|') : '',
  covers(original, duplicate) {
    const says = (part: 'street' | 'unit' | 'city' | 'zip') =>
      !duplicate[part] || original[part] === duplicate[part];
    return (
      // A past address of the original does not hold the duplicate's current one.
      (original.isCurrent || !duplicate.isCurrent) &&
      (line(original) === line(duplicate) || (says('street') && says('unit'))) &&
      says('city') &&
      says('zip') &&
      agree(original.state, duplicate.state) &&
      agree(original.country, duplicate.country)
    );
  },
  marks: ({ type }) => joinMarks(type),
  lacksMarks: lacksType,
  rivals(original, duplicate) {
    const area =
      original.zip && duplicate.zip
        ? original.zip === duplicate.zip
        : agree(original.city, duplicate.city);
    const sameType = original.type !== '' && original.type === duplicate.type;
    if (!original.isCurrent) return false;
    return sameType || (original.street !== '' && original.street === duplicate.street && area);
  },
  values({ type, street, unit, city, state, zip, country }) {
    const [line1 = '', ...rest] = street.split(/\r?\n/).filter((line) => line.trim());
    return nonEmpty([
      ['type', type],
      ['line1', line1],
      ['line2', rest.join(', ')],
      ['unit', unit],
      ['city', city],
      ['state', state],
      ['zip', zip],
      ['country', country],
    ]);
  },
};
