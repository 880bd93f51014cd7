/**
 * What is mutated, and how much of it the tests have to notice, in per cent. Readers are what turns a page
 * into Facts. What acts (`actions/`, `interact.ts`, `wait.ts`, …) is judged by what it does to damaged pages and
 * by the end-to-end tests: each of its mutants waits for time to pass. `phrase-table.ts` is a table of wordings.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../run/prepare.mjs';

const READERS = {
  core: ['urls'],
  wording: ['phrases'],
  dom: ['accessible-name', 'controls', 'dialog', 'locate', 'table'],
  contact: [
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

export const GROUPS = {
  rules: { folder: 'lib/rules', least: 90, lines: 1500 },
  readers: { folder: 'lib/powerschool', only: READERS, least: 80, lines: 300 },
};

/** A group's files. */
export const filesOf = ({ folder, only }) =>
  only
    ? [
        `${folder}/read-page.ts`,
        ...Object.entries(only).flatMap(([sub, names]) =>
          names.map((name) => `${folder}/${sub}/${name}.ts`),
        ),
      ]
    : readdirSync(ROOT + folder, { recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`);

/** Parts files into batches of about as many lines: a run that is stopped loses what it knows of one. */
export function batches(files, wanted) {
  const all = [];
  let room = 0;
  for (const file of files) {
    const lines = readFileSync(ROOT + file, 'utf8').split('\n').length;
    if (room < lines) {
      all.push([]);
      room = wanted;
    }
    all.at(-1).push(file);
    room -= lines;
  }
  return all;
}
