/**
 * `npm test [-- all] [check] [unit] [e2e]`: lint, types, unused code, unit and component tests, the production
 * builds and the end-to-end tests. Prints progress and ends with the plain line `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, findFirefox, installPackages, ROOT, run } from './prepare.mjs';

const PARTS = ['check', 'unit', 'e2e'];
/** With `all`, as in CI: every browser test, every pair of the stand-in's switches, and more random days and pages. */
const EVERYTHING = {
  KINLINK_TESTS: 'all',
  KINLINK_PAIRS: 'all',
  DAMAGE_RUNS: '25',
  INTERLEAVING_RUNS: '300',
  PROMISE_RUNS: '300',
};
const count = { passed: 0, failed: 0, skipped: 0 };

const bin = (path, ...args) => run(process.execPath, [`${ROOT}node_modules/${path}`, ...args]);

/** Counts one check. */
function step(name, ok) {
  count[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  return ok;
}

/** Adds the counts of a runner's JSON report. A runner without a report has failed. */
function addReport(name, file, readCounts) {
  try {
    const { passed, failed, skipped } = readCounts(
      JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8')),
    );
    count.passed += passed;
    count.failed += failed;
    count.skipped += skipped;
    console.log(
      `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
    );
    if (passed + failed === 0) step(`${name} ran no test`, false);
    return failed === 0;
  } catch {
    return !step(`${name} ended without a report`, false);
  }
}

const runPart = {
  check() {
    step('lint (biome)', bin('@biomejs/biome/bin/biome', 'check', '.'));
    step('types (tsc)', bin('typescript/bin/tsc', '-p', '.'));
    step('unused code (knip)', bin('knip/bin/knip.js'));
  },
  unit() {
    const report = 'test-output/unit.json';
    const succeeded = bin(
      'vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    );
    const counted = addReport('unit and component tests', report, (result) => ({
      passed: result.numPassedTests,
      failed: result.numFailedTests,
      skipped: result.numPendingTests + result.numTodoTests,
    }));
    if (!succeeded && counted) step('unit tests ended well', false);
  },
  e2e() {
    process.env.CHROMIUM_PATH = findChromium();
    process.env.FIREFOX_PATH = findFirefox();
    if (!step('build (Chromium, Firefox)', build())) return;
    const report = 'test-output/e2e.json';
    const succeeded = bin('@playwright/test/cli.js', 'test', '--config=tests/playwright.config.ts');
    const counted = addReport('end-to-end tests', report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }));
    if (!succeeded && counted) step('end-to-end tests ended well', false);
  },
};

const build = () =>
  bin('wxt/bin/wxt.mjs', 'build') && bin('wxt/bin/wxt.mjs', 'build', '-b', 'firefox');

const words = process.argv.slice(2);
const isAll = words.includes('all');
const chosenParts = words.filter((word) => word !== 'all');
const unknown = chosenParts.filter((part) => !PARTS.includes(part));
try {
  if (unknown.length > 0)
    throw new Error(`Unknown part: ${unknown}. Known: all, ${PARTS.join(', ')}.`);
  Object.assign(process.env, isAll ? EVERYTHING : { KINLINK_TESTS: 'short' });
  installPackages();
  rmSync(`${ROOT}test-output`, { recursive: true, force: true });
  mkdirSync(`${ROOT}test-output`, { recursive: true });
  for (const part of chosenParts.length > 0 ? chosenParts : PARTS) runPart[part]();
} catch (error) {
  console.error(error.message);
  count.failed += 1;
}
if (!isAll)
  console.log('This was the short set of browser tests. `npm run test:all` plays all, as CI does.');
const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
process.exitCode = count.failed > 0 ? 1 : 0;
