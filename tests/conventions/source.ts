/** The product's source files as the TypeScript parser sees them. Every convention is judged on this. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export const ROOT = new URL('../../', import.meta.url).pathname;
/** The folders that make up the product. */
const PRODUCT = ['lib', 'components', 'entrypoints'];

export interface SourceFile {
  path: string;
  text: string;
  tree: ts.SourceFile;
  /** What it imports or re-exports, from the root of the repo; packages by their name. */
  imports: { from: string; isType: boolean }[];
  /** The names that it exports and declares itself. */
  exports: { name: string; isType: boolean }[];
}

/** All TypeScript files under these folders, from the root of the repo, in order. */
export const filesIn = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((name) => /\.tsx?$/.test(name))
    .sort();

/** A file of the repo as text. */
export const read = (path: string): string => readFileSync(ROOT + path, 'utf8');

export const folderOf = (path: string): string => posix.dirname(path);

/** Whether a path is this folder or file, or lies inside of it. */
export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

/** Parses one file. */
export function parse(path: string): SourceFile {
  const text = read(path);
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const options: ts.CreateSourceFileOptions = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const tree = ts.createSourceFile(path, text, options, false, kind);
  return { path, text, tree, imports: importsOf(path, tree), exports: exportsOf(tree) };
}

const parsed = new Map<string, SourceFile>();

/** The product's files, each parsed once. */
export function product(): SourceFile[] {
  if (parsed.size === 0) for (const path of filesIn(...PRODUCT)) parsed.set(path, parse(path));
  return [...parsed.values()];
}

/** Calls `visit` for a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function importsOf(path: string, tree: ts.SourceFile): SourceFile['imports'] {
  const imports: SourceFile['imports'] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const from = specifier.text.replace(/\?\w+$/, '');
    const isFile = from.startsWith('.');
    imports.push({ from: isFile ? posix.join(folderOf(path), from) : from, isType });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
  });
  return imports;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function exportsOf(tree: ts.SourceFile): SourceFile['exports'] {
  return tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [{ name: name.text, isType: false }] : [],
      );
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    const { name } = statement as ts.Statement & { name?: ts.Node };
    return name && ts.isIdentifier(name) ? [{ name: name.text, isType }] : [];
  });
}
