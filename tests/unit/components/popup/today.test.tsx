/** Today in the popup. */
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Today } from '../../../../components/popup/today.tsx';
import type { DayView } from '../../../../lib/contracts/popup-view.ts';
import type { PopupUi } from '../../../../lib/ui/popup-ui.ts';
import { popupEn as t } from '../../spoken.ts';

const user = userEvent.setup();
const textsOf = (...texts: string[]): DayView['named'] => ({
  lines: texts.map((text, index) => ({ id: `${index}`, time: '14:05', text })),
  record: '',
  csv: '',
  note: '',
});
const day: DayView = {
  fileName: 'kinlink-2026-08-21.csv',
  counts: ['1 account created'],
  named: textsOf('Account created: Carlos Lopez, contact 9002'),
  numbered: textsOf('Account created: contact 9002'),
};
const empty: DayView = { ...day, counts: [], named: textsOf(), numbered: textsOf() };
const handlers = {
  onNumbers: vi.fn(),
  onCopyDay: vi.fn(),
  onSaveDay: vi.fn(),
  onCopyNote: vi.fn(),
};
const element = (what: DayView, usesNumbers = false, accept = () => true) => {
  const ui = { t, words: t, busy: undefined, handlers, accept } as unknown as PopupUi;
  return <Today day={what} usesNumbers={usesNumbers} ui={ui} />;
};
const isOpen = () => screen.getByRole<HTMLDetailsElement>('group').open;
const button = (name: string) => screen.queryByRole('button', { name, hidden: true });

beforeEach(() => {
  vi.clearAllMocks();
  document.title = 'Kinlink';
  document.documentElement.lang = 'en';
});

afterEach(cleanup);

it('is open with a list of what was done, each with its time, and the counts', async () => {
  const { container } = render(element(day));
  expect(isOpen()).toBe(true);
  expect(screen.getByRole('listitem').textContent).toBe(
    '14:05Account created: Carlos Lopez, contact 9002',
  );
  expect(screen.getByText('1 account created')).toBeDefined();
  expect(screen.getByRole('region', { name: t.today.heading }).textContent).toContain(
    'one thing done',
  );
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('is closed while nothing was done: then there is nothing to copy but the note', () => {
  render(element(empty));
  expect(isOpen()).toBe(false);
  expect(screen.getByText(t.today.none)).toBeDefined();
  expect([button(t.today.copy), button(t.today.save)]).toEqual([null, null]);
  expect(button(t.today.note)).not.toBeNull();
});

it('has numbers in place of names on request', async () => {
  const { rerender } = render(element(day));
  await user.click(screen.getByRole('checkbox', { name: t.today.numbers }));
  expect(handlers.onNumbers).toHaveBeenCalledExactlyOnceWith(true);
  rerender(element(day, true));
  expect(screen.getByRole('listitem').textContent).toBe('14:05Account created: contact 9002');
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
});

it('gives the list, the table and the note in a real click only', async () => {
  const press = async () => {
    for (const name of [t.today.copy, t.today.save, t.today.note])
      await user.click(screen.getByRole('button', { name }));
  };
  const { rerender } = render(element(day, false, () => false));
  await press();
  const { onCopyDay, onSaveDay, onCopyNote } = handlers;
  for (const handler of [onCopyDay, onSaveDay, onCopyNote]) expect(handler).not.toHaveBeenCalled();
  rerender(element(day));
  await press();
  for (const handler of [onCopyDay, onSaveDay, onCopyNote]) expect(handler).toHaveBeenCalledOnce();
});

it('stays as the registrar left it when something else changes', async () => {
  const { rerender } = render(element(day));
  const details = screen.getByRole<HTMLDetailsElement>('group');
  details.open = false;
  rerender(element({ ...day, counts: ['2 accounts created'] }));
  expect(details.open).toBe(false);
});
