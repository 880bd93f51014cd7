/** A worker that was stopped: it starts anew on what storage holds. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { CARLOS, duplicate } from '../rules/clash-steps.ts';
import { accountDrawer, contact, email, field, seen } from '../rules/family.ts';
import { chooses, office, opened, sees, settled, startWorker, stored } from './worker-harness.ts';

const clash: Facts = seen(duplicate(), {
  drawer: accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }),
  error: { message: 'In use', place: 'drawer', drawer: 'account', means: 'email-taken' },
});
const page = seen(contact({ emails: [email(CARLOS)] }));
const check = { do: 'check' as const, text: CARLOS, by: 'email' as const };
const find = { do: 'find' as const, text: CARLOS };
const emptySearch = seen({
  kind: 'search',
  mode: 'contacts',
  canSwitch: false,
  canSearch: true,
  query: '',
  results: [],
  more: false,
  busy: false,
});
const searchTabs = () => office.tabs.filter(({ url }) => url.includes('/search.html'));
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});
afterEach(() => vi.useRealTimers());

describe('a worker that was stopped', () => {
  it('finds everything where it was', async () => {
    await sees(1, clash);
    await chooses(1, clash, find);
    const before = await stored();
    await startWorker();
    expect(await stored()).toEqual(before);
    await chooses(1, clash, find);
    expect(searchTabs()).toHaveLength(1);
  });

  it('looks again in the tabs that it had sent out', async () => {
    await chooses(1, page, check);
    office.told = [];
    await startWorker();
    await wait(0);
    expect(office.told).toContain(searchTabs()[0]?.id);
  });

  it('closes the tab that it had no time to close', async () => {
    await chooses(1, page, check);
    const [searchTab] = searchTabs();
    const { update } = await import('../../../lib/worker/state/update-state.ts');
    await update((state) => [
      { ...state, backgroundTabs: {}, closingTabs: [searchTab?.id ?? 0] },
      undefined,
    ]);
    vi.clearAllTimers();
    await startWorker();
    await wait(0);
    expect(searchTabs()).toEqual([]);
    expect((await stored()).closingTabs).toEqual([]);
  });

  it('hands over what has become overdue meanwhile', async () => {
    await chooses(1, page, check);
    vi.clearAllTimers();
    vi.setSystemTime(Date.now() + 60_000);
    await startWorker();
    expect((await stored()).tabs['1']?.checks[0]?.state).toBe('needs-you');
    expect(searchTabs()[0]?.active).toBe(true);
    expect((await stored()).backgroundTabs).toEqual({});
  });

  it('an overdue search comes to the front by itself too', async () => {
    await chooses(1, page, check);
    await wait(20_001);
    await settled();
    expect((await stored()).tabs['1']?.checks[0]?.state).toBe('needs-you');
  });

  it('gives a slow PowerSchool more time with each step of the search', async () => {
    await chooses(1, page, check);
    await wait(15_000);
    await sees(searchTabs()[0]?.id ?? 0, emptySearch);
    await wait(15_000);
    expect((await stored()).tabs['1']?.checks[0]?.state).toBe('running');
    await wait(5_001);
    await settled();
    expect((await stored()).tabs['1']?.checks[0]?.state).toBe('needs-you');
  });
});
