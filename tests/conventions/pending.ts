/**
 * Offenders that are known and not mended yet. A rule fails on a new one, and on an entry that no longer offends:
 * so `pending.json` can only shrink. `npx tsx tests/run/shrink-pending.ts` takes out what is mended.
 */
import { writeFileSync } from 'node:fs';
import {
  crowdedFolders,
  exportedLets,
  filesWithoutTest,
  modulesWithState,
  namesDefinedTwice,
} from './code.ts';
import { filesInCircles, foldersInCircles, wrongImports } from './imports.ts';
import { deniedFiles, deniedNames, longComments } from './language.ts';
import { read } from './source.ts';

const FILE = 'tests/conventions/pending.json';

/** Every rule that may have known offenders. */
const RULES = {
  wrongImports,
  filesInCircles,
  foldersInCircles,
  crowdedFolders,
  modulesWithState,
  exportedLets,
  namesDefinedTwice,
  filesWithoutTest,
  deniedNames,
  deniedFiles,
  longComments,
};
export type Rule = keyof typeof RULES;

type Counts = Record<string, number>;
const pending = () => JSON.parse(read(FILE)) as Partial<Record<Rule, Counts>>;

const count = (offenders: readonly string[]): Counts => {
  const counts: Counts = {};
  for (const offender of offenders) counts[offender] = (counts[offender] ?? 0) + 1;
  return counts;
};

/** What offends more often than is known, and what is known to offend more often than it does. */
export function compare(rule: Rule): { added: string[]; mended: string[] } {
  const listed = pending()[rule] ?? {};
  const found = count(RULES[rule]());
  return {
    added: Object.keys(found).filter(
      (offender) => (found[offender] ?? 0) > (listed[offender] ?? 0),
    ),
    mended: Object.keys(listed).filter(
      (offender) => (found[offender] ?? 0) < (listed[offender] ?? 0),
    ),
  };
}

/** Takes out of the list what no longer offends; it adds nothing. @returns whether anything was taken out */
export function shrink(): boolean {
  const before = read(FILE);
  const rest: Partial<Record<Rule, Counts>> = {};
  for (const [rule, listed] of Object.entries(pending()) as [Rule, Counts][]) {
    const found = count(RULES[rule]());
    const entries = Object.entries(listed).flatMap(([offender, times]): [string, number][] => {
      const remaining = Math.min(times, found[offender] ?? 0);
      return remaining > 0 ? [[offender, remaining]] : [];
    });
    if (entries.length > 0) rest[rule] = Object.fromEntries(entries);
  }
  const after = `${JSON.stringify(rest, null, 2)}\n`;
  if (after !== before) writeFileSync(new URL(`../../${FILE}`, import.meta.url), after);
  return after !== before;
}
