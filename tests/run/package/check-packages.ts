/** Builds the packages again in other circumstances, and compares the bytes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../prepare.mjs';
import { unzip } from './zip.ts';

/** The versions of Node beside the running one. npm's package `node` brings them. */
const NODES = ['20', '22', '24'];

const isWindows = process.platform === 'win32';
const npm = (folder: string, ...args: string[]) =>
  run('npm', args, { cwd: folder, shell: isWindows });

/** The path of another Node. It is installed outside of the project, whose settings allow no install scripts. */
function findNode(major: string, folder: string): string {
  const { stdout, stderr } = spawnSync(
    'npm',
    ['exec', '--yes', `--package=node@${major}`, '--', 'node', '-p', 'process.execPath'],
    { cwd: folder, encoding: 'utf8', shell: isWindows },
  );
  const path = stdout.trim();
  if (!path) throw new Error(`npm could not bring Node ${major}: ${stderr}`);
  return path;
}

const readSums = (folder: string): string => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');

/** Unpacks the source package into a new folder with a long path, and installs what it needs. */
async function unpackSource(output: string, inside: string): Promise<string> {
  const name = readSums(output).match(/\S+-source\.zip/)?.[0] ?? '';
  const folder = join(inside, 'a folder with a longer name', 'and another one in it', 'kinlink');
  for (const [path, content] of await unzip(readFileSync(join(output, name)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  if (!npm(folder, 'ci', '--no-audit', '--no-fund', '--prefer-offline'))
    throw new Error('npm ci failed in the unpacked source package.');
  return folder;
}

/**
 * Compares the packages in a folder with those that the unpacked source package makes, on each Node.
 * @returns whether all are the same
 */
export async function checkPackages(output: string): Promise<boolean> {
  const inside = mkdtempSync(join(tmpdir(), 'kinlink-package-'));
  try {
    const source = await unpackSource(output, inside);
    const results = NODES.map((major) => {
      const node = findNode(major, inside);
      const again = join(inside, `node-${major}`);
      const command = ['node_modules/tsx/dist/cli.mjs', 'tests/run/package.ts', `--to=${again}`];
      const isSame = run(node, command, { cwd: source }) && readSums(again) === readSums(output);
      console.log(`${isSame ? '✓' : '✗'} Node ${major}, from the unpacked source package`);
      if (!isSame) console.log(`Expected:\n${readSums(output)}Found:\n${readSums(again)}`);
      return isSame;
    });
    return results.every(Boolean);
  } finally {
    rmSync(inside, { recursive: true, force: true });
  }
}
