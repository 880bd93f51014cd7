/** What the package weighs, and what each dependency adds to it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { SourceMapPayload } from 'node:module';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../e2e/chromium.ts';
import { filesIn, MAPS, zipOf } from './build.ts';
import { WEIGHT_NOTES } from './notes.ts';
import { without } from './origins.ts';
import type { Figure, Section } from './section.ts';
import { counted } from './statistics.ts';

const CONTENT_SCRIPT = 'content-scripts/powerschool.js';
const KB = 1024;
const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length / KB;
const CODE = /\.(js|css|html)$/;

/** KB gzipped that each package adds, over all scripts; what a script would save without it. */
function addedBy(scripts: readonly string[]): Map<string, number> {
  const added = new Map<string, number>();
  for (const name of scripts) {
    const map = join(MAPS, `${basename(name)}.map`);
    if (!existsSync(map)) throw new Error(`${name} has no map: the bench has not built it.`);
    const code = readFileSync(join(EXTENSION, name), 'utf8');
    const whole = gzipped(code);
    const payload = JSON.parse(readFileSync(map, 'utf8')) as SourceMapPayload;
    for (const [from, rest] of without(code, payload))
      added.set(from, (added.get(from) ?? 0) + whole - gzipped(rest));
  }
  return added;
}

/** Weighs the build that `buildOnce` made. */
export async function measureWeight(): Promise<Section> {
  const code = filesIn(EXTENSION).filter((name) => CODE.test(name));
  const size = (name: string) => gzipped(readFileSync(join(EXTENSION, name)));
  const scripts = code.filter((name) => name.endsWith('.js'));
  const packages: Figure[] = [...addedBy(scripts)]
    .filter(([, kilobytes]) => kilobytes >= 0.05)
    .sort(([, a], [, b]) => b - a)
    .map(([name, kilobytes]) => counted(`${name} adds`, 'KB', kilobytes));
  const largest = scripts
    .filter((name) => size(name) >= 10 && name !== CONTENT_SCRIPT)
    .sort((a, b) => size(b) - size(a))
    // A chunk's name ends in a hash of its contents, and would be another figure each time.
    .map((name) => counted(`of it ${name.replace(/-[\w-]{8}(?=\.js$)/, '')}`, 'KB', size(name)));
  return {
    id: 'weight',
    heading: 'Weight (KB of 1,024 bytes)',
    figures: [
      counted('content script, gzipped', 'KB', size(CONTENT_SCRIPT), { budget: { atMost: 20 } }),
      counted(
        'all code, gzipped file by file',
        'KB',
        code.map(size).reduce((sum, one) => sum + one, 0),
        { budget: { atMost: 150 } },
      ),
      counted('zip for the store', 'KB', statSync(zipOf()).size / KB, { budget: { atMost: 300 } }),
      ...largest,
      ...packages,
    ],
    notes: WEIGHT_NOTES,
  };
}
