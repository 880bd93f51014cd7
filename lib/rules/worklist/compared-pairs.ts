/**
 * Compares pairs of people, and each pair once. A long list is built many times while it is read, and most of its
 * people stay the same objects.
 */
import { compareNames } from '../values/compare-names.ts';
import { type Circumstances, type Match, matchPeople } from '../values/match-people.ts';
import type { Person, SharedKind } from '../values/shared-values.ts';

type Pairs<T> = WeakMap<Person, WeakMap<Person, T>>;

interface Compared {
  match: Match;
  /** The numbers of holders that the match depends on. */
  counts: readonly (readonly [SharedKind, string, number])[];
}

const matches: Pairs<Compared> = new WeakMap();
const names: Pairs<boolean> = new WeakMap();

function store<T>(pairs: Pairs<T>, first: Person, second: Person, value: T): T {
  const ofFirst = pairs.get(first) ?? new WeakMap<Person, T>();
  pairs.set(first, ofFirst.set(second, value));
  return value;
}

/** Compares two people as `matchPeople` does, but again only if a value has more or fewer holders than before. */
export function matchOnce(
  first: Person,
  second: Person,
  { country, holdersOf }: Required<Circumstances>,
): Match {
  const before = matches.get(first)?.get(second);
  if (before?.counts.every(([kind, value, count]) => holdersOf(kind, value) === count))
    return before.match;
  const counts: (readonly [SharedKind, string, number])[] = [];
  const match = matchPeople(first, second, {
    country,
    holdersOf: (kind, value) => {
      const count = holdersOf(kind, value);
      counts.push([kind, value, count]);
      return count;
    },
  });
  return store(matches, first, second, { match, counts }).match;
}

/** Returns true if the names of two people can be one person's. */
export function haveSameName(first: Person, second: Person): boolean {
  const before = names.get(first)?.get(second);
  if (before !== undefined) return before;
  const { agreement, conflict } = compareNames(first.name, second.name);
  return store(names, first, second, agreement !== undefined && !conflict);
}
