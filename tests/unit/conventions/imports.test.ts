/** Who may import whom: the table in tests/conventions/layers.ts. */
import { expect, it } from 'vitest';
import {
  circles,
  filesInCircles,
  filesWithoutLayer,
  foldersInCircles,
  layerOf,
  wrongImports,
} from '../../conventions/imports.ts';
import { LAYERS } from '../../conventions/layers.ts';
import { isInside, product } from '../../conventions/source.ts';

it('finds the files that it judges', () => {
  for (const folder of ['lib/rules', 'lib/powerschool', 'components', 'entrypoints'])
    expect(product().filter(({ path }) => isInside(path, folder)).length, folder).toBeGreaterThan(
      5,
    );
});

it('has a row for every file, and no row without files', () => {
  expect(filesWithoutLayer()).toEqual([]);
  const used = new Set(product().map(({ path }) => layerOf(path)));
  expect(LAYERS.filter((layer) => !used.has(layer)).map(({ folder }) => folder)).toEqual([]);
});

it('allows imports downwards only', () => {
  const imports = new Map(LAYERS.map((layer) => [layer.folder, new Set(layer.imports)]));
  expect(circles(imports)).toEqual([]);
});

it('finds a circle, and none in a chain', () => {
  const graph = new Map(
    Object.entries({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }).map(([from, to]) => [
      from,
      new Set(to),
    ]),
  );
  expect(circles(graph).map((circle) => circle.sort())).toEqual([['a', 'b', 'c']]);
  graph.set('c', new Set());
  expect(circles(graph)).toEqual([]);
});

it.each(Object.entries({ wrongImports, filesInCircles, foldersInCircles }))(
  '%s: none',
  (_, offenders) => {
    expect(offenders()).toEqual([]);
  },
);
