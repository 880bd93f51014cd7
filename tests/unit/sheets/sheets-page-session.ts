/** A session of the page with all welcome sheets for tests, without a document and without a worker. */
import { vi } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import type { ParentSheet } from '../../../lib/contracts/worklist/sheets.ts';
import { firstSettings, runOf, type SheetsSession } from '../../../lib/sheets/sheets-session.ts';
import type { SheetsState } from '../../../lib/ui/sheets-ui.ts';
import { emptyData } from '../../../lib/worklist/list-data.ts';
import { list } from '../worklist/page-session.ts';

export const sheet = (more: Partial<ParentSheet> = {}): ParentSheet => ({
  contactId: '9001',
  name: 'Maria Lopez',
  username: 'maria@example.org',
  firstNames: ['Ana'],
  childIds: ['1'],
  children: [{ name: 'Ana Lopez', school: 'LES', grade: '3', homeroom: '12' }],
  notReady: [],
  homeLanguage: undefined,
  otherLanguage: '',
  address: ['12 Elm St', 'Fairmont, NJ 07000'],
  family: 0,
  place: 0,
  ...more,
});

export const sheetsState = (more: Partial<SheetsState> = {}): SheetsState => ({
  phase: 'list',
  hidden: undefined,
  list,
  settings: { ...firstSettings(DEFAULT_POLICY), portal: 'https://ps.example.org/public/' },
  run: [],
  drawnCount: 12,
  total: 0,
  handedOut: 0,
  withoutAddress: 0,
  withoutUsername: [],
  withoutAccess: 0,
  hasClasses: false,
  hasLanguages: false,
  copied: undefined,
  date: new Date(2026, 10, 5, 12),
  status: '',
  ...more,
});

/** Returns the state of a page that shows these sheets. */
export function stateWith(
  sheets: readonly ParentSheet[],
  more: Partial<SheetsState> = {},
  sheetMarks: ReturnType<typeof emptyData>['sheetMarks'] = {},
  printedSheets: readonly string[] = [],
): SheetsState {
  const state = sheetsState(more);
  const { withoutUsername, withoutAccess } = state;
  const batch = { sheets: [...sheets], withoutUsername: [...withoutUsername], withoutAccess };
  const printed = Object.fromEntries(printedSheets.map((id) => [id, ['1']]));
  const data = { list: { ...emptyData(), sheetMarks }, batch, sorted: sheets, printed };
  return { ...state, ...runOf(data, state.settings) };
}

/** Creates a session that shows these sheets. */
export function sheetsSession(...sheets: ParentSheet[]) {
  let state = stateWith(sheets);
  const page = { draw: vi.fn(), print: vi.fn(), copy: vi.fn(async () => undefined) };
  const send = vi.fn(async () => undefined);
  const session: SheetsSession = {
    page,
    policy: DEFAULT_POLICY,
    tab: 7,
    data: {
      list: emptyData(),
      batch: { sheets, withoutUsername: [], withoutAccess: 0 },
      sorted: sheets,
      printed: {},
    },
    state: () => state,
    update: (change) => {
      state = { ...state, ...change };
    },
    send,
  };
  return { session, page, send, state: session.state };
}
