/** Pairs equal or similar values of two lists, to show them side by side. */

/**
 * `same`: only the spelling differs. `less`: one says less, and the rest agrees. `rival`: the same thing with
 * a contradiction. `undefined`: two things.
 */
type MatchLevel = 'same' | 'less' | 'rival' | undefined;

/** How to format and compare values of one kind. */
export interface ValueKind<T> {
  format(value: T): string;
  /** What identifies a value; equal keys mean the same value. */
  key(value: T): string;
  /** Compares two values with different keys. Symmetric. */
  compare?(a: T, b: T): MatchLevel;
  /** Values of this kind usually differ between two contacts of one person. */
  mayDiffer?: boolean;
}

export interface Paired<T> {
  pairs: { first: T; second: T; level: Exclude<MatchLevel, undefined> }[];
  /** Values without a counterpart, in the order given. */
  first: T[];
  second: T[];
}

const RANK = ['same', 'less', 'rival'] as const;

/**
 * Pairs the values of two lists, best matches first. Pairs keep the first list's order, and do not depend on
 * which list comes first.
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
        // Equal keys come first, so that the remaining values share no key.
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
