/** Buttons of the sidebar that would be pressed by mistake, or were changed by a script of the page. */
import { within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountSidebar } from '../../../../components/sidebar/mount.tsx';
import type { View } from '../../../../lib/ui/sidebar-ui.ts';
import { advice, FREE_PAGE, item, offer } from '../advice-parts.ts';
import { states } from '../states.ts';

let ended: AbortController;
const told = {
  onOffer: vi.fn(),
  onSay: vi.fn(),
  onDropFiles: vi.fn(),
  onArrange: vi.fn(),
};

beforeEach(() => {
  vi.clearAllMocks();
  Object.defineProperty(document.documentElement, 'clientWidth', {
    value: 1280,
    configurable: true,
  });
  ended = new AbortController();
});
afterEach(() => ended.abort());

function sidebar(view: View) {
  const mounted = mountSidebar(document, told, ended.signal, { ...FREE_PAGE, accept: () => true });
  mounted.show(view);
  const root = mounted.host.shadowRoot as ShadowRoot;
  return { ...mounted, root, see: within(root as unknown as HTMLElement) };
}
const state = (name: string) => states[name] as View;

/** A view whose current step asks an answer of the registrar. */
const action = { do: 'same-person' as const, otherId: '5120' };
const asking = () =>
  advice({
    items: [
      item('Same person?', 'now', {
        offers: [{ ...offer('same', 'Same person'), action }],
      }),
    ],
  });

test('the focus is never moved onto an answer', () => {
  const { root, see, show } = sidebar(state('clash'));
  see.getByRole('button', { name: 'Find existing contact' }).focus();
  show({ advice: asking() });
  const answer = see.getByRole('button', { name: 'Same person' });
  expect(root.activeElement).not.toBe(answer);
  expect(root.activeElement?.textContent).toBe('Same person?');
});

test('the focus is never moved onto “Not needed” or “Reviewed”, not from another one either', () => {
  const dismissing = (key: string) => ({
    ...offer(`dismiss-${key}`, 'Reviewed'),
    primary: true,
    action: { do: 'dismiss-carry-over' as const, taskId: 't', keys: [key] },
  });
  const at = (label: string, key: string) => ({
    advice: advice({ items: [item(label, 'now', { offers: [dismissing(key)] })] }),
  });
  const { root, see, show } = sidebar(at('Phone', 'phone'));
  see.getByRole('button', { name: 'Reviewed' }).focus();
  show(at('Address', 'address'));
  expect(root.activeElement?.textContent).toBe('Address');
});

test('the button of a notice comes before the step', () => {
  const { root, focus } = sidebar({
    advice: advice({
      notice: {
        id: 'clash',
        tone: 'alert',
        title: 'In use',
        body: [],
        offers: [{ ...offer('find', 'Find existing contact'), primary: true }],
      },
      items: [item('Find the contact', 'now')],
    }),
  });
  focus();
  expect(root.activeElement?.id).toBe('o-find');
});

test('a key right after the focus was moved answers nothing, and one that comes later does', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { see, show } = sidebar(state('guide-1'));
  see.getByRole('button', { name: 'Add email' }).focus();
  show(state('guide-3'));
  const button = see.getByRole('button', { name: 'Add account' });
  expect(button.matches(':focus')).toBe(true);
  button.click();
  expect(told.onOffer).not.toHaveBeenCalled();
  vi.advanceTimersByTime(800);
  button.click();
  vi.useRealTimers();
  expect(told.onOffer).toHaveBeenCalledOnce();
});

test('a key that is held down presses nothing more', () => {
  const { see } = sidebar(state('clash'));
  const button = see.getByRole('button', { name: 'Find existing contact' });
  const key = (repeat: boolean) =>
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true }));
  key(true);
  button.click();
  expect(told.onOffer).not.toHaveBeenCalled();
  key(false);
  button.click();
  expect(told.onOffer).toHaveBeenCalledOnce();
});

test.each<[string, (root: ShadowRoot) => void]>([
  ['a label', (root) => root.querySelector('button.main')?.replaceChildren('Continue')],
  ['the text beside it', (root) => root.querySelector('.lead')?.replaceChildren('All is well')],
  [
    'the place of the buttons',
    (root) => {
      const [first, last] = root.querySelectorAll('.row button');
      last?.after(first as Element);
    },
  ],
])('a button does nothing once a script has changed %s', (_, change) => {
  const { root, see, show } = sidebar(state('clash'));
  const button = see.getByRole('button', { name: 'Find existing contact' });
  change(root);
  button.click();
  expect(told.onOffer).not.toHaveBeenCalled();
  show({ advice: null });
  show(state('clash'));
  see.getByRole('button', { name: 'Find existing contact' }).click();
  expect(told.onOffer).toHaveBeenCalledOnce();
});

test('comes back when the page removes it', () => {
  const { host, show, arrange } = sidebar(state('guide-1'));
  host.remove();
  arrange();
  expect(host.isConnected).toBe(true);
  host.remove();
  show(state('guide-3'));
  expect(host.isConnected).toBe(true);
  ended.abort();
  arrange();
  expect(host.isConnected).toBe(false);
});
