import { expect, test } from 'vitest';
import {
  APART,
  combination,
  eachValueOnce,
  PRODUCT,
  pairwise,
  settings,
  VALUES_APART,
} from '../../e2e/combinations/pairs.ts';
import { DISTRICT_CHANGES, VARIANT_VALUES, type Variant } from '../../powerschool/variant.ts';

/** Each switch's value, a district's changes one by one. */
const isApart = (name: string): boolean => Object.hasOwn(APART, name);
const parts = ({ district, ...rest }: Variant): Map<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(rest).filter(([name]) => !isApart(name)),
    ...DISTRICT_CHANGES.map((change): [string, boolean] => [change, district.includes(change)]),
  ]);
const values = new Map<string, readonly unknown[]>([
  ...Object.entries(VARIANT_VALUES)
    .filter(([name]) => name !== 'district' && !isApart(name))
    .map(([name, list]): [string, readonly unknown[]] => [
      name,
      (list as readonly unknown[]).filter((value) => !VALUES_APART.includes(value)),
    ]),
  ...DISTRICT_CHANGES.map((change): [string, readonly unknown[]] => [change, [false, true]]),
]);

test('any two values of any two switches meet in the pairwise set', () => {
  const set = pairwise().map(parts);
  const missing: string[] = [];
  for (const [first, firstValues] of values)
    for (const [second, secondValues] of values)
      if (first < second)
        for (const a of firstValues)
          for (const b of secondValues)
            if (!set.some((row) => row.get(first) === a && row.get(second) === b))
              missing.push(`${first}=${a} ${second}=${b}`);
  expect(missing).toEqual([]);
  expect(set.length).toBeLessThan(45);
});

test('each number gives another combination, and neighbors differ in most switches', () => {
  expect(PRODUCT).toBe([...values.values()].reduce((size, { length }) => size * length, 1));
  const sample = Array.from({ length: 500 }, (_, number) => combination(number));
  expect(new Set(sample.map((variant) => settings(variant).join())).size).toBe(500);
  for (const [name, list] of values)
    expect(new Set(sample.map((variant) => parts(variant).get(name))).size, name).toBe(list.length);
  // Each combination comes once when the step has no divisor in common with the product.
  for (const { length } of values.values())
    for (const prime of [2, 3, 5, 7])
      if (length % prime === 0) expect(1_000_000_007 % prime).not.toBe(0);
});

test('the part that every run plays has each value of each switch, in few combinations', () => {
  const set = pairwise();
  const chosen = eachValueOnce();
  const rows = set.filter((_, index) => chosen.includes(index)).map(parts);
  for (const [name, list] of values)
    for (const value of list)
      expect(
        rows.some((row) => row.get(name) === value),
        `${name}=${value}`,
      ).toBe(true);
  expect(chosen.length).toBeLessThan(15);
});
