/** The language that was chosen reaches the sidebar, without a reload. */
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emailProblem } from '../../../lib/rules/values/emails.ts';
import { contact, seen } from '../rules/family.ts';
import { TEXTS } from '../spoken.ts';
import { office, opened, sees, send, settled, startWorker } from '../worker/worker-harness.ts';

const page = seen(contact());
const choose = async (language: string) => {
  await fakeBrowser.storage.local.set({ 'policy.own': { language } });
  await settled();
};

beforeEach(async () => {
  opened();
  await startWorker();
});

it('is the browser’s, until one is chosen', async () => {
  expect(await sees(1, page)).toMatchObject({
    language: 'en',
    heading: TEXTS.en.create.heading,
  });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'es-MX' });
  expect(await sees(1, page)).toMatchObject({ language: 'es', heading: TEXTS.es.create.heading });
  await choose('en');
  expect((await sees(1, page)).language).toBe('en');
});

it('changes in open tabs, which are told to look again', async () => {
  await sees(1, page);
  office.tabs.push({ id: 1, url: `${page.site}/admin/contacts/edit.html`, active: true });
  await choose('es');
  expect(office.told).toContain(1);
  expect(await sees(1, page)).toMatchObject({ language: 'es', heading: TEXTS.es.create.heading });
});

it('reaches the sentences that the popup is answered with', async () => {
  await choose('es');
  const sender = {
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL('/popup.html' as never),
  };
  const answer = await send({ kind: 'popup-find-contact', tab: 1, text: 'carlos@' }, sender);
  expect(answer).toBe(emailProblem('carlos@', TEXTS.es));
});
