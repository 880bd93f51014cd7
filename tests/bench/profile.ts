/** Reads a sampling profile: how long code of ours ran, and its longest stretch. Pure. */

/** As much of the DevTools protocol's `Profiler.Profile` as is used. */
export interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds since the sample before. */
  timeDeltas?: number[];
}

/** Stretches of ours that are less apart are one. */
const TOGETHER_MS = 1;

/**
 * Stretches, in ms, in which our own code ran or the browser worked for it, such as a layout that it asked
 * for. Promise continuations are in it, which the browser's own count of script leaves out.
 * @param url the beginning of the addresses of our scripts
 */
export function stretches(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  url: string,
): number[] {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
  const own = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.startsWith(url)).map((n) => n.id),
  );
  const ours = (id: number | undefined): boolean =>
    id !== undefined && (own.has(id) || ours(parents.get(id)));
  const isOurs = new Map(nodes.map(({ id }) => [id, ours(id)]));
  const found: number[] = [];
  let gap = Number.POSITIVE_INFINITY;
  samples.forEach((id, index) => {
    // A sample stands for the time until the next one.
    const ms = (timeDeltas[index + 1] ?? 0) / 1000;
    if (!isOurs.get(id)) {
      gap += ms;
      return;
    }
    if (gap < TOGETHER_MS && found.length) found[found.length - 1] = (found.at(-1) ?? 0) + ms;
    else found.push(ms);
    gap = 0;
  });
  return found;
}

export const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
