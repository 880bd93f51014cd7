/**
 * `npm run bench [-- cost speed weight effort] [--check]`: measures, prints tables, writes `bench/results.json`
 * and the charts of the README. With `--check` a broken budget is a failure, and said in a sentence.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { bringChromium, bringPackages, ROOT } from '../run/bring.mjs';
import { chartsOf } from './charts.ts';
import { broken, merged, type Results } from './judge.ts';
import type { Section } from './section.ts';
import { tableOf } from './table.ts';

const FOLDER = `${ROOT}bench`;
const RESULTS = 'bench/results.json';

/** Loaded when they are asked for: some of what they need is brought first. */
const PARTS: Record<Section['id'], () => Promise<Section>> = {
  cost: async () => (await import('./cost.ts')).measureCost(),
  speed: async () => (await import('./speed.ts')).measureSpeed(),
  weight: async () => (await import('./weight.ts')).measureWeight(),
  effort: async () => (await import('./effort.ts')).measureEffort(),
};
const isPart = (word: string): word is Section['id'] => Object.hasOwn(PARTS, word);

function parseArguments(given: readonly string[]): { parts: Section['id'][]; check: boolean } {
  const words = given.filter((word) => word !== '--check');
  const unknown = words.filter((word) => !isPart(word));
  if (unknown.length)
    throw new Error(`Unknown: ${unknown}. Known: ${Object.keys(PARTS).join(', ')}, --check.`);
  const all = Object.keys(PARTS).filter(isPart);
  return { parts: words.length ? words.filter(isPart) : all, check: given.includes('--check') };
}

/** The results that were committed last; none before the first. */
function committed(): Section[] {
  try {
    const text = execFileSync('git', ['show', `HEAD:${RESULTS}`], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return (JSON.parse(text) as Results).sections;
  } catch {
    return [];
  }
}

function written(): Section[] {
  const file = `${ROOT}${RESULTS}`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results).sections : [];
}

function write(now: readonly Section[], chromium: string): void {
  const [cpu] = cpus();
  const version = execFileSync(chromium, ['--version'], {
    encoding: 'utf8',
    // Debian's starter has words of its own to say.
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}; Node ${process.versions.node}; ${version}`;
  const results: Results = { machine, sections: merged(written(), now) };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${ROOT}${RESULTS}`, `${JSON.stringify(results, null, 2)}\n`);
  for (const [name, svg] of Object.entries(chartsOf(results.sections)))
    writeFileSync(`${FOLDER}/${name}`, svg);
}

async function main(): Promise<void> {
  const { parts, check } = parseArguments(process.argv.slice(2));
  bringPackages();
  const chromium = bringChromium();
  process.env.CHROMIUM_PATH = chromium;
  const last = committed();
  console.log('Building Kinlink …');
  await (await import('./build.ts')).buildOnce();
  const sections: Section[] = [];
  for (const part of parts) {
    console.log(`Measuring ${part} …`);
    const section = await PARTS[part]();
    sections.push(section);
    // What depends on the machine grows and shrinks with it; weight does not.
    const before = part === 'weight' ? last.find(({ id }) => id === part) : undefined;
    console.log(tableOf(section, before));
  }
  write(sections, chromium);
  const sentences = broken(sections);
  for (const sentence of sentences) console.log(sentence);
  console.log(sentences.length ? `${sentences.length} budgets broken.` : 'All budgets kept.');
  if (check && sentences.length) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
