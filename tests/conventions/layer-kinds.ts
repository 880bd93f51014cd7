/** The kinds of layers, and the folders that several layers import. */
export interface Layer {
  /** A folder. Its files belong to the row with the longest matching path. */
  folder: string;
  holds: string;
  imports: readonly string[];
}

export const READERS = ['contact', 'student', 'search', 'drawers'].map(
  (name) => `lib/powerschool/${name}`,
);
export const PAGE = ['lib/powerschool/core', 'lib/powerschool/dom', 'lib/powerschool/wording'];
export const GUIDES =
  'family-map popup worklist resolve-clash create-account help-sign-in pages pasted task-updates task'
    .split(' ')
    .map((name) => `lib/rules/${name}`);
export const CONTACT_GUIDES = ['create-account', 'pasted', 'task', 'compare'];
export const TABLES = [
  'family-map',
  'first-run',
  'options',
  'page-check',
  'popup',
  'practice',
  'sidebar',
  'worklist',
].map((name) => `lib/texts/${name}`);
export const SHEET_TABLES = ['sheet-controls', 'sheets', 'welcome-sheet'].map(
  (name) => `lib/texts/${name}`,
);

export function view(name: string, holds: string, texts: readonly string[]): Layer {
  const imports = ['components/shared', 'lib/ui', 'lib/contracts', ...texts];
  return { folder: `components/${name}`, holds, imports };
}

export function ownPage(name: string, holds: string, more: readonly string[]): Layer {
  const shared = ['lib/settings', 'lib/browser', 'lib/texts', `lib/texts/${name}`, 'lib/ui'];
  return { folder: `lib/${name}`, holds, imports: [...more, ...shared, 'lib/contracts'] };
}

export function onPage(name: string, holds: string, below: readonly string[] = []): Layer {
  const imports = [...below, 'lib/powerschool/records', ...PAGE, 'lib/contracts'];
  return { folder: `lib/powerschool/${name}`, holds, imports };
}

export function guide(name: string, holds: string, below: readonly string[]): Layer {
  const rules = [...below, 'core', 'values'].map((folder) => `lib/rules/${folder}`);
  const imports = [...rules, 'lib/tasks', ...TABLES, 'lib/contracts'];
  return { folder: `lib/rules/${name}`, holds, imports };
}

export function sentences(name: string, holds: string, below: readonly string[] = []): Layer {
  const imports = [...below, 'lib/texts/format', 'lib/contracts'];
  return { folder: `lib/texts/${name}`, holds, imports };
}
