/**
 * `npm test [-- check unit e2e]`: lint, types, unused code, unit and component tests, the production
 * builds and the end-to-end tests. Prints progress and ends with the plain line `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, findFirefox, installPackages, ROOT, run } from './prepare.mjs';

const PARTS = ['check', 'unit', 'e2e'];
const count = { passed: 0, failed: 0, skipped: 0 };

const bin = (path, ...args) => run(process.execPath, [`${ROOT}node_modules/${path}`, ...args]);

/** A step that is one check by itself. */
function step(name, ok) {
  count[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  return ok;
}

/** Adds what a runner wrote to its JSON report; a runner that wrote none has failed. */
function add(name, file, read) {
  try {
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8')));
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

const parts = {
  check() {
    step('lint (biome)', bin('@biomejs/biome/bin/biome', 'check', '.'));
    step('types (tsc)', bin('typescript/bin/tsc', '-p', '.'));
    step('unused code (knip)', bin('knip/bin/knip.js'));
  },
  unit() {
    const report = 'test-output/unit.json';
    const ended = bin(
      'vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    );
    const counted = add('unit and component tests', report, (result) => ({
      passed: result.numPassedTests,
      failed: result.numFailedTests,
      skipped: result.numPendingTests + result.numTodoTests,
    }));
    if (!ended && counted) step('unit tests ended well', false);
  },
  e2e() {
    process.env.CHROMIUM_PATH = findChromium();
    process.env.FIREFOX_PATH = findFirefox();
    if (!step('build (Chromium, Firefox)', build())) return;
    const report = 'test-output/e2e.json';
    const ended = bin('@playwright/test/cli.js', 'test', '--config=tests/playwright.config.ts');
    const counted = add('end-to-end tests', report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }));
    if (!ended && counted) step('end-to-end tests ended well', false);
  },
};

const build = () =>
  bin('wxt/bin/wxt.mjs', 'build') && bin('wxt/bin/wxt.mjs', 'build', '-b', 'firefox');

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
try {
  if (unknown.length > 0) throw new Error(`Unknown part: ${unknown}. Known: ${PARTS.join(', ')}.`);
  installPackages();
  rmSync(`${ROOT}test-output`, { recursive: true, force: true });
  mkdirSync(`${ROOT}test-output`, { recursive: true });
  for (const part of asked.length > 0 ? asked : PARTS) parts[part]();
} catch (error) {
  console.error(error.message);
  count.failed += 1;
}
const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
process.exitCode = count.failed > 0 ? 1 : 0;
