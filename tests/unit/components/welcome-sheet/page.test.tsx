import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import decodeQR from 'qr/decode.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  WelcomeSheetPage,
  type WelcomeSheetProps,
} from '../../../../components/welcome-sheet/page.tsx';
import { QrCode } from '../../../../components/welcome-sheet/qr.tsx';
import type { WelcomeSheet } from '../../../../lib/contracts/messages.ts';
import { controls } from '../../../../lib/texts/sheet-controls/en.ts';
import { PASSWORD, sheet } from './sheet-fixture.ts';

const user = userEvent.setup();
const told = { onPrint: vi.fn(), onCopy: vi.fn(async (_: string) => undefined) };
const date = new Date(2026, 10, 5, 12);

afterEach(cleanup);
beforeEach(() => {
  vi.clearAllMocks();
  document.documentElement.lang = 'en';
  document.title = 'Welcome sheet';
});

const show = (given: WelcomeSheet | null, more: Partial<WelcomeSheetProps> = {}) =>
  render(<WelcomeSheetPage say={controls} sheet={given} date={date} {...told} {...more} />);
const paper = () => screen.getByRole('article');
const choose = (language: string) =>
  user.selectOptions(screen.getByLabelText('Language of the sheet'), language);
const tick = () =>
  screen.getByRole('checkbox', { name: 'Put the temporary password on the sheet' });
/** All that stands in fields, which browsers keep to put it back after a restart. */
const inFields = () =>
  [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
    .map((field) => field.value)
    .join('\n');
/** The axe rules that need no layout; colors are judged in a real browser. */
const findings = async () =>
  (
    await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  ).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`);

test('the sheet says all that a parent needs', async () => {
  show(sheet());
  const see = within(paper());
  expect(paper().querySelector('.top')?.textContent).toBe(
    'Hillcrest Elementary SchoolNovember 5, 2026',
  );
  expect(paper().querySelector('.parent')?.textContent).toBe('For Teresa Almeida');
  expect(
    see
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  ).toEqual([
    ['Portal address', 'district.powerschool.com/public/'],
    ['Username', 'teresa.almeida@example.org'],
    ['Temporary password', PASSWORD],
  ]);
  expect(
    within(see.getAllByRole('list')[0] as HTMLElement)
      .getAllByRole('listitem')
      .map((child) => child.textContent),
  ).toEqual(['Inês', 'Luís']);
  expect(see.getAllByRole('img').map((img) => img.getAttribute('aria-label'))).toEqual([
    'QR code of the portal address',
  ]);
  expect(see.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Welcome to the Parent Portal',
    'With this account, you can see',
    'First steps',
    'Help',
  ]);
  expect(await findings()).toEqual([]);
});

test('the password stands there only while it is ticked', async () => {
  const { container } = show(sheet());
  await user.click(tick());
  expect(container.innerHTML).not.toContain(PASSWORD);
  expect(paper().textContent).toContain('Your password isn’t printed here.');
  expect(paper().textContent).toContain('Sign in with your username and your password.');
  await user.click(tick());
  expect(within(paper()).getAllByRole('definition').at(-1)?.textContent).toBe(PASSWORD);
  expect(paper().textContent).not.toContain('Your password isn’t printed here.');
});

test('without a password there is nothing to tick, and it says how to have one', async () => {
  const { password: _, ...none } = sheet();
  show(none);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByRole('form').textContent).toContain('This sheet came without a password.');
  expect(await findings()).toEqual([]);
});

test('the password is in no field that a browser could keep', () => {
  show(sheet());
  for (const field of document.querySelectorAll('input, textarea, select'))
    expect(field.getAttribute('autocomplete')).toBe('off');
  expect(inFields()).toContain('district.powerschool.com');
  expect(inFields()).not.toContain(PASSWORD);
});

test('Arabic runs from right to left, and what is typed stays left to right', async () => {
  show(sheet());
  await choose('ar');
  expect([paper().dir, paper().lang.slice(0, 2)]).toEqual(['rtl', 'ar']);
  expect(within(paper()).getByRole('heading', { level: 2 }).textContent).toBe(
    'مرحبًا بكم في بوابة أولياء الأمور',
  );
  const see = within(paper());
  for (const value of [
    'teresa.almeida@example.org',
    PASSWORD,
    'district.powerschool.com/public/',
  ]) {
    const element = see.getByText(value);
    expect([element.localName, element.dir], value).toEqual(['bdi', 'ltr']);
  }
  for (const name of ['Inês', 'Teresa Almeida'])
    expect(see.getByText(name).localName, name).toBe('bdi');
  expect(await findings()).toEqual([]);
});

test.each(['es', 'pt', 'fr', 'ht', 'zh'])('the sheet changes its language to %s', async (code) => {
  show(sheet());
  await choose(code);
  expect(paper().lang.slice(0, 2)).toBe(code);
  expect(paper().dir).toBe('ltr');
  expect(paper().textContent).not.toContain('Welcome');
  expect(await findings()).toEqual([]);
});

test('school, address, children and help are the registrar’s to correct', async () => {
  show(sheet({ school: '', children: [] }));
  expect(paper().textContent).toContain('You have an account in the Parent Portal.');
  await user.type(screen.getByLabelText('School or district'), 'Cedar Grove');
  await user.type(screen.getByLabelText('Children'), 'Mei{Enter}Leo');
  await user.type(screen.getByLabelText(/^Help/), '555-0142');
  expect(paper().textContent).toContain('Cedar Grove has set up an account for you');
  expect(
    within(paper())
      .getAllByRole('listitem')
      .slice(0, 2)
      .map((li) => li.textContent),
  ).toEqual(['Mei', 'Leo']);
  expect(paper().textContent).toContain('Ask the school office: 555-0142');
});

test('an address that is none is said to be so, and has no code to scan', async () => {
  show(sheet({ portal: 'ask us' }));
  const field = screen.getByLabelText('Portal address');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toContain('This web address isn’t complete');
  expect(screen.queryByRole('img')).toBeNull();
  expect(paper().textContent).toContain('ask us');
  expect(paper().textContent).not.toContain('scan');
  expect(await findings()).toEqual([]);
});

test('Print prints', async () => {
  show(sheet());
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(told.onPrint).toHaveBeenCalledOnce();
});

test('Copy as text copies what the sheet says, and says whether the password is in it', async () => {
  show(sheet());
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(told.onCopy.mock.lastCall?.[0]).toContain(`Temporary password\n${PASSWORD}\n`);
  const status = screen.getByRole('status');
  expect(status.textContent).toContain('Copied, with the temporary password.');
  await user.click(tick());
  expect(status.textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(told.onCopy.mock.lastCall?.[0]).not.toContain(PASSWORD);
  expect(status.textContent).toBe('Copied. Paste it into an email to the parent.');
});

test('where copying is not allowed, the text is there to be selected', async () => {
  show(sheet(), { onCopy: () => Promise.reject(new Error('not allowed')) });
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  const text = await screen.findByRole('region', { name: 'The sheet as text' });
  expect(text.textContent).toContain('Username\nteresa.almeida@example.org\n');
  expect(text.textContent).toContain(PASSWORD);
  expect(inFields()).not.toContain(PASSWORD);
  expect(await findings()).toEqual([]);
});

test('without a sheet it is empty and says why', async () => {
  const { rerender, container } = show(sheet());
  rerender(<WelcomeSheetPage say={controls} sheet={null} date={date} {...told} />);
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'This welcome sheet is empty',
  ]);
  expect(screen.queryByRole('article')).toBeNull();
  expect(container.innerHTML).not.toMatch(/mapUv|teresa/);
  expect(await findings()).toEqual([]);
});

test('what a page says is shown as text', () => {
  const { container } = show(
    sheet({ name: '<img src=x onerror=alert(1)>', children: ['<b>Ana</b>'] }),
  );
  expect(container.querySelector('img, b')).toBeNull();
  expect(paper().textContent).toContain('<img src=x onerror=alert(1)>');
});

test.each([
  'https://district.powerschool.com/public/',
  'https://xn--coles-9ra.example.org/public/?lang=ht',
  `https://example.org/${'long/'.repeat(40)}`,
])('the code of %s reads as it', (text) => {
  const { container } = render(<QrCode text={text} name="code" />);
  const size = Number(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
  const scale = 4;
  const wide = size * scale;
  const data = new Uint8Array(wide * wide * 4).fill(255);
  const path = container.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row++) {
      const start = (Number(y) * scale + row) * wide + Number(x) * scale;
      for (let at = start; at < start + scale; at++) data.set([0, 0, 0], at * 4);
    }
  expect(decodeQR({ width: wide, height: wide, data })).toBe(text);
});
