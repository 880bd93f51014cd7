import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountPopup } from '../../../../components/popup/mount.tsx';
import type { CheckView, Here, PopupView } from '../../../../lib/contracts/popup-view.ts';
import { guidesEn } from '../../../../lib/texts/guides/en.ts';
import type { PopupState } from '../../../../lib/ui/popup-ui.ts';
import { popupEn as t } from '../../spoken.ts';

const user = userEvent.setup();
const host = 'sis.example.org';
const told = (more: Partial<PopupView> = {}): PopupView => ({
  here: { kind: 'works', host, page: 'contact' },
  guides: ['create-account'],
  extra: {},
  lists: [],
  isHidden: false,
  holdsPeople: false,
  ...more,
});
const view = (more: Partial<PopupState> = {}): PopupState => ({
  workerView: told(),
  query: '',
  guides: guidesEn,
  all: false,
  open: undefined,
  check: undefined,
  pasted: undefined,
  problem: '',
  busy: undefined,
  status: '',
  asksToForget: false,
  usesNumbers: false,
  settings: true,
  ...more,
});
const offer = (id: string, label: string) => ({
  id,
  label,
  action: { do: 'park' as const, taskId: id, parked: true },
});
const card = {
  id: '1',
  title: 'Carlos Lopez, contact 5120',
  lines: ['Diego Lopez (RMS)'],
  tags: [{ text: 'Has an account', tone: 'good' as const }],
  offers: [offer('open-5120', 'Open contact')],
};
const found = { id: 'found', heading: 'Contacts found', cards: [card], lines: [], offers: [] };
const tasks = {
  id: 'tasks',
  heading: 'Open tasks',
  cards: [{ ...card, id: '2', title: 'c@example.org', offers: [offer('park-2', 'Park')] }],
  lines: [],
  offers: [],
};
const find = { text: 'c@example.org', running: false, line: 'Contacts found for c@example.org' };
const [create] = guidesEn;
const basics = guidesEn.at(-1);

const checked: CheckView = {
  lines: ['This is Contact Details.'],
  cannot: ['Kinlink can’t open Add Email for you or fill it in. Not found: Button “Add Email”.'],
  groups: [
    {
      id: 'emails',
      heading: 'Email Addresses section',
      count: '1 of 2 found',
      open: true,
      rows: [
        { name: 'Section “Email Addresses”', found: 'found by id', tone: 'good' },
        { name: 'Button “Add Email”', found: 'not found', tone: 'open' },
      ],
    },
    {
      id: 'phones',
      heading: 'Phone Numbers section',
      count: 'not looked at',
      open: false,
      rows: [],
    },
  ],
  report: 'the report',
};

/** Everything worth a picture. */
const states: Record<string, PopupState> = {
  'before any answer': view({ workerView: undefined, settings: false }),
  'on a contact': view(),
  'all guides': view({ all: true }),
  searching: view({ query: 'pass', guides: guidesEn.slice(0, 2) }),
  'no guide found': view({ query: 'zebra', guides: [] }),
  'a guide': view({ open: create }),
  'a guide of notes only': view({ open: basics }),
  'a bad email': view({ problem: 'Type just one email.' }),
  'a pasted text': view({
    pasted: {
      chips: [
        { kind: 'name', text: 'Ana Lopez' },
        { kind: 'email', text: 'c@example.org' },
        { kind: 'student', text: '10123' },
      ],
      isWhole: false,
      knownStudents: [],
    },
  }),
  'a search under way': view({ workerView: told({ find: { ...find, running: true } }) }),
  'contacts found': view({ workerView: told({ find: { ...find, list: found } }) }),
  tasks: view({
    workerView: told({ lists: [tasks] }),
    busy: 'park-2',
    status: 'The steps are there.',
  }),
  'a check under way': view({ check: 'running' }),
  'a check': view({ check: checked }),
  ...Object.fromEntries(
    (['unknown', 'other-page', 'silent', 'can-add', 'cannot'] as const).map((is) => [
      `site: ${is}`,
      view({ workerView: told({ here: { kind: is, host } }) }),
    ]),
  ),
};

const handlers = {
  onSearch: vi.fn(),
  onAll: vi.fn(),
  onOpen: vi.fn(),
  onStart: vi.fn(),
  onRead: vi.fn(),
  onDropCards: vi.fn(),
  onFind: vi.fn(),
  onChip: vi.fn(),
  onClear: vi.fn(),
  onOffer: vi.fn(),
  onUseSite: vi.fn(),
  onCheck: vi.fn(),
  onCheckDone: vi.fn(),
  onCopyReport: vi.fn(),
  onNumbers: vi.fn(),
  onCopyDay: vi.fn(),
  onSaveDay: vi.fn(),
  onCopyNote: vi.fn(),
  onForget: vi.fn(),
  onSettings: vi.fn(),
  onWorklist: vi.fn(),
  onPractice: vi.fn(),
  onMoveSidebar: vi.fn(),
};
const draw = (what: PopupState, accept: () => boolean = () => true) => {
  const popup = mountPopup(document, t, accept);
  popup.draw(what, handlers);
  return { ...popup, show: (next: PopupState) => popup.draw(next, handlers) };
};

beforeEach(() => {
  vi.clearAllMocks();
  document.title = 'Kinlink';
});
afterEach(() => render(null, document.body));

it.each(Object.entries(states))('axe finds nothing in: %s', async (_, what) => {
  draw(what);
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`)).toEqual([]);
});

it('has find and tasks first, and the page check last', () => {
  draw(view({ workerView: told({ lists: [tasks], holdsPeople: true }) }));
  const names = [...document.querySelectorAll('main > section')].map(
    (section) => section.getAttribute('aria-label') ?? section.querySelector('h2')?.textContent,
  );
  expect(names).toEqual([
    t.site.heading,
    t.find.heading,
    t.tasks.heading,
    t.guides.heading,
    t.forget.button,
    t.check.heading,
  ]);
});

describe('this site', () => {
  it.each([
    ['works', `Contact Details on ${host}.`],
    ['unknown', 'doesn’t recognize this page'],
    ['other-page', 'but not on this page'],
    ['silent', 'Reload the page.'],
    ['can-add', `Kinlink is not used on ${host}.`],
    ['cannot', 'This tab isn’t a PowerSchool page.'],
  ] as const)('%s is said in words', (is, words) => {
    const here: Here = { kind: is, host, ...(is === 'works' && { page: 'contact' }) };
    draw(view({ workerView: told({ here }) }));
    expect(screen.getByRole('region', { name: 'This site' }).textContent).toContain(words);
    expect(screen.queryAllByRole('button', { name: t.site.use })).toHaveLength(
      is === 'can-add' ? 1 : 0,
    );
  });
});

describe('guides', () => {
  const lines = () =>
    within(screen.getByRole('region', { name: 'Guides' })).getAllByRole('listitem');

  it('show the first few, those for this page marked in words, and all when asked', async () => {
    const { show } = draw(view());
    expect(lines()).toHaveLength(4);
    expect(lines()[0]?.textContent).toContain(t.guides.here);
    expect(lines()[1]?.textContent).not.toContain(t.guides.here);
    await user.click(screen.getByRole('button', { name: t.guides.all({ count: 8 }) }));
    expect(handlers.onAll).toHaveBeenCalledOnce();
    show(states['all guides'] as PopupState);
    expect(lines()).toHaveLength(8);
  });

  it('tell what is typed, and how many were found; Enter opens the first', async () => {
    const { show } = draw(view());
    await user.type(screen.getByRole('searchbox', { name: t.guides.search }), 'p');
    expect(handlers.onSearch).toHaveBeenCalledExactlyOnceWith('p');
    show(states.searching as PopupState);
    expect(screen.getByText(t.guides.found({ count: 2 })).getAttribute('role')).toBe('status');
    await user.keyboard('{Enter}');
    expect(handlers.onOpen).toHaveBeenCalledExactlyOnceWith('create-account');
    show(states['no guide found'] as PopupState);
    expect(screen.getByText(t.guides.none).getAttribute('role')).toBe('status');
  });

  it('show their steps in order and their notes, and the way back', async () => {
    draw(states['a guide'] as PopupState);
    const [steps] = screen.getAllByRole('list');
    expect(
      within(steps as HTMLElement)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual(create?.steps);
    for (const note of create?.notes ?? []) expect(screen.getByText(note)).toBeDefined();
    await user.click(screen.getByRole('button', { name: t.guides.back }));
    expect(handlers.onOpen).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('start in the sidebar only where this page has a place for them', async () => {
    const { show } = draw(states['a guide'] as PopupState);
    await user.click(screen.getByRole('button', { name: t.guides.start }));
    expect(handlers.onStart).toHaveBeenCalledExactlyOnceWith('create-account');
    show(states['a guide of notes only'] as PopupState);
    expect(screen.queryByRole('button', { name: t.guides.start })).toBeNull();
  });
});

describe('find a contact', () => {
  it('says what is wrong, beside the field', () => {
    draw(states['a bad email'] as PopupState);
    const field = screen.getByRole('textbox', { name: t.find.label });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Type just one email.',
    );
    expect(screen.getByRole('alert').textContent).toBe('Type just one email.');
  });

  it('says that it is under way, and can be cleared once it is not', async () => {
    const { show } = draw(states['a search under way'] as PopupState);
    expect(screen.getByText(find.line).getAttribute('role')).toBe('status');
    expect(screen.queryByRole('button', { name: t.find.clear })).toBeNull();
    show(states['contacts found'] as PopupState);
    await user.click(screen.getByRole('button', { name: t.find.clear }));
    expect(handlers.onClear).toHaveBeenCalledOnce();
  });

  it('keeps what is being typed when an answer comes', async () => {
    const { show } = draw(view());
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: t.find.label });
    await user.type(field, 'c@exam');
    show(states['contacts found'] as PopupState);
    expect(field.value).toBe('c@exam');
    expect(document.activeElement).toBe(field);
  });

  it('shows whom it found, with the way there', async () => {
    draw(states['contacts found'] as PopupState);
    const list = screen.getByRole('region', { name: 'Contacts found' });
    expect(list.textContent).toContain('Carlos Lopez, contact 5120');
    await user.click(within(list).getByRole('button', { name: 'Open contact' }));
    expect(handlers.onOffer.mock.lastCall?.[0].id).toBe('open-5120');
  });
});

describe('the check of the page', () => {
  const button = () => screen.queryByRole('button', { name: t.check.button });

  it.each(['works', 'unknown', 'other-page', 'silent'] as const)(
    'is offered where a site %s',
    (is) => {
      draw(
        view({
          workerView: told({
            here: { kind: is, host, ...(is === 'works' && { page: 'contact' }) },
          }),
        }),
      );
      expect(button()).not.toBeNull();
    },
  );

  it.each(['can-add', 'cannot'] as const)('is not offered where a site %s', (is) => {
    draw(view({ workerView: told({ here: { kind: is, host } }) }));
    expect(button()).toBeNull();
  });

  it('is begun once, and not before the worker has said what the tab is', async () => {
    const { show } = draw(states['before any answer'] as PopupState);
    expect(button()).toBeNull();
    show(view());
    await user.click(screen.getByRole('button', { name: t.check.button }));
    expect(handlers.onCheck).toHaveBeenCalledOnce();
    show(view({ check: 'running' }));
    await user.click(screen.getByRole('button', { name: t.working }));
    expect(handlers.onCheck).toHaveBeenCalledOnce();
  });

  it('says what can’t be offered, opens what lacks something, and hands out the report', async () => {
    draw(view({ check: checked }));
    expect(screen.getByText(checked.cannot[0] as string)).toBeDefined();
    const groups = screen.getAllByRole('group') as HTMLDetailsElement[];
    expect(groups.map(({ open }) => open)).toEqual([true, false]);
    expect(groups[0]?.textContent).toContain('not found');
    await user.click(screen.getByRole('button', { name: t.check.copy }));
    expect(handlers.onCopyReport).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: t.check.back }));
    expect(handlers.onCheckDone).toHaveBeenCalledOnce();
  });
});

describe('tasks', () => {
  it('say that there is none, once that is known', () => {
    const { show } = draw(states['before any answer'] as PopupState);
    expect(screen.queryByText(t.tasks.none)).toBeNull();
    show(view());
    expect(screen.getByText(t.tasks.none)).toBeDefined();
  });

  it('go on at the heading when the one with the keyboard is gone', () => {
    const { show } = draw(view({ workerView: told({ lists: [tasks] }) }));
    screen.getByRole('button', { name: 'Park' }).focus();
    show(view());
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: t.tasks.heading }));
  });
});

it('has headings in order, and settings only where there are some', async () => {
  const { show } = draw(view());
  expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual([
    'H1',
    'H2',
    'H2',
    'H2',
    'H2',
  ]);
  await user.click(screen.getByRole('button', { name: t.settings }));
  expect(handlers.onSettings).toHaveBeenCalledOnce();
  show(states['before any answer'] as PopupState);
  expect(screen.queryByRole('button', { name: t.settings })).toBeNull();
});

describe('Forget everything', () => {
  it('is there while anything is remembered, and asks first', async () => {
    const popup = draw(view({ workerView: told({ holdsPeople: true }) }));
    await user.click(screen.getByRole('button', { name: t.forget.button }));
    expect(handlers.onForget).toHaveBeenCalledWith('ask');
    popup.show(view({ workerView: told({ holdsPeople: true }), asksToForget: true }));
    await user.click(screen.getByRole('button', { name: t.forget.yes }));
    expect(handlers.onForget).toHaveBeenLastCalledWith('yes');
    await user.click(screen.getByRole('button', { name: t.forget.no }));
    expect(handlers.onForget).toHaveBeenLastCalledWith('no');
  });

  it('is not there when nothing is remembered', () => {
    draw(view());
    expect(screen.queryByRole('button', { name: t.forget.button })).toBeNull();
  });
});

it('says why tasks are not shown, and only then', () => {
  const popup = draw(view({ workerView: told({ isHidden: true }) }));
  expect(screen.getByText(t.tasks.hidden).tagName).toBe('P');
  expect(screen.queryByText(t.tasks.none)).toBeNull();
  popup.show(view());
  expect(screen.queryByText(t.tasks.hidden)).toBeNull();
});
