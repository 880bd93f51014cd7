/** Alt+Shift+K takes the keyboard focus into the sidebar, and back to the field that the registrar was in. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenForShortcut } from '../../../lib/content/shortcut.ts';

let controller: AbortController;
let sidebar: { host: HTMLElement; focus(): void } | undefined;
const field = () => document.querySelector('input');

beforeEach(() => {
  document.body.innerHTML = '<input><aside tabindex="-1"></aside>';
  const host = document.querySelector('aside') as HTMLElement;
  sidebar = { host, focus: () => host.focus() };
  controller = new AbortController();
});
afterEach(() => controller.abort());

/** A press as the browser reports it; scripts cannot make one that is trusted. */
function press(change: object = {}) {
  const event = { isTrusted: true, altKey: true, shiftKey: true, code: 'KeyK', repeat: false };
  const preventDefault = vi.fn();
  const listeners: ((event: KeyboardEvent) => void)[] = [];
  const win = {
    document,
    addEventListener: (_: string, listener: (event: KeyboardEvent) => void) =>
      listeners.push(listener),
  } as unknown as Window;
  listenForShortcut(win, () => sidebar, controller.signal);
  const again = (more: object = {}) => {
    for (const listener of listeners)
      listener({ ...event, ...change, ...more, preventDefault } as unknown as KeyboardEvent);
  };
  again();
  return { preventDefault, again };
}

it('moves into the sidebar and back to the field', () => {
  field()?.focus();
  const { again, preventDefault } = press();
  expect(document.activeElement).toBe(sidebar?.host);
  again();
  expect(document.activeElement).toBe(field());
  expect(preventDefault).toHaveBeenCalledTimes(2);
});

it('counts once while the keys are held down', () => {
  field()?.focus();
  const { again, preventDefault } = press();
  again({ repeat: true });
  expect(document.activeElement).toBe(sidebar?.host);
  expect(preventDefault).toHaveBeenCalledTimes(2);
});

it.each([{ isTrusted: false }, { altKey: false }, { shiftKey: false }, { code: 'KeyL' }])(
  'leaves any other press to the page: %j',
  (change) => {
    field()?.focus();
    const { preventDefault } = press(change);
    expect(document.activeElement).toBe(field());
    expect(preventDefault).not.toHaveBeenCalled();
  },
);

it('leaves the keys to the page while there is no sidebar', () => {
  sidebar = undefined;
  expect(press().preventDefault).not.toHaveBeenCalled();
});

it('listens on the page itself until it is stopped', () => {
  const listen = vi.spyOn(window, 'addEventListener');
  listenForShortcut(window, () => sidebar, controller.signal);
  expect(listen).toHaveBeenCalledExactlyOnceWith('keydown', expect.any(Function), {
    capture: true,
    signal: controller.signal,
  });
  listen.mockRestore();
});
