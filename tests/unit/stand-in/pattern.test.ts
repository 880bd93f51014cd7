/** From a report to a pattern: what is made of it, and what is said of bad input. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseVariant } from '../../powerschool/parse-variant.ts';
import { parseReport, patternFrom } from '../../powerschool/pattern/from-report.ts';
import { patternNames, patternOf } from '../../powerschool/pattern/pattern.ts';

const REPORT = {
  report: 'kinlink-page-check-1',
  kinlink: '0.1.0',
  browser: 'chromium',
  browserVersion: 150,
  page: 'contact',
  recognised: true,
  loading: false,
  family: '2018',
  signs: ['angular', 'loading', 'main-box'],
  language: 'fr',
  rightToLeft: false,
  rows: ['students', 'phones', 'emails'],
  found: [
    { anchor: 'contact.first', foundBy: 'field', tag: 'td', field: 'known' },
    { anchor: 'account.table', foundBy: 'field', tag: 'table', id: 'x9' },
    { anchor: 'account-drawer.email', foundBy: 'id', in: 'template', tag: 'input', id: 'known' },
  ],
};
const made = (change: object = {}, name = 'a-name') =>
  patternFrom(parseReport(JSON.stringify({ ...REPORT, ...change })), name);

describe('a pattern', () => {
  it('has the switches that come nearest, and a contact with the same tables', () => {
    expect(made()).toMatchObject({
      name: 'a-name',
      variant: { era: '2018', language: 'fr', accountEmail: 'text', role: 'view-only' },
      path: '/admin/contacts/edit.html#?contactid=5120',
    });
    expect(made({ family: 'unclear', language: 'other' }).variant).toMatchObject({
      era: '2025',
      language: 'en',
    });
  });

  it('of a student’s page is played on a student with as many contacts, or none', () => {
    expect(made({ page: 'student-contacts', rows: ['list'] }).path).toMatch(/frn=0014213$/);
    expect(made({ page: 'student-contacts', rows: [] }).path).not.toMatch(/frn=0014213$/);
  });

  it('is read from the text as it was copied, words and all', () => {
    const text = `Kinlink: check of a page\nNo person.\n\n${JSON.stringify(REPORT, null, 1)}\n`;
    expect(parseReport(text)).toEqual(REPORT);
  });
});

describe('what is wrong is said', () => {
  it.each([
    ['', 'There is no report in this file.'],
    ['Hello', 'There is no report in this file.'],
    ['{"report": "kinlink-page-check-1", }', 'The report is damaged'],
    [
      '{"report": "kinlink-page-check-9"}',
      'not a report of a page check that this version knows: report',
    ],
    [JSON.stringify({ ...REPORT, found: [{ anchor: 'x', foundBy: 'id' }] }), 'found.0.anchor'],
  ])('%s', (text, words) => {
    expect(() => parseReport(text)).toThrow(words);
  });

  it.each([
    [{ loading: true }, 'The page was still loading.'],
    [{ drawer: 'email' }, 'A drawer stood open'],
    [{ page: 'search' }, 'This report is of another page.'],
    [{ page: 'none' }, 'This report is of another page.'],
  ])('%o', (change, words) => {
    expect(() => made(change)).toThrow(words);
  });

  it.each(['', 'Big', 'with space', '../up', 'a--b', '-a'])('"%s" is no name', (name) => {
    expect(() => made({}, name)).toThrow('can’t be a name');
  });

  it('a pattern that nobody knows, with those there are', () => {
    expect(() => patternOf('nowhere')).toThrow(/No pattern is called "nowhere". Known: /);
    expect(() => patternOf('../package')).toThrow('No pattern is called');
    expect(() => parseVariant('pattern=nowhere')).toThrow('No pattern is called');
  });
});

it('every pattern there is can be read, and is called as its file', () => {
  expect(patternNames()).not.toEqual([]);
  for (const name of patternNames()) {
    expect(patternOf(name).name).toBe(name);
    expect(parseVariant(`pattern=${name}`)).toMatchObject({ pattern: name });
  }
});

it('npm run pattern writes a file once, and never over another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinlink-report-'));
  const patterns = join(folder, 'patterns');
  const file = join(patterns, 'of-the-unit-test.json');
  const source = join(folder, 'of-the-unit-test.txt');
  writeFileSync(source, `words\n${JSON.stringify(REPORT)}`);
  const run = (...given: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tests/run/pattern.ts', ...given], {
      cwd: new URL('../../..', import.meta.url).pathname,
      encoding: 'utf8',
      env: { ...process.env, KINLINK_PATTERNS: patterns },
    });
  try {
    const first = run(source);
    expect([first.status, first.stdout]).toEqual([0, expect.stringContaining(`Written: ${file}`)]);
    const text = readFileSync(file, 'utf8');
    const second = run(source);
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('patterns never change. Give this one another name.');
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(run(join(folder, 'none.json')).stderr).toContain('There is no file');
    expect(run().stderr).toContain('Usage: npm run pattern');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
