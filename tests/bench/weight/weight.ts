/** How many bytes the package has, and how many of them each dependency adds. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { SourceMapPayload } from 'node:module';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../../e2e/chromium.ts';
import { findZip, listFiles, SOURCE_MAPS } from '../core/build.ts';
import type { Figure, Section } from '../core/section.ts';
import { countOf, sum } from '../core/statistics.ts';
import { removeEachPackage } from './source-origins.ts';

const KB = 1024;
const CODE_FILE = /\.(js|css|html)$/;
/** A chunk's name ends in a hash of its content, which would make a new figure of each build. */
const CHUNK_HASH = /-[\w-]{8}(?=\.js$)/;
/** Smaller scripts and packages get no line of their own in the table. */
const MIN_SCRIPT_KB = 10;
const MIN_PACKAGE_KB = 0.05;

const gzippedKB = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / KB;
const read = (name: string) => readFileSync(join(EXTENSION, name));

/** The scripts that the manifest runs on PowerSchool's pages. */
function contentScripts(): string[] {
  const manifest = JSON.parse(read('manifest.json').toString()) as {
    content_scripts: { js: string[] }[];
  };
  return manifest.content_scripts.flatMap(({ js }) => js);
}

/** The gzipped KB that all scripts together would save without a package, for each package. */
function packageSizes(scripts: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const name of scripts) {
    const map = join(SOURCE_MAPS, `${basename(name)}.map`);
    if (!existsSync(map)) throw new Error(`${name} has no source map: the bench did not build it.`);
    const code = read(name).toString();
    const payload = JSON.parse(readFileSync(map, 'utf8')) as SourceMapPayload;
    for (const [packageName, rest] of removeEachPackage(code, payload))
      sizes.set(packageName, (sizes.get(packageName) ?? 0) + gzippedKB(code) - gzippedKB(rest));
  }
  return sizes;
}

/** Weighs the build that `buildExtension` made. */
export async function measureWeight(): Promise<Section> {
  const code = listFiles(EXTENSION).filter((name) => CODE_FILE.test(name));
  const scripts = code.filter((name) => name.endsWith('.js'));
  const onPages = contentScripts();
  const sizes = new Map(code.map((name) => [name, gzippedKB(read(name))]));
  const total = (names: readonly string[]) => sum(names.map((name) => sizes.get(name) ?? 0));
  const size = (name: string, kilobytes: number): Figure => ({
    name,
    unit: 'KB',
    ...countOf(kilobytes),
  });
  const limited = (name: string, kilobytes: number, atMost: number): Figure => ({
    name,
    unit: 'KB',
    ...countOf(kilobytes),
    budget: { atMost },
  });
  const bySize = ([, a]: [string, number], [, b]: [string, number]) => b - a;
  return {
    id: 'weight',
    heading: 'Weight (KB of 1,024 bytes)',
    figures: [
      limited('content script, gzipped', total(onPages), 20),
      limited('all code, each file gzipped', total(code), 310),
      limited('zip for the store', statSync(findZip()).size / KB, 420),
      ...[...sizes]
        .filter(([name, kilobytes]) => scripts.includes(name) && kilobytes >= MIN_SCRIPT_KB)
        .filter(([name]) => !onPages.includes(name))
        .sort(bySize)
        .map(([name, kilobytes]) => size(`part of it: ${name.replace(CHUNK_HASH, '')}`, kilobytes)),
      ...[...packageSizes(scripts)]
        .filter(([, kilobytes]) => kilobytes >= MIN_PACKAGE_KB)
        .sort(bySize)
        .map(([name, kilobytes]) => size(`${name} adds`, kilobytes)),
    ],
    notes: [
      'What a package adds is what all scripts together would save, gzipped, without the characters that come from it by the source maps.',
    ],
  };
}
