/** The parts that come later (`parts.ts`), as the content script calls them. */
import type { Action } from '../contracts/advice.ts';
import type { Did, Facts } from '../contracts/facts.ts';
import type { Memory } from './core/page-session.ts';
import type { Hint } from './drawers/field-hints.ts';
import { added, extend } from './wording/phrases.ts';

const joined = new WeakSet<object>();

/** The later parts, with both tables of wordings made one; undefined while they are not here. */
export function later(memory: Memory): Memory['parts'] {
  const { parts } = memory;
  if (parts && !joined.has(parts)) {
    joined.add(parts);
    memory.nameOf = parts.nameOf;
    for (const extra of [...added]) parts.extend(extra);
    if (parts.extend !== extend) extend(parts.words);
  }
  return parts;
}

async function bring(memory: Memory) {
  if (!memory.parts) await memory.bringParts?.();
  return later(memory);
}

/**
 * Does one thing on the page; it never commits anything.
 * @returns never throws: `stopped` with a short word in `what`, when it was not done
 */
export async function carryOut(
  action: Action,
  win: Window,
  memory: Memory,
  signal: AbortSignal,
): Promise<Did> {
  const parts = await bring(memory);
  if (parts) return parts.carryOut(action, win, memory, signal);
  return { do: action.do, ended: 'stopped', what: 'not-found:parts', kept: [] };
}

/**
 * Reads the page's records (REST, GET only) into memory, once for each page and list of results, and
 * the one of a contact to look up.
 * @returns whether there is something new to see
 */
export const readRecords = async (
  win: Window & typeof globalThis,
  memory: Memory,
  facts: Facts,
  signal: AbortSignal,
  lookUp?: string,
): Promise<boolean> =>
  (await bring(memory))?.readRecords(win, memory, facts, signal, lookUp) ?? false;

/** Puts hints beside fields of the open drawer; without the later parts no drawer is known. */
export const showHints = (win: Window, memory: Memory, hints: readonly Hint[]): void =>
  memory.parts?.showHints(win, memory, hints);
