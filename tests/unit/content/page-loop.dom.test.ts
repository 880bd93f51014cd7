/** The loop of one page, with the worker's answers held back: its first look, and an order that comes late. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountSidebar } from '../../../components/sidebar/mount.tsx';
import { LOST_ANSWER_MS, MAX_ANSWER_MS, RECOGNITION_MS } from '../../../lib/content/timeouts.ts';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { advice, item } from '../components/advice-parts.ts';
import { eventually } from '../eventually.ts';
import { CONTACT, contactPage, put, studentRow, studentTable } from '../powerschool/fixtures.ts';

/** The contact of the page that these tests open. */
const subject = { site: window.location.origin, contact: '4711' };

type Answer = (given: unknown) => void;
/** Answers to what was seen, in the order in which it was. */
let answers: Answer[];
const sendMessage = vi.fn((message: { kind: string; facts?: Facts }) =>
  message.kind === 'page-advise'
    ? new Promise((answer) => {
        answers.push(answer);
      })
    : Promise.resolve(undefined),
);
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'kinlink', sendMessage, onMessage: { addListener: vi.fn() } } },
}));

// No click in jsdom is a person's.
vi.mock('../../../components/shared/click-guard.ts', () => ({ isRealClick: () => true }));

const runAction = vi.fn(async (action: { do: string; text?: string | undefined }) => ({
  do: action.do,
  ended: 'done' as const,
  leftAlone: [],
}));
let over: AbortController;

beforeEach(async () => {
  answers = [];
  runAction.mockClear();
  over = new AbortController();
  // However slow this machine is, no answer counts as lost and no page as one that is not recognized.
  const { setTimeout } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((act: () => void, ms = 0) =>
    [LOST_ANSWER_MS, MAX_ANSWER_MS, RECOGNITION_MS].includes(ms)
      ? 0
      : setTimeout(act, ms)) as typeof setTimeout);
  // jsdom lays nothing out: without a width there would be no room for the sidebar.
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  put(CONTACT, contactPage());
  const { createPageTools } = await import('../../../lib/powerschool/page-tools.ts');
  globalThis.kinlinkPageTools = { ...createPageTools(), runAction };
  const { start } = await import('../../../lib/content/page-loop.ts');
  start(window, { signal: over.signal }, mountSidebar);
});
afterEach(() => {
  over.abort();
  vi.restoreAllMocks();
  window.location.hash = '';
  globalThis.kinlinkPageTools = undefined;
});

const seen = (count: number) =>
  eventually(() => expect(answers.length).toBeGreaterThanOrEqual(count));
const order = advice({ nextAction: { action: { do: 'attach', number: '1001' }, subject } });
const sidebar = () => document.querySelector('kinlink-sidebar')?.shadowRoot?.textContent;
/** Something else on the page changes before the worker has answered. */
const change = () => {
  const name = document.querySelector<HTMLInputElement>('#first-name-input');
  if (!name) throw new Error('No name on the page');
  name.value = 'Rosalinda';
  name.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Answers all that was asked after the first time, until the page shows it. */
const answerTheRest = (heading: string) =>
  eventually(() => {
    for (const answer of answers.slice(1)) answer(advice({ heading }));
    expect(sidebar()).toContain(heading);
  });

it('a page that is still at work only wakes the worker, and is read once it rests', async () => {
  over.abort();
  over = new AbortController();
  answers = [];
  sendMessage.mockClear();
  const busy = document.body.appendChild(document.createElement('img'));
  busy.className = 'stoplight-symbol';
  const { start } = await import('../../../lib/content/page-loop.ts');
  start(window, { signal: over.signal }, mountSidebar);
  await seen(1);
  change();
  busy.remove();
  await seen(2);
  expect(sendMessage.mock.calls.map(([message]) => message)).toMatchObject([
    { kind: 'page-advise', facts: { busy: true, page: { kind: 'unknown', loading: true } } },
    { kind: 'page-advise', facts: { busy: false, page: { kind: 'contact' } } },
  ]);
});

it('is carried out once, though the page was looked at anew before it came', async () => {
  await seen(1);
  change();
  await seen(2);
  await answerTheRest('The newer answer');
  answers[0]?.(advice({ ...order, heading: 'The older answer' }));
  await eventually(() => expect(runAction).toHaveBeenCalledOnce());
  expect(runAction.mock.calls[0]?.[0]).toMatchObject({ do: 'attach' });
  await answerTheRest('The newest answer');
  expect(sidebar()).not.toContain('The older answer');
  expect(runAction).toHaveBeenCalledOnce();
});

it('is not carried out on another contact than it was given for', async () => {
  await seen(1);
  change();
  await answerTheRest('This contact');
  window.location.hash = '#?contactid=5120';
  await seen(answers.length + 1);
  answers[0]?.(order);
  await answerTheRest('Another contact');
  expect(runAction).not.toHaveBeenCalled();
});

it('waits for a page that is still being drawn, once the worker is awake', async () => {
  over.abort();
  answers = [];
  document.body.innerHTML = '<div id="loading">Loading</div>';
  const { start } = await import('../../../lib/content/page-loop.ts');
  over = new AbortController();
  start(window, { signal: over.signal }, mountSidebar);
  await seen(1);
  answers[0]?.(advice({ heading: 'Waiting' }));
  for (const part of contactPage().split(/(?=<h2)/))
    document.body.insertAdjacentHTML('beforeend', part);
  document.querySelector('#loading')?.remove();
  await seen(2);
  // Nothing of Kinlink is on the page before it has something to say.
  expect(sidebar()).toBeUndefined();
  await answerTheRest('Drawn');
});

it('reads many students row by row when the worker wants them, and shows nothing before', async () => {
  await seen(1);
  answers[0]?.(advice({ heading: 'Half read', needsAllRows: true }));
  await seen(2);
  expect(sidebar()).toBeUndefined();
  // Once they were read there is no more to be had.
  answers[1]?.(advice({ heading: 'Each row', needsAllRows: true }));
  await eventually(() => expect(sidebar()).toContain('Each row'));
  expect(answers).toHaveLength(2);
});

it('takes its steps away when the page can’t be read any more', async () => {
  const offered = advice({
    heading: 'Steps',
    items: [
      item('sheet', 'now', {
        offers: [{ id: 'w', label: 'Welcome sheet', action: { do: 'welcome' }, subject }],
      }),
    ],
  });
  await seen(1);
  answers[0]?.(offered);
  await eventually(() => expect(sidebar()).toContain('Welcome sheet'));
  const name = document.querySelector('#first-name-input');
  Object.defineProperty(name, 'value', {
    get() {
      throw new Error('unreadable');
    },
  });
  name?.dispatchEvent(new Event('input', { bubbles: true }));
  await seen(2);
  const facts = sendMessage.mock.calls.at(-1)?.[0].facts;
  expect(facts?.page).toEqual({ kind: 'unknown', loading: false });
  answers.at(-1)?.(advice({ heading: 'Not recognised' }));
  await eventually(() => expect(sidebar()).toContain('Not recognised'));
  expect(sidebar()).not.toContain('Welcome sheet');
});

it('reads many students row by row before a button does anything', async () => {
  const rows = Array.from({ length: 101 }, (_, n) => studentRow(n)).join('');
  put(CONTACT, contactPage({ students: studentTable(rows) }));
  await seen(1);
  const offered = advice({
    items: [
      item('sheet', 'now', {
        offers: [{ id: 'w', label: 'Welcome sheet', action: { do: 'welcome' }, subject }],
      }),
    ],
  });
  await eventually(() => {
    for (const answer of answers) answer(offered);
    expect(sidebar()).toContain('Welcome sheet');
  });
  sendMessage.mockClear();
  const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
  [...(root?.querySelectorAll('button') ?? [])].find((one) => /sheet/.test(one.innerHTML))?.click();
  await eventually(() => {
    for (const answer of answers) answer(offered);
    const chosen = sendMessage.mock.calls.find(
      ([message]) => message.kind === 'page-run-action',
    )?.[0];
    expect(chosen?.facts?.page).toMatchObject({ students: { length: 101 } });
    expect(chosen?.facts?.page).not.toHaveProperty('crowd');
  });
});

it.each([
  { page: 'the page rests', changes: 0 },
  { page: 'the page changes meanwhile', changes: 1 },
])(
  'does with what was typed just before the press, though the worker is slow and $page',
  async ({ changes }) => {
    const asks = (value: string) =>
      advice({
        items: [
          item('email', 'now', {
            question: { name: 'email', label: 'The parent’s email', value },
            offers: [
              {
                id: 'add-email',
                label: 'Add email',
                primary: true,
                action: value
                  ? { do: 'fill', drawer: 'email', values: [{ field: 'address', value }] }
                  : { do: 'open-drawer', drawer: 'email' },
                subject,
              },
            ],
          }),
        ],
      });
    await seen(1);
    answers[0]?.(asks(''));
    await eventually(() => expect(sidebar()).toContain('Add email'));
    const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
    const field = root?.querySelector('input') as HTMLInputElement;
    const before = answers.length;
    field.value = 'rosa@example.org';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    [...(root?.querySelectorAll('button') ?? [])]
      .find((button) => button.textContent === 'Add email')
      ?.click();
    await seen(before + 1);
    await eventually(() => expect(sidebar()).toContain('Working'));
    // The frame after which a click is acted upon.
    await new Promise((go) => requestAnimationFrame(() => setTimeout(() => setTimeout(go))));
    if (changes) change();
    await seen(before + 1 + changes);
    if (changes) answers[before]?.(asks('rosa@example.org'));
    await new Promise((go) => setTimeout(go));
    expect(runAction).not.toHaveBeenCalled();
    for (const answer of answers.slice(before)) answer(asks('rosa@example.org'));
    await eventually(() => expect(runAction).toHaveBeenCalledOnce());
    expect(runAction.mock.calls[0]?.[0]).toMatchObject({
      values: [{ field: 'address', value: 'rosa@example.org' }],
    });
  },
);

it.each([
  { heading: 'the notice still offers', notice: true, times: 1 },
  { heading: 'the notice does not offer any more', notice: false, times: 0 },
])('does what $heading when the page was read anew', async ({ heading, notice, times }) => {
  const use = { do: 'copy', text: 'rosa@gmail.com' } as const;
  const offers = [{ id: 'use', label: 'Use this instead', action: use, subject }];
  const tone = 'status' as const;
  const withNotice = { notice: { id: 'email', tone, title: 'Check it', body: [], offers } };
  await seen(1);
  answers[0]?.(advice(withNotice));
  await eventually(() => expect(sidebar()).toContain('Use this instead'));
  change();
  await seen(2);
  const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
  [...(root?.querySelectorAll('button') ?? [])]
    .find((button) => button.textContent === 'Use this instead')
    ?.click();
  await eventually(() => expect(sidebar()).toContain('Working'));
  await eventually(() => {
    for (const answer of answers.slice(1)) answer(advice({ heading, ...(notice && withNotice) }));
    expect(sidebar()).toContain(heading);
    expect(sidebar()).not.toContain('Working');
  });
  expect(runAction).toHaveBeenCalledTimes(times);
});

describe('what is pressed while something else is under way', () => {
  const offer = (id: string) => ({
    id,
    label: id,
    primary: false,
    action: { do: 'copy' as const, text: id },
    subject,
  });
  const offering = (heading: string, ids: string[]) =>
    advice({ heading, items: [item('now', 'now', { offers: ids.map(offer) })] });
  /** Three buttons, all pressed. */
  const pressed = async () => {
    await seen(1);
    answers[0]?.(offering('Before', ['first', 'second', 'third']));
    await eventually(() => expect(sidebar()).toContain('third'));
    const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
    for (const name of ['first', 'second', 'third'])
      [...(root?.querySelectorAll('button') ?? [])]
        .find((button) => button.textContent === name)
        ?.click();
  };
  const ended = (still: string[], times: number) =>
    eventually(() => {
      for (const answer of answers.slice(1)) answer(offering('After', still));
      expect(sidebar()).toContain('After');
      expect(sidebar()).not.toContain('Working');
      expect(runAction).toHaveBeenCalledTimes(times);
    });
  const done = () => runAction.mock.calls.map(([{ text }]) => text);

  it.each([
    { still: ['second', 'third'], does: ['first', 'third'] },
    { still: ['second'], does: ['first'] },
  ])('the last of it is done where $still is still offered', async ({ still, does }) => {
    await pressed();
    await ended(still, does.length);
    expect(done()).toEqual(does);
  });

  it('is not done on another contact, nor is what was just pressed', async () => {
    await pressed();
    window.location.hash = '#?contactid=5120';
    await ended(['first', 'second', 'third'], 0);
  });

  it('is not done on another contact that came before the press, though it is not read yet', async () => {
    await seen(1);
    answers[0]?.(offering('Before', ['first']));
    await eventually(() => expect(sidebar()).toContain('first'));
    window.location.hash = '#?contactid=5120';
    const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
    [...(root?.querySelectorAll('button') ?? [])]
      .find((button) => button.textContent === 'first')
      ?.click();
    await eventually(() => expect(sidebar()).toContain('Working'));
    await ended(['first'], 0);
  });

  it('is not done on another contact that came while the first was', async () => {
    let leave = () => {};
    runAction.mockImplementationOnce(async (action) => {
      await new Promise<void>((go) => {
        leave = go;
      });
      return { do: action.do, ended: 'done', leftAlone: [] };
    });
    await pressed();
    await eventually(() => expect(runAction).toHaveBeenCalledOnce());
    window.location.hash = '#?contactid=5120';
    leave();
    await ended(['first', 'second', 'third'], 1);
    expect(done()).toEqual(['first']);
  });
});
