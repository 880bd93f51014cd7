import { beforeEach, expect, it, vi } from 'vitest';
import { shadowRootOf } from '../../../lib/content/shadow-root-of.ts';

const { browser } = vi.hoisted(() => ({ browser: {} as { dom?: object } }));
vi.mock('wxt/browser', () => ({ browser }));

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
beforeEach(() => {
  delete browser.dom;
});

it('asks Chromium for a closed root', () => {
  browser.dom = { openOrClosedShadowRoot: (element: Element) => (element === host ? root : null) };
  expect(shadowRootOf(host)).toBe(root);
  expect(shadowRootOf(document.body)).toBeNull();
});

it('asks Chromium for no element of SVG or MathML, at which its call throws', () => {
  const math = 'http://www.w3.org/1998/Math/MathML';
  const openOrClosedShadowRoot = (element: Element) => {
    if (!(element instanceof HTMLElement)) throw new TypeError('not an HTML element');
    return null;
  };
  browser.dom = { openOrClosedShadowRoot };
  expect(
    shadowRootOf(document.createElementNS('http://www.w3.org/2000/svg', 'font-face')),
  ).toBeNull();
  expect(shadowRootOf(document.createElementNS(math, 'annotation-xml'))).toBeNull();
});

it('takes it from the element in Firefox', () => {
  Object.assign(host, { openOrClosedShadowRoot: root });
  expect(shadowRootOf(host)).toBe(root);
  expect(shadowRootOf(document.body)).toBeNull();
});
