import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FirstRun } from '../../../../components/first-run/first-run.tsx';
import type { FirstRunView } from '../../../../lib/ui/first-run-ui.ts';
import { DISCLOSURE } from '../../../conventions/disclosure.ts';
import { firstRunEn, firstRunEs } from '../../spoken.ts';

const t = firstRunEn;
const view: FirstRunView = {
  browser: 'chrome',
  isAllowed: true,
  isRefused: false,
  sites: [],
  isPinned: false,
  keys: {
    'next-button': 'Alt+Shift+K',
    'move-sidebar': 'Alt+Shift+J',
    _execute_action: 'Alt+Shift+L',
  },
};
const actions = {
  allow: vi.fn(async () => undefined),
  changeKeys: vi.fn(async () => undefined),
  openSettings: vi.fn(async () => undefined),
  openGuides: vi.fn(async () => undefined),
  openPractice: vi.fn(async () => undefined),
};
const draw = (change: Partial<FirstRunView> = {}, texts = t) =>
  render(<FirstRun view={{ ...view, ...change }} actions={actions} t={texts} />);
const user = userEvent.setup();

beforeEach(() => {
  vi.clearAllMocks();
  document.documentElement.lang = 'en';
  document.title = t.heading;
});
afterEach(cleanup);

it('has a way through by headings', () => {
  draw();
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Welcome to Kinlink',
    'How it works',
    'Open a contact in PowerSchool',
    'Click the button in the panel',
    'Is the email already in use?',
    'What it reads',
    'What never happens',
    'Get ready',
    'Your PowerSchool site',
    'Keep the button in sight',
    'Keyboard shortcuts',
    'Try it first',
    'When you need help',
  ]);
});

it('shows each sentence of the disclosure, in its order and not folded away', () => {
  const { container } = draw();
  const shown = container.textContent ?? '';
  const places = DISCLOSURE.filter((text) => !['Where', 'Why'].includes(text)).map((sentence) => {
    expect(shown).toContain(sentence);
    return shown.indexOf(sentence);
  });
  expect(places.length).toBeGreaterThan(30);
  expect(container.querySelector('details, [hidden]')).toBeNull();
});

const NO_KEYS = { 'next-button': '', 'move-sidebar': '', _execute_action: '' };
const states: Record<string, Partial<FirstRunView>> = {
  fresh: {},
  'not allowed': { isAllowed: false, isRefused: true },
  'with everything': { isPinned: true, sites: ['sis.example.org'], keys: NO_KEYS },
};

it.each(
  Object.entries(states).flatMap(([name, state]) => [
    [`${name}, in English`, state, firstRunEn] as const,
    [`${name}, in Spanish`, state, firstRunEs] as const,
  ]),
)('axe finds nothing in: %s', async (_, state, texts) => {
  draw(state, texts);
  const { violations, passes } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } },
  });
  expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.failureSummary}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
});

describe('the toolbar’s button', () => {
  it.each(['chrome', 'edge', 'firefox'] as const)('is pinned as %s does it', (browser) => {
    draw({ browser });
    expect(screen.getByText(t.setUp.pin[browser])).toBeDefined();
    expect(screen.queryByText(t.setUp.pin.pinned)).toBeNull();
  });

  it('is said to be there once it is', () => {
    draw({ isPinned: true });
    expect(screen.getByText(t.setUp.pin.pinned)).toBeDefined();
    expect(screen.queryByText(t.setUp.pin.chrome)).toBeNull();
  });
});

describe('the keys', () => {
  it('are those that the browser has', () => {
    const { container } = draw({ keys: { ...view.keys, _execute_action: 'Ctrl+Shift+9' } });
    expect([...container.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual([
      'Alt+Shift+K',
      'Alt+Shift+J',
      'Ctrl+Shift+9',
    ]);
    expect(container.textContent).toContain('Ctrl+Shift+9 opens the Kinlink button’s window.');
  });

  it('can be changed, and set where there is none', async () => {
    draw({ keys: NO_KEYS });
    for (const sentence of Object.values(t.setUp.keys.unset))
      expect(screen.getByText(sentence)).toBeDefined();
    await user.click(screen.getByRole('button', { name: t.setUp.keys.change }));
    expect(actions.changeKeys).toHaveBeenCalledOnce();
  });
});

describe('the site', () => {
  it('is asked for only while the browser keeps Kinlink off it', async () => {
    draw();
    expect(screen.queryByRole('button', { name: t.setUp.site.allow })).toBeNull();
    cleanup();
    draw({ isAllowed: false });
    await user.click(screen.getByRole('button', { name: t.setUp.site.allow }));
    expect(actions.allow).toHaveBeenCalledOnce();
  });

  it('is listed once added, and a declined request is mentioned', () => {
    draw({ isAllowed: false, isRefused: true, sites: ['sis.example.org', 'ps.example.org'] });
    expect(screen.getByRole('status').textContent).toBe(t.setUp.site.refused);
    expect(screen.getByText('Added: sis.example.org and ps.example.org.')).toBeDefined();
  });
});

it('leads to the guides and to the settings', async () => {
  draw();
  await user.click(screen.getByRole('button', { name: t.more.guides }));
  expect(actions.openGuides).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: t.setUp.site.add }));
  await user.click(screen.getByRole('button', { name: t.more.settings }));
  expect(actions.openSettings).toHaveBeenCalledTimes(2);
});
