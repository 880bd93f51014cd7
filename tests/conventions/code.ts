/** How files are built: sizes, state, exports, and a test beside each. */
import { existsSync } from 'node:fs';
import ts from 'typescript';
import { UNTESTED } from './reasons.ts';
import { filesIn, folderOf, product, read, type SourceFile } from './source.ts';

const FILES_PER_FOLDER = 18;

const pathsOf = (files: SourceFile[]) => files.map(({ path }) => path);
const lib = () => product().filter(({ path }) => path.startsWith('lib/'));

/** Folders of the product with too many files to see at once. */
export function crowdedFolders(): string[] {
  const folders = groupBy(product(), ({ path }) => folderOf(path));
  return [...folders].flatMap(([folder, { length }]) =>
    length > FILES_PER_FOLDER ? [folder] : [],
  );
}

/** The only module whose variables may change while it runs. */
const STATE = 'lib/worker/state/update-state.ts';

/** Modules with a `let` of their own. */
export const modulesWithState = (): string[] =>
  pathsOf(product().filter(({ path, tree }) => path !== STATE && tree.statements.some(isLet)));

const isLet = (statement: ts.Statement): boolean =>
  ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Let) !== 0;

/** Exports that whoever imports them may see change. */
export const exportedLets = (): string[] =>
  pathsOf(
    product().filter(({ tree, exports }) => {
      const names = new Set(exports.map(({ name }) => name));
      return tree.statements.some(
        (statement) =>
          isLet(statement) &&
          ts.isVariableStatement(statement) &&
          statement.declarationList.declarations.some(({ name }) => names.has(name.getText(tree))),
      );
    }),
  );

/** Files with a `declare global`. */
export const globals = (): string[] =>
  pathsOf(
    product().filter(({ tree }) =>
      tree.statements.some(
        (statement) => (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0,
      ),
    ),
  );

/** Names that several files of `lib` define. */
export function namesDefinedTwice(): string[] {
  const definitions = lib().flatMap(({ path, exports }) =>
    [...new Set(exports.map(({ name }) => name))].map((name) => ({ name, path })),
  );
  return [...groupBy(definitions, ({ name }) => name)].flatMap(([name, list]) =>
    list.length > 1 ? [name] : [],
  );
}

/** Files of `lib` that export values, have no test file of their name, and no reason for it. */
export const filesWithoutTest = (): string[] =>
  lib().flatMap(({ path, exports }) =>
    exports.some(({ isType }) => !isType) &&
    !UNTESTED[path] &&
    !UNTESTED[folderOf(path)] &&
    !hasTest(path)
      ? [path]
      : [],
  );

/** Reasons for files that have a test, or are gone. */
export const idleReasons = (): string[] =>
  Object.keys(UNTESTED).filter((path) =>
    path.endsWith('.ts')
      ? !product().some((file) => file.path === path) || hasTest(path)
      : !lib().some((file) => folderOf(file.path) === path),
  );

const hasTest = (path: string): boolean => {
  const base = path.replace(/^lib\//, 'tests/unit/').replace(/\.tsx?$/, '');
  return ['.test.ts', '.test.tsx', '.dom.test.ts', '.dom.test.tsx'].some((end) =>
    existsSync(new URL(`../../${base}${end}`, import.meta.url)),
  );
};

/**
 * Files with a `@ts-ignore`, an `any` cast, or a test that is skipped, always or on a condition. A `@ts-expect-error`
 * may stay: the compiler refuses it once it is not needed.
 */
export const shortcuts = (): string[] =>
  [...filesIn('lib', 'components', 'entrypoints'), ...filesIn('tests')].filter((path) =>
    /@ts-ignore|@ts-nocheck|\bas any\b|\.(?:skip|only|todo|fixme|skipIf|runIf|fails)\b *\(|\bx(?:it|describe|test)\(/.test(
      path.startsWith('tests/conventions/') ? '' : read(path),
    ),
  );

function groupBy<T>(list: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of list) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
