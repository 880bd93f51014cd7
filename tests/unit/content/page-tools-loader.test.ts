import { afterEach, expect, it, vi } from 'vitest';
import { createPageToolsLoader } from '../../../lib/content/page-tools-loader.ts';

const sharedWorld = globalThis as { kinlinkPageTools: unknown };
afterEach(() => {
  sharedWorld.kinlinkPageTools = undefined;
});

it('asks the worker once for all calls that come while it loads', async () => {
  const send = vi.fn(async () => {
    sharedWorld.kinlinkPageTools = { name: 'page tools' };
  });
  const onLoaded = vi.fn();
  const { load } = createPageToolsLoader(send, onLoaded);
  const loaded = await Promise.all([load(), load()]);
  expect(loaded).toEqual([{ name: 'page tools' }, { name: 'page tools' }]);
  expect(await load()).toEqual({ name: 'page tools' });
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'page-load-tools' });
  expect(onLoaded).toHaveBeenCalledExactlyOnceWith({ name: 'page tools' });
});

it('tries again after the worker brought nothing', async () => {
  const send = vi.fn(async () => undefined);
  const onLoaded = vi.fn();
  const { load } = createPageToolsLoader(send, onLoaded);
  expect(await load()).toBeUndefined();
  await load();
  expect(send).toHaveBeenCalledTimes(2);
  expect(onLoaded).not.toHaveBeenCalled();
});
