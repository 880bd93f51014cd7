/**
 * `npm run bench [-- effort cost speed weight worklist] [--check]`: measures, prints tables, and writes
 * `bench/results.json` and the charts. With `--check` a broken budget makes the command fail.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { findChromium, installPackages, ROOT } from '../run/prepare.mjs';
import { createCharts } from './core/charts.ts';
import { brokenBudgets, mergeSections, type Results } from './core/check-budgets.ts';
import { formatTable } from './core/print-table.ts';
import type { Section } from './core/section.ts';

const FOLDER = `${ROOT}bench`;
const RESULTS = 'bench/results.json';

/** Imported on demand: some parts need packages and a browser that are installed first. */
const PARTS: Record<Section['id'], () => Promise<Section>> = {
  cost: async () => (await import('./cost/cost.ts')).measureCost(),
  speed: async () => (await import('./speed/speed.ts')).measureSpeed(),
  weight: async () => (await import('./weight/weight.ts')).measureWeight(),
  effort: async () => (await import('./effort/effort.ts')).measureEffort(),
  worklist: async () => (await import('./worklist/worklist.ts')).measureWorklist(),
};
const isPart = (word: string): word is Section['id'] => Object.hasOwn(PARTS, word);

function parseArguments(words: readonly string[]): { parts: Section['id'][]; check: boolean } {
  const names = words.filter((word) => word !== '--check');
  const unknown = names.filter((word) => !isPart(word));
  if (unknown.length)
    throw new Error(`Unknown: ${unknown}. Known: ${Object.keys(PARTS).join(', ')}, --check.`);
  const parts = (names.length ? names : Object.keys(PARTS)).filter(isPart);
  return { parts, check: words.includes('--check') };
}

const parseSections = (json: string): Section[] => (JSON.parse(json) as Results).sections;

/** The committed results; none before the first commit of them. */
function readCommittedResults(): Section[] {
  try {
    const json = execFileSync('git', ['show', `HEAD:${RESULTS}`], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return parseSections(json);
  } catch {
    return [];
  }
}

function readResultsFile(): Section[] {
  const file = `${ROOT}${RESULTS}`;
  return existsSync(file) ? parseSections(readFileSync(file, 'utf8')) : [];
}

function describeMachine(chromium: string): string {
  const [cpu] = cpus();
  const version = execFileSync(chromium, ['--version'], {
    encoding: 'utf8',
    // Debian's start script prints warnings.
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  return `${cpus().length} × ${cpu?.model ?? 'unknown'}; Node ${process.versions.node}; ${version}`;
}

function writeResults(measured: readonly Section[], machine: string): void {
  const results: Results = { machine, sections: mergeSections(readResultsFile(), measured) };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${ROOT}${RESULTS}`, `${JSON.stringify(results, null, 2)}\n`);
  for (const [name, svg] of Object.entries(createCharts(results.sections)))
    writeFileSync(`${FOLDER}/${name}`, svg);
}

async function main(): Promise<void> {
  const { parts, check } = parseArguments(process.argv.slice(2));
  installPackages();
  const chromium = findChromium();
  process.env.CHROMIUM_PATH = chromium;
  const last = readCommittedResults();
  console.log('Building Kinlink …');
  await (await import('./core/build.ts')).buildExtension();
  const sections: Section[] = [];
  for (const part of parts) {
    console.log(`Measuring ${part} …`);
    const section = await PARTS[part]();
    sections.push(section);
    // Times of another hour do not compare; bytes do.
    const before = part === 'weight' ? last.find(({ id }) => id === part) : undefined;
    console.log(formatTable(section, before));
  }
  writeResults(sections, describeMachine(chromium));
  const broken = brokenBudgets(sections);
  for (const sentence of broken) console.log(sentence);
  console.log(broken.length ? `Broken budgets: ${broken.length}.` : 'All budgets are met.');
  if (check && broken.length) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
