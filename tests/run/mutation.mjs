/**
 * `npm run test:mutation [-- rules|readers] [--static] [--mutate=lib/rules/values/match-people.ts,…] [--concurrency=2]`:
 * changes the code in thousands of small ways and counts which of them the tests notice. Prints the score of
 * each group and file and how many survivors have no reason in `tests/mutation/reasons.mjs`; fails under a
 * group's threshold. It goes batch by batch: one that is stopped goes on where it was when it is run again,
 * and what was tested before and has not changed since is not tested again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { configOf } from '../mutation/config.mjs';
import { batches, filesOf, GROUPS } from '../mutation/groups.mjs';
import { reasonFor } from '../mutation/reasons.mjs';
import { ROOT } from './prepare.mjs';

const given = process.argv.slice(2);
const option = (name) =>
  given.find((word) => word.startsWith(`--${name}`))?.replace(/^--[a-z]+=?/, '');
const named = given.filter((word) => Object.hasOwn(GROUPS, word));
const folder = `${ROOT}test-output/mutation`;
mkdirSync(folder, { recursive: true });
const settings = {
  concurrency: Number(option('concurrency') ?? 2),
  atImport: option('static') !== undefined,
};

for (const group of named.length ? named : Object.keys(GROUPS)) {
  process.env.MUTATION_GROUP = group;
  const { least, lines } = GROUPS[group];
  const chosen = option('mutate')?.split(',');
  console.log(`\n${group}: at least ${least} %`);
  const files = chosen ?? filesOf(GROUPS[group]);
  forgetSurvivors(`${folder}/${group}.incremental.json`);
  for (const batch of batches(files, lines))
    await new Stryker(configOf(group, batch, settings)).runMutationTest();
  const tested = JSON.parse(readFileSync(`${folder}/${group}.json`, 'utf8')).files;
  const asked = Object.entries(tested).filter(([file]) => files.includes(file));
  const score = scores(asked);
  survivors(group, asked);
  if (!chosen && score < least) {
    console.log(`${group}: ${score.toFixed(2)} % is under ${least} %`);
    process.exitCode = 1;
  }
}

/** Stryker knows tests by their names only: once a file of tests has changed, what survived is tested again. */
function forgetSurvivors(known) {
  if (!existsSync(known)) return;
  const { mtimeMs } = statSync(known);
  const tests = readdirSync(`${ROOT}tests/unit`, { recursive: true });
  if (!tests.some((name) => statSync(`${ROOT}tests/unit/${name}`).mtimeMs > mtimeMs)) return;
  const report = JSON.parse(readFileSync(known, 'utf8'));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => !/Survived|NoCoverage/.test(status));
  writeFileSync(known, JSON.stringify(report));
}

/** Prints each file's score and gives that of all: what was noticed, of all that could have been. */
function scores(files) {
  const count = (mutants, ...wanted) =>
    mutants.filter(({ status }) => wanted.includes(status)).length;
  const row = (file, mutants) => {
    const kinds = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
    const [killed, timeout, survived, none] = kinds.map((kind) => count(mutants, kind));
    const all = killed + timeout + survived + none;
    const score = all ? (100 * (killed + timeout)) / all : 100;
    return { file, score: score.toFixed(2), killed, timeout, survived, 'no coverage': none };
  };
  const total = row(
    'all',
    files.flatMap(([, { mutants }]) => mutants),
  );
  console.table([...files.map(([file, { mutants }]) => row(file, mutants)), total]);
  return Number(total.score);
}

/** What stands from one place to another. */
function between(lines, { start, end }) {
  const all = lines.slice(start.line - 1, end.line);
  return all
    .map((line, n) => (n === all.length - 1 ? line.slice(0, end.column - 1) : line))
    .join('\n')
    .slice(start.column - 1);
}

/** Writes all survivors by their reasons, and says how many have none. */
function survivors(group, files) {
  const by = new Map();
  for (const [file, { source, mutants }] of files) {
    const lines = source.split('\n');
    for (const { status, mutatorName, replacement = '', location } of mutants) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const line = (lines[location.start.line - 1] ?? '').trim();
      const original = between(lines, location);
      const reason = reasonFor({ file, mutator: mutatorName, line, original, replacement }) ?? '';
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
