/** Searches in a background tab: started once, told as soon as they have results, closed at the end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Advice } from '../../../lib/contracts/advice.ts';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { CARLOS, duplicate, found } from '../rules/clash-steps.ts';
import { accountDrawer, contact, email, field, seen } from '../rules/family.ts';
import {
  chooses,
  office,
  opened,
  SITE,
  sees,
  send,
  senderIn,
  settled,
  startWorker,
  stored,
} from './worker-harness.ts';

const clash: Facts = seen(duplicate(), {
  drawer: accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }),
  error: { message: 'In use', place: 'drawer', drawer: 'account', means: 'email-taken' },
});

const page = seen(contact({ emails: [email(CARLOS)] }));

const check = { do: 'check' as const, text: CARLOS, by: 'email' as const };

const find = { do: 'find' as const, text: CARLOS };

const results = (change: object = {}): Facts =>
  seen(
    {
      kind: 'search',
      mode: 'contacts',
      canSwitch: false,
      canSearch: true,
      query: CARLOS,
      results: [found('5120', { hasAccount: true })],
      more: false,
      busy: false,
      ...change,
    },
    { records: 'read' },
  );

const searchTabs = () => office.tabs.filter(({ url }) => /\/(search|home)\.html/.test(url));

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});

afterEach(() => vi.useRealTimers());

describe('a search already under way', () => {
  it('isn’t started twice: not from two tabs, nor for a check and a clash', async () => {
    await Promise.all([chooses(1, page, check), chooses(2, page, check)]);
    await sees(3, clash);
    await chooses(3, clash, { ...find, text: ` ${CARLOS.toUpperCase()}` });
    expect(searchTabs()).toHaveLength(1);
  });

  it('answers all who wait for it, then its tab is closed', async () => {
    for (const id of [1, 2]) await chooses(id, page, check);
    await sees(3, clash);
    await chooses(3, clash, find);
    const [tab] = searchTabs();
    await sees(tab?.id ?? 0, results());
    expect(searchTabs()).toHaveLength(1);
    await wait(1000);
    await sees(tab?.id ?? 0, results());
    await wait(10);
    const { tabs, tasks, backgroundTabs: errands } = await stored();
    expect([tabs['1'], tabs['2']].map((one) => one?.checks[0]?.state)).toEqual(['done', 'done']);
    expect(tasks[0]?.search).toMatchObject({ state: 'done', results: [{ contactId: '5120' }] });
    expect(errands).toEqual({});
    expect(searchTabs()).toEqual([]);
  });

  const checked = async () => (await stored()).tabs['1']?.checks[0];

  it('tells the results that come first at once, and adds those that come later', async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    const both = { results: [found('5120', { hasAccount: true }), found('6001')] };
    await sees(id, results({ query: '', results: undefined }));
    expect(await checked()).toMatchObject({ state: 'running' });
    await sees(id, results());
    expect(await checked()).toMatchObject({ state: 'done', results: [{ contactId: '5120' }] });
    await wait(900);
    await sees(id, results(both));
    expect(await checked()).toMatchObject({ state: 'done', results: both.results });
    await wait(900);
    await sees(id, results(both));
    expect(searchTabs()).toHaveLength(1);
    await wait(100);
    await sees(id, results(both));
    await wait(10);
    expect(searchTabs()).toEqual([]);
    expect(await checked()).toMatchObject({ state: 'done', results: both.results });
  });

  it('replaces the results of another family that stood on the page when the search began', async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    const old = { results: [found('777'), found('778')] };
    for (let n = 0; n < 2; n += 1) await sees(id, results(old));
    expect(await checked()).toMatchObject({ state: 'done', results: old.results });
    await wait(900);
    await sees(id, results());
    expect((await checked())?.results.map(({ contactId }) => contactId)).toEqual(['5120']);
    await wait(1000);
    await sees(id, results());
    expect((await checked())?.results.map(({ contactId }) => contactId)).toEqual(['5120']);
  });

  it('says that nobody was found only once nothing more has come for a while', async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    const none = results({ results: [] });
    await sees(id, none);
    await sees(id, none);
    await wait(900);
    await sees(id, none);
    expect(await checked()).toMatchObject({ state: 'running' });
    await wait(100);
    await sees(id, none);
    expect(await checked()).toMatchObject({ state: 'done', results: [] });
  });

  it('believes a list that may be from before the search only later, and not at all once another comes', async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    const old = results({ results: [found('777')], isUnsure: true });
    await sees(id, old);
    await wait(2900);
    await sees(id, old);
    expect(await checked()).toMatchObject({ state: 'running' });
    await sees(id, results());
    expect((await checked())?.results.map(({ contactId }) => contactId)).toEqual(['5120']);
  });

  it('closes its tab also where the list becomes unsure after it was reported', async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    await sees(id, results());
    await wait(1000);
    await sees(id, results({ isUnsure: true }));
    expect(searchTabs()).toHaveLength(1);
    const refreshes = office.told.filter((tab) => tab === id).length;
    await wait(2000);
    expect(office.told.filter((tab) => tab === id).length).toBeGreaterThan(refreshes);
    await sees(id, results({ isUnsure: true }));
    await wait(10);
    expect(searchTabs()).toHaveLength(0);
  });

  it('says that nobody was found on a page that never shows its search, after a longer while', async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    const none = results({ results: [], isUnsure: true });
    await sees(id, none);
    await wait(2900);
    await sees(id, none);
    expect(await checked()).toMatchObject({ state: 'running' });
    await wait(100);
    await sees(id, none);
    expect(await checked()).toMatchObject({ state: 'done', results: [] });
  });

  it('that has told its results keeps them, whatever becomes of its tab', async () => {
    for (const become of ['closed', 'late', 'elsewhere', 'looked at'] as const) {
      await chooses(1, page, { ...check, inactive: become === 'late' });
      const tab = searchTabs().at(-1);
      const id = tab?.id ?? 0;
      await sees(id, results({ inactive: true }));
      // Somebody else asks the same, and joins what is under way.
      await chooses(2, page, { ...check, inactive: become === 'late' });
      if (become === 'closed') await fakeBrowser.tabs.remove(id);
      if (become === 'late') await wait(21_000);
      if (become === 'looked at') await fakeBrowser.tabs.update(id, { active: true });
      if (become === 'looked at') await wait(21_000);
      if (become === 'elsewhere')
        await fakeBrowser.tabs.onUpdated.trigger(id, { status: 'complete' }, {
          ...tab,
          url: `${SITE}/admin/contacts/edit.html`,
        } as never);
      await settled();
      expect((await stored()).backgroundTabs).toEqual({});
      const { tabs } = await stored();
      expect(tabs['1']?.checks.map(({ state }) => state)).not.toContain('needs-you');
      expect(tabs['2']?.checks.at(-1)).toMatchObject({ state: 'stopped' });
      expect(await checked()).toMatchObject({ state: 'done', results: [{ contactId: '5120' }] });
      const left = (await fakeBrowser.tabs.query({})).some((one) => one.id === id);
      expect([become, left]).toEqual([become, become === 'elsewhere' || become === 'looked at']);
    }
  });

  it('loads what reads records while the page still searches', async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    expect(await sees(id, seen({ kind: 'unknown', loading: true }))).toMatchObject({
      needsTools: true,
      needsRecords: false,
    });
  });

  it('reads the records of the results before it tells them', async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    const unread = { ...results(), records: 'not-asked' as const };
    expect(await sees(id, unread)).toMatchObject({ needsRecords: true });
    expect(await sees(id, { ...unread, records: 'asked' })).toMatchObject({ needsRecords: false });
    expect(await checked()).toMatchObject({ state: 'running' });
    await sees(id, results());
    expect(await checked()).toMatchObject({ state: 'done' });
  });

  const ready = { query: '', results: undefined };
  const on = (id: number, facts: object, path = 'contacts/search.html') =>
    send(
      { kind: 'page-advise', facts: results(facts) },
      senderIn(id, { url: `${SITE}/admin/${path}` }),
    ) as Promise<Advice>;
  const START = 'home.html';
  /** The classic page can't be used: on to the Start page. @returns the tab */
  const sentOn = async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    await wait(1000);
    await on(id, { ...ready, canSearch: false });
    await wait(4000);
    await on(id, { ...ready, canSearch: false });
    return id;
  };

  it('is in the address of its tab', async () => {
    await chooses(1, page, { ...check, inactive: true });
    const url = searchTabs()[0]?.url ?? '';
    expect(url).toContain('/admin/contacts/search.html#?');
    expect(url).toContain(`emailAddress=${encodeURIComponent(CARLOS)}&`);
    expect(url).toContain('includeInactive=true');
    await chooses(1, page, { do: 'check', text: 'Lopez', by: 'name' });
    expect(searchTabs()[0]?.url).toContain('/contacts/search.html');
    expect(searchTabs()[1]?.url).toBe(`${SITE}/admin/home.html`);
  });

  it('is done by hand where the page ignores its address', async () => {
    await chooses(1, page, check);
    const id = searchTabs()[0]?.id ?? 0;
    expect((await on(id, ready)).nextAction).toBeUndefined();
    await wait(1400);
    expect((await on(id, ready)).nextAction).toBeUndefined();
    office.told = [];
    await wait(100);
    expect(office.told).toContain(id);
    expect((await on(id, ready)).nextAction?.action).toEqual({ do: 'search', text: CARLOS });
    expect((await on(id, ready)).nextAction).toBeUndefined();
    expect((await stored()).backgroundTabs[id]?.pagesTried).toEqual(['contact-search']);
  });

  it('orders nothing to the page that its tab is about to leave, though it has a search after all', async () => {
    const id = await sentOn();
    expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(id, { url: `${SITE}/admin/${START}` });
    expect((await stored()).backgroundTabs[id]?.pagesTried).toEqual(['contact-search', 'search']);
    expect((await on(id, ready)).nextAction).toBeUndefined();
    expect((await on(id, ready, START)).nextAction?.action.do).toBe('search');
  });

  it('goes on with the page that it was led back to', async () => {
    const id = await sentOn();
    await wait(5000);
    expect((await on(id, ready)).nextAction?.action.do).toBe('search');
  });

  it('by a name begins on the Start page, and goes on to the classic page', async () => {
    await chooses(1, page, { do: 'check', text: 'Lopez', by: 'name' });
    const id = searchTabs()[0]?.id ?? 0;
    const empty = { ...ready, mode: 'unclear', canSwitch: false };
    // A slow server: the page has its time from when it is there.
    await wait(6000);
    await on(id, empty, START);
    await wait(3900);
    await on(id, empty, START);
    expect(fakeBrowser.tabs.update).not.toHaveBeenCalled();
    await wait(100);
    await on(id, empty, START);
    expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(id, {
      url: `${SITE}/admin/contacts/search.html`,
    });
    expect((await on(id, ready)).nextAction?.action).toEqual({ do: 'search', text: 'Lopez' });
  });

  it('with inactive contacts it is another one', async () => {
    await chooses(1, page, check);
    await chooses(1, page, { ...check, inactive: true });
    expect(searchTabs()).toHaveLength(2);
  });

  it('closed by hand it is stopped and can be made again', async () => {
    await chooses(1, page, check);
    await fakeBrowser.tabs.remove(searchTabs()[0]?.id ?? 0);
    await settled();
    expect((await stored()).tabs['1']?.checks[0]?.state).toBe('stopped');
    await chooses(1, page, check);
    expect(searchTabs()).toHaveLength(1);
  });

  it('sent to the sign-in page it comes to the front at once', async () => {
    await chooses(1, page, check);
    const [tab] = searchTabs();
    const url = `${SITE}/admin/pw.html`;
    await fakeBrowser.tabs.onUpdated.trigger(tab?.id ?? 0, { status: 'complete' }, {
      ...tab,
      url,
    } as never);
    await settled();
    expect((await stored()).tabs['1']?.checks[0]?.state).toBe('needs-you');
    expect(office.tabs[0]?.active).toBe(true);
  });
});
