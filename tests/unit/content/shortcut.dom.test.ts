/** Alt+Shift+K moves the keyboard focus to what comes next. Where that is, the page tools know. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenForShortcut } from '../../../lib/content/shortcut.ts';
import { newSession } from '../../../lib/powerschool/index.ts';

let controller: AbortController;
let sidebar: { host: HTMLElement; focus(): void } | undefined;
const moveFocus = vi.fn();
const load = async () => ({ moveFocus });

beforeEach(() => {
  moveFocus.mockClear();
  sidebar = { host: document.body, focus: vi.fn() };
  controller = new AbortController();
});
afterEach(() => controller.abort());

/** A press as the browser reports it; scripts cannot make one that is trusted. */
async function press(change: object = {}) {
  const event = { isTrusted: true, altKey: true, shiftKey: true, code: 'KeyK', repeat: false };
  const preventDefault = vi.fn();
  const listeners: ((event: KeyboardEvent) => void)[] = [];
  const win = {
    addEventListener: (_: string, listener: (event: KeyboardEvent) => void) =>
      listeners.push(listener),
  } as unknown as Window;
  listenForShortcut(win, newSession(), controller.signal, load, () => sidebar);
  for (const listener of listeners)
    listener({ ...event, ...change, preventDefault } as unknown as KeyboardEvent);
  await Promise.resolve();
  return { preventDefault, win };
}

it('has the page tools move the focus', async () => {
  const { preventDefault, win } = await press();
  const { signal } = controller;
  expect(moveFocus).toHaveBeenCalledExactlyOnceWith(win, newSession(), sidebar, signal);
  expect(preventDefault).toHaveBeenCalledOnce();
});

it('counts once while the keys are held down', async () => {
  const { preventDefault } = await press({ repeat: true });
  expect(moveFocus).not.toHaveBeenCalled();
  expect(preventDefault).toHaveBeenCalledOnce();
});

it.each([{ isTrusted: false }, { altKey: false }, { shiftKey: false }, { code: 'KeyL' }])(
  'leaves any other press to the page: %j',
  async (change) => {
    const { preventDefault } = await press(change);
    expect(moveFocus).not.toHaveBeenCalled();
    expect(preventDefault).not.toHaveBeenCalled();
  },
);

it('does the same for a key of the browser’s own list', async () => {
  const { signal } = controller;
  listenForShortcut(window, newSession(), signal, load, () => sidebar)();
  await Promise.resolve();
  expect(moveFocus).toHaveBeenCalledExactlyOnceWith(window, newSession(), sidebar, signal);
});

it('leaves the keys to the page while there is no sidebar', async () => {
  sidebar = undefined;
  expect((await press()).preventDefault).not.toHaveBeenCalled();
});

it('listens on the page itself until it is stopped', () => {
  const listen = vi.spyOn(window, 'addEventListener');
  listenForShortcut(window, newSession(), controller.signal, load, () => sidebar);
  expect(listen).toHaveBeenCalledExactlyOnceWith('keydown', expect.any(Function), {
    capture: true,
    signal: controller.signal,
  });
  listen.mockRestore();
});
