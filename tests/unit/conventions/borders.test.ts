/** What each part of the product may touch: the page, the browser, the network, the sentences. */
import { describe, expect, it } from 'vitest';
import { isInside, product } from '../../conventions/source.ts';

const files = product().map(({ path }) => path);
const source = new Map(product().map((file) => [file.path, file]));
/** A file without its comments. */
const code = (path: string) =>
  (source.get(path)?.text ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const inside = (...folders: string[]) =>
  files.filter((path) => folders.some((folder) => isInside(path, folder)));
/** Files that a file imports for their values. */
const values = (path: string) =>
  (source.get(path)?.imports ?? []).flatMap(({ from, isType }) => (isType ? [] : [from]));

const offenders = (list: string[], wrong: RegExp) => list.filter((path) => wrong.test(code(path)));

describe('what each part may touch', () => {
  it('rules use no DOM, no browser, no clock, no chance, no Preact', () => {
    const wrong =
      /\b(document|window|browser|chrome|Date|Math\.random|crypto|fetch|preact|setTimeout)\b\s*[.(]/;
    expect(
      offenders(
        [...inside('lib/rules'), 'lib/tasks/task-list.ts', 'lib/contracts/policy.ts'],
        wrong,
      ),
    ).toEqual([]);
  });

  it('sentences are loaded as data, not imported as code', () => {
    const tables =
      /^lib\/texts\/(tables|(sidebar|options|popup|page-check|guides|sheet-controls|worklist|family-map|first-run|sheets)\/e[ns])\.ts$/;
    for (const file of files.filter((path) => path !== 'lib/texts/tables.ts'))
      expect(
        values(file).filter((from) => tables.test(from)),
        file,
      ).toEqual([]);
    // Proves that the rule above finds what it looks for.
    expect(values('lib/texts/tables.ts').filter((from) => tables.test(from))).toHaveLength(20);
  });

  it('components use no browser API', () => {
    expect(offenders(inside('components'), /\b(browser|chrome)\s*\./)).toEqual([]);
  });

  it('the script in PowerSchool’s pages uses no storage of the browser', () => {
    const onThePage = inside('lib/content', 'lib/powerschool', 'components/sidebar');
    const storage = /\bstorage\s*[.[]|\b(local|session)Storage\b|indexedDB|document\.cookie/;
    expect(offenders(onThePage, storage)).toEqual([]);
    const fromSettings = onThePage.filter((path) =>
      values(path).some((from) => isInside(from, 'lib/settings')),
    );
    expect(fromSettings).toEqual([]);
  });

  it('lib/powerschool uses no Preact and no browser API', () => {
    expect(offenders(inside('lib/powerschool'), /\b(browser|chrome)\s*\.|from 'preact/)).toEqual(
      [],
    );
  });
});

describe('where things may be', () => {
  // The make-believe school is a copy of PowerSchool's pages, for the practice.
  const elsewhere = files.filter(
    (file) => !/^(lib\/powerschool|lib\/practice|components\/practice)\//.test(file),
  );

  it('selectors of PowerSchool only in lib/powerschool', () => {
    const ids =
      /(save|cancel|submit|delete)-[a-z-]*button|-(input|header|display)\b['"`-]|#[a-z]+-[a-z-]+['"`\]]|psDialog|data-pss|ui-dialog|\.feedback-|checkmark-icon/;
    expect(offenders(elsewhere, ids)).toEqual([]);
  });

  it('addresses of PowerSchool only in lib/powerschool and lib/contracts/page-addresses.ts', () => {
    // The last two open pages of our own.
    const paths = elsewhere.filter(
      (file) =>
        ![
          'lib/contracts/page-addresses.ts',
          'lib/worker/welcome-sheet-relay.ts',
          'lib/browser/own-pages.ts',
        ].includes(file),
    );
    expect(offenders(paths, /\/admin\/|\.html\b|\/ws\//)).toEqual([]);
  });

  it('network calls only in records.ts, and only GET; only load.ts reads packed files', () => {
    const net =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\s*\(/;
    expect(offenders(files, net).sort()).toEqual([
      // It loads Kinlink's own code, after the practice browser is in place.
      'entrypoints/practice-school/main.ts',
      'lib/powerschool/records/records-client.ts',
      'lib/texts/load.ts',
    ]);
    for (const file of inside('lib/powerschool/records'))
      expect(code(file), file).not.toMatch(/method\s*:\s*'(?!GET')/);
    expect(code('lib/powerschool/records/record-request.ts')).toMatch(/method\s*:\s*'GET'/);
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
    for (const file of inside('entrypoints'))
      expect(source.get(file)?.text.split('\n').length, file).toBeLessThanOrEqual(45);
  });
});
