import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { mountSidebar } from '../../../components/sidebar/mount.tsx';
import type { View } from '../../../lib/ui/sidebar-ui.ts';
import { eventually } from '../eventually.ts';
import { FREE_PAGE } from './advice-parts.ts';
import { states } from './states.ts';

let ended: AbortController;
afterEach(() => ended.abort());

/** Colors need a real browser, and a landmark for the page around is the page's own affair. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
const nothing = { onOffer() {}, onSay() {}, onDropFiles() {}, onArrange() {} };

test.each(Object.entries(states))('axe finds nothing in %s', async (_, view) => {
  ended = new AbortController();
  Object.defineProperty(document.documentElement, 'clientWidth', {
    value: 1280,
    configurable: true,
  });
  document.documentElement.lang = 'en';
  document.title = 'Contact';
  const { host, show } = mountSidebar(document, nothing, ended.signal, FREE_PAGE);
  show(view as View);
  // It finds its place with the next frame, and is hidden until then.
  await eventually(() => expect(host.style.display).toBe('flex'));
  const { violations, passes } = await axe.run(host, { rules });
  expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.failureSummary}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(3);
});
