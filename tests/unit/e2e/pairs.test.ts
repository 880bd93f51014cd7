import { expect, test } from 'vitest';
import { combination, PRODUCT, pairwise, settings } from '../../e2e/combinations/pairs.ts';
import { DISTRICT_CHANGES, VARIANT_VALUES, type Variant } from '../../powerschool/variant.ts';

/** Each switch's value, a district's changes one by one. */
const parts = ({ district, ...rest }: Variant): Map<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(rest),
    ...DISTRICT_CHANGES.map((change): [string, boolean] => [change, district.includes(change)]),
  ]);
const values = new Map<string, readonly unknown[]>([
  ...Object.entries(VARIANT_VALUES).filter(([name]) => name !== 'district'),
  ...DISTRICT_CHANGES.map((change): [string, readonly unknown[]] => [change, [false, true]]),
]);

test('any two values of any two switches meet in the pairwise set', () => {
  const set = pairwise().map(parts);
  const alone: string[] = [];
  for (const [one, ones] of values)
    for (const [two, twos] of values)
      if (one < two)
        for (const a of ones)
          for (const b of twos)
            if (!set.some((row) => row.get(one) === a && row.get(two) === b))
              alone.push(`${one}=${a} ${two}=${b}`);
  expect(alone).toEqual([]);
  expect(set.length).toBeLessThan(45);
});

test('all combinations are another one each, and neighbours differ in most switches', () => {
  expect(PRODUCT).toBe([...values.values()].reduce((size, { length }) => size * length, 1));
  const some = Array.from({ length: 500 }, (_, at) => combination(at));
  expect(new Set(some.map((variant) => settings(variant).join())).size).toBe(500);
  for (const [name, list] of values)
    expect(new Set(some.map((variant) => parts(variant).get(name))).size, name).toBe(list.length);
  // Each place is visited once when the step has no divisor in common with the product.
  for (const { length } of values.values())
    for (const prime of [2, 3, 5, 7])
      if (length % prime === 0) expect(1_000_000_007 % prime).not.toBe(0);
});
