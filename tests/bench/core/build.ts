/** Makes the production build and its zip, with source maps that say where each piece of code comes from. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zip } from 'wxt';
import { EXTENSION } from '../../e2e/chromium.ts';
import { ROOT } from '../../run/prepare.mjs';

/** The source maps of the last build. They are not part of the package. */
export const SOURCE_MAPS = join(ROOT, 'test-output/maps');

/** All files below a folder, as paths relative to it. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

/** Builds as `wxt zip` does; the source maps do not change a byte of the package. @returns the path of the zip */
export async function buildExtension(): Promise<string> {
  const [packed] = await zip({
    root: ROOT,
    vite: () => ({ build: { sourcemap: 'hidden' }, logLevel: 'error' }),
    zip: { exclude: ['**/*.map'] },
  });
  if (!packed) throw new Error('The build made no zip; see its message above.');
  rmSync(SOURCE_MAPS, { recursive: true, force: true });
  mkdirSync(SOURCE_MAPS, { recursive: true });
  for (const name of listFiles(EXTENSION).filter((file) => file.endsWith('.map')))
    renameSync(join(EXTENSION, name), join(SOURCE_MAPS, basename(name)));
  return packed;
}

/** The zip of the last build. */
export const findZip = (): string => {
  const folder = join(EXTENSION, '..');
  const name = readdirSync(folder).find((file) => /-chrome\.zip$/.test(file));
  if (!name) throw new Error('There is no zip: the build has not run.');
  return join(folder, name);
};
