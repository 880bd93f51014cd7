/**
 * Installs what a fresh clone lacks: the npm packages, and the browsers. Plain Node, because it runs before anything
 * is installed. It prints what it does, and throws an Error with one clear sentence when it can't.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Runs a command and shows its output. @returns whether it succeeded */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  return status === 0;
}

/** Installs the packages when they are absent or older than the lock file, and writes WXT's types. */
export function installPackages() {
  installFromLock();
  // `npm ci` runs no scripts, not even this project's own; see .npmrc.
  if (existsSync(`${ROOT}.wxt/wxt.d.ts`)) return;
  if (!run(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'prepare']))
    throw new Error('WXT could not write its types; see its message above.');
}

function installFromLock() {
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Kinlink needs Node 20.19 or newer; this is ${process.versions.node}.`);
  const installed = `${ROOT}node_modules/.package-lock.json`;
  const lock = `${ROOT}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the npm packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const install = (verb) =>
    run(npm, [verb, '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
  if (install('ci')) return;
  // `npm ci` stops when a registry lacks a package of another platform; `npm install` does not.
  console.log('Trying npm install …');
  if (!install('install'))
    throw new Error(
      'npm could not install the packages; see its message above, fix the cause, and run this again.',
    );
}

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const firstExisting = (paths) => paths.find((path) => path && existsSync(path));

/** The Chromium that Playwright downloaded, if any. Branded Chrome does not load an unpacked extension. */
function playwrightChromium() {
  try {
    return createRequire(`${ROOT}package.json`)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(name) {
  console.log(`Installing ${name} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], { env });
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Path of a Chromium or Chrome for Testing; installs one when there is none. */
export function findChromium() {
  const find = () => firstExisting([process.env.CHROMIUM_PATH, ...CHROMIUMS, playwrightChromium()]);
  const found = find();
  if (found) return found;
  if (isRootOnDebian()) aptInstall('chromium');
  else {
    console.log('Downloading Chromium (npx playwright install chromium) …');
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  }
  const installed = find();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Chrome for Testing, set CHROMIUM_PATH if it is in an unusual place, and run this again.',
  );
}

/** Path of a Firefox; installs one where that is possible. */
export function findFirefox() {
  const find = () => firstExisting([process.env.FIREFOX_PATH, ...FIREFOXES]);
  const found = find() ?? (isRootOnDebian() && aptInstall('firefox-esr') ? find() : undefined);
  if (found) return found;
  throw new Error(
    'No Firefox was found and none could be installed: install Firefox, set FIREFOX_PATH if it is in an unusual place, and run this again.',
  );
}
