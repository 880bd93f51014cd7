import { expect, it } from 'vitest';
import { pairUp, type ValueKind } from '../../../../lib/rules/values/pair-values.ts';

it('pairs best matches first, in the first list’s order', () => {
  const kind: ValueKind<string> = {
    format: (value) => value,
    key: (value) => value,
    compare: (a, b) =>
      a[0] !== b[0]
        ? undefined
        : a.length === b.length
          ? 'same'
          : a.length + b.length > 4
            ? 'rival'
            : 'less',
  };
  const pairs = (a: string[], b: string[]) => {
    const { pairs, first: rest, second: other } = pairUp(a, b, kind);
    return [pairs.map(({ first, second, level }) => `${first} ${level} ${second}`), rest, other];
  };
  expect(pairs(['b1', 'a1', 'c'], ['a2', 'a1', 'b1'])).toEqual([
    ['b1 same b1', 'a1 same a1'],
    ['c'],
    ['a2'],
  ]);
  expect(pairs(['a', 'axx'], ['ax', 'ay1'])).toEqual([['a less ax', 'axx same ay1'], [], []]);
  expect(pairs(['axx', 'a'], ['ay'])).toEqual([['a less ay'], ['axx'], []]);
  expect(pairs(['a2', 'a3'], ['a4'])).toEqual([['a2 same a4'], ['a3'], []]);
  expect(pairs(['a3', 'a2'], ['a4'])).toEqual([['a2 same a4'], ['a3'], []]);
  expect(pairs(['a4'], ['a3', 'a2'])).toEqual([['a4 same a2'], [], ['a3']]);
});
