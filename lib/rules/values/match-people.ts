/**
 * Judges whether two contacts may be one person. The registrar answers the question.
 *
 * same email → strong · same surname and first initial with the same phone or street → likely · same name
 * alone → weak · else none.
 */

import { cleanEmail } from './emails.ts';
import { normalizeText } from './normalize-text.ts';
import { agree, phoneKey, placeKey } from './phone-and-address-keys.ts';

export interface Person {
  /** "First Middle Last" or "Last, First Middle". */
  name: string;
  emails: readonly string[];
  phones: readonly { number: string; extension?: string }[];
  addresses: readonly { street: string; unit?: string; zip: string }[];
}

/** One piece of evidence; `value` is spelled as in the first contact. */
export interface Why {
  kind: 'email' | 'phone' | 'street' | 'surname-and-initial' | 'name';
  value: string;
}

export interface Match {
  strength: 'strong' | 'likely' | 'weak' | 'none';
  /** All evidence that counted; empty for 'none'. */
  why: readonly Why[];
}

/**
 * Compares two contacts; the order matters only for spelling in `why`. Empty values and placeholder phones
 * (000-000-0000) are no evidence. Never throws.
 *
 * @param country two letters: the country of phone numbers without a country code
 */
export function matchPeople(a: Person, b: Person, country = 'US'): Match {
  const emails = shared('email', a.emails, b.emails, (x, y) => {
    const address = cleanEmail(x);
    return address !== '' && address === cleanEmail(y);
  });
  const places: Why[] = [
    ...shared(
      'phone',
      a.phones,
      b.phones,
      (x, y) => samePhone(x, y, country),
      (phone) => phone.number,
    ),
    ...shared('street', a.addresses, b.addresses, sameStreet, (address) => address.street),
  ];
  const nameMatch = compareNames(a.name, b.name);
  const names: Why[] = nameMatch ? [{ kind: nameMatch, value: a.name }] : [];

  if (emails.length > 0) return { strength: 'strong', why: [...emails, ...places, ...names] };
  if (nameMatch && places.length > 0) return { strength: 'likely', why: [...places, ...names] };
  if (nameMatch === 'name') return { strength: 'weak', why: names };
  return { strength: 'none', why: [] };
}

function shared<T>(
  kind: Why['kind'],
  values: readonly T[],
  others: readonly T[],
  isSame: (a: T, b: T) => boolean,
  value: (entry: T) => string = String,
): Why[] {
  return values
    .filter((entry) => others.some((other) => isSame(entry, other)))
    .map((entry) => ({ kind, value: value(entry) }));
}

function samePhone(a: Person['phones'][number], b: typeof a, country: string): boolean {
  const [first, second] = [phoneKey(a, country), phoneKey(b, country)];
  const isNumber = /^\+?\d{7,}$/.test(first.number) && !/(\d)\1{6}$/.test(first.number);
  return isNumber && first.number === second.number && agree(first.extension, second.extension);
}

/** Neighbors in one house differ by unit, where both have one. */
function sameStreet(a: Person['addresses'][number], b: typeof a): boolean {
  const [first, second] = [placeKey(a), placeKey(b)];
  return (
    first.street !== '' &&
    first.street === second.street &&
    agree(first.unit, second.unit) &&
    agree(first.zip, second.zip)
  );
}

/** Titles before a name are not part of it. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sr', 'sra', 'srta', 'mme']);
/** Suffixes after a name tell father and son apart, where both have one. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Particles belong to the word after them: "De La Cruz" is "Dela Cruz" and "DelaCruz". */
const PARTICLES = new Set(
  'al ap bin bint da das de del dela della der di dos du el ibn la las le los mac mc van von zu'.split(
    ' ',
  ),
);

interface Reading {
  given: readonly string[];
  surname: readonly string[];
}

interface Name {
  /** The whole name without spaces, given names first. */
  whole: string;
  suffix: string;
  /** The ways to read the words as names; none for one word, and for scripts other than Latin. */
  readings: readonly Reading[];
}

/** Whether surname and first initial are equal. */
export const sharesName = (a: string, b: string): boolean => compareNames(a, b) !== undefined;

/**
 * How well two names match. Contradicting suffixes (Jr., Sr.) mean two people. Names in other scripts than
 * Latin match as a whole, because they have no first initial.
 */
function compareNames(a: string, b: string): 'name' | 'surname-and-initial' | undefined {
  const [first, second] = [readName(a), readName(b)];
  if (!first.whole || !agree(first.suffix, second.suffix)) return undefined;
  if (first.whole === second.whole) return 'name';
  const pairs = first.readings.flatMap((x) => second.readings.map((y) => [x, y] as const));
  const akin = pairs.filter(([x, y]) => sameSurname(x.surname, y.surname));
  if (akin.some(([x, y]) => sameGiven(x, y))) return 'name';
  return akin.some(([x, y]) => x.given[0]?.[0] === y.given[0]?.[0])
    ? 'surname-and-initial'
    : undefined;
}

/**
 * Equal, or two surnames against one of them. "García López" matches "García" (Spain, Latin America) and
 * "López" (US forms often keep the last).
 */
function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.join(' '), b.join(' ')];
  return first === second || b.includes(first) || a.includes(second);
}

/**
 * First names are equal and middle names do not contradict: missing, equal, or an initial. A middle name does
 * not count as a surname: "Maria García López" is not "Maria López Pérez".
 */
const sameGiven = (first: Reading, second: Reading) => {
  const [a, b] = [first.given, second.given];
  return (
    a[0] === b[0] &&
    (first.surname.length === second.surname.length || a.length === b.length) &&
    a.every((name, n) => {
      const also = b[n] ?? name;
      return name === also || (Math.min(name.length, also.length) === 1 && name[0] === also[0]);
    })
  );
};

function readName(text: string): Name {
  const sections = normalizeText(text)
    .replace(/['’‘ʼʻ`´]/g, '')
    .split(/[,،，、]/)
    .map((part) => part.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean));
  const suffix = sections.flat().find((word, n) => n > 0 && SUFFIXES.has(word)) ?? '';
  const [first = [], second = []] = sections
    .map((part, n) => untitled(part.filter((word, m) => n + m === 0 || !SUFFIXES.has(word))))
    .filter((part) => part.length > 0);
  const natural = [...second, ...first];
  const whole = natural.join('');
  const latin = !/(?=\p{L})\P{Script=Latin}/u.test(whole);
  if (!latin || natural.length < 2) return { whole, suffix, readings: [] };
  if (second.length > 0)
    return { whole, suffix, readings: [{ given: second, surname: joinParticles(first) }] };
  const [given = '', ...rest] = first;
  const tail = joinParticles(rest);
  // Without a comma, the word before the last may be a middle name or a surname.
  const readings = [1, 2].map((count) => ({
    given: [given, ...tail.slice(0, -count)],
    surname: tail.slice(-count),
  }));
  return { whole, suffix, readings };
}

const untitled = (part: readonly string[]): readonly string[] =>
  part.length > 1 && TITLES.has(part[0] ?? '') ? part.slice(1) : part;

/** Joins particles to the word after them, and drops "y" between two surnames. */
function joinParticles(words: readonly string[]): string[] {
  const names: string[] = [];
  let before = '';
  words.forEach((word, n) => {
    if (word === 'y' && n > 0 && n < words.length - 1) return;
    if (PARTICLES.has(word) && n < words.length - 1) before += word;
    else {
      names.push(before + word);
      before = '';
    }
  });
  return names;
}
