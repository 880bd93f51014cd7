/** The sidebar scrolls to what changed: a notice, a new step, and a step that gets its buttons later. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScroller } from '../../../../components/sidebar/scroll-to-change.ts';
import type { View } from '../../../../lib/ui/sidebar-ui.ts';
import { eventually } from '../../eventually.ts';
import { advice, item, offer } from '../advice-parts.ts';

const scrolledTo: string[] = [];
let scroll: (view: View) => void;

beforeEach(() => {
  scrolledTo.length = 0;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolledTo.push(this.id);
  });
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.innerHTML =
    '<h2 id="heading"></h2><div id="notice"></div><p id="i-email"></p><p id="i-retire"></p>';
  scroll = createScroller(root, window);
});
afterEach(() => vi.restoreAllMocks());

const step = (id: string, offers = [offer('later', 'Leave it and finish')]): View => ({
  advice: advice({ items: [item(id, 'now', { offers })] }),
});

test('scrolls to each new step once, and to the heading when no step is left', async () => {
  for (const view of [step('email'), step('email'), step('retire'), { advice: advice({}) }])
    scroll(view);
  await eventually(() => expect(scrolledTo).toEqual(['i-email', 'i-retire', 'heading']));
});

test('scrolls to a notice, not to the step that comes with it', async () => {
  const notice = {
    id: 'taken',
    tone: 'alert' as const,
    title: 'This email already has an account',
    body: [],
    offers: [],
  };
  scroll({ advice: advice({ items: [item('email', 'now')], notice }) });
  await eventually(() => expect(scrolledTo).toEqual(['notice']));
});

test('scrolls to a step again once it has its buttons, and with them its text', async () => {
  scroll(step('retire', []));
  scroll(step('retire'));
  scroll(step('retire'));
  await eventually(() => expect(scrolledTo).toEqual(['i-retire', 'i-retire']));
});
