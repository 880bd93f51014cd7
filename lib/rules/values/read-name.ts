/** A person's name taken apart, however it was typed: "First Middle Last" or "Last, First Middle". */
import { normalizeText } from './normalize-text.ts';

/** Titles before a name are not part of it. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sr', 'sra', 'srta', 'mme']);
/** Suffixes after a name tell father and son apart, where both have one. */
const SUFFIXES: Record<string, string> = {
  jr: 'jr',
  junior: 'jr',
  hijo: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  '2nd': 'ii',
  iii: 'iii',
  '3rd': 'iii',
  iv: 'iv',
  '4th': 'iv',
  '5th': 'v',
};
/** Particles belong to the word after them: "De La Cruz" is "Dela Cruz" and "DelaCruz". */
const PARTICLES = new Set(
  'al ap bin bint da das de del dela della der di dos du el ibn la las le los mac mc van von zu'.split(
    ' ',
  ),
);

/** One way to understand the words of a name. */
export interface NameReading {
  given: readonly string[];
  surname: readonly string[];
}

export interface Name {
  /** The whole name without spaces, given names first. */
  whole: string;
  /** jr, sr, ii, iii, iv or nothing. */
  suffix: string;
  /** Every word without titles and suffixes. */
  words: readonly string[];
  /** The ways to read the words as names; none for one word, and for scripts other than Latin. */
  readings: readonly NameReading[];
}

/** Written instead of a name that nobody knew. */
const NOBODY = new Set('unknown unk desconocido desconocida none na tbd pending'.split(' '));

/** Whether a normalized word without dots is a suffix, such as `jr`. */
export const isSuffix = (word: string): boolean => Object.hasOwn(SUFFIXES, word);

/** Takes any text; nothing throws. */
export function readName(text: string): Name {
  const sections = sectionsOf(text);
  const suffix = sections.flat().find((word, n) => n > 0 && isSuffix(word)) ?? '';
  const [first = [], second = []] = sections
    .map((part, n) => untitled(part.filter((word, m) => n + m === 0 || !isSuffix(word))))
    .filter((part) => part.length > 0);
  const natural = [...second, ...first];
  const name = { whole: natural.join(''), suffix: SUFFIXES[suffix] ?? '', words: natural };
  const latin = !/(?=\p{L})\P{Script=Latin}/u.test(name.whole);
  if (!latin || natural.length < 2) return { ...name, readings: [] };
  if (second.length > 0)
    return { ...name, readings: [{ given: second, surname: joinParticles(first) }] };
  const [given = '', ...rest] = first;
  const tail = joinParticles(rest);
  // Without a comma, the word before the last may be a middle name or a surname.
  const readings = [1, 2].map((count) => ({
    given: [given, ...tail.slice(0, -count)],
    surname: tail.slice(-count),
  }));
  return { ...name, readings };
}

/** Whether two names are the same in every word, but for a middle initial that only one of them has. */
export function isSameWholeName(a: string, b: string): boolean {
  const [first, second] = [readName(a), readName(b)];
  const words = ({ given: [name, ...middles], surname }: NameReading) =>
    [name, ...middles.filter((middle) => middle.length > 1), '|', ...surname].join(' ');
  const initials = ({ given }: NameReading) => given.slice(1).filter((part) => part.length === 1);
  const isSame = (x: NameReading, y: NameReading) =>
    words(x) === words(y) &&
    initials(x).every((letter, n) => letter === (initials(y)[n] ?? letter));
  return (
    first.whole === second.whole ||
    second.readings.some((y) => first.readings.some((x) => isSame(x, y)))
  );
}

/** The words of a name, part by part. An email or "Unknown" in the place of a name is none. */
function sectionsOf(text: string): string[][] {
  if (text.includes('@')) return [];
  const sections = normalizeText(text)
    .replace(/['’‘ʼʻ`´]/g, '')
    .replace(/\bn\/a\b/g, 'na')
    .split(/[,،，、]/)
    .map((part) => part.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean));
  if (sections.flat().every((word) => NOBODY.has(word))) return [];
  return sections.map((part, n) => withFifth(part, n, sections.length));
}

/** A "V" at the end of a surname is a fifth; one after a given name is an initial. */
function withFifth(part: readonly string[], n: number, sections: number): string[] {
  const isSurname = n === 0 && part.length > (sections > 1 ? 1 : 2);
  return isSurname && part.at(-1) === 'v' ? [...part.slice(0, -1), '5th'] : [...part];
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

/** Between two names, whatever the language; a slash or plus may have no spaces. */
const AND = /\s(?:and|&|or)\s|&/i;
/** Spanish "and", written small: "Luz y Raul Vega" is two people, "Ana García y López" is one. */
const Y = /^(?<before>.*\S)\s[ye]\s(?<after>\S.*)$/;
const SLASH = /^(?<before>[^/+]*[^/+\s])\s*[/+]\s*(?<after>[^/+\s].*)$/;

/** Whether a name names two people: "Sue and Joe Miller", "Kim/Lee Park", "Mr. & Mrs. Stone", "Luz y Raul Vega". */
export function namesTwoPeople(text: string): boolean {
  const name = text.trim();
  if (AND.test(name)) return true;
  const [last = '', given] = name.split(',').map((part) => part.trim());
  const isLoud = name === name.toUpperCase();
  const spoken = (part: string) => (isLoud ? part.toLowerCase() : part);
  // In the given part any "y" joins two people; in a surname it joins two surnames.
  if (given !== undefined) return Y.test(spoken(given)) || SLASH.test(given);
  const count = (part = '') => part.trim().split(/\s+/).length;
  const y = Y.exec(spoken(last))?.groups;
  const slash = SLASH.exec(last)?.groups;
  return (y !== undefined && count(y.after) > 1) || (slash !== undefined && count(slash.after) > 1);
}
