/** Reasons that hold for a kind of change wherever it is; those for one function are in `reasons.ts`. */
import type { Mutant } from './describe-mutant.ts';

/** Stryker puts this text where a string or a list was empty. */
export const FILLED = /Stryker was here/;

interface KindReason {
  why: string;
  matches: (mutant: Mutant) => boolean;
}

const VALUE_FILES =
  /\/(compare-contacts|contact-values|match-people|person-names|find-guides|normalize-text)\.ts$/;
const KEY_FILES = /\/(contact-values|pair-values)\.ts$/;

/** Reasons for a kind of change, wherever it is. */
export const KIND_REASONS: readonly KindReason[] = [
  {
    why: 'Equivalent: a property that is undefined is as good as left out',
    matches: ({ mutator, original, replacement }) =>
      mutator === 'ObjectLiteral' &&
      /^\{ \w+: undefined \}$/.test(original) &&
      replacement === '{}',
  },
  {
    why: 'Equivalent: an unknown label finds as little as none',
    matches: ({ call, mutator, replacement }) =>
      call === 'spec' && mutator === 'StringLiteral' && FILLED.test(replacement),
  },
  {
    why: 'Names only: ids of items, offers, notices and lists hold focus and state, and nobody reads them',
    matches: ({ property, mutator }) =>
      property === 'id' && /^(StringLiteral|LogicalOperator)$/.test(mutator),
  },
  {
    why: 'Equivalent: the default covers what the type allows and the surrounding code rules out',
    matches: ({ isDefault, mutator, replacement }) =>
      isDefault &&
      (FILLED.test(replacement) || (mutator === 'StringLiteral' && replacement === '""')),
  },
  {
    why: 'Equivalent: a spread of nothing, or of an object without the value, gives the same advice',
    matches: ({ isSpreadCondition, mutator, replacement }) =>
      isSpreadCondition && mutator === 'ConditionalExpression' && replacement === 'true',
  },
  {
    why: 'Spellings: rarer forms than the fixtures have. Misread, one value shows as two, and the registrar decides',
    matches: ({ file, mutator }) => mutator === 'Regex' && VALUE_FILES.test(file),
  },
  {
    why: 'Equivalent: values of pages and records have no outer spaces, and both sides are read alike',
    matches: ({ mutator, original, replacement }) =>
      mutator === 'MethodExpression' && original === `${replacement}.trim()`,
  },
  {
    why: 'Separators: the parts of a key would have to run together to equal another key',
    matches: ({ file, call, mutator, replacement }) =>
      KEY_FILES.test(file) &&
      call === 'join' &&
      mutator === 'StringLiteral' &&
      replacement === '""',
  },
  {
    why: 'Guards: optional chaining on a value that is always there when it is read',
    matches: ({ mutator }) => mutator === 'OptionalChaining',
  },
];
