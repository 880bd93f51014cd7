/**
 * What is mutated, and how much of it the tests have to notice, in per cent. Readers are what turns a page
 * into Facts. What acts (`do*.ts`, `hands.ts`, `wait.ts`, …) is judged by what it does to damaged pages and
 * by the end-to-end tests: each of its mutants waits for time to pass. `words.ts` is a table of wordings.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../run/bring.mjs';

const READERS =
  `access-accounts accessible-name add-students around contact contact-more contact-parts contact-rows crowd
  controls dialog drawer-read drawers errors locate look-up message record-values records rows search search-results see student
  student-contacts students table urls wording`.split(/\s+/);

export const GROUPS = {
  rules: { folder: 'lib/rules', least: 90, lines: 1500 },
  readers: { folder: 'lib/powerschool', only: READERS, least: 80, lines: 300 },
};

/** A group's files. */
export const filesOf = ({ folder, only }) =>
  (only?.map((name) => `${name}.ts`) ?? readdirSync(ROOT + folder)).map(
    (name) => `${folder}/${name}`,
  );

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
