import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListedContact } from '../../../../lib/contracts/worklist/list.ts';
import { readList, writeList } from '../../../../lib/settings/worklist-storage.ts';
import { seen } from '../../rules/family.ts';
import { contact } from '../../rules/worklist/listed-people.ts';
import { office, SITE, sees, settled } from '../worker-harness.ts';
import {
  asks,
  changeState,
  openedForList,
  reads,
  report,
  startsList,
  storedList,
  TAB,
  tab,
} from './list-harness.ts';

beforeEach(openedForList);

const states = async (id: string) =>
  (await readList(id)).students.map(({ dcid, state }) => `${dcid} ${state}`);

it('writes what was read, and is done when everybody is', async () => {
  const id = await startsList('1', '2');
  tab.report = () => report([{ dcid: '1', contacts: [contact()] }]);
  expect(await reads(id, '1', '2')).toMatchObject({ done: 1, slowDowns: 0, failures: 0 });
  expect(await storedList()).toMatchObject({
    state: 'running',
    read: 1,
    total: 2,
    user: 'rita',
    school: 'Lincoln',
  });
  tab.report = () => report([{ dcid: '2', kind: 'gone' }]);
  await reads(id, '1', '2');
  // Whoever was read is not asked for again.
  expect(tab.requests).toEqual([['1', '2'], ['2']]);
  expect(await storedList()).toMatchObject({ state: 'done', read: 2 });
  expect(await states(id)).toEqual(['1 read', '2 gone']);
  const list = await readList(id);
  expect(list.contacts).toEqual([contact()]);
  expect(list.students[0]?.contactIds).toEqual(['9001']);
});

it('reads nothing for another list, or one that does not run', async () => {
  const id = await startsList('1');
  expect(await reads('other', '1')).toBeUndefined();
  await asks({ kind: 'worklist-set-state', id, state: 'cancelled' });
  expect(await reads(id, '1')).toBeUndefined();
  expect(tab.requests).toEqual([]);
});

it('reads in another tab while the first one still shows the school of before', async () => {
  const id = await startsList('1');
  office.tabs.push({ id: TAB + 1, url: `${SITE}/admin/home.html`, active: false });
  const answers = [report([], { school: 'Roosevelt' }), report([{ dcid: '1' }])];
  tab.report = () => answers.shift();
  expect(await reads(id, '1')).toMatchObject({ done: 1 });
  expect(await storedList()).toMatchObject({ state: 'done', read: 1 });
});

it('two pages of one list never read at the same time', async () => {
  const id = await startsList('1', '2');
  const [first, second] = await Promise.all([reads(id, '1'), reads(id, '2')]);
  expect([first, second]).toEqual([expect.objectContaining({ done: 1 }), undefined]);
});

describe('it pauses and says why', () => {
  const pauseAfter = async () => {
    const id = await startsList('1', '2');
    await reads(id, '1', '2');
    return { list: await storedList(), students: await states(id) };
  };

  it('the sign-in page in place of a record: nothing that was read is lost', async () => {
    tab.report = () => report([{ dcid: '1' }, { dcid: '2', kind: 'signed-out' }]);
    const { list, students } = await pauseAfter();
    expect(list).toMatchObject({ state: 'paused', pause: 'signed-out', read: 1 });
    expect(students).toEqual(['1 read', '2 waiting']);
  });

  it('no tab of PowerSchool', async () => {
    const id = await startsList('1');
    office.tabs = [{ id: 8, url: `${SITE}/admin/pw.html`, active: true }];
    await reads(id, '1');
    expect(await storedList()).toMatchObject({ state: 'paused', pause: 'no-tab' });
    expect(tab.requests).toEqual([]);
  });

  it('another user in the tab', async () => {
    const id = await startsList('1', '2');
    tab.report = () => report([{ dcid: '1' }]);
    await reads(id, '1');
    tab.report = () => report([], { user: 'otto' });
    await reads(id, '2');
    expect(await storedList()).toMatchObject({ state: 'paused', pause: 'other-user' });
  });

  it('another school in the tab, or in another one', async () => {
    const id = await startsList('1', '2', '3');
    tab.report = () => report([{ dcid: '1' }]);
    await reads(id, '1');
    tab.report = () => report([], { school: 'Roosevelt' });
    await reads(id, '2');
    expect(await storedList()).toMatchObject({ state: 'paused', pause: 'other-school' });
    await changeState({
      users: { [SITE]: { newestLoad: 1, school: { name: 'Roosevelt', loadedAt: 1 } } },
    });
    await asks({ kind: 'worklist-set-state', id, state: 'running' });
    expect(await storedList()).toMatchObject({ state: 'running', school: 'Roosevelt' });
    await changeState({
      users: { [SITE]: { newestLoad: 2, school: { name: 'Harbor', loadedAt: 2 } } },
    });
    const before = tab.requests.length;
    await reads(id, '2');
    expect(await storedList()).toMatchObject({ state: 'paused', pause: 'other-school' });
    expect(tab.requests).toHaveLength(before);
  });

  it('a session that another tab saw end', async () => {
    const id = await startsList('1');
    await changeState({ users: { [SITE]: { newestLoad: 1, lockedAt: 2 } } });
    await reads(id, '1');
    expect(await storedList()).toMatchObject({ state: 'paused', pause: 'signed-out' });
    expect(tab.requests).toEqual([]);
  });

  it('a storage without room', async () => {
    const id = await startsList('1');
    const { set } = fakeBrowser.storage.session;
    fakeBrowser.storage.session.set = async (items) => {
      if (Object.keys(items).some((key) => key.includes('contact'))) throw new Error('QUOTA_BYTES');
      return set.call(fakeBrowser.storage.session, items);
    };
    tab.report = () => report([{ dcid: '1', contacts: [contact()] }]);
    await reads(id, '1');
    fakeBrowser.storage.session.set = set;
    expect(await storedList()).toMatchObject({ state: 'paused', pause: 'full', read: 0 });
  });
});

it('where PowerSchool shows no records at all, it fails and says so', async () => {
  const id = await startsList('1', '2');
  tab.report = () =>
    report([
      { dcid: '1', kind: 'refused' },
      { dcid: '2', kind: 'refused' },
    ]);
  await reads(id, '1', '2');
  expect(await storedList()).toMatchObject({ state: 'failed', read: 0 });
});

it('one refusal among others is this student’s alone', async () => {
  const id = await startsList('1', '2');
  tab.report = () => report([{ dcid: '1' }, { dcid: '2', kind: 'refused' }]);
  await reads(id, '1', '2');
  expect(await states(id)).toEqual(['1 read', '2 refused']);
});

it('asks three times for a student without an answer, and counts no request to slow down', async () => {
  const id = await startsList('1', '2');
  tab.report = () =>
    report([{ dcid: '1' }, { dcid: '2', kind: 'slow-down' }], { retryAfterMs: 4000 });
  expect(await reads(id, '1', '2')).toMatchObject({ done: 1, slowDowns: 1, retryAfterMs: 4000 });
  tab.report = () => report([{ dcid: '2', kind: 'failed' }]);
  for (const state of ['waiting', 'waiting', 'failed']) {
    await reads(id, '2');
    expect(await states(id)).toEqual(['1 read', `2 ${state}`]);
  }
});

it('what comes of a tab that went elsewhere is a failure of the round', async () => {
  const id = await startsList('1');
  tab.report = () => undefined;
  expect(await reads(id, '1')).toMatchObject({ done: 0, failures: 1 });
  expect(await states(id)).toEqual(['1 waiting']);
});

describe('what a page shows while a round is under way', () => {
  const student = { dcid: '1', name: 'Ana Lopez' };
  /** Starts a round whose answer waits until the page was seen. */
  const readsWhile = async (id: string, page: object, ...contacts: ListedContact[]) => {
    let answer = () => {};
    const asked = new Promise<void>((begun) => {
      tab.report = () => {
        begun();
        return new Promise((done) => {
          answer = () => done(report([{ dcid: '1', contacts }]));
        });
      };
    });
    const round = reads(id, '1');
    await asked;
    await sees(TAB, seen(page as never));
    await settled();
    answer();
    return round;
  };

  it('is kept, and a student is counted once', async () => {
    const id = await startsList('1', '2');
    const page = { kind: 'student-contacts', student, contacts: [] };
    expect(await readsWhile(id, page, contact())).toMatchObject({ done: 0 });
    expect(await storedList()).toMatchObject({ state: 'running', read: 1, total: 2 });
    expect((await readList(id)).students[0]).toMatchObject({ state: 'read', contactIds: [] });
  });

  it('joins what was read: Enable Parent Access', async () => {
    const id = await startsList('1');
    await readsWhile(id, { kind: 'access-accounts', student, parentAccess: false }, contact());
    expect((await readList(id)).students[0]).toMatchObject({
      state: 'read',
      parentAccess: false,
      contactIds: ['9001'],
    });
    expect(await storedList()).toMatchObject({ state: 'done', read: 1 });
  });

  it('a contact whose page was seen keeps what it shows', async () => {
    const id = await startsList('1');
    await writeList(id, { contacts: [contact({ hasAccount: false })] });
    const row = { key: '0', contactId: '9001', name: 'Maria Lopez', emails: [] };
    const contacts = [{ ...row, relationship: 'Aunt' }];
    const page = { kind: 'student-contacts', student, contacts };
    await readsWhile(id, page, contact({ hasAccount: false }));
    expect((await readList(id)).contacts[0]?.students?.[0]?.relationship).toBe('Aunt');
  });
});

it('a list that was forgotten meanwhile takes nothing up', async () => {
  const id = await startsList('1');
  tab.report = () => {
    void asks({ kind: 'worklist-forget', id });
    return report([{ dcid: '1', contacts: [contact()] }]);
  };
  expect(await reads(id, '1')).toBeUndefined();
  expect(await storedList()).toBeUndefined();
  expect(
    Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) =>
      key.startsWith('worklist'),
    ),
  ).toEqual([]);
});
