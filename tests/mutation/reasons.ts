/**
 * Why a change of the code that no test notices need not be noticed. A reason names a function and the kind of change,
 * never the text of a line, so that it survives a rewording. `npm run test:mutation` prints survivors without a reason.
 */

export interface FunctionReason {
  why: string;
  file: string;
  /** A function, or a top-level constant, that contains the mutant. */
  function: string;
  /** Stryker's names for the kinds of change. */
  mutators: readonly string[];
  /** What the code becomes; `filled` for a string or list that was empty. Any when left out. */
  becomes?: readonly string[];
}

const OTHER_PAGE = 'Equivalent: no other kind of page has these values; only the type asks';
const SLOWER = 'Slower only: the result is the same';
const NO_OFFER_SHOWN = 'Equivalent: without an original, this offer is not shown';

type Row = [file: string, name: string, mutators: string, becomes?: string];

/** One reason for several functions. A row: file below lib, function, mutators, results (both separated by spaces). */
const because = (why: string, ...rows: Row[]): FunctionReason[] =>
  rows.map(([file, name, mutators, becomes]) => ({
    why,
    file: `lib/${file}.ts`,
    function: name,
    mutators: mutators.split(' '),
    ...(becomes && { becomes: becomes.split(' ') }),
  }));

export const FUNCTION_REASONS: readonly FunctionReason[] = [
  ...because(
    OTHER_PAGE,
    ['rules/pages/needs-full-roster', 'needsFullRoster', 'ConditionalExpression', 'false'],
    ['powerschool/read-page', 'couldUseNames', 'ConditionalExpression', 'true'],
    ['powerschool/read-page', 'readPage', 'ConditionalExpression', 'true'],
    ['rules/task-updates/same-person-answer', 'onList', 'ConditionalExpression', 'false'],
    ['rules/task-updates/same-person-answer', 'nameOf', 'ConditionalExpression', 'true'],
    ['rules/advise', 'advise', 'ConditionalExpression', 'true'],
    ['rules/advise', 'taskLists', 'ConditionalExpression', 'true'],
    ['rules/update-tasks', 'onPage', 'ConditionalExpression', 'false'],
    ['rules/create-account/change-email', 'withNewEmail', 'ConditionalExpression', 'false'],
    ['rules/create-account/welcome-sheet', 'withWelcome', 'ConditionalExpression', 'false'],
  ),
  ...because(
    SLOWER,
    ['powerschool/contact/students', 'readStudents', 'LogicalOperator BooleanLiteral'],
    ['powerschool/dom/accessible-name', 'hasTwin', 'ConditionalExpression', 'true'],
    ['powerschool/dom/accessible-name', 'hasTwin', 'EqualityOperator'],
    ['powerschool/dom/table', 'rowsOf', 'UnaryOperator', '+1'],
  ),
  ...because('Equivalent: a field without a label is not looked for by name', [
    'powerschool/contact/contact-identity',
    'textOf',
    'BooleanLiteral ObjectLiteral OptionalChaining',
  ]),
  ...because('Equivalent: widths are only compared with each other', [
    'powerschool/dom/headings',
    'countColumns',
    'ArithmeticOperator',
  ]),
  ...because('Equivalent: a lazy start of a pattern matches from the start anyway', [
    'powerschool/dom/table',
    'numberOf',
    'Regex',
  ]),
  ...because('Equivalent: a drawer is there exactly when its dialog is', [
    'powerschool/complete-reading',
    'readOpenDrawer',
    'LogicalOperator',
  ]),
  ...because(
    'Equivalent: nothing is requested past the last path, and an answer that is no contact is ignored',
    ['powerschool/records/records-client', 'fetchRecords', 'EqualityOperator'],
    ['powerschool/records/records-client', 'fetchRecords', 'ArrayDeclaration', 'filled'],
  ),
  ...because('Equivalent: neighbors that are alike are alike in both directions', [
    'powerschool/contact/large-roster',
    'summarizeLargeRoster',
    'ArithmeticOperator',
  ]),
  ...because('Equivalent: a later line returns the task unchanged when nothing was found', [
    'rules/task-updates/duplicate-progress',
    'withLookup',
    'ConditionalExpression',
    'true',
  ]),
  ...because('Equivalent: no other step names a student and a contact', [
    'rules/task-updates/original-progress',
    'updateOriginal',
    'ConditionalExpression',
    'true',
  ]),
  ...because(
    'Equivalent: a page without a case of its own has no guides',
    ['rules/advise', 'pageGuide', 'ConditionalExpression'],
    ['rules/popup/guides-for-page', 'guidesFor', 'ConditionalExpression'],
  ),
  ...because('Equivalent: what surrounds a number is removed before the second reading', [
    'rules/values/phone-and-address-keys',
    'phoneKey',
    'BooleanLiteral',
    'true',
  ]),
  ...because('Equivalent: without an original no student is attached', [
    'rules/task/safe-to-retire',
    'isSafe',
    'ConditionalExpression',
    'true',
  ]),
  ...because('Equivalent: no email gives no username', [
    'rules/create-account/account-steps',
    'usernameMatches',
    'StringLiteral',
    'filled',
  ]),
  ...because('Equivalent: entries that sort alike have the same keys and may pair either way', [
    'rules/values/pair-values',
    'pairUp',
    'ConditionalExpression EqualityOperator',
  ]),
  ...because('Equivalent: an entry that is no contact is ignored', [
    'rules/task-updates/same-person-answer',
    'nameOf',
    'ArrayDeclaration',
    'filled',
  ]),
  ...because('Equivalent: both answers start with nothing carried over', [
    'rules/task-updates/same-person-answer',
    'onList',
    'ArrayDeclaration',
    'filled',
  ]),
  ...because(
    NO_OFFER_SHOWN,
    ['rules/resolve-clash/retire-duplicate', 'attachedLines', 'ArrayDeclaration', 'filled'],
    ['rules/resolve-clash/retire-duplicate', 'carriedLine', 'ArrayDeclaration', 'filled'],
    ['rules/resolve-clash/resolve-clash', 'attachedStep', 'ArrayDeclaration', 'filled'],
  ),
  ...because('Equivalent: a contradiction always names the other value', [
    'rules/resolve-clash/carry-over-steps',
    'missingStep',
    'StringLiteral',
    'filled',
  ]),
  ...because('Equivalent: Enable Parent Access is known only of students with a dcid', [
    'rules/resolve-clash/parent-access',
    'go',
    'ArrayDeclaration',
    'filled',
  ]),
  ...because('Equivalent: a field that the drawer lacks is in none of the lists', [
    'rules/core/fill-plan',
    'planFill',
    'ArrayDeclaration',
    'filled',
  ]),
  ...because('Equivalent: both sides are normalized alike', [
    'rules/core/fill-plan',
    'isSameText',
    'MethodExpression',
  ]),
  ...because('Equivalent: a field that already has the value needs no action', [
    'rules/core/fill-plan',
    'compare',
    'StringLiteral',
  ]),
  ...because('Order only: an empty word starts every word, so all guides have it', [
    'rules/popup/find-guides',
    'wordsOf',
    'MethodExpression',
  ]),
  ...because('Equivalent: another drawer is open, and only a hint mentions it', [
    'rules/create-account/data-access',
    'accessDrawer',
    'StringLiteral',
  ]),
  ...because('Equivalent: no possible name is a part of another', [
    'rules/task-updates/original-page',
    'typedNumber',
    'Regex',
  ]),
];
