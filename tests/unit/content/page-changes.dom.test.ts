/** When Kinlink looks at a page: at first, after changes, when typing pauses, and when the tab comes to the front. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/content/page-changes.ts';
import { eventually } from '../eventually.ts';

const look = vi.fn<(force?: boolean) => void>();
let over: AbortController;
let field: HTMLInputElement;

const looks = (count: number) => eventually(() => expect(look).toHaveBeenCalledTimes(count));
const key = (letter: string) => {
  field.value += letter;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'],
  });
  document.body.innerHTML = '<label>First name <input></label>';
  field = document.querySelector('input') as HTMLInputElement;
  look.mockClear();
  over = new AbortController();
  watchPage(window, look, over.signal);
  await looks(1);
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

it('a page that stands still is looked at once', async () => {
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).toHaveBeenCalledTimes(1);
});

it('a burst of changes is one look', async () => {
  for (let n = 0; n < 100; n += 1) document.body.append(document.createElement('p'));
  await looks(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(2);
});

it('after a burst it hears the next change, and so after a tab was hidden in the middle of one', async () => {
  document.body.append(document.createElement('p'));
  await looks(2);
  document.body.append(document.createElement('p'));
  await looks(3);
  // The frame that it asks for now never comes.
  const lost = vi.spyOn(window, 'requestAnimationFrame').mockReturnValueOnce(0);
  document.body.append(document.createElement('p'));
  await Promise.resolve();
  lost.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(look).toHaveBeenCalledTimes(4);
  document.body.append(document.createElement('p'));
  await looks(5);
});

it('a tab that is left is not looked at once more, and what changes while it is hidden is, without frames', async () => {
  const hide = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).toHaveBeenCalledTimes(1);
  for (const count of [2, 3]) {
    document.body.append(document.createElement('p'));
    await looks(count);
  }
  frames.mockRestore();
  hide.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(look).toHaveBeenLastCalledWith(true);
});

it('a look that waited for a frame comes though the tab is hidden before it', async () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  document.body.append(document.createElement('p'));
  await eventually(() => expect(frames).toHaveBeenCalled());
  const hide = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await looks(2);
  hide.mockRestore();
  frames.mockRestore();
});

it('a tab in the background that has hardly any frames is looked at without one', async () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const before = performance.now();
  document.body.append(document.createElement('p'));
  await looks(2);
  expect(performance.now() - before).toBeLessThan(500);
  frames.mockRestore();
});

it('keys that follow each other are one look, when they pause', async () => {
  for (const letter of 'Rosalinda') {
    key(letter);
    await vi.advanceTimersByTimeAsync(120);
    expect(look).toHaveBeenCalledTimes(1);
  }
  await looks(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(2);
});

it('what was chosen, or left behind with its text, is looked at without a pause', async () => {
  const before = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await looks(2);
  expect(performance.now() - before).toBeLessThan(150);
});

it('a tab that comes to the front asks in any case, and nothing more is asked after the end', async () => {
  document.dispatchEvent(new Event('visibilitychange'));
  expect(look).toHaveBeenLastCalledWith(true);
  over.abort();
  look.mockClear();
  document.dispatchEvent(new Event('visibilitychange'));
  key('x');
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).not.toHaveBeenCalled();
});
