import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountSheets } from '../../../../components/sheets/mount.tsx';
import type { ParentSheet } from '../../../../lib/contracts/worklist/sheets.ts';
import { controls } from '../../../../lib/texts/sheet-controls/en.ts';
import type { SheetsHandlers, SheetsState } from '../../../../lib/ui/sheets-ui.ts';
import { sheet, sheetsState, stateWith } from '../../sheets/sheets-page-session.ts';
import { sheetsEn as t } from '../../spoken.ts';

const user = userEvent.setup();
const handlers = {
  onSettings: vi.fn(),
  onLanguage: vi.fn(),
  onHandedOut: vi.fn(),
  onPrint: vi.fn(),
  onCopy: vi.fn(),
} satisfies SheetsHandlers;
const iris = sheet({ contactId: '9002', name: 'Iris Abbot', username: 'iris@example.org' });

beforeEach(() => vi.resetAllMocks());
afterEach(() => render(null, document.body));

const draw = (state: SheetsState) => mountSheets(document, t, controls).draw(state, handlers);
const papers = () => screen.getAllByRole('article');
const notes = () => [...document.querySelectorAll('.notes li')].map((each) => each.textContent);
const buttons = () => screen.getAllByRole('button').map((each) => each.textContent);
const card = (name: string) => within(screen.getByRole('region', { name }));

describe('the sheets', () => {
  it('are drawn one below the other, each in its language', () => {
    draw(stateWith([sheet({ homeLanguage: 'es' }), iris]));
    expect(papers().map(({ lang }) => lang)).toEqual(['es-US', 'en']);
    expect(papers()[0]?.textContent).toContain('maria@example.org');
    expect(papers()[1]?.textContent).toContain('iris@example.org');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have no password, and say where to get one', () => {
    draw(stateWith([sheet()]));
    expect(papers()[0]?.textContent).toContain('Your password isn’t printed here.');
    expect(notes()).toEqual([t.noPasswords]);
  });

  it('are drawn only as far as the page has come', () => {
    draw(stateWith([sheet(), iris], { drawnCount: 1 }));
    expect(papers()).toHaveLength(1);
    expect(buttons()).toContain('Print 2 sheets');
  });

  it('have the address block and the class only if the registrar wants them', () => {
    const first = stateWith([sheet()]);
    draw(first);
    expect(papers()[0]?.textContent).not.toContain('12 Elm St');
    const settings = { ...first.settings, withAddress: true, withClass: true };
    draw(stateWith([sheet(), sheet({ contactId: '9003', address: [] })], { settings }));
    const block = papers()[0]?.querySelector('address');
    expect([...(block?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Maria Lopez',
      '12 Elm St',
      'Fairmont, NJ 07000',
    ]);
    expect(papers()[0]?.querySelector('.class')?.textContent).toBe('Ana Lopez · LES · 3 · 12');
    expect(papers()[1]?.querySelector('address')).toBeNull();
    expect(notes()).toEqual([t.noPasswords, t.withoutAddress({ count: 1 })]);
  });
});

describe('the card beside a sheet', () => {
  it('changes the language and the check of this parent', async () => {
    draw(stateWith([sheet(), iris]));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Language of the sheet for Iris Abbot' }),
      'ht',
    );
    expect(handlers.onLanguage).toHaveBeenCalledExactlyOnceWith('9002', 'ht');
    await user.click(screen.getByRole('checkbox', { name: 'Handed out: Iris Abbot' }));
    expect(handlers.onHandedOut).toHaveBeenCalledExactlyOnceWith(['9002'], true);
  });

  it('copies the sheet as text', async () => {
    draw(stateWith([sheet()]));
    await user.click(screen.getByRole('button', { name: 'Copy as text: Maria Lopez' }));
    const [contactId, text] = handlers.onCopy.mock.lastCall ?? [];
    expect(contactId).toBe('9001');
    expect(text).toContain('\nUsername\nmaria@example.org\n');
    draw(stateWith([sheet()], { copied: { contactId: '9001', result: 'yes' } }));
    expect(card('Maria Lopez').getByRole('status').textContent).toBe(controls.copied);
    draw(stateWith([sheet()], { copied: { contactId: '9001', result: 'refused' } }));
    const shown = screen.getByRole('region', { name: controls.asText });
    expect(shown.textContent).toContain('Username\nmaria@example.org');
  });

  it('names children who are not on the sheet, and a language without a sheet', () => {
    const sheets = [sheet({ notReady: ['Luis Lopez'], otherLanguage: 'Vietnamese' })];
    draw(stateWith(sheets, {}, { 9001: { handedOut: ['2'] } }));
    const text = screen.getByRole('region', { name: 'Maria Lopez' }).textContent;
    expect(text).toContain('Luis Lopez isn’t ready yet');
    expect(text).toContain('Your list says “Vietnamese”.');
    expect(text).toContain(t.parent.newChild);
  });
});

describe('the toolbar', () => {
  it('changes the settings of the run', async () => {
    draw(stateWith([sheet()]));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'pt');
    expect(handlers.onSettings).toHaveBeenLastCalledWith({ language: 'pt' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'parent');
    expect(handlers.onSettings).toHaveBeenLastCalledWith({ sort: 'parent' });
    await user.click(screen.getByRole('checkbox', { name: t.settings.address }));
    expect(handlers.onSettings).toHaveBeenLastCalledWith({ withAddress: true });
    await user.click(screen.getByRole('checkbox', { name: t.settings.class }));
    expect(handlers.onSettings).toHaveBeenLastCalledWith({ withClass: true });
    await user.click(screen.getByRole('checkbox', { name: t.settings.onlyOpen }));
    expect(handlers.onSettings).toHaveBeenLastCalledWith({ onlyOpen: true });
    await user.click(screen.getByText(t.settings.more));
    await user.type(screen.getByLabelText(controls.school), 'L');
    expect(handlers.onSettings).toHaveBeenLastCalledWith({ school: 'L' });
  });

  it('prints, and marks the printed sheets as handed out', async () => {
    draw(stateWith([sheet(), iris], {}, { 9001: { handedOut: ['1'] } }, ['9001', '9002']));
    expect(document.querySelector('.print p')?.textContent).toBe('2 sheets, 1 handed out');
    await user.click(screen.getByRole('button', { name: 'Print 2 sheets' }));
    expect(handlers.onPrint).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Mark this sheet as handed out' }));
    expect(handlers.onHandedOut).toHaveBeenCalledExactlyOnceWith(['9002'], true);
  });

  it('offers no mark for sheets that were not printed', () => {
    draw(stateWith([sheet(), iris], {}, {}, ['9002']));
    expect(
      screen.getAllByRole('button', { name: /^Mark/ }).map((each) => each.textContent),
    ).toEqual(['Mark this sheet as handed out']);
    draw(stateWith([sheet(), iris]));
    expect(screen.queryByRole('button', { name: /^Mark/ })).toBeNull();
  });

  it('opens the field of a portal address that is not complete', () => {
    const { settings } = sheetsState();
    draw(stateWith([sheet()], { settings: { ...settings, portal: 'nowhere' } }));
    const field = screen.getByLabelText(controls.portal);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.closest('details')?.open).toBe(true);
    draw(stateWith([sheet()], { settings }));
    expect(field.getAttribute('aria-invalid')).not.toBe('true');
    expect(field.closest('details')?.open).toBe(true);
  });
});

describe('with handed-out sheets left out, the keyboard focus stays near', () => {
  const settings = { ...sheetsState().settings, onlyOpen: true };
  const otto = sheet({ contactId: '9003', name: 'Otto Quill' });
  const focused = () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent;

  /** Draws sheets that are all printed, and draws them again after each mark. */
  function drawLive(...sheets: ParentSheet[]): void {
    const printed = sheets.map(({ contactId }) => contactId);
    const marks: Record<string, { handedOut: string[] }> = {};
    const redraw = () => draw(stateWith(sheets, { settings }, marks, printed));
    handlers.onHandedOut.mockImplementation((contactIds: readonly string[]) => {
      for (const id of contactIds) marks[id] = { handedOut: ['1'] };
      redraw();
    });
    redraw();
  }
  const check = (name: string) =>
    user.click(screen.getByRole('checkbox', { name: `Handed out: ${name}` }));

  it('on the next card, then on the one before, then on the heading', async () => {
    drawLive(sheet(), iris, otto);
    await check('Iris Abbot');
    expect(focused()).toBe('Handed out: Otto Quill');
    await check('Otto Quill');
    expect(focused()).toBe('Handed out: Maria Lopez');
    await check('Maria Lopez');
    expect(focused()).toBe(t.empty.allHandedOut.heading);
  });

  it('after all printed sheets were marked', async () => {
    drawLive(sheet(), iris);
    await user.click(screen.getByRole('button', { name: 'Mark these 2 as handed out' }));
    expect(focused()).toBe(t.empty.allHandedOut.heading);
  });
});

it('after a mark on all printed sheets the keyboard focus is on Print', async () => {
  draw(stateWith([sheet()], {}, {}, ['9001']));
  handlers.onHandedOut.mockImplementationOnce(() =>
    draw(stateWith([sheet()], {}, { 9001: { handedOut: ['1'] } }, ['9001'])),
  );
  await user.click(screen.getByRole('button', { name: 'Mark this sheet as handed out' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Print one sheet' }));
});

describe('without sheets the page says what to do next', () => {
  const settings = { ...sheetsState().settings, onlyOpen: true };
  it.each<[string, SheetsState, string]>([
    ['no list', sheetsState({ phase: 'no-list' }), t.empty.noList.heading],
    ['a list that is being read', reading(), t.empty.reading.heading],
    ['nobody is ready', sheetsState(), t.empty.noneReady.heading],
    ['cleared', sheetsState({ phase: 'cleared' }), t.empty.cleared.heading],
    ['switched off', sheetsState({ phase: 'off' }), t.empty.off.heading],
    [
      'all handed out',
      stateWith([sheet()], { settings }, { 9001: { handedOut: ['1'] } }),
      t.empty.allHandedOut.heading,
    ],
  ])('%s', (_, state, heading) => {
    draw(state);
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      heading,
    ]);
    expect(screen.queryByRole('article')).toBeNull();
  });

  function reading(): SheetsState {
    const { list, ...state } = sheetsState();
    return { ...state, list: list && { ...list, state: 'running', read: 0 } };
  }

  it('signed out', () => {
    draw(sheetsState({ phase: 'hidden', hidden: 'signed-out' }));
    expect(document.querySelector('main .empty')?.textContent).toBe(t.hidden['signed-out']);
  });

  it('ready parents without a username, or without a child in the portal', () => {
    draw(sheetsState({ withoutUsername: ['Otto Quill'], withoutAccess: 2 }));
    expect(notes()).toEqual([
      t.withoutUsername({ names: ['Otto Quill'] }),
      t.withoutAccess({ count: 2 }),
    ]);
  });
});

it.each<[string, () => void]>([
  ['the sheets', () => draw(stateWith([sheet(), iris]))],
  ['an empty page', () => draw(sheetsState({ phase: 'no-list' }))],
])('%s are accessible', async (_, show) => {
  show();
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
