/**
 * The version that an update starts from: the last release where the clone has its tag, else this build under a lower
 * version number.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run/prepare.mjs';

/** The folders of the builds. */
type Build = 'chrome-mv3' | 'firefox-mv3';

const LOWER_VERSION = '0.0.1';
const ownVersion: string = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version;

/** An unpacked source package has no tags, and neither has a shallow clone. */
function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

/** The tag of the last release before this version. */
const lastTag = git('tag', '--list', 'v*', '--sort=-v:refname')
  .split('\n')
  .find((tag) => tag !== '' && tag !== `v${ownVersion}`);

/** The version that the test starts from, as its title says it. */
export const OLDER_VERSION = lastTag
  ? `the last release, ${lastTag},`
  : `this build as ${LOWER_VERSION} (there is no release yet)`;

/** Puts the older version into a folder of its own. */
export function olderVersion(build: Build): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kinlink-older-'));
  if (lastTag) buildTag(lastTag, build, folder);
  else {
    replaceBy(build, folder);
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, version: LOWER_VERSION }));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Replaces what is in a folder by this build, as an update does. */
export function replaceBy(build: Build, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${ROOT}.output/${build}`, folder, { recursive: true });
}

/** Builds a tag's source with the packages that are installed here, so that no network is needed. */
function buildTag(tag: string, build: Build, folder: string): void {
  const source = mkdtempSync(join(tmpdir(), 'kinlink-tag-'));
  const run = (command: string, args: string[], cwd: string) =>
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('git', ['worktree', 'add', '--force', '--detach', source, tag], ROOT);
    symlinkSync(`${ROOT}node_modules`, join(source, 'node_modules'), 'junction');
    const wxt = join(source, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    run(process.execPath, [wxt, 'build', '-b', build.replace('-mv3', '')], source);
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(source, '.output', build), folder, { recursive: true });
  } finally {
    rmSync(source, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}
