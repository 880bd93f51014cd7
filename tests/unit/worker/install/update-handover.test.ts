/** An update of Kinlink empties the worker's memory: tasks come back from the pages, and from nowhere else. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { CARLOS, duplicate, original, phone, refused, withAna } from '../../rules/clash-steps.ts';
import { contact, seen } from '../../rules/family.ts';
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
} from '../worker-harness.ts';

const clash: Facts = seen(duplicate(), refused());
const elsewhere = seen(contact({ contactId: '77' }));
/** What a tab holds; an empty text would do nothing anywhere, and prove nothing. */
const held = async (...seen: Parameters<typeof sees>): Promise<string> => {
  const { sealedTasks: keep = '' } = await sees(...seen);
  expect(keep.length).toBeGreaterThan(100);
  return keep;
};
const kept = () => held(1, clash);
const tasks = async () => (await stored()).tasks;
const installed = (reason: string) =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);

/** Kinlink is updated: its session storage is empty, its worker is a new one. */
async function updated(reason = 'update'): Promise<void> {
  await fakeBrowser.storage.session.clear();
  await startWorker();
  await installed(reason);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});
afterEach(() => vi.useRealTimers());

describe('the sealed hand-over', () => {
  it('gives the tasks back right after an update', async () => {
    const sealed = await kept();
    const before = await tasks();
    expect(before).toMatchObject([{ email: CARLOS, duplicates: [{ contactId: '9002' }] }]);
    await updated();
    expect(await tasks()).toEqual([]);
    await sees(1, elsewhere, sealed);
    expect(await tasks()).toEqual(before);
  });

  it('gives the tasks back where a page asks before the browser tells of the update', async () => {
    const sealed = await kept();
    const before = await tasks();
    await fakeBrowser.storage.session.clear();
    office.version = '1.0.1';
    await startWorker();
    await sees(1, elsewhere, sealed);
    expect(await tasks()).toEqual(before);
  });

  it('holds a task of a contact with thousands of students', async () => {
    const [student] = duplicate().students ?? [];
    if (!student) throw new Error('no student');
    const many = Array.from({ length: 2000 }, (_, n) => ({
      ...student,
      key: `${5000 + n}`,
      dcid: `${5000 + n}`,
      name: `Nobody, Number ${n}`,
    }));
    const crowded = { ...clash, page: duplicate({ students: many }) };
    const sealed = await held(1, crowded);
    const before = await tasks();
    expect(before[0]?.students).toHaveLength(2000);
    await updated();
    await sees(1, elsewhere, sealed);
    expect(await tasks()).toEqual(before);
  });

  it('puts the new content script into the pages that stand open', async () => {
    office.tabs.push({ id: 5, url: `${SITE}/admin/`, active: true });
    await updated();
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 5 },
      files: ['/powerschool.js'],
    });
  });

  it('says the same while the tasks are the same, and nothing when there are none', async () => {
    expect((await sees(1, elsewhere)).sealedTasks).toBeUndefined();
    const sealed = await kept();
    expect((await sees(2, elsewhere)).sealedTasks).toBe(sealed);
    const { sealedTasks: keep } = await sees(1, seen(duplicate({ phones: [phone('555-0199')] })));
    expect(keep).not.toBe(sealed);
  });

  it('shows nothing of the tasks in clear, neither to the page nor on the disk', async () => {
    const sealed = await kept();
    const local = JSON.stringify(await fakeBrowser.storage.local.get(null));
    for (const secret of [CARLOS, 'Lopez', '9002', '10123', sealed]) {
      expect(local).not.toContain(secret);
      if (secret !== sealed) expect(atob(sealed)).not.toContain(secret);
    }
  });

  it('of several tabs the one that knew most counts, whoever speaks first', async () => {
    const old = await kept();
    await vi.advanceTimersByTimeAsync(1000);
    await chooses(2, seen(original()), { do: 'same-person', duplicateId: '9002', otherId: '5120' });
    const keep = await held(2, seen(withAna()));
    const [newest] = await tasks();
    expect(newest?.students).toMatchObject([{ key: '4213', attached: { contactId: '5120' } }]);
    await updated();
    await sees(1, elsewhere, old);
    await sees(2, elsewhere, keep);
    await sees(3, elsewhere, old);
    expect(await tasks()).toEqual([newest]);
  });

  it('even where what an older tab shows moved its task on since', async () => {
    const old = await kept();
    await vi.advanceTimersByTimeAsync(1000);
    await chooses(2, seen(original()), { do: 'same-person', duplicateId: '9002', otherId: '5120' });
    const keep = await held(2, seen(withAna()));
    await updated();
    await sees(1, clash, old);
    await vi.advanceTimersByTimeAsync(1000);
    await sees(1, seen(duplicate({ phones: [phone('555-0199')] })));
    await sees(2, elsewhere, keep);
    expect((await tasks())[0]).toMatchObject({ original: { contactId: '5120' } });
  });

  it('a clash that still stands and was noticed anew gives way to the task that was held', async () => {
    await kept();
    await chooses(2, seen(original()), { do: 'same-person', duplicateId: '9002', otherId: '5120' });
    const keep = await held(2, seen(withAna()));
    await updated();
    await vi.advanceTimersByTimeAsync(10);
    await sees(1, clash);
    await sees(2, elsewhere, keep);
    const open = (await tasks()).filter(({ ended }) => !ended);
    expect(open).toMatchObject([{ original: { contactId: '5120' } }]);
  });

  it('never takes back what was done since', async () => {
    const sealed = await kept();
    await updated();
    await sees(1, elsewhere, sealed);
    await vi.advanceTimersByTimeAsync(1000);
    const id = (await tasks())[0]?.id ?? '';
    await chooses(1, elsewhere, { do: 'drop-task', taskId: id });
    await sees(2, elsewhere, sealed);
    expect((await tasks()).map(({ ended }) => ended?.outcome)).toEqual(['discarded']);
  });

  it('a search that went with the old worker can be made again', async () => {
    await sees(1, clash);
    await chooses(1, clash, { do: 'find', text: CARLOS });
    const keep = await held(1, clash);
    await updated();
    await sees(1, elsewhere, keep);
    expect((await tasks())[0]?.search?.state).toBe('stopped');
  });

  it('Access Accounts that the old worker had sent for are looked at again', async () => {
    await sees(1, seen(duplicate({ phones: [] })));
    await sees(1, clash);
    await chooses(2, seen(original()), { do: 'same-person', duplicateId: '9002', otherId: '5120' });
    const keep = await held(2, seen(withAna()));
    const looks = () => office.tabs.filter(({ url }) => url.includes('/accessaccounts')).length;
    expect(looks()).toBe(1);
    await updated();
    await sees(2, seen(withAna()), keep);
    expect(looks()).toBe(2);
  });
});

describe('Today', () => {
  const noAccess = (contactId: string) => seen(contact({ contactId, account: null }));
  const decide = async (contactId: string, wanted = false) => {
    await vi.advanceTimersByTimeAsync(1000);
    await chooses(3, noAccess(contactId), { do: 'portal-access', wanted });
    return held(3, noAccess(contactId));
  };
  const today = async () => (await stored()).dayLog?.map(({ contactId }) => contactId);

  it('comes back right after an update, also without a task', async () => {
    const sealed = await decide('71');
    await updated();
    expect(await today()).toBeUndefined();
    await sees(1, elsewhere, sealed);
    expect(await today()).toEqual(['71']);
    expect(atob(sealed)).not.toContain('71');
  });

  it('of several copies the last one counts, with what was noted since, each once', async () => {
    const old = await decide('71');
    await decide('72');
    await decide('73');
    await vi.advanceTimersByTimeAsync(1000);
    await chooses(3, noAccess('71'), { do: 'portal-access', wanted: true });
    const newest = await held(3, noAccess('71'));
    await updated();
    await sees(1, elsewhere, old);
    expect(await today()).toEqual(['71']);
    await decide('73');
    await decide('74');
    await sees(2, elsewhere, newest);
    await sees(1, elsewhere, old);
    expect(await today()).toEqual(['72', '73', '74']);
  });

  it('does not come back after Sign Out, and the next user has none of it', async () => {
    const signedIn = (user: string, loadedAt: number, isLeaving = false) => ({
      signedIn: { user, school: '', loadedAt, isLeaving },
    });
    const sealed = await decide('71');
    await updated();
    const at = Date.now();
    await sees(1, { ...elsewhere, ...signedIn('rita', at - 5000) }, sealed);
    await sees(1, { ...elsewhere, ...signedIn('rita', at - 5000, true) });
    expect(await today()).toEqual(['71']);
    const newer = await decide('72');
    const tab = { id: 1, url: `${SITE}/admin/pw.html`, active: true };
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, tab as never);
    await settled();
    expect(await today()).toEqual([]);
    await sees(2, { ...elsewhere, ...signedIn('rita', at - 5000) }, newer);
    await sees(1, { ...elsewhere, ...signedIn('bo', at + 20_000) }, newer);
    expect(await today()).toEqual([]);
  });

  it('does not come back at another time, or on another day', async () => {
    const sealed = await decide('71');
    await updated();
    await vi.advanceTimersByTimeAsync(60_001);
    await sees(1, elsewhere, sealed);
    expect(await today()).toBeUndefined();
    vi.setSystemTime(Date.now() + 13 * 3_600_000);
    await updated();
    await sees(1, elsewhere, sealed);
    expect(await today()).toBeUndefined();
  });
});

describe('what does nothing', () => {
  const nothing = async (text: string, facts = elsewhere) => {
    await sees(1, facts, text);
    expect(await tasks()).toEqual([]);
  };

  it.each([
    ['no base64', 'ä{}'],
    ['too short', btoa('1')],
    ['not ours', btoa('x'.repeat(400))],
    ['tasks in clear', btoa(JSON.stringify([{ site: SITE }]))],
  ])('a text that is %s', async (_, text) => {
    await updated();
    await nothing(text);
  });

  it('a damaged one, whatever sign was changed', async () => {
    const sealed = await kept();
    await updated();
    for (const at of [0, 20, sealed.length - 6]) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      await nothing(sealed.slice(0, at) + other + sealed.slice(at + 1));
    }
  });

  it('one that comes at another time', async () => {
    const sealed = await kept();
    await fakeBrowser.storage.session.clear();
    await startWorker();
    await nothing(sealed);
    await updated('install');
    await nothing(sealed);
    await updated();
    await vi.advanceTimersByTimeAsync(60_001);
    await nothing(sealed);
  });

  it('one of yesterday', async () => {
    const sealed = await kept();
    vi.setSystemTime(Date.now() + 13 * 3_600_000);
    await updated();
    await nothing(sealed);
  });

  it('one of another browser session', async () => {
    const sealed = await kept();
    await fakeBrowser.runtime.onStartup.trigger();
    await updated();
    await nothing(sealed);
  });

  it('another site’s', async () => {
    const sealed = await kept();
    await updated();
    const site = 'https://other.powerschool.com';
    const sender = senderIn(1, { url: `${site}/admin/contacts/edit.html` });
    expect(
      await send(
        { kind: 'page-advise', facts: { ...elsewhere, site }, sealedTasks: sealed },
        sender,
      ),
    ).toMatchObject({ heading: 'Create a portal account' });
    expect(await tasks()).toEqual([]);
  });

  it('one from a stranger', async () => {
    const sealed = await kept();
    await updated();
    const stranger = senderIn(1, { id: 'other' });
    expect(
      await send({ kind: 'page-advise', facts: elsewhere, sealedTasks: sealed }, stranger),
    ).toBeUndefined();
    expect(await tasks()).toEqual([]);
  });
});
