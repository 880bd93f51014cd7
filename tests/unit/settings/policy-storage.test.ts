import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import type { CurrentPolicy } from '../../../lib/settings/policy-storage.ts';
import { fakeBrowser } from '../worker/fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let ours: typeof import('../../../lib/settings/policy-storage.ts');
let current: CurrentPolicy;

beforeEach(async () => {
  vi.resetModules();
  fake = fakeBrowser();
  vi.doMock('wxt/browser', () => ({ browser: fake }));
  ours = await import('../../../lib/settings/policy-storage.ts');
  current = ours.createCurrentPolicy();
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
    current.follow();
    await current.ready();
    expect(current.isUndecided('username')).toBe(true);
    await ours.saveSetting('username', 'local-part');
    await current.ready();
    expect(current.now().username).toBe('local-part');
    expect([current.isUndecided('username'), current.isUndecided('retire')]).toEqual([false, true]);
    await ours.saveSetting('username', 'leave');
    await current.ready();
    expect(current.now().username).toBe('leave');
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(3, { kind: 'worker-look' });
    fake.state.managed = { username: 'letters-and-digits' };
    fake.storage.onChanged.fire({ username: {} }, 'managed');
    await current.ready();
    expect(current.now().username).toBe('letters-and-digits');
  });

  it('reads the sources once, not for every message', async () => {
    const get = vi.spyOn(fake.storage.managed, 'get');
    current.follow();
    await current.ready();
    await current.ready();
    fake.storage.onChanged.fire({ folded: {} }, 'local');
    await current.ready();
    expect(get).toHaveBeenCalledOnce();
  });
});
