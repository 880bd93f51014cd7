/**
 * Why a change of the code that no test notices need not be noticed. One reason for all that it holds for;
 * whatever none fits is printed by `npm run test:mutation` as a survivor without a reason.
 */
const REASONS = [
  {
    why: 'Names only: ids of items, offers, notices and lists keep focus and state in the sidebar, and nobody reads them',
    fits: ({ line, mutator }) => mutator === 'StringLiteral' && /\bid: [`']/.test(line),
  },
  {
    why: 'Equivalent: the default stands for what the type calls possible and the lines around rule out',
    fits: ({ line, replacement }) =>
      /(\?\?|=) (''|\[\]|\{\})/.test(line) && /Stryker was here/.test(replacement),
  },
  {
    why: 'Equivalent: a spread of nothing, or of an object without the value, gives the same advice',
    fits: ({ line, mutator, replacement }) =>
      /^\.\.\.\(.+ && \{/.test(line) &&
      mutator === 'ConditionalExpression' &&
      replacement === 'true',
  },
  {
    why: 'Spellings: other forms of a name, a number or an address than any fixture has. Taken wrongly, one value is shown as two, and the registrar decides',
    fits: ({ file, mutator }) =>
      mutator === 'Regex' &&
      /\/(compare-values|contact-values|match|names|find-guides|fold)\./.test(file),
  },
  {
    why: 'Guards against a thing that no page gives: optional chaining where the rule is asked only when it is there',
    fits: ({ mutator }) => mutator === 'OptionalChaining',
  },
];

export const reasonFor = (mutant) => REASONS.find(({ fits }) => fits(mutant))?.why;
