/** A file of sentences that comes late changes nothing that was chosen since. */
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCurrentPolicy } from '../../../lib/settings/policy-storage.ts';
import { createSidebarTexts } from '../../../lib/worker/sidebar-texts.ts';
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
