/** Who imports whom: the layers, and no circle of files or folders. */
import type { Layer } from './layer-kinds.ts';
import { LAYERS } from './layers.ts';
import { folderOf, isInside, product } from './source.ts';

/** The row of the table that a file belongs to. */
export const layerOf = (path: string): Layer | undefined =>
  LAYERS.filter(({ folder }) => isInside(path, folder)).sort(
    (a, b) => b.folder.length - a.folder.length,
  )[0];

const isProduct = (path: string) => /^(lib|components|entrypoints)\//.test(path);

/** Files that no row of the table holds. */
export const filesWithoutLayer = (): string[] =>
  product().flatMap(({ path }) => (layerOf(path) ? [] : [path]));

/** Imports that the table does not allow, as `file → layer`. */
export const wrongImports = (): string[] => [
  ...new Set(
    product().flatMap(({ path, imports }) => {
      const own = layerOf(path);
      return imports.flatMap(({ from }) => {
        const layer = isProduct(from) ? layerOf(from) : undefined;
        if (!layer || layer === own || own?.imports.includes(layer.folder)) return [];
        return [`${path} → ${layer.folder}`];
      });
    }),
  ),
];

/** Files from which imports lead back to themselves, types included. */
export function filesInCircles(): string[] {
  const graph = new Map(
    product().map(({ path, imports }) => [path, new Set(imports.map(({ from }) => from))]),
  );
  return circles(graph).flat().sort();
}

/** Imports between folders that lead back, as `folder → folder`. */
export function foldersInCircles(): string[] {
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of product())
    for (const { from } of imports.filter(({ from }) => isProduct(from))) {
      const targets = graph.get(folderOf(path)) ?? new Set();
      if (folderOf(from) !== folderOf(path)) targets.add(folderOf(from));
      graph.set(folderOf(path), targets);
    }
  return circles(graph)
    .flatMap((circle) =>
      circle.flatMap((folder) =>
        circle.filter((to) => graph.get(folder)?.has(to)).map((to) => `${folder} → ${to}`),
      ),
    )
    .sort();
}

/** Groups of nodes that reach each other, by Tarjan's algorithm; a node alone is no circle. */
export function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (node: string): number => {
    const own = index.size;
    index.set(node, own);
    stack.push(node);
    let low = own;
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!index.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next))
        low = Math.min(low, lowest.get(next) ?? low, index.get(next) ?? low);
    }
    lowest.set(node, low);
    if (low === own) groups.push(stack.splice(stack.indexOf(node)));
    return low;
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return groups.filter(({ length }) => length > 1);
}
