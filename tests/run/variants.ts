/**
 * `npm run test:variants [-- --shard=i/n --from=k --count=m]`: every combination of the stand-in's switches,
 * or one n-th of them. Nobody lives to see all of them played: each stretch is a fair sample, so it
 * can be left overnight and stopped at any time; it ends with a table, and says where to go on.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { combination, PRODUCT, SWITCHES, settings } from '../e2e/combinations/pairs.ts';
import { findChromium, installPackages, ROOT } from './prepare.mjs';

/** So many are played by one run of the test runner. */
const BATCH = 20;
const REPORT = 'test-output/variants.json';
const LOG = 'test-output/variants.jsonl';

interface Spec {
  title: string;
  ok: boolean;
  tests: { results: { duration: number; errors: { message: string }[] }[] }[];
}
interface Played {
  at: number;
  ok: boolean;
  ms: number;
  error?: string;
}

/** Reads `--shard=i/n --from=k --count=m`; whatever else is given is an error that says what is known. */
function parseArguments(given: readonly string[]): {
  shard: number;
  shards: number;
  from: number;
  count: number;
} {
  const asked = { shard: 1, shards: 1, from: 0, count: Number.POSITIVE_INFINITY };
  for (const argument of given) {
    const [, name, first, second] = /^--(shard|from|count)=(\d+)(?:\/(\d+))?$/.exec(argument) ?? [];
    if (name === 'shard' && second)
      Object.assign(asked, { shard: Number(first), shards: Number(second) });
    else if (name && name !== 'shard' && !second) Object.assign(asked, { [name]: Number(first) });
    else throw new Error(`Unknown: ${argument}. Known: --shard=i/n, --from=k, --count=m.`);
  }
  if (asked.shard < 1 || asked.shard > asked.shards)
    throw new Error(`--shard=i/n goes from 1/n to n/n.`);
  return asked;
}

/** Plays some combinations; a run that leaves no report has failed as a whole. */
function play(places: readonly number[]): Played[] {
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
        KINLINK_COMBINATIONS: places.join(),
        // Whole: else it is looked for beside the configuration.
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${ROOT}${REPORT}`,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (!existsSync(`${ROOT}${REPORT}`))
    return places.map((at) => ({ at, ok: false, ms: 0, error: 'The run left no report.' }));
  const { suites } = JSON.parse(readFileSync(`${ROOT}${REPORT}`, 'utf8')) as {
    suites: { specs: Spec[] }[];
  };
  return suites.flatMap(({ specs }) =>
    specs.map(({ title, ok, tests }) => {
      const result = tests[0]?.results[0];
      const error = result?.errors[0]?.message.split('\n')[0];
      return {
        at: Number.parseInt(title, 10),
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
  for (const { at, ok } of played)
    for (const setting of settings(combination(at)).flatMap(eachChange)) {
      rows[setting] ??= { played: 0, failed: 0 };
      rows[setting].played += 1;
      rows[setting].failed += ok ? 0 : 1;
    }
  return Object.fromEntries(Object.entries(rows).sort(([a], [b]) => a.localeCompare(b)));
}

const eachChange = (setting: string): string[] => {
  const [name = '', value = ''] = setting.split('=');
  return value.split(',').map((one) => `${name}=${one}`);
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
    const places = Array.from(
      { length: Math.min(BATCH, end - next) },
      (_, step) => shard - 1 + (next + step) * shards,
    );
    const played = play(places);
    next += places.length;
    for (const one of played) appendFileSync(`${ROOT}${LOG}`, `${JSON.stringify(one)}\n`);
    all.push(...played);
    const failed = all.filter(({ ok }) => !ok);
    console.log(`${all.length} played, ${failed.length} failed; go on with --from=${next}`);
    for (const { at, error } of played.filter(({ ok }) => !ok))
      console.log(`  ${at}: ${error}\n    --variant ${settings(combination(at)).join(' ')}`);
  }
  console.table(table(all));
  process.exitCode = all.every(({ ok }) => ok) ? 0 : 1;
}

main();
