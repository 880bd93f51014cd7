/** A file of sentences that comes late changes nothing that was chosen since. */
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eventually } from '../eventually.ts';
import { opened, settled } from './worker-harness.ts';

const choose = async (language: string) => {
  await fakeBrowser.storage.local.set({ 'policy.own': { language } });
  await settled();
};

it('is the one that was chosen last, whichever comes first', async () => {
  const { fetch } = globalThis;
  let come = () => {};
  const late = new Promise<void>((go) => {
    come = go;
  });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (from) => {
    if (String(from).includes('.es.')) await late;
    return fetch(from);
  });
  opened();
  // Another test may have loaded the Spanish sentences already.
  vi.resetModules();
  const { createCurrentPolicy } = await import('../../../lib/settings/policy-storage.ts');
  const { createSidebarTexts } = await import('../../../lib/worker/sidebar-texts.ts');
  const policy = createCurrentPolicy();
  const texts = createSidebarTexts(policy);
  policy.follow();
  await choose('es');
  const first = texts.ready();
  await eventually(() => expect(globalThis.fetch).toHaveBeenCalled());
  await choose('en');
  await texts.ready();
  come();
  await first;
  expect(texts.now()).toMatchObject({ language: 'en' });
  vi.restoreAllMocks();
});
