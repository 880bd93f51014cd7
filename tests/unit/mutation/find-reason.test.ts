import { describe, expect, it } from 'vitest';
import type { Mutant } from '../../mutation/describe-mutant.ts';
import { findReason, matchesFunction } from '../../mutation/find-reason.ts';

const mutantWith = (changes: Partial<Mutant>): Mutant => ({
  file: 'lib/rules/task/clash.ts',
  mutator: 'ConditionalExpression',
  functions: ['isClash', 'findClash'],
  original: 'isOpen(task)',
  replacement: 'true',
  isDefault: false,
  isSpreadCondition: false,
  ...changes,
});

describe('a reason for a function', () => {
  const reason = {
    file: 'lib/rules/task/clash.ts',
    function: 'findClash',
    mutators: ['ConditionalExpression'],
    becomes: ['true'],
  };

  it('matches by file, function and kind of change', () => {
    expect(matchesFunction(reason, mutantWith({}))).toBe(true);
    expect(matchesFunction(reason, mutantWith({ original: 'reworded(task)' }))).toBe(true);
  });

  it.each<Partial<Mutant>>([
    { file: 'lib/rules/task/searches.ts' },
    { functions: ['other'] },
    { mutator: 'BooleanLiteral' },
    { replacement: 'false' },
  ])('does not match %o', (changes) => {
    expect(matchesFunction(reason, mutantWith(changes))).toBe(false);
  });

  it('matches what Stryker fills in for an empty string or list', () => {
    const filled = { ...reason, mutators: ['ArrayDeclaration'], becomes: ['filled'] };
    const mutant = { mutator: 'ArrayDeclaration', replacement: '["Stryker was here"]' };
    expect(matchesFunction(filled, mutantWith(mutant))).toBe(true);
    expect(matchesFunction(filled, mutantWith({ ...mutant, replacement: '[]' }))).toBe(false);
  });
});

describe('a reason for a kind of change', () => {
  it.each<[string, Partial<Mutant>]>([
    ['Guards', { mutator: 'OptionalChaining' }],
    ['Names only', { mutator: 'StringLiteral', property: 'id', replacement: '""' }],
    [
      'Equivalent: the default',
      { mutator: 'StringLiteral', isDefault: true, replacement: '"Stryker was here!"' },
    ],
    ['Equivalent: a spread', { isSpreadCondition: true }],
    [
      'Equivalent: a property that is undefined',
      { mutator: 'ObjectLiteral', original: '{ task: undefined }', replacement: '{}' },
    ],
    [
      'Equivalent: values of pages',
      { mutator: 'MethodExpression', original: 'name.trim()', replacement: 'name' },
    ],
    [
      'Separators',
      {
        file: 'lib/rules/values/pair-values.ts',
        mutator: 'StringLiteral',
        call: 'join',
        replacement: '""',
      },
    ],
    ['Spellings', { file: 'lib/rules/values/match-people.ts', mutator: 'Regex' }],
  ])('%s', (start, changes) => {
    expect(findReason(mutantWith(changes))).toMatch(new RegExp(`^${start}`));
  });
});

it('most mutants have no reason', () => {
  expect(findReason(mutantWith({}))).toBeUndefined();
});
