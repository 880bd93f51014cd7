import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addedSites,
  foldedSidebar,
  hideStorageFromContentScripts,
  ownPolicy,
  watchStorage,
} from '../../../lib/settings/storage-items.ts';

beforeEach(() => fakeBrowser.reset());

describe('a storage item', () => {
  it('gives its default while nothing is stored, and after it is removed', async () => {
    expect(await foldedSidebar.get()).toBe(false);
    await foldedSidebar.set(true);
    expect(await foldedSidebar.get()).toBe(true);
    await foldedSidebar.remove();
    expect(await foldedSidebar.get()).toBe(false);
  });

  it('gives its default for stored data of another type', async () => {
    await fakeBrowser.storage.local.set({ sites: { 'sis.example.org': 'perhaps' }, folded: 'yes' });
    expect(await addedSites.get()).toEqual({});
    expect(await foldedSidebar.get()).toBe(false);
  });
});

it('a watcher is called for its own keys and areas only, until it is stopped', async () => {
  const changed = vi.fn();
  const stop = watchStorage([ownPolicy, { area: 'session' }], changed);
  await foldedSidebar.set(true);
  expect(changed).not.toHaveBeenCalled();
  await ownPolicy.set({ school: 'Cedar Grove' });
  await fakeBrowser.storage.session.set({ anything: 1 });
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  await ownPolicy.set({});
  expect(changed).toHaveBeenCalledTimes(2);
});

describe('content scripts', () => {
  const areas = ['local', 'session', 'managed'] as const;
  const setAccessLevel = vi.fn(async (_: object) => {});

  it('see no area of the storage where the browser can hide it', () => {
    for (const area of areas) Object.assign(fakeBrowser.storage[area], { setAccessLevel });
    hideStorageFromContentScripts();
    for (const area of areas) Reflect.deleteProperty(fakeBrowser.storage[area], 'setAccessLevel');
    expect(setAccessLevel.mock.calls).toEqual(
      areas.map(() => [{ accessLevel: 'TRUSTED_CONTEXTS' }]),
    );
  });

  it('nothing fails in a browser that can’t hide it', () => {
    expect(() => hideStorageFromContentScripts()).not.toThrow();
  });
});
