/** Turns what was measured of one list into figures. Pure. */
import type { Figure } from '../core/section.ts';
import { countOf, summarize } from '../core/statistics.ts';

/** The figures of one list. Times are in milliseconds, heaps in KB. */
export interface ListMeasured {
  count: number;
  /** Students that were read. */
  read: number;
  whole: number;
  bare: number;
  firstRow: number;
  framesReading: number[];
  longTasks: number[];
  framesScrolling: number[];
  /** Frames of a plain box of the same height. */
  framesPlain: number[];
  pageHeap: number;
  workerHeap: number;
  /** The room that the list takes of the browser's 10 MB, in KB. */
  stored: number;
}

/** A person notices a frame that takes longer, in ms. */
const LONG_FRAME_MS = 50;

const longShare = (frames: readonly number[]): number =>
  (frames.filter((ms) => ms > LONG_FRAME_MS).length / frames.length) * 100;

const number = (count: number) => count.toLocaleString('en-US');

/** The figure of a list that did not come to its end, which breaks its budget. */
export const unfinished = (count: number, read: number): Figure => ({
  name: `${number(count)} students: read`,
  unit: '%',
  ...countOf((read / count) * 100),
  budget: { atLeast: 100 },
});

/** All figures of one list. */
export function listFigures(measured: ListMeasured): Figure[] {
  const { count, read, whole, bare, firstRow, framesReading, framesScrolling } = measured;
  const of = (name: string) => `${number(count)} students: ${name}`;
  return [
    unfinished(count, read),
    { name: of('from the click to the last row'), unit: 's', ...countOf(whole / 1000) },
    { name: of('the bare requests'), unit: 's', ...countOf(bare / 1000) },
    {
      name: of('whole time to the bare requests'),
      unit: '×',
      ...countOf(whole / bare),
      budget: { atMost: 1.3 },
    },
    { name: of('first row'), unit: 's', ...countOf(firstRow / 1000) },
    { name: of('frames while reading'), unit: 'ms', ...summarize(framesReading) },
    {
      name: of('longest frame while reading'),
      unit: 'ms',
      ...countOf(Math.max(...framesReading)),
    },
    {
      name: of('longest task while reading'),
      unit: 'ms',
      ...countOf(Math.max(0, ...measured.longTasks)),
    },
    {
      name: of('long tasks, share of the time of reading'),
      unit: '%',
      ...countOf((measured.longTasks.reduce((sum, ms) => sum + ms, 0) / whole) * 100),
      budget: { atMost: 25 },
    },
    {
      name: of('frames over 50 ms while reading'),
      unit: '%',
      ...countOf(longShare(framesReading)),
    },
    { name: of('frames while scrolling'), unit: 'ms', ...summarize(framesScrolling) },
    {
      name: of('longest frame while scrolling'),
      unit: 'ms',
      ...countOf(Math.max(...framesScrolling)),
    },
    {
      name: of('frames over 50 ms while scrolling'),
      unit: '%',
      ...countOf(longShare(framesScrolling)),
    },
    { name: of('frames of a plain box'), unit: 'ms', ...summarize(measured.framesPlain) },
    { name: of('heap of the page'), unit: 'KB', ...countOf(measured.pageHeap) },
    { name: of('heap of the worker'), unit: 'KB', ...countOf(measured.workerHeap) },
    {
      name: of('room taken of the browser’s 10 MB'),
      unit: 'KB',
      ...countOf(measured.stored),
      budget: { atMost: 7680 },
    },
  ];
}
