/** The options page between its components and the browser. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { OptionsActions, OptionsView } from '../../../lib/ui/options-ui.ts';
import { optionsEn as t } from '../spoken.ts';
import { fakeBrowser, fakeLocks } from '../worker/fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let view: OptionsView | undefined;
let actions: OptionsActions;
const save = vi.fn();

/** A file as the browser hands it over; jsdom's own has no text. */
const file = (name: string, content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, size: text.length, text: async () => text } as File;
};

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  fake = fakeBrowser();
  view = undefined;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const runtime = {
    ...fake.runtime,
    getURL: (path: string) => `chrome-extension://kinlink${path}`,
  };
  vi.doMock('wxt/browser', () => ({ browser: { ...fake, runtime } }));
  const { startOptions } = await import('../../../lib/options/controller.ts');
  startOptions((next, given) => {
    view = next;
    actions = given;
  }, save);
  await vi.waitFor(() => expect(view).toBeDefined());
});

it('saves a choice and says so; given up, the default is back', async () => {
  const { label } = t.setting.username;
  await actions.choose('username', 'leave');
  expect(view).toMatchObject({
    policy: { username: 'leave' },
    outcome: { place: 'policy', tone: 'good', text: expect.stringContaining(label) },
  });
  await actions.choose('username', undefined);
  expect(view?.policy.username).not.toBe('leave');
});

it('takes over a file that tells parents nothing at once', async () => {
  await actions.importFile(file('district.json', { retire: 'inactive' }));
  expect(view).toMatchObject({ file: 'district.json', policy: { retire: 'inactive' } });
  await actions.forgetFile();
  expect(view).not.toHaveProperty('file');
});

it('asks before it uses a file with wordings', async () => {
  const wordings = { es: { 'email-taken': ['en uso'] } };
  await actions.importFile(file('district.json', { wordings }));
  expect(view?.fileToConfirm).toMatchObject({
    name: 'district.json',
    wordings: ['email-taken: en uso'],
  });
  expect(view).not.toHaveProperty('file');
  await actions.confirmFile(false);
  expect(view).not.toHaveProperty('file');
  await actions.importFile(file('district.json', { wordings }));
  await actions.confirmFile(true);
  expect(view).toMatchObject({ file: 'district.json' });
  expect(view).not.toHaveProperty('fileToConfirm');
});

it('asks before it uses a file with an address of the portal', async () => {
  const portal = 'https://portal.example.org/public';
  await actions.importFile(file('district.json', { portal }));
  expect(view?.fileToConfirm).toMatchObject({ name: 'district.json', portal });
  expect(view?.policy.portal).not.toBe(portal);
  expect(view).not.toHaveProperty('file');
  await actions.confirmFile(true);
  expect(view).toMatchObject({ file: 'district.json', policy: { portal } });
  expect(view).not.toHaveProperty('fileToConfirm');
});

it('says what is wrong with a file, and uses nothing of it', async () => {
  await actions.importFile(file('notes.txt', 'Dear office'));
  const text = t.file.notJson({ name: 'notes.txt' });
  expect(view?.outcome).toMatchObject({ tone: 'bad', text });
  expect(view).not.toHaveProperty('file');
});

it('saves the settings as a file', async () => {
  await actions.exportPolicy();
  const [name, text] = save.mock.calls[0] ?? [];
  expect(name).toBe('kinlink-policy.json');
  expect(JSON.parse(text)).toBeTypeOf('object');
});

it('counts what is remembered, and forgets one kind of it', async () => {
  await fake.storage.local.set({
    'answers.different': { aa: 1, bb: 1 },
    'answers.no-access': { cc: 1 },
  });
  await vi.waitFor(() => expect(view?.answers).toEqual({ different: 2, 'no-access': 1 }));
  await actions.forgetAnswers('different');
  expect(view).toMatchObject({
    answers: { different: 0, 'no-access': 1 },
    outcome: { place: 'remembered', tone: 'good', text: t.remembered.forgotten.different },
  });
});

it('adds a site once the browser allows it, and says when not', async () => {
  fake.state.allow = false;
  expect(await actions.addSite('sis.example.org')).toBe(false);
  expect(view?.sites).toEqual([]);
  fake.state.allow = true;
  expect(await actions.addSite('sis.example.org')).toBe(true);
  expect(view?.sites).toMatchObject([{ host: 'sis.example.org' }]);
  expect(await actions.addSite('sis.example.org')).toBe(false);
  await actions.removeSite('sis.example.org');
  expect(view?.sites).toEqual([]);
});
