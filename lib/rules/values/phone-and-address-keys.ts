/** Normalizes phones and addresses, so that spelling does not matter. Takes any text and never throws. */
import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js/min';
import { collapseSpaces, normalizeText } from './normalize-text.ts';

/** A phone to compare: `number` is `+` and digits where possible, '' when empty. */
export interface PhoneKey {
  number: string;
  extension: string;
}

const EXTENSION = /^(.*\d.*?)\s*(?:;ext=|extension|ext\.?|x|#)\s*[:.]?\s*(\d{1,7})$/;

/**
 * A phone by country code and digits, as libphonenumber reads it; the extension may be in its own field or in
 * the number. A number that the library rejects counts by its digits, or by its words if it has any.
 *
 * @param country two letters: the country of a number without a country code; an unknown one counts as none
 */
export function phoneKey(phone: { number: string; extension?: string }, country: string): PhoneKey {
  const typed = normalizeText(phone.number);
  const own = normalizeText(phone.extension ?? '').replace(/\D/g, '');
  const withExtension = (number: string, inside: string): PhoneKey => ({
    number,
    extension: inside && own && Number(inside) !== Number(own) ? `${inside}/${own}` : own || inside,
  });
  const [, before = typed, inside = ''] = EXTENSION.exec(typed) ?? [];
  // Tries the whole text, then without words around it ("cell 201 …"). Two numbers in one text are too long.
  for (const text of [typed, before.replace(/[^\d+]/g, '')]) {
    const found = parsePhoneNumber(text, {
      extract: false,
      ...(isSupportedCountry(country) && { defaultCountry: country }),
    });
    if (found?.isPossible()) return withExtension(found.number, found.ext ?? inside);
  }
  const number = /\p{L}/u.test(before) ? before : before.replace(/\D/g, '') || before;
  return withExtension(number, inside);
}

/** Words that only say that an extension or a telephone follows. */
const SIGNS = new Set(['x', 'ext', 'extn', 'extension', 'tel', 'telephone', 'telefono', 'phone']);

/** What a phone's text says in words, such as whose number it is: "grandma", "lucia". */
export const phoneWords = (phone: { number: string; extension?: string }): string[] =>
  (
    normalizeText(`${phone.number} ${phone.extension ?? ''}`).match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  ).filter((word) => !SIGNS.has(word));

/** Abbreviations in addresses; US forms and some Spanish ones. */
const SHORT: Record<string, string> = Object.fromEntries(
  Object.entries({
    st: 'street saint',
    ave: 'avenue av avenida',
    rd: 'road',
    dr: 'drive',
    ln: 'lane',
    ct: 'court',
    pl: 'place',
    blvd: 'boulevard',
    ter: 'terrace terr',
    cir: 'circle',
    pkwy: 'parkway',
    hwy: 'highway',
    sq: 'square',
    tpke: 'turnpike',
    mt: 'mount',
    n: 'north',
    s: 'south',
    e: 'east',
    w: 'west',
    fl: 'floor flr',
    unit: 'apt apartment apmt suite ste room rm',
    us: 'usa',
  }).flatMap(([short, long]) => long.split(' ').map((word) => [word, short])),
);

/** The words of a place, abbreviated and without punctuation. */
const words = (text: string): string =>
  normalizeText(text)
    .replace(/#/g, ' unit ')
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .join(' ')
    .replace(/\bp o box\b/, 'po box')
    .replace(/\bunited states( of america)?\b/, 'us');

/** Where a unit begins in a street: "unit 2", "fl 2", "2nd fl". */
const UNIT = /^(.+?) ((?:unit|fl)\b.*|\d+(?:st|nd|rd|th)? fl\b.*)$/;

/** The unit's own name: "apt 2 b" is 2b, "fl 2" and "2nd floor" are 2fl. */
const unitName = (unit: string): string =>
  collapseSpaces(
    unit
      .replace(/\bunit\b/g, '')
      .replace(/\b(\d+)(?:st|nd|rd|th)\b/g, '$1')
      .replace(/\bfl\b(.*)$/, '$1 fl'),
  ).replace(/(?<=\d) (?=\p{L})|(?<=\p{L}) (?=\d)/gu, '');

export interface AddressParts {
  street: string;
  unit?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
}

/** An address by normalized text. `street` excludes the unit, whichever field has it. */
export function placeKey(place: AddressParts): Required<AddressParts> {
  const typed = words(place.street);
  const [, street = typed, inside = ''] = UNIT.exec(typed) ?? [];
  return {
    street,
    unit: unitName(`${inside} ${words(place.unit ?? '')}`),
    city: words(place.city ?? ''),
    state: words(place.state ?? ''),
    // ZIP+4 names the same area as its first five digits.
    zip: words(place.zip ?? '').replace(/^(\d{5}) ?\d{4}$/, '$1'),
    country: words(place.country ?? ''),
  };
}

/** Equal, or one of them is empty. */
export const agree = (a: string, b: string): boolean => !a || !b || a === b;
