/** Compares the likely duplicates that a list names with the pairs that are known to be one person. Pure. */
import type { AddedPair } from './labeled-pairs.ts';

export interface PairCheck {
  /** Of the pairs that the list names, the share that is one person. */
  precision: number;
  /** Of the pairs that are one person, the share that the list names. */
  recall: number;
  /** A sentence for each pair on which the list is wrong. */
  misses: string[];
}

const LIKELY = /^(?:Likely the same person as|Looks like several other contacts:) (.*)$/;

const keyOf = (ids: readonly [number, number]): string => ids.toSorted((a, b) => a - b).join(' ');

/** Reads the pairs from the saved rows of a list. */
export function pairsInRows(saved: readonly string[][]): Set<string> {
  const pairs = saved.flatMap(([, , , , id, , , , missing = '']) =>
    missing.split('; ').flatMap((part) => {
      const names = LIKELY.exec(part)?.[1] ?? '';
      return [...names.matchAll(/\((\d+)\)/g)].map(([, other]) =>
        keyOf([Number(id), Number(other)]),
      );
    }),
  );
  return new Set(pairs);
}

/** @param found the pairs from `pairsInRows` */
export function checkPairs(found: ReadonlySet<string>, same: readonly AddedPair[]): PairCheck {
  const wanted = new Map(same.map((pair) => [keyOf(pair.ids), pair]));
  const missed = same.filter(({ ids }) => !found.has(keyOf(ids)));
  const wrong = [...found].filter((key) => !wanted.has(key));
  return {
    precision: 1 - wrong.length / found.size,
    recall: 1 - missed.length / same.length,
    misses: [
      ...missed.map(({ ids, kind }) => `${keyOf(ids)}: one person, not found (${kind})`),
      ...wrong.map((key) => `${key}: two people, named as one`),
    ],
  };
}
