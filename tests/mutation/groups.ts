/**
 * Which files are mutated, and the share of mutants that the tests must notice, in percent. Readers turn a page into
 * Facts. Actions are left out: their tests wait for time to pass, and the damage and end-to-end tests cover them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../run/prepare.mjs';

const READERS: Record<string, string[]> = {
  core: ['urls'],
  wording: ['phrases'],
  dom: ['accessible-name', 'controls', 'dialog', 'headings', 'locate', 'table', 'word-reader'],
  contact: [
    'contact-identity',
    'read-contact',
    'sections',
    'section-rows',
    'students',
    'large-roster',
    'phones-and-addresses',
    'row-buttons',
  ],
  student: ['access-accounts', 'student-contacts', 'student-header'],
  search: ['search-page', 'search-results'],
  drawers: [
    'add-students',
    'identify-drawer',
    'message-dialog',
    'obstacles',
    'page-errors',
    'read-drawer',
  ],
  records: ['contact-exists', 'record-values', 'records-client'],
};

export interface Group {
  files: () => string[];
  /** The score that the group must reach, in percent. */
  minScore: number;
  /** Lines of code in one run of Stryker; a run that is stopped loses only one batch. */
  batchLines: number;
}

const allFilesIn = (folder: string): string[] =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

const readerFiles = (): string[] => [
  'lib/powerschool/read-page.ts',
  'lib/powerschool/complete-reading.ts',
  ...Object.entries(READERS).flatMap(([folder, names]) =>
    names.map((name) => `lib/powerschool/${folder}/${name}.ts`),
  ),
];

export const GROUPS = {
  rules: { files: () => allFilesIn('lib/rules'), minScore: 90, batchLines: 1500 },
  readers: { files: readerFiles, minScore: 80, batchLines: 300 },
} satisfies Record<string, Group>;

/** Splits files into batches of about this many lines. */
export function splitIntoBatches(files: readonly string[], batchLines: number): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const file of files) {
    const lines = readFileSync(ROOT + file, 'utf8').split('\n').length;
    if (room < lines) {
      batches.push([]);
      room = batchLines;
    }
    batches.at(-1)?.push(file);
    room -= lines;
  }
  return batches;
}
