/** Builds the extension, and makes the files for the stores of it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../prepare.mjs';
import { billOfMaterials } from './bill-of-materials.ts';
import { filesUnder, sourceFiles } from './source-files.ts';
import { zipOf } from './zip.ts';

/** The builds that each store takes. Edge takes the same bytes as Chrome. */
const BUILD_OF = { chrome: 'chrome-mv3', edge: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

const version = (): string => JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version;

const archiveOf = (root: string, paths: readonly string[]) =>
  zipOf(new Map(paths.map((path) => [path, readFileSync(join(root, path))])));

function build(): void {
  const wxt = `${ROOT}node_modules/wxt/bin/wxt.mjs`;
  for (const browser of ['chrome', 'firefox'])
    if (!run(process.execPath, [wxt, 'build', '-b', browser]))
      throw new Error(`The build for ${browser} failed; see its message above.`);
}

/**
 * Writes all packages into a folder, which is emptied first.
 * @returns the SHA-256 of each file, by its name
 */
export async function writePackages(folder: string): Promise<Map<string, string>> {
  build();
  const start = `kinlink-${version()}`;
  const files = new Map<string, Uint8Array>();
  for (const [store, output] of Object.entries(BUILD_OF)) {
    const built = `${ROOT}.output/${output}`;
    files.set(`${start}-${store}.zip`, await archiveOf(built, filesUnder(built)));
  }
  files.set(`${start}-source.zip`, await archiveOf(ROOT, sourceFiles(ROOT)));
  files.set(`${start}.cdx.json`, Buffer.from(billOfMaterials(version())));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const hashes = new Map<string, string>();
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content);
    hashes.set(name, createHash('sha256').update(content).digest('hex'));
  }
  const sums = [...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join('');
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  return hashes;
}
