import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { eventually } from '../eventually.ts';
import { contact, seen } from '../rules/family.ts';
import { fakeBrowser, fakeLocks } from '../worker/fake-browser.ts';

const HOST = 'sis.example.org';
const PATTERN = `https://${HOST}/*`;
let fake: ReturnType<typeof fakeBrowser>;
let ours: typeof import('../../../lib/settings/site-permissions.ts');

beforeEach(async () => {
  vi.resetModules();
  fake = fakeBrowser();
  vi.doMock('wxt/browser', () => ({ browser: fake }));
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  ours = await import('../../../lib/settings/site-permissions.ts');
});

/** The worker as it starts; the lock's turn is over when this settles. */
const startWorker = () => ours.followSitePermissions();
const scripts = () => [...fake.registered.keys()];
const listed = async () => Object.keys(await ours.readSites());

describe('adding a host', () => {
  it('asks for exactly that host and registers the same narrow paths', async () => {
    expect(await ours.addSite(HOST)).toBe(true);
    expect(fake.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [PATTERN] });
    expect(fake.registered.get(`site:${HOST}`)).toEqual({
      id: `site:${HOST}`,
      js: ['powerschool.js'],
      matches: [
        '/admin/',
        '/admin/?*',
        '/admin/home.html*',
        '/admin/contacts/*',
        '/admin/students/contacts.html*',
        '/admin/students/accessaccounts.html*',
      ].map((path) => `https://${HOST}${path}`),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
    expect(await ours.readSites()).toEqual({ [HOST]: 'not-yet' });
  });

  it('asks before anything is awaited, as a browser demands in a click', () => {
    void ours.addSite(HOST);
    expect(fake.permissions.request).toHaveBeenCalledOnce();
  });

  it('does nothing when the registrar says no', async () => {
    fake.state.allow = false;
    expect(await ours.addSite(HOST)).toBe(false);
    expect(await listed()).toEqual([]);
    expect(scripts()).toEqual([]);
  });

  it('starts on pages that stand open already', async () => {
    fake.state.open.push(
      { id: 1, url: `https://${HOST}/admin/contacts/edit.html` },
      { id: 2, url: `https://${HOST}/public/home.html` },
    );
    await ours.addSite(HOST);
    expect(fake.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 1 },
      files: ['/powerschool.js'],
    });
  });

  it('registers once, though the worker follows the grant at the same time', async () => {
    startWorker();
    await ours.addSite(HOST);
    await eventually(async () => expect(await listed()).toEqual([HOST]));
    expect(fake.scripting.registerContentScripts).toHaveBeenCalledOnce();
  });
});

describe('following the browser', () => {
  it('a host granted on the browser’s own page is added, patterns for many are not', async () => {
    startWorker();
    fake.granted.add(PATTERN).add('https://*.example.net/*').add('https://*/*');
    fake.permissions.onAdded.fire({ origins: [PATTERN] });
    await eventually(() => expect(scripts()).toEqual([`site:${HOST}`]));
    expect(await listed()).toEqual([HOST]);
  });

  it('a host revoked in the browser is gone, and its open pages are asked again', async () => {
    startWorker();
    await ours.addSite(HOST);
    fake.state.open.push({ id: 5, url: `https://${HOST}/admin/` });
    fake.granted.delete(PATTERN);
    fake.permissions.onRemoved.fire({ origins: [PATTERN] });
    await eventually(() =>
      expect(fake.tabs.sendMessage).toHaveBeenCalledWith(5, { kind: 'worker-look' }),
    );
    expect(scripts()).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it.each(['onInstalled', 'onStartup'] as const)(
    '%s brings back scripts that an update cleared',
    async (what) => {
      startWorker();
      await ours.addSite(HOST);
      fake.registered.clear();
      fake.runtime[what].fire();
      await eventually(() => expect(scripts()).toEqual([`site:${HOST}`]));
    },
  );

  it('a list that was damaged is made anew from the grants', async () => {
    startWorker();
    await ours.addSite(HOST);
    fake.stored.sites = 'broken';
    fake.runtime.onStartup.fire();
    await eventually(async () => expect(await listed()).toEqual([HOST]));
  });
});

it('taking a host back ends list, script and grant, also under a grant for all hosts', async () => {
  startWorker();
  await ours.addSite(HOST);
  fake.state.open.push({ id: 6, url: `https://${HOST}/admin/` });
  fake.granted.add('https://*/*');
  await ours.removeSite(HOST);
  expect(fake.tabs.sendMessage).toHaveBeenCalledWith(6, { kind: 'worker-look' });
  expect(fake.permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [PATTERN] });
  fake.runtime.onStartup.fire();
  await eventually(async () => expect(await listed()).toEqual([]));
  expect(scripts()).toEqual([]);
  expect(fake.granted.has(PATTERN)).toBe(false);
});

describe('how Kinlink stands to an address', () => {
  it.each([
    ['https://district.powerschool.com/admin/home.html', 'works'],
    [`https://${HOST}/admin/pw.html`, 'can-add'],
    ['https://10.0.0.5/admin/', 'cannot'],
    ['http://sis.example.org/admin/', 'cannot'],
    ['chrome://newtab', 'cannot'],
    ['', 'cannot'],
    [undefined, 'cannot'],
  ])('%s: %s', async (address, is) => {
    expect((await ours.siteState(address)).kind).toBe(is);
  });

  it('works once it was added', async () => {
    await ours.addSite(HOST);
    expect(await ours.siteState(`https://${HOST}/public/`)).toEqual({ kind: 'works', host: HOST });
  });
});

describe('who is heard', () => {
  const page = (url: string) => ({ tab: { id: 1 }, frameId: 0, id: 'kinlink', url }) as never;
  const hear = (url: string) => {
    const listener = vi.fn(async () => 'advice');
    return { answer: ours.onlyFromOurSites(listener)('seen', page(url)), listener };
  };

  it('pages of powerschool.com at once, and our own pages', async () => {
    for (const url of [
      'https://district.powerschool.com/admin/',
      'chrome-extension://k/popup.html',
    ]) {
      const { answer, listener } = hear(url);
      expect(listener).toHaveBeenCalledOnce();
      expect(await answer).toBe('advice');
    }
  });

  it('an added host; once it was taken back it is told to leave', async () => {
    await ours.addSite(HOST);
    expect(await hear(`https://${HOST}/admin/`).answer).toBe('advice');
    await ours.removeSite(HOST);
    const { answer, listener } = hear(`https://${HOST}/admin/`);
    expect(await answer).toBe(false);
    expect(listener).not.toHaveBeenCalled();
  });

  it.each([
    'https://other.example.org/admin/',
    'https://powerschool.com.example.org/admin/',
    `http://${HOST}/admin/`,
    'http://district.powerschool.com/admin/',
    'https://constructor/admin/',
  ])('never %s', async (url) => {
    await ours.addSite(HOST);
    const { answer, listener } = hear(url);
    expect(await answer).toBe(false);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('whether an added host is PowerSchool', () => {
  const at = (page: Facts['page'], more: Partial<Facts> = {}): Facts => ({
    ...seen(page, more),
    site: `https://${HOST}`,
  });
  const unknown = (loading: boolean) => at({ kind: 'unknown', loading });

  it('is noted from what its pages show, and once seen stays seen', async () => {
    await ours.addSite(HOST);
    await ours.recordSiteStatus(unknown(true));
    expect(await ours.readSites()).toEqual({ [HOST]: 'not-yet' });
    await ours.recordSiteStatus(unknown(false));
    expect(await ours.readSites()).toEqual({ [HOST]: 'no' });
    await ours.recordSiteStatus(at(contact()));
    expect(await ours.readSites()).toEqual({ [HOST]: 'yes' });
    await ours.recordSiteStatus(unknown(false));
    expect(await ours.readSites()).toEqual({ [HOST]: 'yes' });
  });

  it('is noted from a box on Access Accounts that is not saved yet', async () => {
    await ours.addSite(HOST);
    const student = { dcid: '4213', name: 'Lopez, Ana' };
    await ours.recordSiteStatus(at({ kind: 'access-accounts', student, unsaved: true }));
    expect(await ours.readSites()).toEqual({ [HOST]: 'yes' });
  });

  it('is not noted for hosts that are not in the list', async () => {
    await ours.recordSiteStatus(at(contact()));
    expect(await ours.readSites()).toEqual({});
  });
});
