/** A session of the worklist's page for tests, without a document and without a worker. */
import { vi } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import type { FromWorklist } from '../../../lib/contracts/worklist/messages.ts';
import { FIRST_FILTER } from '../../../lib/rules/worklist/filter-rows.ts';
import type { WorklistState } from '../../../lib/ui/worklist-ui.ts';
import { emptyData } from '../../../lib/worklist/list-data.ts';
import { EMPTY_START, emptyMemory } from '../../../lib/worklist/start-handlers.ts';
import type { WorklistSession } from '../../../lib/worklist/worklist-session.ts';
import { worklistEn } from '../spoken.ts';

export const list = {
  id: 'list-1',
  site: 'https://district.powerschool.com',
  tabId: 7,
  state: 'done' as const,
  total: 1,
  read: 1,
  touchedAt: 0,
};

const worklistState = (more: Partial<WorklistState> = {}): WorklistState => ({
  phase: 'list',
  site: list.site,
  hidden: undefined,
  replaces: undefined,
  isUpdated: false,
  start: EMPTY_START,
  list,
  rate: undefined,
  isSlower: false,
  counts: { todo: 0, check: 0, ready: 0, 'not-needed': 0 },
  filter: FIRST_FILTER,
  rows: [],
  current: undefined,
  dismissing: undefined,
  usesKeys: true,
  family: undefined,
  hasSheets: true,
  status: '',
  ...more,
});

/** Creates a session. Its fake worker answers each kind of message from `answers`. */
export function pageSession(more: Partial<WorklistState> = {}) {
  const answers: Partial<Record<FromWorklist['kind'], unknown>> = {};
  let state = worklistState(more);
  const page = { draw: vi.fn(), save: vi.fn(), focus: vi.fn(), print: vi.fn() };
  const send = vi.fn(async ({ kind }: FromWorklist) => answers[kind]);
  const session: WorklistSession = {
    page,
    t: worklistEn,
    policy: DEFAULT_POLICY,
    tab: 7,
    data: emptyData(),
    start: emptyMemory(),
    state: () => state,
    set: (change) => {
      state = { ...state, ...change };
    },
    update: (change) => {
      session.set(change);
      page.draw(state);
    },
    send,
  };
  return { session, page, send, answers, state: session.state };
}
