/**
 * `npm run test:variants [-- --shard=i/n --from=k --count=m]`: plays combinations of the stand-in's switches. There are
 * too many to play all. Any range is a fair sample, so it can be stopped at any time; it prints where to go on.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { combination, PRODUCT, SWITCHES, settings } from '../e2e/combinations/pairs.ts';
import { findChromium, installPackages, ROOT } from './prepare.mjs';

/** Combinations in one run of the test runner. */
const BATCH = 20;
const REPORT = 'test-output/variants.json';
const LOG = 'test-output/variants.jsonl';

interface Spec {
  title: string;
  ok: boolean;
  tests: { results: { duration: number; errors: { message: string }[] }[] }[];
}
interface Played {
  number: number;
  ok: boolean;
  ms: number;
  error?: string;
}

/** Reads `--shard=i/n --from=k --count=m`. Anything else is an error that lists these. */
function parseArguments(given: readonly string[]): {
  shard: number;
  shards: number;
  from: number;
  count: number;
} {
  const options = { shard: 1, shards: 1, from: 0, count: Number.POSITIVE_INFINITY };
  for (const argument of given) {
    const [, name, first, second] = /^--(shard|from|count)=(\d+)(?:\/(\d+))?$/.exec(argument) ?? [];
    if (name === 'shard' && second)
      Object.assign(options, { shard: Number(first), shards: Number(second) });
    else if (name && name !== 'shard' && !second) Object.assign(options, { [name]: Number(first) });
    else throw new Error(`Unknown: ${argument}. Known: --shard=i/n, --from=k, --count=m.`);
  }
  if (options.shard < 1 || options.shard > options.shards)
    throw new Error(`--shard=i/n goes from 1/n to n/n.`);
  return options;
}

/** Plays some combinations. A run without a report has failed as a whole. */
function play(numbers: readonly number[]): Played[] {
  rmSync(`${ROOT}${REPORT}`, { force: true });
  spawnSync(
    process.execPath,
    [
      `${ROOT}node_modules/@playwright/test/cli.js`,
      'test',
      '--config=tests/playwright.config.ts',
      '--reporter=json',
      '--output=test-output/variants',
      'e2e/pairwise.spec.ts',
    ],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        KINLINK_COMBINATIONS: numbers.join(),
        // An absolute path; a relative one would start at the configuration.
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${ROOT}${REPORT}`,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (!existsSync(`${ROOT}${REPORT}`))
    return numbers.map((number) => ({
      number,
      ok: false,
      ms: 0,
      error: 'The run left no report.',
    }));
  const { suites } = JSON.parse(readFileSync(`${ROOT}${REPORT}`, 'utf8')) as {
    suites: { specs: Spec[] }[];
  };
  return suites.flatMap(({ specs }) =>
    specs.map(({ title, ok, tests }) => {
      const result = tests[0]?.results[0];
      const error = result?.errors[0]?.message.split('\n')[0];
      return {
        number: Number.parseInt(title, 10),
        ok,
        ms: result?.duration ?? 0,
        ...(error && { error }),
      };
    }),
  );
}

/** For each switch and value: how many were played, how many failed. */
function table(played: readonly Played[]): Record<string, { played: number; failed: number }> {
  const rows: Record<string, { played: number; failed: number }> = {};
  for (const { number, ok } of played)
    for (const setting of settings(combination(number)).flatMap(eachChange)) {
      rows[setting] ??= { played: 0, failed: 0 };
      rows[setting].played += 1;
      rows[setting].failed += ok ? 0 : 1;
    }
  return Object.fromEntries(Object.entries(rows).sort(([a], [b]) => a.localeCompare(b)));
}

const eachChange = (setting: string): string[] => {
  const [name = '', value = ''] = setting.split('=');
  return value.split(',').map((part) => `${name}=${part}`);
};

function main(): void {
  const { shard, shards, from, count } = parseArguments(process.argv.slice(2));
  const size = Math.floor((PRODUCT - shard) / shards) + 1;
  const end = Math.min(size, from + count);
  console.log(
    `${SWITCHES} switches, ${PRODUCT} combinations; shard ${shard} of ${shards} has ${size}, from ${from} on.`,
  );
  installPackages();
  process.env.CHROMIUM_PATH = findChromium();
  mkdirSync(`${ROOT}test-output`, { recursive: true });
  spawnSync(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
  });

  const all: Played[] = [];
  let next = from;
  let stopped = false;
  process.on('SIGINT', () => {
    stopped = true;
  });
  while (next < end && !stopped) {
    const numbers = Array.from(
      { length: Math.min(BATCH, end - next) },
      (_, step) => shard - 1 + (next + step) * shards,
    );
    const played = play(numbers);
    next += numbers.length;
    for (const result of played) appendFileSync(`${ROOT}${LOG}`, `${JSON.stringify(result)}\n`);
    all.push(...played);
    const failed = all.filter(({ ok }) => !ok);
    console.log(`${all.length} played, ${failed.length} failed; go on with --from=${next}`);
    for (const { number, error } of played.filter(({ ok }) => !ok))
      console.log(
        `  ${number}: ${error}\n    --variant ${settings(combination(number)).join(' ')}`,
      );
  }
  console.table(table(all));
  process.exitCode = all.every(({ ok }) => ok) ? 0 : 1;
}

main();
