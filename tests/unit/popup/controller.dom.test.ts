/** The popup between its components and the browser. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { PopupView } from '../../../lib/contracts/popup-view.ts';
import { guidesEn } from '../../../lib/texts/guides/en.ts';
import type { Handlers, View } from '../../../lib/ui/popup-ui.ts';
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
let view: View;
let handlers: Handlers;
const page = {
  draw: (drawn: View, given: Handlers) => {
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
const answered = () => vi.waitFor(() => expect(view.workerView).toBeDefined());
const ids = () => view.guides.map(({ id }) => id);

it('draws everything that it has before anyone answers, the keyboard in the search', async () => {
  await start();
  expect(view.workerView).toBeUndefined();
  expect(view.guides).toHaveLength(8);
  expect(page.focus).toHaveBeenCalledExactlyOnceWith('search');
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
  expect(page.focus).toHaveBeenLastCalledWith('email', true);
});

it('asks again when the memory of the session changed, and not when another did', async () => {
  await start();
  await answered();
  changed({}, 'local');
  expect(sent).toHaveBeenCalledTimes(1);
  answer = () => told({ find });
  changed({}, 'session');
  await vi.waitFor(() => expect(view.workerView?.find).toEqual(find));
});

it('an answer that is none of the worker’s is not drawn', async () => {
  answer = () => ({ here: 'nowhere' });
  await start();
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  expect(view.workerView).toBeUndefined();
});

it('a worker that has gone is said', async () => {
  sent.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  await start();
  await vi.waitFor(() => expect(view.inputs).toBe(t.gone));
});

it('opens a guide and goes back to its line', async () => {
  await start();
  handlers.onOpen('clash');
  expect(view.open?.id).toBe('clash');
  expect(page.focus).toHaveBeenLastCalledWith('title');
  handlers.onOpen(undefined);
  expect(view.open).toBeUndefined();
  expect(page.focus).toHaveBeenLastCalledWith('g-clash');
});

it('starts a guide in the tab, and gets out of the way', async () => {
  await start();
  await handlers.onStart('clash');
  expect(sent).toHaveBeenLastCalledWith({ kind: 'popup-start-guide', tab: 7, guide: 'clash' });
  expect(page.close).toHaveBeenCalledOnce();
});

it('says what is wrong with an email, and forgets it once it is right', async () => {
  await start();
  answer = () => 'Type one address only.';
  await handlers.onFind('a@b, c@d');
  expect(view.problem).toBe('Type one address only.');
  expect(page.focus).toHaveBeenLastCalledWith('email');
  answer = () => '';
  await handlers.onFind('a@example.org');
  expect(view.problem).toBe('');
});

it('copies and saves by itself; the rest is the worker’s', async () => {
  await start();
  const offer = (action: object) => ({ id: 'x', label: 'x', action }) as never;
  await handlers.onOffer(offer({ do: 'copy', text: 'steps' }));
  expect(page.copy).toHaveBeenCalledExactlyOnceWith('steps');
  expect(view.inputs).toBe(t.tasks.copied);
  page.copy.mockResolvedValueOnce(false);
  await handlers.onOffer(offer({ do: 'copy', text: 'steps' }));
  expect(view.inputs).toBe(t.tasks.noClipboard);
  await handlers.onOffer(offer({ do: 'save', fileName: 'day.csv', text: 'a,b' }));
  expect(page.save).toHaveBeenCalledExactlyOnceWith('day.csv', 'a,b');
  const action = { do: 'park', taskId: '1', parked: true };
  await handlers.onOffer(offer(action));
  expect(sent).toHaveBeenLastCalledWith({ kind: 'popup-run-action', tab: 7, action });
  expect([view.inputs, view.busy]).toEqual(['', undefined]);
});

it('asks for the site in the click itself, and says so when the answer is no', async () => {
  await start();
  await answered();
  request.mockResolvedValueOnce(false);
  const done = handlers.onUseSite('sis.example.org');
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://sis.example.org/*'] });
  await done;
  expect(view.inputs).toBe(t.site.refused);
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
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ kind: 'popup-get-view', tab: 12 }));
  window.history.replaceState(null, '', '?tab=12x');
  await start();
  await vi.waitFor(() => expect(sent).toHaveBeenLastCalledWith({ kind: 'popup-get-view', tab: 9 }));
});

it('checks the page, copies the report, and goes back to where it was begun', async () => {
  await start();
  const check = { lines: ['This is Contact Details.'], cannot: [], groups: [], report: 'words' };
  answer = () => check;
  const done = handlers.onCheck();
  expect(view.check).toBe('running');
  await done;
  expect(sent).toHaveBeenLastCalledWith({ kind: 'popup-check-page', tab: 7 });
  expect(view.check).toEqual(check);
  expect(page.focus).toHaveBeenLastCalledWith('title');
  await handlers.onCopyReport();
  expect(page.copy).toHaveBeenLastCalledWith('words');
  expect(view.inputs).toBe(t.check.copied);
  handlers.onCheckDone();
  expect([view.check, view.inputs]).toEqual([undefined, '']);
  expect(page.focus).toHaveBeenLastCalledWith('check');
});

it('says that a page could not be checked, or that nothing can be copied', async () => {
  await start();
  answer = () => undefined;
  await handlers.onCheck();
  expect([view.check, view.inputs]).toEqual([undefined, t.check.failed]);
  page.copy.mockClear();
  await handlers.onCopyReport();
  expect(page.copy).not.toHaveBeenCalled();
  answer = () => ({ lines: [], cannot: [], groups: [], report: 'words' });
  await handlers.onCheck();
  page.copy.mockResolvedValueOnce(false);
  await handlers.onCopyReport();
  expect(view.inputs).toBe(t.tasks.noClipboard);
});

it('forgets everything only after a second press', async () => {
  await start();
  await answered();
  await handlers.onForget('ask');
  expect(view.asksToForget).toBe(true);
  expect(page.focus).toHaveBeenLastCalledWith('forget-no');
  await handlers.onForget('no');
  expect(view.asksToForget).toBe(false);
  expect(sent).not.toHaveBeenCalledWith({ kind: 'popup-forget-everything' });
  await handlers.onForget('yes');
  expect(sent).toHaveBeenCalledWith({ kind: 'popup-forget-everything' });
  expect(view.inputs).toBe(t.forget.done);
});
