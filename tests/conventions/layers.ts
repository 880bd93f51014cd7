/**
 * The layers of the product, from the top down. Each folder imports, types included, only from itself and from the
 * layers named in its row. `docs/architecture.md` prints this table.
 */
export interface Layer {
  /** A folder. Its files belong to the row with the longest matching path. */
  folder: string;
  holds: string;
  imports: readonly string[];
}

const READERS = ['contact', 'student', 'search', 'drawers'].map(
  (name) => `lib/powerschool/${name}`,
);
const PAGE = ['lib/powerschool/core', 'lib/powerschool/dom', 'lib/powerschool/wording'];
const GUIDES = 'popup resolve-clash create-account help-sign-in pages task-updates task'
  .split(' ')
  .map((name) => `lib/rules/${name}`);
const CONTACT_GUIDES = ['create-account', 'task', 'compare'];
const TABLES = ['options', 'page-check', 'popup', 'sidebar'].map((name) => `lib/texts/${name}`);
const SHEET_TABLES = ['lib/texts/sheet-controls', 'lib/texts/welcome-sheet'];

export const LAYERS: readonly Layer[] = [
  {
    folder: 'entrypoints',
    holds: 'Wiring: what the browser starts, and nothing else.',
    imports: [
      ...['sidebar', 'options', 'popup', 'welcome-sheet'].map((name) => `components/${name}`),
      'lib/content',
      'lib/worker',
      'lib/options',
      'lib/popup',
      'lib/powerschool',
      'lib/settings',
      'lib/browser',
      'lib/texts',
      'lib/ui',
      'lib/contracts',
    ],
  },
  view('sidebar', 'The sidebar on a PowerSchool page.', ['lib/texts/sidebar']),
  view('popup', 'The popup of the toolbar button.', ['lib/texts/popup']),
  view('options', 'The options page.', ['lib/texts/options']),
  view('welcome-sheet', 'The sheet that a parent takes home.', SHEET_TABLES),
  { folder: 'components/shared', holds: 'Shared views.', imports: ['lib/ui', 'lib/contracts'] },
  {
    folder: 'lib/content',
    holds: 'The page loop: read the page, ask for advice, show it, act on a click.',
    imports: ['lib/powerschool', 'lib/powerschool/core', 'lib/ui', 'lib/contracts'],
  },
  {
    folder: 'lib/worker',
    holds: 'The background worker: messages, state, background tabs.',
    imports: [
      'lib/rules',
      ...GUIDES,
      'lib/rules/core',
      'lib/rules/values',
      'lib/tasks',
      'lib/settings',
      'lib/browser',
      'lib/powerschool/core',
      'lib/texts',
      'lib/texts/sidebar',
      'lib/texts/format',
      'lib/contracts',
    ],
  },
  {
    folder: 'lib/options',
    holds: 'What the options page does.',
    imports: [
      'lib/settings',
      'lib/browser',
      'lib/powerschool/core',
      'lib/texts',
      'lib/texts/options',
      'lib/ui',
      'lib/contracts',
    ],
  },
  {
    folder: 'lib/popup',
    holds: 'What the popup does.',
    imports: [
      'lib/rules/popup',
      'lib/settings',
      'lib/browser',
      'lib/texts',
      'lib/texts/popup',
      'lib/ui',
      'lib/contracts',
    ],
  },
  {
    folder: 'lib/settings',
    holds: 'The district’s policy, the sites and the language, in the browser’s storage.',
    imports: ['lib/browser', 'lib/contracts'],
  },
  {
    folder: 'lib/browser',
    holds: 'Calls to the browser that several parts share.',
    imports: ['lib/powerschool/core', 'lib/contracts'],
  },
  {
    folder: 'lib/powerschool',
    holds:
      'What the page loop uses of PowerSchool: reading a page, and the tools loaded on demand.',
    imports: [
      'lib/powerschool/page-check',
      'lib/powerschool/actions',
      ...READERS,
      'lib/powerschool/records',
      ...PAGE,
      'lib/contracts',
    ],
  },
  onPage('page-check', 'What Kinlink finds on a page and what not, without names.', READERS),
  onPage('actions', 'Carrying out one offer on the page.', READERS),
  onPage('contact', 'Contact Details.'),
  onPage('student', 'The pages of a student.'),
  onPage('search', 'The contact search and its results.'),
  onPage('drawers', 'The drawers and dialogs of all pages.'),
  {
    folder: 'lib/powerschool/records',
    holds: 'Contact records from PowerSchool’s own API, GET only.',
    imports: [...PAGE, 'lib/contracts'],
  },
  {
    folder: 'lib/powerschool/core',
    holds: 'Addresses, and what is remembered of the open page.',
    imports: ['lib/powerschool/dom', 'lib/powerschool/wording', 'lib/contracts'],
  },
  {
    folder: 'lib/powerschool/dom',
    holds: 'Finding and pressing controls in any page.',
    imports: ['lib/powerschool/wording', 'lib/contracts'],
  },
  { folder: 'lib/powerschool/wording', holds: 'PowerSchool’s words.', imports: ['lib/contracts'] },
  {
    folder: 'lib/rules',
    holds: 'Facts, tasks and policy in; advice and changed tasks out.',
    imports: [
      ...GUIDES,
      'lib/rules/compare',
      'lib/rules/core',
      'lib/rules/values',
      'lib/tasks',
      'lib/texts/sidebar',
      'lib/contracts',
    ],
  },
  guide('popup', 'What the popup shows.', ['create-account', 'pages', 'task', 'compare']),
  guide('resolve-clash', 'The guide for an email that is in use.', CONTACT_GUIDES),
  guide('help-sign-in', 'The guide for a parent who can’t sign in.', CONTACT_GUIDES),
  guide('create-account', 'The guide for a new account.', ['task', 'compare']),
  guide('pages', 'What other pages show.', ['task', 'compare']),
  guide('task-updates', 'What a look at a page, or an answer, changes in a task.', [
    'task',
    'compare',
  ]),
  guide('task', 'One clash from the first error to its end.', ['compare']),
  guide('compare', 'Two contacts, value by value.', []),
  {
    folder: 'lib/rules/core',
    holds: 'Checklists and offers.',
    imports: ['lib/rules/values', 'lib/tasks', 'lib/texts/sidebar', 'lib/contracts'],
  },
  {
    folder: 'lib/rules/values',
    holds: 'Names, emails, phones and addresses as values.',
    imports: ['lib/texts/sidebar', 'lib/contracts'],
  },
  { folder: 'lib/tasks', holds: 'The open tasks.', imports: ['lib/contracts'] },
  {
    folder: 'lib/ui',
    holds: 'The props of the views.',
    imports: [...TABLES, ...SHEET_TABLES, 'lib/contracts'],
  },
  {
    folder: 'lib/texts',
    holds: 'Loading the sentences.',
    imports: [...TABLES, ...SHEET_TABLES, 'lib/texts/guides', 'lib/texts/format', 'lib/contracts'],
  },
  sentences('sidebar', 'The sidebar’s sentences, one folder a language.'),
  sentences('popup', 'The popup’s sentences.'),
  sentences('options', 'The options page’s sentences.'),
  sentences('page-check', 'The page check’s sentences.'),
  sentences('sheet-controls', 'The words beside the welcome sheet.', ['lib/texts/welcome-sheet']),
  sentences('welcome-sheet', 'The sheet itself, in seven languages.'),
  sentences('guides', 'The guides of the popup.'),
  { folder: 'lib/texts/format', holds: 'Values in sentences.', imports: ['lib/contracts'] },
  { folder: 'lib/contracts', holds: 'What crosses a border, as schemas.', imports: [] },
];

function view(name: string, holds: string, texts: readonly string[]): Layer {
  const imports = ['components/shared', 'lib/ui', 'lib/contracts', ...texts];
  return { folder: `components/${name}`, holds, imports };
}

function onPage(name: string, holds: string, below: readonly string[] = []): Layer {
  const imports = [...below, 'lib/powerschool/records', ...PAGE, 'lib/contracts'];
  return { folder: `lib/powerschool/${name}`, holds, imports };
}

function guide(name: string, holds: string, below: readonly string[]): Layer {
  const rules = [...below, 'core', 'values'].map((folder) => `lib/rules/${folder}`);
  const imports = [...rules, 'lib/tasks', ...TABLES, 'lib/contracts'];
  return { folder: `lib/rules/${name}`, holds, imports };
}

function sentences(name: string, holds: string, below: readonly string[] = []): Layer {
  const imports = [...below, 'lib/texts/format', 'lib/contracts'];
  return { folder: `lib/texts/${name}`, holds, imports };
}
