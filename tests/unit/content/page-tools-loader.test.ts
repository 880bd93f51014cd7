import { afterEach, expect, it, vi } from 'vitest';
import { createPageToolsLoader } from '../../../lib/content/page-tools-loader.ts';

const sharedWorld = globalThis as { kinlinkParts?: unknown };
afterEach(() => {
  delete sharedWorld.kinlinkParts;
});

it('asks the worker once for all calls that come while it loads', async () => {
  const send = vi.fn(async () => {
    sharedWorld.kinlinkParts = { name: 'page tools' };
  });
  const load = createPageToolsLoader(send);
  const loaded = await Promise.all([load(), load()]);
  expect(loaded).toEqual([{ name: 'page tools' }, { name: 'page tools' }]);
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'page-load-tools' });
});

it('tries again after the worker brought nothing', async () => {
  const send = vi.fn(async () => undefined);
  const load = createPageToolsLoader(send);
  expect(await load()).toBeUndefined();
  await load();
  expect(send).toHaveBeenCalledTimes(2);
});
