/** Which emails, phones and streets two contacts share. Empty parts and texts that are none of these are not shared. */
import { emailKey, isSavedEmail } from './emails.ts';
import { agree, phoneKey, placeKey } from './phone-and-address-keys.ts';

/** A contact as far as it is evidence of who it is. */
export interface Person {
  /** "First Middle Last" or "Last, First Middle", with the suffix. */
  name: string;
  /** Mr., Mrs. and the like, and Male or Female, as their fields have it. */
  prefix?: string | undefined;
  gender?: string | undefined;
  emails: readonly string[];
  accountEmail?: string | undefined;
  phones: readonly { number: string; extension?: string }[];
  addresses: readonly { street: string; unit?: string; zip: string }[];
  students?: readonly {
    name: string;
    dcid?: string | undefined;
    relationship?: string | undefined;
  }[];
}

export type SharedKind = 'email' | 'phone' | 'street';

/** `value` is as the first of the two has it. */
export interface SharedValue {
  kind: SharedKind | 'account-email';
  value: string;
}

/** Whether a person has a value of this kind, in whatever spelling. */
export function hasValue(
  { emails, accountEmail = '', phones, addresses }: Person,
  kind: SharedKind,
  value: string,
  country = 'US',
): boolean {
  if (kind === 'email')
    return [...emails, accountEmail].some((email) => emailKey(email) === emailKey(value));
  if (kind === 'phone') return phones.some((phone) => samePhone(phone, { number: value }, country));
  return addresses.some((address) => sameStreet(address, { street: value, zip: '' }));
}

/** The emails that both have, each once; whose account it is counts. */
export function sharedEmails(a: Person, b: Person): SharedValue[] {
  const all = ({ emails, accountEmail }: Person) =>
    [...(accountEmail ? [accountEmail] : []), ...emails].filter(isSavedEmail);
  const account = [a, b].map(({ accountEmail = '' }) => emailKey(accountEmail));
  const theirs = new Set(all(b).map(emailKey));
  const addresses = new Map(all(a).map((address) => [emailKey(address), address]));
  return [...addresses]
    .filter(([key]) => theirs.has(key))
    .map(([key, value]) => ({ kind: account.includes(key) ? 'account-email' : 'email', value }));
}

/** The phones and streets that both have. */
export function sharedPlaces(a: Person, b: Person, country: string): SharedValue[] {
  const phones = a.phones.filter((phone) =>
    b.phones.some((other) => samePhone(phone, other, country)),
  );
  const streets = a.addresses.filter((address) =>
    b.addresses.some((other) => sameStreet(address, other)),
  );
  return [
    ...phones.map(({ number }) => ({ kind: 'phone' as const, value: number })),
    ...streets.map(({ street }) => ({ kind: 'street' as const, value: street })),
  ];
}

/** The addresses in an email field: one, or those of a longer text. */
const addressesIn = (text: string): string[] =>
  (isSavedEmail(text) ? [text] : text.split(/[\s,;]+/)).filter(isSavedEmail).map(emailKey);

/** Texts of one that are no address themselves, but hold one that the other has too, alone or in such a text. */
export function textsWithTwoAddresses(a: Person, b: Person): string[] {
  const inside = (person: Person, other: Person) => {
    const theirs = new Set(other.emails.flatMap(addressesIn));
    return person.emails.filter(
      (text) => !isSavedEmail(text) && addressesIn(text).some((address) => theirs.has(address)),
    );
  };
  return [...new Set([...inside(a, b), ...inside(b, a)])];
}

function samePhone(a: Person['phones'][number], b: typeof a, country: string): boolean {
  const [first, second] = [phoneKey(a, country), phoneKey(b, country)];
  const isNumber =
    /^\+?\d{7,}$/.test(first.number) && !/(\d)\1{6}$|1234567(89\d?)?$/.test(first.number);
  return isNumber && first.number === second.number && agree(first.extension, second.extension);
}

/** Neighbors in one house are told apart by the unit, where both have one. */
function sameStreet(a: Person['addresses'][number], b: typeof a): boolean {
  const [first, second] = [placeKey(a), placeKey(b)];
  return (
    // Without letters and digits, or as "none", it names no place.
    /\d.*\p{L}|\p{L}.*\d/u.test(first.street) &&
    first.street === second.street &&
    agree(first.unit, second.unit) &&
    agree(first.zip, second.zip)
  );
}
