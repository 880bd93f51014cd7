/** The table of the house (CONTRIBUTING, "The house") kept true. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const source = Object.fromEntries(files.map((file) => [file, readFileSync(ROOT + file, 'utf8')]));
const code = (file: string) =>
  (source[file] ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const inside = (...folders: string[]) =>
  files.filter((file) => folders.some((folder) => file.startsWith(folder)));

/** Modules that a file imports for their values, not their types, from the root of the repo. */
const imports = (file: string) =>
  [...code(file).matchAll(/^\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gms)].map(
    ([, from = '']) =>
      from.startsWith('.') ? new URL(from, `file:///${file}`).pathname.slice(1) : from,
  );

const offenders = (list: string[], wrong: RegExp) => list.filter((file) => wrong.test(code(file)));

it('finds the files it judges', () => {
  expect(inside('lib/rules/').length).toBeGreaterThan(5);
  expect(inside('lib/powerschool/').length).toBeGreaterThan(5);
  expect(inside('components/').length).toBeGreaterThan(5);
});

describe('who may import whom', () => {
  it('lib/powerschool and lib/rules never meet', () => {
    for (const file of inside('lib/powerschool/'))
      expect(
        imports(file).filter((from) => from.startsWith('lib/rules')),
        file,
      ).toEqual([]);
    for (const file of inside('lib/rules/'))
      expect(
        imports(file).filter((from) => from.startsWith('lib/powerschool')),
        file,
      ).toEqual([]);
  });

  it('rules know no DOM, no browser, no clock, no chance, no Preact', () => {
    const wrong =
      /\b(document|window|browser|chrome|Date|Math\.random|crypto|fetch|preact|setTimeout)\b\s*[.(]/;
    expect(
      offenders(
        [...inside('lib/rules/'), 'lib/tasks/task-list.ts', 'lib/contracts/policy.ts'],
        wrong,
      ),
    ).toEqual([]);
  });

  it('no sentence is code: tables are read, not imported', () => {
    const tables =
      /^lib\/texts\/(tables|(sidebar|options|popup|page-check|guides|sheet-controls)\/e[ns])\.ts$/;
    for (const file of files.filter((one) => one !== 'lib/texts/tables.ts'))
      expect(
        imports(file).filter((from) => tables.test(from)),
        file,
      ).toEqual([]);
    // It would find one.
    expect(imports('lib/texts/tables.ts').filter((from) => tables.test(from))).toHaveLength(12);
  });

  it('components know no browser API and no rule', () => {
    expect(offenders(inside('components/'), /\b(browser|chrome)\s*\./)).toEqual([]);
    for (const file of inside('components/'))
      expect(
        imports(file).filter((from) => /^lib\/(rules|powerschool|worker)/.test(from)),
        file,
      ).toEqual([]);
  });

  it('adapters know no Preact and no browser API', () => {
    expect(offenders(inside('lib/powerschool/'), /\b(browser|chrome)\s*\.|from 'preact/)).toEqual(
      [],
    );
  });
});

describe('where things may stand', () => {
  const elsewhere = files.filter((file) => !file.startsWith('lib/powerschool/'));

  it('selectors of PowerSchool only in lib/powerschool', () => {
    const ids =
      /(save|cancel|submit|delete)-[a-z-]*button|-(input|header|display)\b['"`-]|#[a-z]+-[a-z-]+['"`\]]|psDialog|data-pss|ui-dialog|\.feedback-|checkmark-icon/;
    expect(offenders(elsewhere, ids)).toEqual([]);
  });

  it('addresses of PowerSchool only in lib/powerschool and lib/contracts/sites.ts', () => {
    // The welcome sheet's worker opens a page of our own.
    const paths = elsewhere.filter(
      (file) => !['lib/contracts/sites.ts', 'lib/worker/welcome-sheet-relay.ts'].includes(file),
    );
    expect(offenders(paths, /\/admin\/|\.html\b|\/ws\//)).toEqual([]);
  });

  it('network calls only in records.ts, and only GET; what is packed is read by load.ts alone', () => {
    const net =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\s*\(/;
    expect(offenders(files, net).sort()).toEqual([
      'lib/powerschool/records/records-client.ts',
      'lib/texts/load.ts',
    ]);
    expect(code('lib/powerschool/records/records-client.ts')).not.toMatch(/method\s*:\s*'(?!GET')/);
    const calls = code('lib/texts/load.ts').match(/\bfetch\s*\(.*$/gm);
    expect(calls).toEqual([expect.stringMatching(/^fetch\(browser\.runtime\.getURL\(path\b/)]);
  });

  it('no markup is ever made from text', () => {
    const markup =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function/;
    expect(offenders(files, markup)).toEqual([]);
  });

  it('nothing is logged', () => {
    expect(offenders(files, /\bconsole\./)).toEqual([]);
  });

  it('entry points are wiring', () => {
    for (const file of inside('entrypoints/'))
      expect(source[file]?.split('\n').length, file).toBeLessThanOrEqual(45);
  });

  it('a file is rarely over 200 lines', () => {
    const long = files.filter((file) => (source[file]?.split('\n').length ?? 0) > 215);
    // The contract and the sentences are lists; so are the wordings.
    expect(long.sort()).toEqual([
      'lib/contracts/advice.ts',
      'lib/contracts/facts.ts',
      'lib/powerschool/wording/phrase-table.ts',
      'lib/texts/options/en.ts',
      'lib/texts/options/es.ts',
      'lib/texts/sidebar/en.ts',
      'lib/texts/sidebar/es.ts',
    ]);
  });
});
