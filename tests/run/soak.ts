/**
 * `npm run test:soak [-- --minutes=30]`: a registrar's day at speed. One clash after another is resolved while the
 * worker stops, sessions expire, people sign out and Kinlink is updated. Prints what was done and the memory.
 */
import { findChromium, installPackages, ROOT, run } from './prepare.mjs';

const USUAL_MINUTES = 30;

function readMinutes(given: readonly string[]): number {
  if (given.length === 0) return USUAL_MINUTES;
  const [, value] = /^--minutes[= ](\d+)$/.exec(given.join(' ')) ?? [];
  if (!value) throw new Error(`Unknown: ${given.join(' ')}. Known: --minutes=30.`);
  return Number(value);
}

const node = (path: string, ...args: string[]): boolean =>
  run(process.execPath, [`${ROOT}node_modules/${path}`, ...args]);

try {
  process.env.SOAK_MINUTES = String(readMinutes(process.argv.slice(2)));
  installPackages();
  process.env.CHROMIUM_PATH = findChromium();
  const succeeded =
    node('wxt/bin/wxt.mjs', 'build') &&
    node('@playwright/test/cli.js', 'test', '--config=tests/soak.config.ts');
  process.exitCode = succeeded ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
