/**
 * Patterns: pages that were seen somewhere else, from the report of a page check. Each is a file of its own under
 * `patterns/`, and never changes once it is there: a new sight is a new pattern.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { PageReport } from '../../../lib/contracts/page-check.ts';

/** A test of the command names a folder of its own, so that no other test meets its file. */
export const PATTERNS = process.env.KINLINK_PATTERNS ?? join(import.meta.dirname, '../patterns');
export const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const Pattern = z.strictObject({
  name: z.string().regex(NAME),
  /** The stand-in's switches that are nearest to the page. */
  variant: z.strictObject({
    era: z.enum(['2018', '2024', '2025']),
    language: z.enum(['en', 'es', 'fr', 'ar']),
    accountEmail: z.enum(['select', 'text']),
    role: z.enum(['full', 'view-only']),
  }),
  /** The stand-in's address at which a test opens it. */
  path: z.string().startsWith('/admin/'),
  report: z.custom<PageReport>((value) => PageReport.safeParse(value).success),
});
export type Pattern = z.infer<typeof Pattern>;

const file = (name: string): string => `${PATTERNS}/${name}.json`;

/** The names of all patterns there are. */
export const patternNames = (): string[] =>
  existsSync(PATTERNS)
    ? readdirSync(PATTERNS)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -5))
        .sort()
    : [];

const read = new Map<string, Pattern>();

/** Makes a pattern known that has no file, for a test. */
export const keepPattern = (pattern: Pattern): void => void read.set(pattern.name, pattern);

/** A pattern by its name; an unknown name is an error that says what is known. */
export function patternOf(name: string): Pattern {
  const known = read.get(name);
  if (known) return known;
  if (!NAME.test(name) || !existsSync(file(name)))
    throw new Error(
      `No pattern is called "${name}". Known: ${patternNames().join(', ') || 'none'}.`,
    );
  const pattern = Pattern.parse(JSON.parse(readFileSync(file(name), 'utf8')));
  read.set(name, pattern);
  return pattern;
}
