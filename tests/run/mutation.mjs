/**
 * `npm run test:mutation [-- rules|readers] [--static] [--mutate=lib/rules/values/match-people.ts,…] [--concurrency=2]`:
 * changes the code in thousands of small ways and counts how many of them the tests notice. It prints each group's and
 * file's score and the survivors without a reason in `tests/mutation/reasons.mjs`, and fails below a group's threshold.
 * A run that was stopped goes on where it was, and unchanged code is not tested again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { configOf } from '../mutation/config.mjs';
import { batches, filesOf, GROUPS } from '../mutation/groups.mjs';
import { reasonFor } from '../mutation/reasons.mjs';
import { ROOT } from './prepare.mjs';

const words = process.argv.slice(2);
const option = (name) =>
  words.find((word) => word.startsWith(`--${name}`))?.replace(/^--[a-z]+=?/, '');
const groups = words.filter((word) => Object.hasOwn(GROUPS, word));
const folder = `${ROOT}test-output/mutation`;
mkdirSync(folder, { recursive: true });
const settings = {
  concurrency: Number(option('concurrency') ?? 2),
  atImport: option('static') !== undefined,
};

for (const group of groups.length ? groups : Object.keys(GROUPS)) {
  process.env.MUTATION_GROUP = group;
  const { least, lines } = GROUPS[group];
  const chosen = option('mutate')?.split(',');
  console.log(`\n${group}: at least ${least} %`);
  const files = chosen ?? filesOf(GROUPS[group]);
  forgetSurvivors(`${folder}/${group}.incremental.json`);
  for (const batch of batches(files, lines))
    await new Stryker(configOf(group, batch, settings)).runMutationTest();
  const tested = JSON.parse(readFileSync(`${folder}/${group}.json`, 'utf8')).files;
  const testedFiles = Object.entries(tested).filter(([file]) => files.includes(file));
  const score = scores(testedFiles);
  survivors(group, testedFiles);
  if (!chosen && score < least) {
    console.log(`${group}: ${score.toFixed(2)} % is under ${least} %`);
    process.exitCode = 1;
  }
}

/** Stryker identifies tests by name only, so survivors are tested again once any test file has changed. */
function forgetSurvivors(reportFile) {
  if (!existsSync(reportFile)) return;
  const { mtimeMs } = statSync(reportFile);
  const tests = readdirSync(`${ROOT}tests/unit`, { recursive: true });
  if (!tests.some((name) => statSync(`${ROOT}tests/unit/${name}`).mtimeMs > mtimeMs)) return;
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => !/Survived|NoCoverage/.test(status));
  writeFileSync(reportFile, JSON.stringify(report));
}

/** Prints each file's score. @returns the percentage of all changes that the tests noticed */
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

/** The text between two positions. */
function between(lines, { start, end }) {
  const all = lines.slice(start.line - 1, end.line);
  return all
    .map((line, n) => (n === all.length - 1 ? line.slice(0, end.column - 1) : line))
    .join('\n')
    .slice(start.column - 1);
}

/** Writes all survivors by their reasons, and prints how many each reason has. */
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
  console.log(`All of them are in ${out.slice(ROOT.length)}`);
}
