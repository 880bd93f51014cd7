/** A settings file: used at once, after the registrar's word, or not at all. */
import { beforeEach, expect, it } from 'vitest';
import { optionsEn as t } from '../spoken.ts';
import { file, startPage } from './started-page.ts';

let page: Awaited<ReturnType<typeof startPage>>;
const view = () => page.view();

beforeEach(async () => {
  page = await startPage();
});

it('takes over a file that tells parents nothing at once', async () => {
  await page.actions.importFile(file('district.json', { retire: 'inactive' }));
  expect(view()).toMatchObject({ file: 'district.json', policy: { retire: 'inactive' } });
  await page.actions.forgetFile();
  expect(view()).not.toHaveProperty('file');
});

it('asks before it uses a file with an address of the portal', async () => {
  const portal = 'https://portal.example.org/public';
  await page.actions.importFile(file('district.json', { portal }));
  expect(view()?.fileToConfirm).toMatchObject({ name: 'district.json', portal });
  expect(view()?.policy.portal).not.toBe(portal);
  expect(view()).not.toHaveProperty('file');
  await page.actions.confirmFile(true);
  expect(view()).toMatchObject({ file: 'district.json', policy: { portal } });
  expect(view()).not.toHaveProperty('fileToConfirm');
});

it('asks before it uses a file with wordings', async () => {
  const wordings = { es: { 'email-taken': ['en uso'] } };
  await page.actions.importFile(file('district.json', { wordings }));
  expect(view()?.fileToConfirm).toMatchObject({
    name: 'district.json',
    wordings: ['email-taken: en uso'],
  });
  expect(view()).not.toHaveProperty('file');
  await page.actions.confirmFile(false);
  expect(view()).not.toHaveProperty('file');
  await page.actions.importFile(file('district.json', { wordings }));
  await page.actions.confirmFile(true);
  expect(view()).toMatchObject({ file: 'district.json' });
  expect(view()).not.toHaveProperty('fileToConfirm');
});

it('says what is wrong with a file, and uses nothing of it', async () => {
  await page.actions.importFile(file('notes.txt', 'Dear office'));
  const text = t.file.notJson({ name: 'notes.txt' });
  expect(view()?.outcome).toMatchObject({ tone: 'bad', text });
  expect(view()).not.toHaveProperty('file');
});
