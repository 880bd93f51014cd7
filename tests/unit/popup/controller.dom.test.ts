/** The popup between its components and the browser. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { PopupView } from '../../../lib/contracts/popup-view.ts';
import { guidesEn } from '../../../lib/texts/guides/en.ts';
import type { PopupHandlers, PopupState } from '../../../lib/ui/popup-ui.ts';
import { eventually } from '../eventually.ts';
import { popupEn as t } from '../spoken.ts';

const told = (more: Partial<PopupView> = {}): PopupView => ({
  here: { kind: 'cannot' },
  guides: [],
  extra: {},
  lists: [],
  isHidden: false,
  holdsPeople: false,
  ...more,
});
const find = { text: 'c@example.org', running: true, line: 'Looking…' };

let answer: (message: { kind: string }) => unknown;
const sent = vi.fn((message: { kind: string }) => Promise.resolve(answer(message)));
const request = vi.fn(async () => true);
let changed: (changes: object, area: string) => void;
let manifest: object;
let own: { id: number } | undefined;
let view: PopupState;
let handlers: PopupHandlers;
const page = {
  draw: (drawn: PopupState, given: PopupHandlers) => {
    view = drawn;
    handlers = given;
  },
  copy: vi.fn(async () => true),
  save: vi.fn(),
  focus: vi.fn(),
  close: vi.fn(),
};

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  answer = ({ kind: is }) => (is === 'popup-get-view' ? told() : '');
  manifest = {};
  own = undefined;
  vi.doMock('wxt/browser', () => ({
    browser: {
      runtime: { sendMessage: sent, getManifest: () => manifest, openOptionsPage: async () => {} },
      storage: { onChanged: { addListener: (listener: typeof changed) => (changed = listener) } },
      tabs: { getCurrent: async () => own, query: async () => [{ id: 7 }] },
      permissions: { request },
    },
  }));
});
async function start(): Promise<void> {
  const { startPopup } = await import('../../../lib/popup/controller.ts');
  startPopup(page, guidesEn, t);
}
const answered = () => eventually(() => expect(view.workerView).toBeDefined());
const ids = () => view.guides.map(({ id }) => id);

it('draws everything that it has before anyone answers, the keyboard in Find a contact', async () => {
  await start();
  expect(view.workerView).toBeUndefined();
  expect(view.guides).toHaveLength(8);
  expect(page.focus).toHaveBeenCalledExactlyOnceWith('find-text');
  await answered();
  expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'popup-get-view', tab: 7 });
});

it('puts the guides for the page on top, and those with the district’s additions among the words', async () => {
  answer = () =>
    told({ guides: ['missing-child', 'clash'], extra: { clash: { notes: ['Ask Mrs Zimmer.'] } } });
  await start();
  await answered();
  expect(ids().slice(0, 3)).toEqual(['missing-child', 'clash', 'create-account']);
  handlers.onSearch('zimmer');
  expect(ids()).toEqual(['clash']);
});

it('comes back to a search that is under way or done, unless something is being typed', async () => {
  answer = () => told({ find });
  await start();
  await answered();
  expect(page.focus).toHaveBeenLastCalledWith('find-text', true);
});

it('asks again when the memory of the session changed, and not when another did', async () => {
  await start();
  await answered();
  changed({}, 'local');
  expect(sent).toHaveBeenCalledTimes(1);
  answer = () => told({ find });
  changed({}, 'session');
  await eventually(() => expect(view.workerView?.find).toEqual(find));
});

it('an answer that is none of the worker’s is not drawn', async () => {
  answer = () => ({ here: 'nowhere' });
  await start();
  await eventually(() => expect(sent).toHaveBeenCalled());
  expect(view.workerView).toBeUndefined();
});

it('a worker that has gone is said', async () => {
  sent.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  await start();
  await eventually(() => expect(view.status).toBe(t.gone));
});

it('asks for the site in the click itself, and says so when the answer is no', async () => {
  await start();
  await answered();
  request.mockResolvedValueOnce(false);
  const done = handlers.onUseSite('sis.example.org');
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://sis.example.org/*'] });
  await done;
  expect(view.status).toBe(t.site.refused);
});

it('has the worker move the panel of its tab', async () => {
  await start();
  await handlers.onMoveSidebar();
  expect(sent).toHaveBeenLastCalledWith({ kind: 'popup-move-sidebar', tab: expect.any(Number) });
});

it('offers settings where there are some', async () => {
  await start();
  expect(view.settings).toBe(false);
  manifest = { options_ui: {} };
  await start();
  expect(view.settings).toBe(true);
});

it('in a tab of its own it takes the tab from its address', async () => {
  own = { id: 9 };
  window.history.replaceState(null, '', '?tab=12');
  await start();
  await eventually(() => expect(sent).toHaveBeenCalledWith({ kind: 'popup-get-view', tab: 12 }));
  window.history.replaceState(null, '', '?tab=12x');
  await start();
  await eventually(() => expect(sent).toHaveBeenLastCalledWith({ kind: 'popup-get-view', tab: 9 }));
});
