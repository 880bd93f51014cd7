/** A browser that has just started is slow to tell what IT set: the last known settings apply. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CurrentPolicy } from '../../../lib/settings/policy-storage.ts';
import { eventually } from '../eventually.ts';
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
    await current.ready();
    expect(current.now().username).toBe('leave');
    tell({ username: 'local-part' });
    await eventually(() =>
      expect(fake.tabs.sendMessage).toHaveBeenCalledWith(3, { kind: 'worker-look' }),
    );
    await current.ready();
    expect(current.now().username).toBe('local-part');
  });

  it('bothers no page when it was right', async () => {
    fake.state.managed = { username: 'leave' };
    await ours.readPolicyState();
    fake.state.open.push({ id: 3, url: 'https://district.powerschool.com/admin/' });
    slow();
    await current.ready();
    tell({ username: 'leave' });
    await settled();
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('is waited for when nothing was ever told', async () => {
    slow();
    let ready = false;
    void current.ready().then(() => {
      ready = true;
    });
    await settled();
    expect(ready).toBe(false);
    tell({ username: 'leave' });
    await eventually(() => expect(ready).toBe(true));
    expect(current.now().username).toBe('leave');
  });
});
