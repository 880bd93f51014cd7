/** Which values of two lists are one, so that they can stand beside each other. */

/**
 * How far two values are one. `same`: nothing tells them apart but their spelling. `less`: one of them says
 * less, and what both say agrees. `rival`: the same thing with something that contradicts. `undefined`: two things.
 */
type MatchLevel = 'same' | 'less' | 'rival' | undefined;

/** How the values of one kind are told and compared. */
export interface ValueKind<T> {
  format(value: T): string;
  /** What counts of a value; equal keys are the same value. */
  key(value: T): string;
  /** For two values with unlike keys. Symmetric. */
  compare?(a: T, b: T): MatchLevel;
}

export interface Paired<T> {
  pairs: { first: T; second: T; level: Exclude<MatchLevel, undefined> }[];
  /** What has no counterpart, in the order given. */
  first: T[];
  second: T[];
}

const RANK = ['same', 'less', 'rival'] as const;

/**
 * Pairs the values of two lists, the likest first; each value is in one pair or in a rest. Pairs are in the
 * first list's order. Which values pair does not depend on which list is called first.
 */
export function pairUp<T>(
  first: readonly T[],
  second: readonly T[],
  kind: ValueKind<T>,
): Paired<T> {
  const keys = { first: first.map(kind.key), second: second.map(kind.key) };
  const candidates = first
    .flatMap((a, l) =>
      second.flatMap((b, r) => {
        const equal = keys.first[l] === keys.second[r];
        const level = equal ? 'same' : kind.compare?.(a, b);
        // Equal keys before all else: what is first over then has no key in common.
        const rank = equal ? -1 : RANK.indexOf(level as Exclude<MatchLevel, undefined>);
        return level ? [{ l, r, level, rank, order: `${keys.first[l]}\n${keys.second[r]}` }] : [];
      }),
    )
    .sort((x, y) => x.rank - y.rank || Number(x.order > y.order) - Number(x.order < y.order));
  const taken = { first: new Set<number>(), second: new Set<number>() };
  const matches = candidates.filter(({ l, r }) => {
    if (taken.first.has(l) || taken.second.has(r)) return false;
    taken.first.add(l);
    taken.second.add(r);
    return true;
  });
  return {
    pairs: matches
      .sort((x, y) => x.l - y.l)
      .map(({ l, r, level }) => ({
        first: first[l] as T,
        second: second[r] as T,
        level,
      })),
    first: first.filter((_, n) => !taken.first.has(n)),
    second: second.filter((_, n) => !taken.second.has(n)),
  };
}
