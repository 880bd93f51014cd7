/** Reads the browser's records: how long scripts of one origin ran, and in which stretches. Pure. */
import { sum } from './statistics.ts';

/** The fields in use of the DevTools protocol's `Profiler.Profile`. */
export interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds since the previous sample. */
  timeDeltas?: number[];
}

/** Stretches with a shorter gap between them count as one. */
const JOIN_GAP_MS = 1;

/**
 * The stretches, in ms, in which scripts of one origin ran or the browser worked on their behalf, such as a layout that
 * they forced. They include promise continuations, which the browser's own script time leaves out.
 * @param prefix how the addresses of the scripts begin
 */
export function workStretches(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  prefix: string,
): number[] {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const direct = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.startsWith(prefix)).map(({ id }) => id),
  );
  const hasCaller = (id: number | undefined): boolean =>
    id !== undefined && (direct.has(id) || hasCaller(parents.get(id)));
  const matches = new Map(nodes.map(({ id }) => [id, hasCaller(id)]));
  const stretches: number[] = [];
  let gap = Number.POSITIVE_INFINITY;
  samples.forEach((id, index) => {
    // A sample holds until the next one.
    const ms = (timeDeltas[index + 1] ?? 0) / 1000;
    if (!matches.get(id)) {
      gap += ms;
      return;
    }
    const previous = stretches.at(-1);
    if (gap < JOIN_GAP_MS && previous !== undefined)
      stretches[stretches.length - 1] = previous + ms;
    else stretches.push(ms);
    gap = 0;
  });
  return stretches;
}

/** The fields in use of an event of the DevTools protocol's `Tracing`; times in microseconds. */
export interface TraceEvent {
  name: string;
  /** X marks an event with a start and a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The duration in time of the thread. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

const SCRIPT_EVENTS = ['EvaluateScript', 'FunctionCall'];
/** The browser counts these apart, also when a script forces them. */
const LAYOUT_EVENTS = ['Layout', 'UpdateLayoutTree'];

const eventsNamed = (events: readonly TraceEvent[], names: readonly string[]) =>
  events
    .filter(({ name, ph }) => ph === 'X' && names.includes(name))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

/**
 * Each run of a script of one origin, in ms of the page's thread: the browser's ScriptDuration, split by origin.
 * A nested run belongs to the outer one; layouts that a script forces are left out.
 * @param prefix how the addresses of the scripts begin
 */
export function scriptRuns(events: readonly TraceEvent[], prefix: string): number[] {
  const layouts = eventsNamed(events, LAYOUT_EVENTS);
  let end = Number.NEGATIVE_INFINITY;
  return eventsNamed(events, SCRIPT_EVENTS).flatMap(
    ({ ts, dur = 0, tdur = dur, args, pid, tid }) => {
      if (!args?.data?.url?.startsWith(prefix) || ts < end) return [];
      end = ts + dur;
      const nested = layouts.filter(
        (layout) =>
          layout.pid === pid && layout.tid === tid && layout.ts >= ts && layout.ts < ts + dur,
      );
      return [(tdur - sum(nested.map((layout) => layout.tdur ?? layout.dur ?? 0))) / 1000];
    },
  );
}
