import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import { fakeBrowser } from '../worker/fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let ours: typeof import('../../../lib/settings/policy-storage.ts');

beforeEach(async () => {
  vi.resetModules();
  fake = fakeBrowser();
  vi.doMock('wxt/browser', () => ({ browser: fake }));
  ours = await import('../../../lib/settings/policy-storage.ts');
});

describe('the sources', () => {
  it('without any, Firefox’s refusal included, the default is in force', async () => {
    const { policy, from, refused } = await ours.readPolicyState();
    expect(policy).toEqual(DEFAULT_POLICY);
    expect(new Set(Object.values(from))).toEqual(new Set(['default']));
    expect(refused).toEqual({ managed: [], imported: [] });
  });

  it('IT’s, the file’s and the registrar’s, each with what can’t be used', async () => {
    fake.state.managed = { username: 'leave', retire: 'never' };
    await ours.saveImportedFile({
      name: 'district.json',
      policy: { school: 'Cedar Grove', colour: 'red' },
    });
    await ours.saveSetting('passwordLength', 16);
    const state = await ours.readPolicyState();
    expect(state.policy).toMatchObject({
      username: 'leave',
      school: 'Cedar Grove',
      passwordLength: 16,
    });
    expect(state.file).toBe('district.json');
    expect(state.refused).toEqual({
      managed: [{ key: 'retire', why: 'wrong' }],
      imported: [{ key: 'colour', why: 'unknown' }],
    });
  });

  it.each(['text', 7, null, { policy: [] }, { name: 5, policy: 'x' }])(
    'a stored file that is damaged (%j) adds nothing',
    async (damaged) => {
      fake.stored['policy.imported'] = damaged;
      fake.stored['policy.own'] = damaged;
      expect((await ours.readPolicyState()).policy).toEqual(DEFAULT_POLICY);
      await ours.saveSetting('retire', 'delete');
      expect((await ours.readPolicyState()).policy.retire).toBe('delete');
    },
  );

  it('a choice given up falls back to the file, a file taken away to the default', async () => {
    await ours.saveImportedFile({ name: 'district.json', policy: { retire: 'inactive' } });
    await ours.saveSetting('retire', 'delete');
    await ours.saveSetting('retire', undefined);
    expect((await ours.readPolicyState()).policy.retire).toBe('inactive');
    await ours.saveImportedFile(undefined);
    expect(await ours.readPolicyState()).not.toHaveProperty('file');
    expect((await ours.readPolicyState()).policy.retire).toBe('ask');
  });
});

describe('in the worker', () => {
  it('gives the policy in force, and after a change the new one; open pages see again', async () => {
    fake.state.open.push({ id: 3, url: 'https://district.powerschool.com/admin/' });
    ours.followPolicy();
    await ours.saveSetting('username', 'local-part');
    await ours.policyReady();
    expect(ours.policyNow().username).toBe('local-part');
    await ours.saveSetting('username', 'leave');
    await ours.policyReady();
    expect(ours.policyNow().username).toBe('leave');
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(3, { kind: 'worker-refresh' });
    fake.state.managed = { username: 'letters-and-digits' };
    fake.storage.onChanged.fire({ username: {} }, 'managed');
    await ours.policyReady();
    expect(ours.policyNow().username).toBe('letters-and-digits');
  });

  it('reads the sources once, not for every message', async () => {
    const get = vi.spyOn(fake.storage.managed, 'get');
    ours.followPolicy();
    await ours.policyReady();
    await ours.policyReady();
    fake.storage.onChanged.fire({ folded: {} }, 'local');
    await ours.policyReady();
    expect(get).toHaveBeenCalledOnce();
  });
});

describe('a browser that has just started and is slow to tell what IT set', () => {
  let tell: (values: Record<string, unknown>) => void;
  const slow = () => {
    const told = new Promise<Record<string, unknown>>((done) => {
      tell = done;
    });
    fake.storage.managed.get = () => told;
  };
  const settled = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };

  it('goes by what it was last, and corrects that once it is told', async () => {
    fake.state.managed = { username: 'leave' };
    await ours.readPolicyState();
    fake.state.open.push({ id: 3, url: 'https://district.powerschool.com/admin/' });
    slow();
    await ours.policyReady();
    expect(ours.policyNow().username).toBe('leave');
    tell({ username: 'local-part' });
    await vi.waitFor(() =>
      expect(fake.tabs.sendMessage).toHaveBeenCalledWith(3, { kind: 'worker-refresh' }),
    );
    await ours.policyReady();
    expect(ours.policyNow().username).toBe('local-part');
  });

  it('bothers no page when it was right', async () => {
    fake.state.managed = { username: 'leave' };
    await ours.readPolicyState();
    fake.state.open.push({ id: 3, url: 'https://district.powerschool.com/admin/' });
    slow();
    await ours.policyReady();
    tell({ username: 'leave' });
    await settled();
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('is waited for when nothing was ever told', async () => {
    slow();
    let ready = false;
    void ours.policyReady().then(() => {
      ready = true;
    });
    await settled();
    expect(ready).toBe(false);
    tell({ username: 'leave' });
    await vi.waitFor(() => expect(ready).toBe(true));
    expect(ours.policyNow().username).toBe('leave');
  });
});

describe('the later parts', () => {
  it('come first, and then the district’s own phrases, when there are some', async () => {
    const { injectPageTools } = await import('../../../lib/worker/inject-page-tools.ts');
    await ours.saveImportedFile({
      name: 'district.json',
      policy: { wordings: { es: { 'email-taken': ['en uso'] } } },
    });
    expect(await injectPageTools(4)).toBe(true);
    const [first, second] = fake.scripting.executeScript.mock.calls.map(([given]) => given);
    expect(first).toEqual({ target: { tabId: 4 }, files: ['/page-tools.js'] });
    expect(second).toMatchObject({ target: { tabId: 4 }, args: [{ 'email-taken': ['en uso'] }] });
  });

  it('come alone when there are none', async () => {
    const { injectPageTools } = await import('../../../lib/worker/inject-page-tools.ts');
    await injectPageTools(4);
    expect(fake.scripting.executeScript).toHaveBeenCalledOnce();
  });
});
