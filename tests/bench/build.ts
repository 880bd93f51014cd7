/** The production build and its zip, made once, with the maps that say which code came from where. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zip } from 'wxt';
import { EXTENSION } from '../e2e/chromium.ts';
import { ROOT } from '../run/bring.mjs';

/** Where the maps of the last build lie; they are no part of the package. */
export const MAPS = join(ROOT, 'test-output/maps');
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

/** Builds as `wxt zip` does; what is packed is the same to the byte as without maps. @returns the zip's path */
export async function buildOnce(): Promise<string> {
  const [packed] = await zip({
    root: ROOT,
    vite: () => ({ build: { sourcemap: 'hidden' }, logLevel: 'error' }),
    zip: { exclude: ['**/*.map'] },
  });
  if (!packed) throw new Error('The build made no zip; see its message above.');
  rmSync(MAPS, { recursive: true, force: true });
  mkdirSync(MAPS, { recursive: true });
  for (const name of filesIn(EXTENSION).filter((file) => file.endsWith('.map')))
    renameSync(join(EXTENSION, name), join(MAPS, basename(name)));
  return packed;
}

/** The zip of the last build. */
export const zipOf = (): string => {
  const folder = join(EXTENSION, '..');
  const name = readdirSync(folder).find((file) => /-chrome\.zip$/.test(file));
  if (!name) throw new Error('There is no zip: the build has not run.');
  return join(folder, name);
};
