import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { focusStep } from '../../../lib/browser/focus-step.ts';
import { eventually } from '../eventually.ts';

let root: ShadowRoot;
beforeEach(() => {
  vi.useFakeTimers();
  const host = document.createElement('kinlink-sidebar');
  document.documentElement.append(host);
  root = host.attachShadow({ mode: 'open' });
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => document.querySelector('kinlink-sidebar')?.remove());

const TAB = '<aside class="tab"><button id="fold"></button></aside>';
const OPEN = `<aside class=""><button id="fold"></button><h2 id="heading" tabindex="-1"></h2><ol>
  <li id="i-email" class="done"></li>
  <li id="i-account" class="now"><button id="add" class="main"></button></li>
  <li id="i-access-41" class="done"></li><li id="i-access-42" class="todo"></li></ol></aside>`;
const draw = (html: string) => {
  root.replaceChildren(document.createRange().createContextualFragment(html));
};
const focused = () => root.activeElement?.id;

it.each([
  [[], 'add'],
  [['unheard-of'], 'add'],
  [['access'], 'i-access-42'],
  [['email', 'primary'], 'i-email'],
  [['account'], 'add'],
])('goes to %s', (steps, id) => {
  draw(OPEN);
  focusStep(steps, 3000);
  expect(focused()).toBe(id);
});

it('goes to a section where a guide is no step of the list', () => {
  draw(
    OPEN.replace(
      '</aside>',
      '<section aria-labelledby="l-new-email"><h3 id="l-new-email"></h3><button id="change"></button></section></aside>',
    ),
  );
  focusStep(['new-email', 'email'], 3000);
  expect(root.activeElement?.getAttribute('aria-labelledby')).toBe('l-new-email');
});

it('goes to the heading where there are no steps', () => {
  draw('<aside class=""><h2 id="heading" tabindex="-1"></h2></aside>');
  focusStep(['access'], 3000);
  expect(focused()).toBe('heading');
});

it('waits until the sidebar is open, and goes once', async () => {
  draw(TAB);
  focusStep([], 3000);
  expect(focused()).toBeUndefined();
  draw(OPEN);
  await eventually(() => expect(focused()).toBe('add'));
  root.getElementById('fold')?.focus();
  draw(OPEN);
  await Promise.resolve();
  expect(focused()).toBeUndefined();
});

it('goes to the tab where there is no room for more', () => {
  draw(TAB);
  focusStep([], 3000);
  vi.advanceTimersByTime(3000);
  expect(focused()).toBe('fold');
});
