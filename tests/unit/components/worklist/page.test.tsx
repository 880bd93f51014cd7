import { fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountWorklist } from '../../../../components/worklist/mount.tsx';
import type { Worklist } from '../../../../lib/contracts/worklist/list.ts';
import { countRows, filterRows } from '../../../../lib/rules/worklist/filter-rows.ts';
import { matchNumbers } from '../../../../lib/rules/worklist/match-numbers.ts';
import { readIntake } from '../../../../lib/rules/worklist/read-intake.ts';
import { buildRows } from '../../../../lib/rules/worklist/rows.ts';
import type { WorklistHandlers, WorklistState } from '../../../../lib/ui/worklist-ui.ts';
import { EMPTY_START } from '../../../../lib/worklist/start-handlers.ts';
import { eventually } from '../../eventually.ts';
import { contact, listOf, student, tie } from '../../rules/worklist/listed-people.ts';
import { worklistEn as t } from '../../spoken.ts';
import { list, pageSession } from '../../worklist/page-session.ts';

const user = userEvent.setup();
const NAMES = [
  'onText',
  'onFile',
  'onChoice',
  'onFromPage',
  'onLookAgain',
  'onStart',
  'onBackToList',
  'onNewList',
  'onForget',
  'onReading',
  'onFilter',
  'onUsesKeys',
  'onCurrent',
  'onMove',
  'onNextRow',
  'onNext',
  'onDismiss',
  'onReason',
  'onReadAgain',
  'onExport',
  'onFamily',
] as const;
const handlers = Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as Record<
  Exclude<keyof WorklistHandlers, 'family'>,
  ReturnType<typeof vi.fn>
>;
const accept = vi.fn(() => true);
let page: ReturnType<typeof mountWorklist>;

/** jsdom has no layout: these sizes are one screen for the table and one line for a row. */
beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
  page = mountWorklist(document, t, accept);
});
afterEach(() => {
  // The page listens to keys until its document is gone.
  draw({ usesKeys: false });
  render(null, document.body);
  vi.restoreAllMocks();
});

const draw = (more: Partial<WorklistState> = {}) =>
  page.draw({ ...pageSession().state(), ...more }, handlers as unknown as WorklistHandlers);

async function withRows(input: Parameters<typeof listOf>[0], more: Partial<WorklistState> = {}) {
  const rows = buildRows(listOf(input));
  const filter = {
    ...pageSession().state().filter,
    states: ['todo', 'check', 'ready', 'not-needed'] as const,
  };
  draw({ filter, rows: filterRows(rows, filter), counts: countRows(rows, filter), ...more });
  // The table draws its rows only after it has measured itself.
  await screen.findAllByRole('rowheader');
  return rows;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const textOfRegion = (name: string) => screen.getByRole('region', { name }).textContent;
const rowOfAna = () => within(screen.getByRole('row', { name: /Ana Lopez/ }));
const textsOf = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);

describe('the start', () => {
  const start = (text: string, more = {}) => {
    const intake = readIntake(text, {}, list.site);
    const matched = matchNumbers(intake.students, []);
    draw({
      phase: 'start',
      list: undefined,
      start: { ...EMPTY_START, text, intake, matched, ...more },
    });
  };

  it('takes students from PowerSchool, from a text, or from a file', async () => {
    draw({ phase: 'start', list: undefined });
    await user.click(button('Take the students from PowerSchool'));
    expect(handlers.onFromPage).toHaveBeenCalledOnce();
    const text = screen.getByRole('textbox', { name: /^Paste student numbers/ });
    fireEvent.input(text, { target: { value: '10123' } });
    expect(handlers.onText).toHaveBeenCalledWith('10123');
    const file = new File(['dcid'], 'list.csv', { type: 'text/csv' });
    await user.upload(screen.getByLabelText('Choose a CSV file'), file);
    expect(handlers.onFile).toHaveBeenCalledWith(file);
  });

  it('shows the column that it guessed, and lets it be changed', async () => {
    start('dcid,Student_Number\n4213,10123\n');
    const column = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'Column with the numbers',
    });
    expect(textsOf([...column.selectedOptions])).toEqual(['dcid']);
    await user.selectOptions(column, 'Student_Number');
    expect(handlers.onChoice).toHaveBeenCalledWith({ column: 1 });
    expect(
      (screen.getByRole('radio', { name: 'PowerSchool’s own ids (DCID)' }) as HTMLInputElement)
        .checked,
    ).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'student numbers' }));
    expect(handlers.onChoice).toHaveBeenCalledWith({ meaning: 'number' });
    await user.click(button('Read one student'));
    expect(handlers.onStart).toHaveBeenCalledOnce();
  });

  it('lists each line that can’t be used', () => {
    start('dcid\n4213\nabc\n4213\n');
    expect(textsOf(screen.getAllByRole('listitem'))).toEqual([
      'Line 3: “abc” isn’t a number',
      'Line 4: 4213 is already in the list',
    ]);
  });

  it('lists the first hundred unused lines, and counts the others', () => {
    start(`4213\n${'abc\n'.repeat(300)}`);
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
    expect(screen.getByRole('list').nextElementSibling?.textContent).toBe('And 200 more lines');
  });

  it('says that a student number alone is not enough, and the next step', async () => {
    start('10123');
    const note = button('Look again in PowerSchool').parentElement?.textContent;
    expect(note).toContain('can’t read one student by the student number alone. Search for');
    expect(note).toContain('Still missing: 10123');
    expect(screen.queryByRole('button', { name: /^Read / })).toBeNull();
    await user.click(button('Look again in PowerSchool'));
    expect(handlers.onLookAgain).toHaveBeenCalledOnce();
  });

  it('says that it replaces a list of another PowerSchool', () => {
    draw({ phase: 'start', list: undefined, replaces: 'https://other.powerschool.com' });
    expect(textOfRegion('Start a list')).toContain(
      'A new list replaces the one from other.powerschool.com.',
    );
  });

  it('says which question to answer after an idle time', () => {
    draw({ phase: 'hidden', list: undefined, hidden: 'idle' });
    expect(screen.getByRole('main').textContent).toBe(t.hidden.idle);
  });

  it('names the PowerSchool that the list is for', () => {
    start('https://other.powerschool.com/admin/students/home.html?frn=0014213');
    expect(textOfRegion('Start a list')).toContain('For students of district.powerschool.com');
    expect(screen.getByRole('listitem').textContent).toBe(
      'Line 1: this link goes to another PowerSchool, other.powerschool.com',
    );
  });

  it('says what is wrong as an alert', () => {
    start('', { problem: t.start.couldNot });
    expect(screen.getByRole('alert').textContent).toBe(t.start.couldNot);
  });
});

it('says on a ready row that Enable Parent Access is not checked yet', async () => {
  await withRows({});
  expect(textsOf(rowOfAna().getAllByRole('listitem'))).toEqual([
    'Enable Parent Access: not checked yet',
  ]);
});

it('reads the student of any row again, also of one that is ready', async () => {
  await withRows({ students: [student({ parentAccess: true })] });
  await user.click(button('Read again: Ana Lopez'));
  expect(handlers.onReadAgain).toHaveBeenCalledWith(expect.objectContaining({ state: 'ready' }));
});

describe('the reading', () => {
  const reading = (change: Partial<Worklist>, more: Partial<WorklistState> = {}) =>
    draw({ list: { ...list, total: 300, read: 212, ...change }, ...more });

  it('shows the progress, the rate and the time left', async () => {
    reading({ state: 'running' }, { rate: { perMinute: 400, leftMs: 120_000 } });
    const text = textOfRegion('Reading');
    expect(text).toContain('district.powerschool.com');
    expect(text).toContain('212 of 300 read · 400 a minute · about 2 minutes left');
    await user.click(button('Pause'));
    expect(handlers.onReading).toHaveBeenLastCalledWith('paused');
    await user.click(button('Cancel'));
    expect(handlers.onReading).toHaveBeenLastCalledWith('cancelled');
  });

  it('says why it is paused, and resumes', async () => {
    reading({ state: 'paused', pause: 'signed-out' });
    expect(textOfRegion('Paused')).toContain(t.progress.why['signed-out']);
    await user.click(button('Resume'));
    expect(handlers.onReading).toHaveBeenLastCalledWith('running');
  });

  it('offers the page-by-page way where PowerSchool refuses', () => {
    reading({ state: 'failed', read: 0 });
    expect(textOfRegion('PowerSchool doesn’t show these records')).toContain(t.progress.failed);
  });

  it('shows no progress bar after the last student', () => {
    reading({ state: 'done', read: 300 });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(textOfRegion('Done')).toContain(t.progress.done);
  });
});

describe('the rows', () => {
  const lacking = contact({ hasAccount: false, students: [tie({ access: false })] });

  it('show the student, the status and the things that are missing', async () => {
    await withRows({ contacts: [lacking] });
    const row = rowOfAna();
    expect(row.getByRole('rowheader').textContent).toBe('Ana Lopez10123 · LES');
    expect(row.getAllByRole('cell')[0]?.textContent).toBe('To do');
    expect(textsOf(row.getAllByRole('listitem'))).toEqual(['No account']);
    expect(button('1 to do').getAttribute('aria-pressed')).toBe('true');
  });

  it('let the registrar click Next, or Not needed with a reason', async () => {
    const [row] = await withRows({ contacts: [lacking] });
    await user.click(button('Next: Ana Lopez, Maria Lopez'));
    expect(handlers.onNext).toHaveBeenCalledWith(row);
    await user.click(button('Not needed: Ana Lopez, Maria Lopez'));
    expect(handlers.onDismiss).toHaveBeenCalledWith('1 9001');
    await withRows({ contacts: [lacking] }, { dismissing: '1 9001' });
    const reason = screen.getByRole('combobox', { name: t.table.reasonLabel });
    await user.selectOptions(reason, t.table.reasons.done);
    await user.click(button('Save'));
    expect(handlers.onReason).toHaveBeenCalledExactlyOnceWith('1 9001', t.table.reasons.done);
    await user.selectOptions(reason, t.table.reasons.left);
    fireEvent.keyDown(reason, { key: 'Enter', repeat: true });
    fireEvent.keyDown(reason, { key: 'Enter' });
    expect(handlers.onReason.mock.calls.slice(1)).toEqual([['1 9001', t.table.reasons.left]]);
  });

  it('take no reason from a click or a key that no person made', async () => {
    page = mountWorklist(document, t);
    await withRows({ contacts: [lacking] }, { dismissing: '1 9001' });
    button('Save').click();
    fireEvent.keyDown(screen.getByRole('combobox', { name: t.table.reasonLabel }), {
      key: 'Enter',
    });
    expect(handlers.onReason).not.toHaveBeenCalled();
  });

  it('open the family map of a student', async () => {
    const [row] = await withRows({ contacts: [lacking] });
    await user.click(button('Family map: Ana Lopez'));
    expect(handlers.onFamily).toHaveBeenCalledWith(row);
  });

  it('undo a reason, unless the registrar gave it on the contact’s page', async () => {
    await withRows({ contacts: [lacking], dismissed: { '1 9001': 'Done' } });
    await user.click(button('Undo: Ana Lopez, Maria Lopez'));
    expect(handlers.onReason).toHaveBeenCalledWith('1 9001', '');
    const remembered = { different: new Set<string>(), noAccess: new Set(['9001']) };
    await withRows({ contacts: [lacking], remembered, noAccessReason: t.table.noAccessReason });
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    expect(textsOf(rowOfAna().getAllByRole('cell'))).toContain(t.table.noAccessReason);
  });

  it('can be filtered, sorted and searched', async () => {
    await withRows({});
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search' }), {
      target: { value: 'ana' },
    });
    expect(handlers.onFilter).toHaveBeenLastCalledWith({ text: 'ana' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show only' }), 'No account');
    expect(handlers.onFilter).toHaveBeenLastCalledWith({ finding: 'no-account' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'School');
    expect(handlers.onFilter).toHaveBeenLastCalledWith({ sort: 'school' });
    await user.click(screen.getByRole('checkbox', { name: 'Keep families together' }));
    expect(handlers.onFilter).toHaveBeenLastCalledWith({ byFamily: false });
    await user.click(button(/ready$/));
    expect(handlers.onFilter).toHaveBeenLastCalledWith({ states: ['todo', 'check', 'not-needed'] });
  });

  it('that are all hidden or all done: the empty table says which', () => {
    const { filter } = pageSession().state();
    const counts = { todo: 3, check: 0, ready: 0, 'not-needed': 0 };
    draw({ counts, filter: { ...filter, text: 'zzz' } });
    expect(screen.getByRole('table').nextElementSibling?.textContent).toBe(t.filter.noMatch);
    draw({ filter });
    expect(screen.getByRole('table').nextElementSibling?.textContent).toBe(t.filter.allDone);
  });

  it('of 5,000 draw only a few, and give a screen reader the total', async () => {
    const students = Array.from({ length: 5000 }, (_, n) =>
      student({ dcid: `${n}`, place: n, contactIds: [], name: `Student ${n}` }),
    );
    await withRows({ students, contacts: [] });
    const table = screen.getByRole('table', { name: 'Students and their parents' });
    expect(table.getAttribute('aria-rowcount')).toBe('5001');
    await eventually(() =>
      expect(within(table).getAllByRole('rowheader').length).toBeGreaterThan(5),
    );
    expect(within(table).getAllByRole('rowheader').length).toBeLessThan(60);
    const row = within(table).getByRole('row', { name: /Student 3\b/ });
    expect(row.getAttribute('aria-rowindex')).toBe('5');
  });
});

describe('the keys', () => {
  const press = (key: string, target: Element = document.body, more = {}) =>
    fireEvent.keyDown(target, { key, ...more });

  it('J and K move the focus, and Enter opens the page', async () => {
    await withRows({}, { current: '1 9001' });
    press('j');
    expect(handlers.onMove).toHaveBeenLastCalledWith(1);
    press('k');
    expect(handlers.onMove).toHaveBeenLastCalledWith(-1);
    press('Enter', screen.getByRole('row', { name: /Ana Lopez/ }));
    expect(handlers.onNext).toHaveBeenCalledWith(expect.objectContaining({ key: '1 9001' }));
  });

  it('Enter opens nothing while it is held, or while the row has not the focus', async () => {
    await withRows({}, { current: '1 9001' });
    const row = screen.getByRole('row', { name: /Ana Lopez/ });
    press('Enter', row, { repeat: true });
    press('Enter');
    press('Enter', within(row).getByRole('button', { name: /^Next/ }));
    accept.mockReturnValueOnce(false);
    press('Enter', row);
    await withRows({}, { current: '2 9001' });
    press('Enter', row);
    expect(handlers.onNext).not.toHaveBeenCalled();
  });

  it('do nothing in a field, with Ctrl, or after the registrar turns them off', async () => {
    await withRows({});
    press('j', screen.getByRole('searchbox'));
    press('j', document.body, { ctrlKey: true });
    expect(handlers.onMove).not.toHaveBeenCalled();
    await user.click(screen.getByRole('checkbox', { name: /^Keys/ }));
    expect(handlers.onUsesKeys).toHaveBeenCalledWith(false);
  });
});

it('ignores a click that no person made', async () => {
  accept.mockReturnValueOnce(false);
  draw({ phase: 'start', list: undefined });
  await user.click(button('Take the students from PowerSchool'));
  expect(handlers.onFromPage).not.toHaveBeenCalled();
});

it.each([
  ['the start', () => draw({ phase: 'start', list: undefined })],
  ['the list', () => withRows({ contacts: [contact({ hasAccount: false })] })],
  [
    'a question',
    () => withRows({ contacts: [contact({ hasAccount: false })] }, { dismissing: '1 9001' }),
  ],
])('%s is accessible', async (_, show) => {
  await show();
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
