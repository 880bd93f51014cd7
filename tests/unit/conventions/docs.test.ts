/** What the docs name is there: files, links, commands, sections of the facts. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../conventions/layers.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const read = (path: string) => readFileSync(ROOT + path, 'utf8');
const filesIn = (folder: string, end: RegExp) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => end.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`);

const DOCS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PRIVACY.md', 'SECURITY.md'],
  ...filesIn('docs', /\.md$/),
  ...filesIn('.github', /\.md$/),
  ...filesIn('store', /\.md$/),
];
const LONGEST = { 'README.md': 90, 'CONTRIBUTING.md': 80 };

/** Repo paths in code spans and code blocks, such as `lib/rules/advise.ts`. A `*` matches within one name. */
const PATH =
  /(?<![\w./-])(?:\.github|bench|components|docs|entrypoints|lib|public|store|tests)\/[\w./*-]*/g;

const pathsIn = (text: string): string[] => {
  const code = [...text.matchAll(/`[^`\n]+`|^ {4}.*$/gm)].map(([span]) => span).join('\n');
  return [...new Set(code.match(PATH) ?? [])].map((path) => path.replace(/[./]+$/, ''));
};

const isThere = (path: string): boolean => {
  if (!path.includes('*')) return existsSync(ROOT + path);
  const folder = posix.dirname(path);
  const name = new RegExp(`^${posix.basename(path).replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  return existsSync(ROOT + folder) && readdirSync(ROOT + folder).some((file) => name.test(file));
};

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));

/** Titles of tests in quotes, each after the file that it is in: `tests/e2e/story.spec.ts` “a title”. */
const testTitlesIn = (text: string): { path: string; title: string }[] =>
  [...text.matchAll(/`(tests\/[\w./-]+\.tsx?)`((?: (?:and )?“[^”]+”)+)/g)].flatMap(
    ([, path = '', titles = '']) =>
      [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ path, title })),
  );

const isTestThere = ({ path, title }: { path: string; title: string }): boolean =>
  [`'${title}'`, `\`${title}\``].some((quoted) => read(path).includes(quoted));

const isGoodLink = (from: string, target: string): boolean => {
  const [file = '', anchor] = target.split('#');
  const path = file ? posix.join(posix.dirname(from), file) : from;
  return existsSync(ROOT + path) && (!anchor || anchorsIn(read(path)).includes(anchor));
};

describe.each(DOCS)('%s', (path) => {
  const text = read(path);

  it('names files that are there', () => {
    expect(pathsIn(text).filter((named) => !isThere(named))).toEqual([]);
  });

  it('links to documents and headings that are there', () => {
    expect(linksIn(text).filter((target) => !isGoodLink(path, target))).toEqual([]);
  });

  it('names tests that are there', () => {
    expect(testTitlesIn(text).filter((named) => !isTestThere(named))).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].flatMap(([whole, name]) =>
      whole.startsWith('npm run') || name === 'test' ? [name] : [],
    );
    expect(commands.filter((name) => name && !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it.each(Object.entries(LONGEST))('%s has at most %d lines', (path, most) => {
  expect(read(path).trimEnd().split('\n').length).toBeLessThanOrEqual(most);
});

/** The table of folders in the architecture, between its two markers. */
const FOLDERS = /(<!-- folders: begin -->)([\s\S]*?)(<!-- folders: end -->)/;

/** How the table names a folder that another one imports: a neighbor by its own name, `lib` left out. */
const shortName = (imported: string, importer: string): string => {
  const parent = posix.dirname(importer);
  return posix.dirname(imported) === parent && parent !== 'lib'
    ? `./${posix.basename(imported)}`
    : imported.replace(/^lib\//, '');
};

const folderTable = (): string =>
  [
    '| folder | what it holds | imports, beside contracts |',
    '| --- | --- | --- |',
    ...LAYERS.map(({ folder, holds, imports }) => {
      const names = imports.filter((name) => name !== 'lib/contracts');
      const list = names.map((name) => shortName(name, folder)).join(', ');
      return `| \`${folder}/\` | ${holds} | ${list || 'nothing'} |`;
    }),
  ].join('\n');

const withoutPadding = (table: string): string =>
  table.trim().replace(/-+/g, '-').replace(/ +/g, ' ');

it('docs/architecture.md prints the table of layers (DOCS=write writes it)', () => {
  const path = 'docs/architecture.md';
  const text = read(path);
  if (process.env.DOCS === 'write')
    writeFileSync(ROOT + path, text.replace(FOLDERS, `$1\n\n${folderTable()}\n\n$3`));
  const printed = FOLDERS.exec(read(path))?.[2] ?? '';
  expect(withoutPadding(printed)).toBe(withoutPadding(folderTable()));
});

it('docs/accessibility.md judges each criterion of WCAG 2.2, A and AA, once', () => {
  const rows = [
    ...read('docs/accessibility.md').matchAll(/^\| ([\d.]+) [^|]+\| (A|AA) +\| ([^|]+?) +\|/gm),
  ];
  expect(rows.filter(([, , level]) => level === 'A')).toHaveLength(31);
  expect(rows.filter(([, , level]) => level === 'AA')).toHaveLength(24);
  expect(new Set(rows.map(([, criterion]) => criterion)).size).toBe(rows.length);
  for (const [, , , result] of rows)
    expect(result).toMatch(/^(supports|partly|not|not applicable|not checked)$/);
});

it('docs/dependencies.md has a row for every package, and for no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const rows = read('docs/dependencies.md').match(/^\| (?!package|-)[^|]+/gm) ?? [];
  const named = rows
    .flatMap((row) =>
      row
        .slice(2)
        .replace(/\(.*?\)/g, '')
        .split(','),
    )
    .map((name) => name.trim().replace(/ \d.*/, ''));
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

it('code cites sections of the facts that are there', () => {
  const sections = new Set(
    [...read('docs/powerschool-facts.md').matchAll(/^## (\d+)\./gm)].map(([, number]) => number),
  );
  const sources = ['lib', 'components', 'entrypoints', 'tests'].flatMap((folder) =>
    filesIn(folder, /\.tsx?$/),
  );
  const cited = sources.flatMap((path) =>
    [...read(path).matchAll(/facts §(\d+)/g)].map(([, number]) => ({ path, number })),
  );
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter(({ number }) => !sections.has(number))).toEqual([]);
});

it('a commit that only moves files is listed for git blame', () => {
  const lines = read('.git-blame-ignore-revs').trim().split('\n');
  for (const line of lines) expect(line).toMatch(/^(#.*|[0-9a-f]{40})$/);
});

it('finds what is missing', () => {
  expect(
    pathsIn('see `lib/rules/advise.ts` and `lib/nothing.ts`').filter((p) => !isThere(p)),
  ).toEqual(['lib/nothing.ts']);
  expect(isThere('tests/e2e/*.spec.ts')).toBe(true);
  const titles = testTitlesIn('`tests/e2e/story.spec.ts` “no such” and “title”');
  expect(titles.map(({ title }) => title)).toEqual(['no such', 'title']);
  expect(titles.some(isTestThere)).toBe(false);
  expect(isGoodLink('docs/promises.md', 'architecture.md#nothing')).toBe(false);
  expect(isGoodLink('docs/promises.md', 'architecture.md#folders')).toBe(true);
});
