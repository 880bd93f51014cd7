/**
 * `npm run test:mutation [-- rules|readers] [--static] [--mutate=lib/rules/match.ts] [--concurrency=2]`:
 * changes the code in thousands of small ways and counts which of them the tests notice. Prints the score of
 * each group and file and the survivors that have no reason in `tests/mutation/reasons.mjs`; fails under
 * a group's threshold. What was tested before and has not changed since is not tested again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { configOf } from '../mutation/config.mjs';
import { GROUPS } from '../mutation/groups.mjs';
import { reasonFor } from '../mutation/reasons.mjs';
import { ROOT } from './bring.mjs';

const given = process.argv.slice(2);
const option = (name) =>
  given.find((word) => word.startsWith(`--${name}`))?.replace(/^--[a-z]+=?/, '');
const named = given.filter((word) => Object.hasOwn(GROUPS, word));
const folder = `${ROOT}test-output/mutation`;
mkdirSync(folder, { recursive: true });

for (const group of named.length ? named : Object.keys(GROUPS)) {
  process.env.MUTATION_GROUP = group;
  const settings = {
    mutate: option('mutate'),
    concurrency: Number(option('concurrency') ?? 2),
    atImport: option('static') !== undefined,
  };
  console.log(`\n${group}: at least ${GROUPS[group].least} %`);
  // Sets the exit code when the score is under the threshold.
  await new Stryker(configOf(group, settings)).runMutationTest();
  report(group);
}

/** Writes all survivors by their reasons, and says how many have none. */
function report(group) {
  const { files } = JSON.parse(readFileSync(`${folder}/${group}.json`, 'utf8'));
  const by = new Map();
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { status, mutatorName, replacement = '', location } of mutants) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const line = (lines[location.start.line - 1] ?? '').trim();
      const reason = reasonFor({ file, mutator: mutatorName, line, replacement }) ?? '';
      const text = `- ${file}:${location.start.line} ${mutatorName} → \`${replacement.replace(/\s+/g, ' ').slice(0, 60)}\` in \`${line.slice(0, 100)}\``;
      by.set(reason, [...(by.get(reason) ?? []), text]);
    }
  }
  const parts = [...by].map(
    ([reason, list]) =>
      `## ${reason || 'Without a reason'} (${list.length})\n\n${list.join('\n')}\n`,
  );
  const out = `${folder}/${group}-survivors.md`;
  writeFileSync(out, `# Survivors of ${group}\n\n${parts.join('\n')}`);
  for (const [reason, list] of by) console.log(`${list.length} survived: ${reason || 'no reason'}`);
  console.log(`Each of them stands in ${out.slice(ROOT.length)}`);
}
