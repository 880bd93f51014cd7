/** Describes where a mutant is in the structure of the code, so that reasons need not quote source text. Pure. */
import ts from 'typescript';

/** A position as in Stryker's report; lines and columns start at 1. */
interface Position {
  line: number;
  column: number;
}
export interface Location {
  start: Position;
  end: Position;
}

interface MutantPlace {
  /** Enclosing functions and top-level constants, the innermost first. */
  functions: string[];
  /** Innermost property of an object literal that contains the mutant. */
  property?: string;
  /** Innermost called function that has the mutant among its arguments. */
  call?: string;
  /** Right of `??`, or the default of a parameter or variable. */
  isDefault: boolean;
  /** In the condition of `...(condition && { … })`. */
  isSpreadCondition: boolean;
  /** The text that the mutant replaces. */
  original: string;
}

export interface Mutant extends MutantPlace {
  file: string;
  /** Stryker's name for the kind of change, such as ConditionalExpression. */
  mutator: string;
  replacement: string;
}

/** The name of a function, a method, a function in a constant, or a top-level constant. */
function functionName(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText();
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) return undefined;
  const { initializer } = node;
  const isFunction =
    initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
  const isTopLevel = ts.isSourceFile(node.parent.parent.parent);
  return isFunction || isTopLevel ? node.name.text : undefined;
}

const contains = (outer: ts.Node | undefined, inner: ts.Node): boolean =>
  !!outer && outer.pos <= inner.pos && inner.end <= outer.end;

const isDefaultValue = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isBinaryExpression(parent))
    return (
      parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && parent.right === node
    );
  const canHaveDefault =
    ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent);
  return canHaveDefault && parent.initializer === node;
};

const isInSpreadCondition = (ancestors: readonly ts.Node[], node: ts.Node): boolean =>
  ancestors.some((ancestor) => {
    if (!ts.isSpreadAssignment(ancestor)) return false;
    const value = ts.isParenthesizedExpression(ancestor.expression)
      ? ancestor.expression.expression
      : ancestor.expression;
    return (
      ts.isBinaryExpression(value) &&
      (contains(value.left, node) || value === node) &&
      ts.isObjectLiteralExpression(value.right)
    );
  });

/** The smallest node with exactly this range, or else the smallest that contains it. */
function findNode(file: ts.SourceFile, start: number, end: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (node.getStart() > start || node.getEnd() < end) return;
    found = node;
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

function ancestorsOf(node: ts.Node): ts.Node[] {
  const ancestors: ts.Node[] = [];
  for (let parent = node.parent; parent; parent = parent.parent) ancestors.push(parent);
  return ancestors;
}

/** @param source the text of the file before the mutation */
export function describeMutant(source: string, { start, end }: Location): MutantPlace {
  const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.Latest, true);
  const offset = ({ line, column }: Position) =>
    file.getPositionOfLineAndCharacter(line - 1, column - 1);
  const node = findNode(file, offset(start), offset(end));
  const ancestors = ancestorsOf(node);
  const property = ancestors.find((ancestor) => ts.isPropertyAssignment(ancestor));
  const call = ancestors.find(
    (ancestor) =>
      ts.isCallExpression(ancestor) &&
      ancestor.arguments.some((argument) => contains(argument, node)),
  );
  const callee = call && ts.isCallExpression(call) ? call.expression : undefined;
  return {
    functions: [node, ...ancestors].flatMap((ancestor) => functionName(ancestor) ?? []),
    ...(property && ts.isPropertyAssignment(property) && { property: property.name.getText() }),
    ...(callee && {
      call: ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText(),
    }),
    isDefault: node.parent ? isDefaultValue(node) : false,
    isSpreadCondition: isInSpreadCondition(ancestors, node),
    original: source.slice(offset(start), offset(end)),
  };
}

/** All functions and top-level constants of a file, by name. */
export function listFunctions(source: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = functionName(node);
    if (name) names.add(name);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('listed.ts', source, ts.ScriptTarget.Latest, true));
  return names;
}
