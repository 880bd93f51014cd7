import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePractice, readPractice } from '../../../lib/practice/practice-storage.ts';
import { startPractice } from '../../../lib/practice/start-controller.ts';
import type { PracticeStartProps } from '../../../lib/ui/practice-ui.ts';

vi.mock(import('../../../lib/texts/load.ts'), () => ({ loadTexts: async () => ({}) as never }));
vi.mock(import('../../../lib/settings/policy-storage.ts'), async (load) => ({
  ...(await load()),
  readPolicyQuickly: async () => ({ policy: { language: 'es', theme: 'dark' }, from: {} }) as never,
}));

const assign = vi.fn();
const show = vi.fn((_: PracticeStartProps) => undefined);
let comeBack = () => {};
const win = {
  document,
  sessionStorage,
  location: { assign },
  addEventListener: (_: string, look: () => void) => {
    comeBack = look;
  },
} as unknown as Window;
const actions = () => show.mock.lastCall?.[0].actions;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en';
  vi.clearAllMocks();
  sessionStorage.clear();
  await startPractice(win, show);
});

it('begins a practice with the registrar’s language and theme', () => {
  expect(readPractice(sessionStorage)?.settings).toEqual({ language: 'es', theme: 'dark' });
  expect(document.documentElement.style.colorScheme).toBe('dark');
  expect(show.mock.lastCall?.[0].progress).toMatchObject({ 'new-parent': 'email' });
});

it('keeps a practice that has begun, until Start over', async () => {
  changePractice(sessionStorage, { lastTabId: 7 });
  await startPractice(win, show);
  expect(readPractice(sessionStorage)?.lastTabId).toBe(7);
  actions()?.startOver();
  expect(readPractice(sessionStorage)?.lastTabId).toBe(1);
});

it('leads to an exercise', () => {
  actions()?.begin('new-parent');
  expect(assign).toHaveBeenCalledExactlyOnceWith('/admin/students/contacts.html?frn=001501');
});

it('looks again when the browser brings the page back', () => {
  comeBack();
  expect(show).toHaveBeenCalledTimes(2);
});
