/** Reads what the browser recorded: how long code of ours ran, and its longest stretch. Pure. */

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

/** As much of an event of the DevTools protocol's `Tracing` as is used; times in microseconds. */
export interface TraceEvent {
  name: string;
  /** X: with a beginning and a length. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the thread alone: what else ran on the machine does not count. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

const RUNS = ['EvaluateScript', 'FunctionCall'];
/** The browser counts these apart, also where a script asks for them. */
const LAYOUTS = ['Layout', 'UpdateLayoutTree'];

const named = (events: readonly TraceEvent[], names: readonly string[]) =>
  events
    .filter(({ name, ph }) => ph === 'X' && names.includes(name))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

/**
 * Each run of a script of one origin, in ms of the page's thread: what the browser's ScriptDuration counts, told
 * apart by whose it is. A run inside of another is part of it; layouts that it asked for are not.
 * @param url the beginning of the script's address
 */
export function runs(events: readonly TraceEvent[], url: string): number[] {
  const layouts = named(events, LAYOUTS);
  let end = Number.NEGATIVE_INFINITY;
  return named(events, RUNS).flatMap(({ ts, dur = 0, tdur = dur, args, pid, tid }) => {
    if (!args?.data?.url?.startsWith(url) || ts < end) return [];
    end = ts + dur;
    const inside = layouts.filter(
      (one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts < ts + dur,
    );
    return [(tdur - sum(inside.map((one) => one.tdur ?? one.dur ?? 0))) / 1000];
  });
}

export const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
