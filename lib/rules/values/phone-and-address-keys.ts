/**
 * When two pieces of text mean the same phone, street or words, however they were typed.
 * Everything here takes any text and never throws.
 */
import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js/min';
import { normalizeText } from './normalize-text.ts';

/** A phone to compare: `number` is `+` and digits, or what could be made of it; '' when empty. */
export interface PhoneKey {
  number: string;
  extension: string;
}

const EXTENSION = /^(.*\d.*?)\s*(?:;ext=|extension|ext\.?|x|#)\s*[:.]?\s*(\d{1,7})$/;

/**
 * A phone by country code and digits, as libphonenumber reads it; an extension may stand in its own
 * field, in the number, or in both. What the library does not take for a number (a local one of seven
 * digits, one of an unknown country) counts by its digits, and what has words in it by its words.
 *
 * @param country two letters: where a number without a country code belongs. An unknown one is none.
 */
export function phoneKey(phone: { number: string; extension?: string }, country: string): PhoneKey {
  const typed = normalizeText(phone.number);
  const own = normalizeText(phone.extension ?? '').replace(/\D/g, '');
  const withExtension = (number: string, inside: string): PhoneKey => ({
    number,
    extension: inside && own && Number(inside) !== Number(own) ? `${inside}/${own}` : own || inside,
  });
  const [, before = typed, inside = ''] = EXTENSION.exec(typed) ?? [];
  // Whole, then without the words round it ("cell 201 …"): two numbers in one text are too long.
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

/** Words of an address that are written short or long; modest on purpose: US forms, some Spanish. */
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

/** Words of a place, shortened, without punctuation. */
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
  unit
    .replace(/\bunit\b/g, '')
    .replace(/\b(\d+)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\bfl\b(.*)$/, '$1 fl')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\d) (?=\p{L})|(?<=\p{L}) (?=\d)/gu, '');

export interface Place {
  street: string;
  unit?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
}

/** An address by normalised text. `street` is without the unit, wherever that was typed. */
export function placeKey(place: Place): Required<Place> {
  const typed = words(place.street);
  const [, street = typed, inside = ''] = UNIT.exec(typed) ?? [];
  return {
    street,
    unit: unitName(`${inside} ${words(place.unit ?? '')}`),
    city: words(place.city ?? ''),
    state: words(place.state ?? ''),
    // ZIP+4 names the same delivery area as its first five digits.
    zip: words(place.zip ?? '').replace(/^(\d{5}) ?\d{4}$/, '$1'),
    country: words(place.country ?? ''),
  };
}

/** Equal, or one of them says nothing. */
export const agree = (a: string, b: string): boolean => !a || !b || a === b;
