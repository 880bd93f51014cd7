/**
 * Why a change of the code that no test notices need not be noticed. One reason for all that it holds for;
 * whatever none fits is printed by `npm run test:mutation` as a survivor without a reason.
 */

/** For single lines, told whole, and the parts of them that are changed. */
const LINES = [
  {
    why: 'Equivalent: no other page has a crowd, the type alone asks',
    line: "if (page.is !== 'contact' || !page.crowd) return false;",
    originals: ["page.is !== 'contact'"],
  },
  {
    why: 'Equivalent: a date that passes in this very millisecond, and a sign that is 1 or -1',
    line: 'const past = (date: string, sign: number) => (Date.parse(date) - Date.now()) * sign < 0;',
    mutators: ['EqualityOperator', 'ArithmeticOperator'],
  },
  {
    why: 'Equivalent: a key says the same in other words, it only has to differ when what it stands for does',
    line: "const key = [checked && Date.now(), !!nameOf, added.length, !!table.closest(':disabled')].join();",
    mutators: ['BooleanLiteral'],
  },
  {
    why: 'Slower only: the table is read at each look, though nothing in it has changed',
    line: "const key = [checked && Date.now(), !!nameOf, added.length, !!table.closest(':disabled')].join();",
    mutators: ['LogicalOperator'],
  },
  {
    why: 'Slower only: the table is read at each look, though nothing in it has changed',
    line: 'const whole = () => names.needsNameReader === needsNameReader;',
    replacements: ['() => undefined', 'false'],
  },
  {
    why: 'Equivalent: what has no label is not looked for by names',
    line: 'const element = find(what, doc, { needsNameReader: false })?.element;',
  },
  {
    why: 'Slower only: whether it is drawn is asked of one field, too',
    line: 'return same.length > 1 && same.filter(rendered).length > 1;',
    originals: ['same.length > 1'],
    replacements: ['true', 'same.length >= 1'],
  },
  {
    why: 'Equivalent: widths are compared with widths only',
    line: '[...row.cells].reduce((sum, cell) => sum + (cell.colSpan || 1), 0);',
    mutators: ['ArithmeticOperator'],
  },
  {
    why: 'Equivalent: a lazy beginning is matched from the start anyway',
    line: "const [, prefix = '', n] = /^(.*?)(\\d+) ?$/.exec(id) ?? [];",
    mutators: ['Regex'],
  },
  {
    why: 'Slower only: the first row’s number is read from its ids instead of being guessed',
    line: 'let last = -1;',
    replacements: ['+1'],
  },
  {
    why: 'Equivalent: every column that is asked for has a way to be looked for',
    line: 'const at = column?.() ?? -1;',
  },
  {
    why: 'Slower only: a row without a number has no known id to be looked up',
    line: 'if (own)',
    replacements: ['true'],
  },
  {
    why: 'Equivalent: no other page has results, records or students of that kind',
    line: "if (page.is !== 'search') return [];",
    replacements: ['false'],
  },
  {
    why: 'Equivalent: no other page has results, records or students of that kind',
    line: "} else if (page.is === 'search') {",
    replacements: ['true'],
  },
  {
    why: 'Equivalent: no other page has results, records or students of that kind',
    line: "(page.is === 'contact' && !!page.students?.some((student) => student.access === undefined));",
    originals: ["page.is === 'contact'"],
    replacements: ['true'],
  },
  {
    why: 'Equivalent: no other page has a section of phones or addresses to be read',
    line: "if (page.is === 'contact') parts?.readMore(doc, page);",
    replacements: ['true'],
  },
  {
    why: 'Equivalent: there is a drawer where there is its dialog, and none without',
    line: 'const error = readError(doc, drawer && root && { root, kind: drawer.kind }, memory.submitted);',
    originals: ['drawer && root'],
  },
  {
    why: 'Equivalent: past the last there is nothing to ask for',
    line: 'for (let at = 0; at < paths.length; at += AT_ONCE)',
    replacements: ['at <= paths.length'],
  },
  {
    why: 'Equivalent: among the answers, what is no contact is passed over',
    line: 'const answers: unknown[] = [];',
  },
  {
    why: 'Equivalent: where nothing was looked up, the next line gives the task back as it is',
    line: '({ contactId, retired }) => contactId !== undefined && contactId === found?.id && !retired,',
    originals: ['contactId !== undefined'],
    replacements: ['true'],
  },
  {
    why: 'Equivalent: a page without a case of its own has no guides',
    line: "case 'unknown':",
  },
  {
    why: 'Equivalent: what stands round a number is taken away before it is read for the second time',
    line: 'extract: false,',
    replacements: ['true'],
  },
  {
    why: 'Equivalent: a student is on an original only, so that without one nobody is attached. It is said all the same: the next line asks about it',
    file: 'lib/rules/task/safe-to-retire.ts',
    line: 'task.original !== undefined &&',
    replacements: ['true'],
  },
  {
    why: 'Equivalent: no username is that of no email',
    line: "const wanted = usernameFor(page.account.email || emailFor(ctx) || '', ctx).value;",
    originals: ["''"],
  },
  {
    why: 'Equivalent: what stands alike in this order has the same keys, and may pair either way; that it comes first is all that sorting asks',
    line: '.sort((x, y) => x.rank - y.rank || Number(x.order > y.order) - Number(x.order < y.order));',
    originals: ['x.order > y.order'],
    replacements: ['false', 'x.order >= y.order'],
  },
  {
    why: 'Equivalent: what stands alike in this order has the same keys, and may pair either way; that it comes first is all that sorting asks',
    line: '.sort((x, y) => x.rank - y.rank || Number(x.order > y.order) - Number(x.order < y.order));',
    originals: ['x.order < y.order'],
    replacements: ['true', 'x.order <= y.order'],
  },
  {
    why: 'Equivalent: no other page lists contacts',
    line: "if (page.is !== 'student-contacts') return undefined;",
    replacements: ['false'],
  },
  {
    why: 'Equivalent: no other page lists contacts',
    line: "...(page.is === 'student-contacts' ? (page.contacts ?? []) : []),",
    originals: ["page.is === 'student-contacts'"],
    replacements: ['true'],
  },
  {
    why: 'Equivalent: among contacts, what is none is passed over',
    line: "...(page.is === 'student-contacts' ? (page.contacts ?? []) : []),",
    originals: ['[]'],
  },
  {
    why: 'Equivalent: no other page has a contact’s number',
    line: "if (page.is === 'contact' && page.contactId === id) return page.name;",
    originals: ["page.is === 'contact'"],
    replacements: ['true'],
  },
  {
    why: 'Equivalent: no other page has a contact’s number',
    line: "const lookUp = toLookUp(ctx.tasks, page.is === 'contact' ? page.contactId : undefined);",
    originals: ["page.is === 'contact'"],
    replacements: ['true'],
  },
  {
    why: 'Equivalent: no other page has a contact’s number',
    line: "const here = page.is === 'contact' ? concerns({ ...ctx, page })?.task : undefined;",
    originals: ["page.is === 'contact'"],
    replacements: ['true'],
  },
  {
    why: 'Equivalent: no other page has a contact’s number',
    line: "if (page.is !== 'contact') return [...tasks];",
    replacements: ['false'],
  },
  {
    why: 'Equivalent: no other page has this guide, the type alone asks',
    line: "if (page.is !== 'contact' || !complete || facts.drawer || !page.can.addEmail) return part;",
    originals: ["page.is !== 'contact'"],
    replacements: ['false'],
  },
  {
    why: 'Equivalent: no other page has an account',
    line: "if (page.is !== 'contact' || !hasSheet(page) || facts.drawer || part.task) return part;",
    originals: ["page.is !== 'contact'"],
    replacements: ['false'],
  },
  {
    why: 'Equivalent: both answers to a list of contacts begin with nothing carried over, Same person by itself and Different person by ending the task',
    file: 'lib/rules/task/same-person-answer.ts',
    line: 'carried: [],',
  },
  {
    why: 'Equivalent: without an original only what is lacking is told of the evidence (early-delete.ts), never the way there',
    line: 'now: { hints: [t.retire.attachFirst], offers: to ? [goToContact(ctx, to.contactId)] : [] },',
    originals: ['[]'],
  },
  {
    why: 'Equivalent: without an original only what is lacking is told of the evidence (early-delete.ts), never the way there',
    line: 'offers: task.original ? [goToContact(ctx, task.original.contactId)] : [],',
    originals: ['[]'],
  },
  {
    why: 'Equivalent: before the original is known, whether they are one person is Now, and no way to a student is shown',
    line: 'const go: Offer[] = contactId ? [goToContact(ctx, contactId)] : [];',
    originals: ['[]'],
  },
  {
    why: 'Equivalent: what contradicts is always told with what it contradicts',
    line: "const other = item.other ? told({ ...item, what: item.other } as CarryItem) : '';",
    originals: ["''"],
  },
  {
    why: 'Equivalent: Enable Parent Access is known of a student only by dcid',
    file: 'lib/rules/resolve-clash/parent-access.ts',
    line: ': [];',
  },
  {
    why: 'Equivalent: a field that an open drawer lacks is in none of the lists made of the others',
    file: 'lib/rules/core/fill-plan.ts',
    line: ': [];',
  },
  {
    why: 'Equivalent: both sides are folded alike',
    line: "const fold = (text: string) => text.trim().replace(/\\s+/g, ' ').toLowerCase();",
    mutators: ['MethodExpression'],
    replacements: ["text.trim().replace(/\\s+/g, ' ').toUpperCase()"],
  },
  {
    why: 'Equivalent: nothing is done about a field that holds the value already, whatever that is called',
    line: "if (fold(field.value) === fold(value)) return 'same';",
    originals: ["'same'"],
  },
  {
    why: 'Equivalent: only whether it is there or not seen is asked for',
    line: "state: item.is === 'there' ? 'there' : page.students ? 'missing' : 'unseen',",
    originals: ["'missing'"],
  },
  {
    why: 'Equivalent: no other step names a student and a contact',
    line: "!task.steps.some(({ is, what, to }) => is === 'attached' && what === name && to === contactId)",
    originals: ["is === 'attached'"],
    replacements: ['true'],
  },
  {
    why: 'Order only: a word of no letters is at the beginning of every word, so all guides have it',
    file: 'lib/rules/popup/find-guides.ts',
    line: 'fold(text)',
    mutators: ['MethodExpression'],
  },
  {
    why: 'Equivalent: here the drawer that stands open is another one, for which only a hint is said',
    line: "if (drawer?.kind !== 'student') return inDrawer(ctx, 'student', wants, offer);",
    originals: ["'student'"],
  },
];

const REASONS = [
  ...LINES.map(({ why, file, line, mutators, originals, replacements }) => ({
    why,
    fits: (mutant) =>
      mutant.line === line &&
      (!file || mutant.file === file) &&
      (mutators?.includes(mutant.mutator) ?? true) &&
      (originals?.includes(mutant.original) ?? true) &&
      (replacements?.includes(mutant.replacement) ?? true),
  })),
  {
    why: 'Equivalent: a value that is said to be undefined is as good as left out',
    fits: ({ mutator, original, replacement }) =>
      mutator === 'ObjectLiteral' &&
      /^\{ \w+: undefined \}$/.test(original) &&
      replacement === '{}',
  },
  {
    why: 'Equivalent: a label that no table of words has finds as little as none',
    fits: ({ line, original, replacement }) =>
      /\bspec\(/.test(line) && original === "''" && /Stryker was here/.test(replacement),
  },
  {
    why: 'Names only: ids of items, offers, notices and lists keep focus and state in the sidebar, and nobody reads them',
    fits: ({ line, mutator }) =>
      /^(StringLiteral|LogicalOperator)$/.test(mutator) && /\bid: [`']/.test(line),
  },
  {
    why: 'Equivalent: the default stands for what the type calls possible and the lines around rule out',
    fits: ({ line, replacement }) =>
      /(\?\?|=) (''|\[\]|\{\})/.test(line) && /Stryker was here/.test(replacement),
  },
  {
    why: 'Equivalent: what is named so has a name in the texts',
    fits: ({ line, original }) =>
      /t\.things\['[\w-]+'\] \?\? '[\w-]+'/.test(line) && line.includes(`?? ${original}`),
  },
  {
    why: 'Equivalent: a spread of nothing, or of an object without the value, gives the same advice',
    fits: ({ line, mutator, replacement }) =>
      /^\.\.\.\(.+ && \{/.test(line) &&
      mutator === 'ConditionalExpression' &&
      replacement === 'true',
  },
  {
    why: 'Equivalent: among the names that are possible none is a part of another',
    fits: ({ line, mutator }) =>
      mutator === 'Regex' && /\/\^\((email\|(username|account)|flags\|relationship)\)/.test(line),
  },
  {
    why: 'Spellings: other forms of a name, a number or an address than any fixture has. Taken wrongly, one value is shown as two, and the registrar decides',
    fits: ({ file, mutator }) =>
      mutator === 'Regex' &&
      /\/(compare-values|contact-values|match|names|find-guides|fold)\./.test(file),
  },
  {
    why: 'Equivalent: names and values of pages and records come without spaces at their ends, and both sides are read alike',
    fits: ({ mutator, original, replacement }) =>
      mutator === 'MethodExpression' &&
      original === `${replacement}.trim()` &&
      /^(name|value|`\$\{street\} \$\{unit\}`)$/.test(replacement),
  },
  {
    why: 'Separators: the parts of a key would have to run together to be another one’s',
    fits: ({ file, line, mutator, replacement }) =>
      /\/(contact|pair)-values\./.test(file) &&
      /\.join\('(;|\||\\n)'\)/.test(line) &&
      mutator === 'StringLiteral' &&
      replacement === '""',
  },
  {
    why: 'Equivalent: of two that are alike each has the other beside it',
    fits: ({ line, replacement }) =>
      /row === rows\[at \+ 1\]/.test(line) && replacement === 'at - 1',
  },
  {
    why: 'Guards against a thing that no page gives: optional chaining where it is asked only when it is there',
    fits: ({ mutator }) => mutator === 'OptionalChaining',
  },
];

export const reasonFor = (mutant) => REASONS.find(({ fits }) => fits(mutant))?.why;
