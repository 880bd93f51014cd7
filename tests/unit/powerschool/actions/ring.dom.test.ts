/** The rings around controls of the page, and when they go. */
import { beforeEach, expect, test, vi } from 'vitest';
import { pointTo, removeRings } from '../../../../lib/powerschool/actions/ring.ts';
import { animatedElements } from '../../animations.ts';
import { $ } from '../fixtures.ts';

const rings = () => animatedElements('kinlink-ring').map(({ id }) => id);
let over: AbortController;

beforeEach(() => {
  removeRings(document);
  over = new AbortController();
  document.body.innerHTML =
    '<input id="type"><input id="address"><button id="cancel">Cancel</button>' +
    '<kinlink-sidebar></kinlink-sidebar>';
  pointTo([$('#type'), $('#address')], { doc: document, signal: over.signal });
});

const press = (key: string, on = '#address') =>
  $(on).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

test('each control has a ring, and the page’s HTML stays as it was', () => {
  expect(rings()).toEqual(['type', 'address']);
  expect($('#type').outerHTML).toBe('<input id="type">');
});

test('other controls take the rings over', () => {
  pointTo([$('#cancel')], { doc: document, signal: over.signal });
  expect(rings()).toEqual(['cancel']);
});

test.each([
  ['a click on a button of the page', () => $('#cancel').click(), 0],
  ['Enter in a field', () => press('Enter'), 0],
  ['Escape', () => press('Escape'), 0],
  ['another contact in the same document', () => window.dispatchEvent(new Event('hashchange')), 0],
  ['Back', () => window.dispatchEvent(new Event('popstate')), 0],
  ['the end of Kinlink on the page', () => over.abort(), 0],
  ['typing', () => press('a'), 2],
  ['a click into a field', () => $('#address').click(), 2],
  ['Enter in the sidebar', () => press('Enter', 'kinlink-sidebar'), 2],
  ['a click in the sidebar', () => $('kinlink-sidebar').click(), 2],
])('after %s', (_, act, count) => {
  act();
  expect(rings()).toHaveLength(count);
});

test('the ring around a single control goes when the control is used', () => {
  pointTo([$('#type')], { doc: document, signal: over.signal });
  $('#type').click();
  expect(rings()).toEqual([]);
});

test('the rings go after a while', () => {
  vi.useFakeTimers();
  try {
    pointTo([$('#type')], { doc: document, signal: over.signal });
    vi.advanceTimersByTime(29_999);
    expect(rings()).toEqual(['type']);
    vi.advanceTimersByTime(1);
    expect(rings()).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
