/** What goes from the worker's state, and what stays. */
import { describe, expect, it } from 'vitest';
import { LIFETIME_MS } from '../../../../lib/tasks/task-list.ts';
import {
  isExpired,
  type State,
  withoutExpired,
  withoutSites,
} from '../../../../lib/worker/state/session-state.ts';
import { clashed, ended } from '../../rules/clash-steps.ts';

const SITE = clashed()[0]?.site ?? '';
const state: State = {
  tasks: clashed(),
  lastSeenStudent: { [SITE]: { dcid: '1', name: 'Lopez, Ana', seenAt: 1 } },
  backgroundTabs: {
    '7': { site: SITE, text: 'a', inactive: false, issuedSteps: [], pagesTried: [], startedAt: 1 },
  },
  tabs: { '1': { pageKey: `${SITE} search`, checks: [ended()], touchedAt: 1 } },
  pages: { '1': { site: SITE, kind: 'search', guides: [] } },
  lastSite: SITE,
  popupSearch: { ...ended(), site: SITE, at: 1 },
  worklist: { id: 'a', site: SITE, tabId: 1, state: 'done', total: 1, read: 1, touchedAt: 1 },
};

describe('time', () => {
  it('takes nothing before its end', () => {
    expect(isExpired(1, LIFETIME_MS)).toBe(false);
    expect(withoutExpired(state, LIFETIME_MS)).toBe(state);
  });

  it('takes all that holds a name', () => {
    expect(isExpired(1, LIFETIME_MS + 1)).toBe(true);
    const { backgroundTabs, pages, lastSite } = state;
    expect(withoutExpired(state, LIFETIME_MS + 1)).toEqual({
      tasks: [],
      lastSeenStudent: {},
      tabs: {},
      backgroundTabs,
      pages,
      lastSite,
      popupSearch: undefined,
      worklist: undefined,
    });
  });
});

describe('a site that was removed', () => {
  it('takes everything of its own along', () => {
    expect(withoutSites(state, (site) => site === SITE)).toEqual({
      tasks: [],
      lastSeenStudent: {},
      tabs: {},
      backgroundTabs: {},
      pages: {},
      lastSite: undefined,
      popupSearch: undefined,
      worklist: undefined,
    });
  });

  it('takes nothing of another site', () => {
    expect(withoutSites(state, (site) => site === 'https://other.example.org')).toBe(state);
  });
});
