/**
 * Are two contacts the same person? Strength and evidence only: the registrar answers the question.
 *
 * same email → strong · same first initial and surname, and same phone or street → likely ·
 * same name alone → weak · else none.
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

/** One piece of evidence. `value` is as the first of the two persons has it. */
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
 * Compares two contacts.
 *
 * Symmetric but for the spelling of the values in `why`. Empty parts are no evidence: two contacts
 * without email do not share one. Placeholder phones (000-000-0000) and texts that are no number
 * are none either. Any text may be given; nothing throws.
 *
 * @param country two letters: where phone numbers without a country code belong
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

/** Neighbours in one house are told apart by the unit, where both have one. */
function sameStreet(a: Person['addresses'][number], b: typeof a): boolean {
  const [first, second] = [placeKey(a), placeKey(b)];
  return (
    first.street !== '' &&
    first.street === second.street &&
    agree(first.unit, second.unit) &&
    agree(first.zip, second.zip)
  );
}

/** Before a name: not part of it. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sr', 'sra', 'srta', 'mme']);
/** After a name: father and son are told apart by it, where both have one. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Belong to the word after them: "De La Cruz" is "Dela Cruz" and "DelaCruz". */
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
  /** All of it without spaces, given names first. */
  whole: string;
  suffix: string;
  /** How the words may be meant; none for one word, and for scripts other than Latin. */
  readings: readonly Reading[];
}

/** The same surname and first initial at least. */
export const sharesName = (a: string, b: string): boolean => compareNames(a, b) !== undefined;

/**
 * How far two names agree. Suffixes that contradict (Jr., Sr.) make two people.
 *
 * Names in other scripts than Latin count as a whole, as no first initial can be told.
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
 * Equal, or two surnames against one of them: "García López" is "García" (the first, as in Spain and
 * Latin America) and "López" (as forms in the US often keep the last). Two against two must be equal.
 */
function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.join(' '), b.join(' ')];
  return first === second || b.includes(first) || a.includes(second);
}

/**
 * First names are equal, middle names do not contradict: missing, equal, or an initial of the other.
 * Where one has a surname more, a middle name may not stand in for it: "Maria García López" is not
 * "Maria López Pérez".
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
  // Without a comma nothing says whether the word before the last is a middle name or a surname.
  const readings = [1, 2].map((count) => ({
    given: [given, ...tail.slice(0, -count)],
    surname: tail.slice(-count),
  }));
  return { whole, suffix, readings };
}

const untitled = (part: readonly string[]): readonly string[] =>
  part.length > 1 && TITLES.has(part[0] ?? '') ? part.slice(1) : part;

/** Particles joined to the word that they belong to; "y" between two surnames is dropped, not a middle initial. */
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
