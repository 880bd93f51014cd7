/** What a click in one tab orders for another; strangers and broken data. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { subjectOf } from '../../../lib/contracts/subject.ts';
import { CARLOS, duplicate, found, original } from '../rules/clash-steps.ts';
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

describe('an order from another tab', () => {
  const ready = async () => {
    await sees(1, clash);
    await chooses(1, clash, { do: 'find', text: CARLOS });
    const [tab] = searchTabs();
    // Ordered to search, seen, seen to be all.
    for (let n = 0; n < 3; n += 1) await sees(tab?.id ?? 0, results());
    await wait(10);
    await chooses(1, clash, { do: 'same-person', duplicateId: '9002', otherId: '5120' });
    return office.tabs.find(({ url }) => url.endsWith('contactid=5120'))?.id ?? 0;
  };

  it('is taken once, by the page that it was for', async () => {
    const id = await ready();
    expect((await sees(id, seen({ kind: 'unknown', loading: true }))).nextAction).toBeUndefined();
    expect((await sees(id, seen(original()))).nextAction?.action).toMatchObject({
      do: 'attach',
      number: '10123',
    });
    expect((await sees(id, seen(original()))).nextAction).toBeUndefined();
  });

  it('expires', async () => {
    const id = await ready();
    await wait(20_001);
    expect((await sees(id, seen(original()))).nextAction).toBeUndefined();
    expect((await stored()).tabs[id]?.pendingOffer).toBeUndefined();
  });

  it('is not taken by any other page that the tab was led to', async () => {
    const id = await ready();
    await sees(id, seen(contact({ contactId: '77' })));
    expect((await sees(id, seen(original()))).nextAction).toBeUndefined();
  });
});

describe('"Add … to this contact" on a student’s contacts', () => {
  const listOf = (dcid: string, number: string, name: string) =>
    seen({ kind: 'student-contacts', student: { dcid, number, name }, contacts: [] });
  const ana = listOf('4213', '10123', 'Lopez, Ana');
  const beto = listOf('4300', '10124', 'Lopez, Beto');
  const add = { do: 'same-person' as const, otherId: '5120' };
  const searched = async (tab: number, list: Facts) => {
    await chooses(tab, list, check);
    const search = searchTabs().at(-1);
    for (let n = 0; n < 3; n += 1) await sees(search?.id ?? 0, results());
    await wait(10);
  };

  it('adds the student whose page was clicked, although a brother or sister is not added yet', async () => {
    await searched(1, ana);
    await chooses(1, ana, add);
    await searched(2, beto);
    await chooses(2, beto, add);
    const tab = office.tabs.findLast(({ url }) => url.endsWith('contactid=5120'));
    const advice = await sees(tab?.id ?? 0, seen(original()));
    expect(advice.nextAction?.action).toMatchObject({ do: 'attach', number: '10124' });
  });

  it('opens the contact again if that tab was closed', async () => {
    await searched(1, ana);
    await chooses(1, ana, add);
    await wait(10);
    await chooses(1, ana, add);
    expect(office.tabs.filter(({ url }) => url.endsWith('contactid=5120'))).toHaveLength(2);
  });
});

describe('what Open contact was to lead to', () => {
  const go = { do: 'go' as const, page: 'contact' as const, id: '9002', offer: 'add-account' };
  const there = seen(contact({ emails: [email(CARLOS)] }));
  const tab = async (action: object) => {
    await chooses(1, page, { ...go, ...action });
    return office.tabs.find(({ url }) => url.endsWith('contactid=9002'))?.id ?? 0;
  };

  it('is done there once, as soon as it is offered', async () => {
    const id = await tab({});
    expect((await sees(id, there)).nextAction?.action).toMatchObject({
      do: 'fill',
      drawer: 'account',
    });
    expect((await sees(id, there)).nextAction).toBeUndefined();
  });

  it('is not done where it is not offered, nor without having been chosen', async () => {
    const id = await tab({});
    const has = { enabled: true, username: CARLOS, email: CARLOS };
    expect(
      (await sees(id, seen(contact({ emails: [email(CARLOS)], account: has })))).nextAction,
    ).toBeUndefined();
  });

  it('is nothing for a contact that was only opened', async () => {
    const id = await tab({ offer: undefined });
    expect((await sees(id, there)).nextAction).toBeUndefined();
  });
});

describe('a stranger, or broken data', () => {
  const message = {
    kind: 'page-run-action',
    facts: page,
    action: check,
    subject: subjectOf(page),
  };

  it.each<[string, unknown, object]>([
    ['another extension', message, { id: 'other' }],
    ['a frame', message, { frameId: 2 }],
    ['no tab', message, { tab: undefined }],
    ['a page that is not ours', message, { url: `${SITE}/teachers/home.html` }],
    ['another site than the page says', message, { url: 'https://other.powerschool.com/admin/' }],
    ['an unknown action', { ...message, action: { do: 'delete' } }, {}],
    ['facts that are none', { ...message, facts: { page: {} } }, {}],
    ['no message', null, {}],
    ['the same, seen', { kind: 'page-advise', facts: clash }, { id: 'other' }],
    ['an unreadable address', message, { url: 'nowhere' }],
  ])('%s does nothing', async (_, said, sender) => {
    expect(await send(said, senderIn(1, sender))).toBeUndefined();
    await settled();
    expect(office.tabs).toEqual([]);
    expect(await stored()).toEqual({ tasks: [], tabs: {}, backgroundTabs: {} });
  });

  it('a button that was drawn for another contact does nothing', async () => {
    await sees(1, clash);
    const before = await stored();
    const taskId = before.tasks[0]?.id ?? '';
    for (const action of [check, { do: 'drop-task' as const, taskId }]) {
      const foreign = { ...message, action, subject: { ...subjectOf(page), contact: '5120' } };
      expect(await send(foreign, senderIn(1))).toBeUndefined();
    }
    await settled();
    expect(await stored()).toEqual(before);
    expect(office.tabs).toEqual([]);
  });

  it.each(['end-task', 'drop-task', 'retired'] as const)(
    '%s from another site leaves the task of this one',
    async (verb) => {
      await sees(1, clash);
      const [task] = (await stored()).tasks;
      const site = 'https://other.powerschool.com';
      const facts = { ...clash, site };
      const there = senderIn(2, { url: `${site}/admin/contacts/edit.html#?contactid=9002` });
      await send({ kind: 'page-advise', facts }, there);
      expect((await stored()).tasks.map((one) => one.site).sort()).toEqual([SITE, site].sort());
      const action = { do: verb, taskId: task?.id ?? '', contactId: '9002' };
      await send({ kind: 'page-run-action', facts, action, subject: subjectOf(facts) }, there);
      await settled();
      expect((await stored()).tasks.find(({ id }) => id === task?.id)).toEqual(task);
    },
  );

  it.each([
    { do: 'same-person' as const, duplicateId: '1', otherId: '2' },
    { do: 'different-person' as const, otherId: '2' },
    { do: 'dismiss-carry-over' as const, taskId: 'x', keys: ['y'] },
    { do: 'park' as const, taskId: 'x', parked: true },
    { do: 'end-task' as const, taskId: 'x' },
    { do: 'retired' as const, taskId: 'x', contactId: '9002' },
    { do: 'find' as const, text: '' },
  ])('%j changes no task and opens no page', async (action) => {
    await sees(1, seen(duplicate()));
    const before = (await stored()).tasks;
    await chooses(1, seen(duplicate()), action);
    expect((await stored()).tasks).toEqual(before);
    expect(office.tabs).toEqual([]);
  });
});
