/** How far two names agree, and what in them says that they are two people's. */
import { isNickname } from './nicknames.ts';
import { isOneLetterOff } from './one-letter-off.ts';
import { agree } from './phone-and-address-keys.ts';
import { type Name, type NameReading, readName } from './read-name.ts';

/** From the most to the least: the whole name; a short form; one letter off; only an initial; and so on. */
const AGREEMENTS = [
  'name',
  'nickname',
  'one-letter-off',
  'surname-and-initial',
  'middle-name',
  'names-swapped',
  'first-name',
] as const;
export type NameAgreement = (typeof AGREEMENTS)[number];

export type NameConflict = 'no-name' | 'suffix' | 'given-names' | 'middle-names' | 'names';

export interface ComparedNames {
  agreement?: NameAgreement;
  conflict?: NameConflict;
  /** Both have the same birth suffix. */
  sameSuffix: boolean;
}

/** The same surname, and a given name that fits. */
export const sharesName = (a: string, b: string): boolean => {
  const { agreement, conflict } = compareNames(a, b);
  return !conflict && agreement !== undefined && !/swapped|first-name/.test(agreement);
};

/**
 * Compares two names. Symmetric. A part that only one of them has is no conflict. In scripts other than Latin, where no
 * given name can be told, two names differ if each has a word that the other lacks.
 */
export function compareNames(a: string, b: string): ComparedNames {
  const [first, second] = [readName(a), readName(b)];
  const sameSuffix = first.suffix !== '' && first.suffix === second.suffix;
  if (!first.whole || !second.whole) return { conflict: 'no-name', sameSuffix };
  const compared = compareReadings(first, second);
  const conflict = agree(first.suffix, second.suffix) ? compared.conflict : 'suffix';
  return { ...compared, ...(conflict && { conflict }), sameSuffix };
}

function compareReadings(first: Name, second: Name): Omit<ComparedNames, 'sameSuffix'> {
  if (first.whole === second.whole) return { agreement: 'name' };
  const pairs = first.readings.flatMap((x) => second.readings.map((y) => [x, y] as const));
  const found = pairs.map(([x, y]) => compareReading(x, y));
  const agreement = AGREEMENTS.find((kind) => found.includes(kind));
  const unlikeMiddles = found.includes('middle-names');
  if (pairs.some(([x, y]) => areGivenNamesSwapped(x, y))) return { conflict: 'given-names' };
  // A surname that only one reading makes equal says less than middle names that differ.
  if (agreement && !(unlikeMiddles && agreement === 'first-name')) return { agreement };
  if (unlikeMiddles) return { conflict: 'middle-names' };
  if (found.length > 0) return { conflict: 'given-names' };
  return differInScript(first, second) ? { conflict: 'names' } : {};
}

/** Scripts of names that Kinlink compares word by word. */
const SCRIPTS = ['Cyrillic', 'Greek', 'Han', 'Hangul', 'Arabic', 'Hebrew', 'Armenian', 'Georgian'];
const ONE_SCRIPT = SCRIPTS.map((script) => new RegExp(`^\\p{Script=${script}}+$`, 'u'));

/** Whether both names are in one script other than Latin, and each has a word that the other lacks. */
function differInScript(first: Name, second: Name): boolean {
  const isOneScript = ONE_SCRIPT.some((script) =>
    [first, second].every(({ whole }) => script.test(whole)),
  );
  const lacks = (a: Name, b: Name) =>
    a.words.some(
      (word) =>
        !b.words.some(
          (other) => other === word || isInitial(word, other) || isOneLetterOff(word, other),
        ),
    );
  return isOneScript && lacks(first, second) && lacks(second, first);
}

/** Two given names in the other order are another name: one may be a woman's and the other a man's. */
const areGivenNamesSwapped = ({ given: [a, b], surname }: NameReading, other: NameReading) =>
  a !== b &&
  b !== undefined &&
  a === other.given[1] &&
  b === other.given[0] &&
  sameSurname(surname, other.surname);

function compareReading(a: NameReading, b: NameReading): NameAgreement | NameConflict | undefined {
  const [first, second] = [a.given[0] ?? '', b.given[0] ?? ''];
  const middles = middlesAgree(a, b);
  const alike = isNickname(first, second);
  if (sameSurname(a.surname, b.surname)) {
    if (alike && !middles)
      return a.surname.length === b.surname.length ? 'middle-names' : undefined;
    if (alike) return first === second ? 'name' : 'nickname';
    if (isOneLetterOff(first, second)) return 'one-letter-off';
    if (isInitial(first, second)) return 'surname-and-initial';
    return [...a.given.slice(1), ...b.given.slice(1)].some((name) =>
      [first, second].some((given) => name.length > 1 && isNickname(name, given)),
    )
      ? 'middle-name'
      : undefined;
  }
  const surnames = [a.surname.join(''), b.surname.join('')] as const;
  if (a.given.join('') === surnames[1] && b.given.join('') === surnames[0]) return 'names-swapped';
  if (!alike) return undefined;
  return first === second && middles && isOneLetterOff(...surnames)
    ? 'one-letter-off'
    : 'first-name';
}

/**
 * Equal, or two surnames against one of them: "García López" is "García" (the first, as in Spain and
 * Latin America) and "López" (as forms in the US often keep the last). Two against two must be equal.
 */
function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.join(' '), b.join(' ')];
  return first === second || b.includes(first) || a.includes(second);
}

const isInitial = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) === 1 && a[0] === b[0];

/**
 * Middle names are equal, missing, or an initial of the other. Where one has a surname more, a middle name may not
 * take its place: "Maria García López" is not "Maria López Pérez".
 */
const middlesAgree = (
  { given: a, surname: first }: NameReading,
  { given: b, surname: second }: NameReading,
) =>
  (first.length === second.length || a.length === b.length) &&
  a.slice(1).every((name, n) => {
    const also = b[n + 1] ?? name;
    return name === also || isInitial(name, also);
  });
