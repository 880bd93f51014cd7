/** Plain language in names and comments. */
import { basename } from 'node:path';
import ts from 'typescript';
import { DENIED_NAMES, DENIED_WORDS } from './denied-words.ts';
import { filesIn, parse, product, read, type SourceFile, walk } from './source.ts';

const CHECKED = ['tests/e2e', 'tests/run', 'tests/conventions'];
const LONGEST_COMMENT = 120;

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);

const isDenied = (name: string): boolean =>
  DENIED_NAMES.has(name) || wordsOf(name).some((word) => DENIED_WORDS.has(word));

/** Declared names that use a private word, once for each file that declares them. */
export const deniedNames = (): string[] =>
  [...product(), ...filesIn(...CHECKED).map(parse)].flatMap(declaredNames).filter(isDenied);

/** Files whose own name uses a private word. */
export const deniedFiles = (): string[] =>
  filesIn('lib', 'components', 'entrypoints', 'tests').filter((path) =>
    isDenied(basename(path).replace(/\..*/, '')),
  );

/** Files with a comment line that is too long to read. */
export const longComments = (): string[] =>
  filesIn('lib', 'components', 'entrypoints', 'tests').filter((path) =>
    read(path)
      .split('\n')
      .some((line) => line.length > LONGEST_COMMENT && /^\s*(\/\/|\/?\*)/.test(line)),
  );

/** The names that a file declares, each once. */
export function declaredNames({ tree }: SourceFile): string[] {
  const names = new Set<string>();
  walk(tree, (node) => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isPropertySignature(node) ||
      ts.isMethodSignature(node);
    if (isDeclaration && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return [...names];
}
