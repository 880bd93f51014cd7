/** Which values of two lists are one, so that they can stand beside each other. */

/**
 * How far two values are one. `same`: nothing tells them apart but their spelling. `less`: one of them says
 * less, and what both say agrees. `rival`: the same thing with something that contradicts. `undefined`: two things.
 */
type Kin = 'same' | 'less' | 'rival' | undefined;

/** How the values of one kind are told and compared. */
export interface Kind<T> {
  tell(one: T): string;
  /** What counts of a value; equal keys are the same value. */
  key(one: T): string;
  /** For two values with unlike keys. Symmetric. */
  kin?(a: T, b: T): Kin;
}

export interface Paired<T> {
  pairs: { left: T; right: T; kin: Exclude<Kin, undefined> }[];
  /** What has no counterpart, in the order given. */
  left: T[];
  right: T[];
}

const RANK = ['same', 'less', 'rival'] as const;

/**
 * Pairs the values of two lists, the likest first; each value is in one pair or in a rest. Pairs are in the
 * left list's order. Which values pair does not depend on which list is called left.
 */
export function pairUp<T>(left: readonly T[], right: readonly T[], kind: Kind<T>): Paired<T> {
  const keys = { left: left.map(kind.key), right: right.map(kind.key) };
  const candidates = left
    .flatMap((a, l) =>
      right.flatMap((b, r) => {
        const equal = keys.left[l] === keys.right[r];
        const kin = equal ? 'same' : kind.kin?.(a, b);
        // Equal keys before all else: what is left over then has no key in common.
        const rank = equal ? -1 : RANK.indexOf(kin as Exclude<Kin, undefined>);
        return kin ? [{ l, r, kin, rank, order: `${keys.left[l]}\n${keys.right[r]}` }] : [];
      }),
    )
    .sort((x, y) => x.rank - y.rank || Number(x.order > y.order) - Number(x.order < y.order));
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const chosen = candidates.filter(({ l, r }) => {
    if (taken.left.has(l) || taken.right.has(r)) return false;
    taken.left.add(l);
    taken.right.add(r);
    return true;
  });
  return {
    pairs: chosen
      .sort((x, y) => x.l - y.l)
      .map(({ l, r, kin }) => ({ left: left[l] as T, right: right[r] as T, kin })),
    left: left.filter((_, n) => !taken.left.has(n)),
    right: right.filter((_, n) => !taken.right.has(n)),
  };
}
