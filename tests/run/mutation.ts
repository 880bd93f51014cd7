/**
 * `npm run test:mutation [-- rules|readers] [--static] [--mutate=lib/rules/task/clash.ts,…] [--concurrency=2]`:
 * changes the code in thousands of small ways and counts how many the tests notice. Prints the score of each
 * file and the survivors by reason; fails below a group's minimum. It continues where it was stopped.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { GROUPS, type Group, splitIntoBatches } from '../mutation/groups.ts';
import { type ReportedFiles, scoreRows, survivorsByReason } from '../mutation/report.ts';
import { createConfig } from '../mutation/stryker-config.ts';
import { ROOT } from './prepare.mjs';

const FOLDER = `${ROOT}test-output/mutation`;

const words = process.argv.slice(2);
const option = (name: string) =>
  words.find((word) => word.startsWith(`--${name}`))?.replace(/^--[a-z]+=?/, '');
const settings = {
  concurrency: Number(option('concurrency') ?? 2),
  withStatic: option('static') !== undefined,
};

const readReport = (file: string): { files: ReportedFiles } =>
  JSON.parse(readFileSync(file, 'utf8'));

/** Stryker knows tests by name only, so after any change of the tests the survivors are tested again. */
function forgetSurvivors(incrementalFile: string): void {
  if (!existsSync(incrementalFile)) return;
  const { mtimeMs } = statSync(incrementalFile);
  const tests = readdirSync(`${ROOT}tests/unit`, { recursive: true, encoding: 'utf8' });
  if (!tests.some((name) => statSync(`${ROOT}tests/unit/${name}`).mtimeMs > mtimeMs)) return;
  const report = readReport(incrementalFile);
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => !/Survived|NoCoverage/.test(status));
  writeFileSync(incrementalFile, JSON.stringify(report));
}

function reportSurvivors(group: string, files: ReportedFiles): void {
  const survivors = survivorsByReason(files);
  const sections = [...survivors].map(
    ([reason, lines]) => `## ${reason} (${lines.length})\n\n${lines.join('\n')}\n`,
  );
  const path = `${FOLDER}/${group}-survivors.md`;
  writeFileSync(path, `# Survivors of ${group}\n\n${sections.join('\n')}`);
  for (const [reason, lines] of survivors) console.log(`${lines.length} survived: ${reason}`);
  console.log(`All of them are listed in ${path.slice(ROOT.length)}`);
}

async function testGroup(group: string, { files, minScore, batchLines }: Group): Promise<void> {
  process.env.MUTATION_GROUP = group;
  console.log(`\n${group}: at least ${minScore} %`);
  const selected = option('mutate')?.split(',');
  const mutated = selected ?? files();
  forgetSurvivors(`${FOLDER}/${group}.incremental.json`);
  for (const batch of splitIntoBatches(mutated, batchLines))
    await new Stryker(createConfig(group, batch, settings)).runMutationTest();
  const reported = Object.fromEntries(
    Object.entries(readReport(`${FOLDER}/${group}.json`).files).filter(([file]) =>
      mutated.includes(file),
    ),
  );
  const rows = scoreRows(reported);
  console.table(rows);
  reportSurvivors(group, reported);
  const score = Number(rows.at(-1)?.score);
  if (!selected && score < minScore) {
    console.log(`${group}: ${score.toFixed(2)} % is below ${minScore} %`);
    process.exitCode = 1;
  }
}

mkdirSync(FOLDER, { recursive: true });
const groupNames = Object.keys(GROUPS).filter((name) => words.includes(name));
for (const [name, group] of Object.entries(GROUPS))
  if (!groupNames.length || groupNames.includes(name)) await testGroup(name, group);
