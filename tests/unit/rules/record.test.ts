/** The registrar's own record: plain text for the notes, a table for the spreadsheet. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../lib/rules/decide.ts';
import { cell, dayAsCsv, recordOf } from '../../../lib/rules/record.ts';
import { drop, end, type Step, type Task } from '../../../lib/tasks.ts';
import { readCsv } from './csv.ts';
import { contact, context, seen } from './family.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  phone,
  says,
  searched,
  withAna,
} from './household.ts';

const clock = (at: number) => `14:0${at}`;
const ctx = (tasks: Task[] = []) => context(seen(contact()), { tasks, clockTime: clock });
const withSteps = (...steps: Step[]): Task => ({ ...(clashed()[0] as Task), steps });
const day = (...steps: Step[]): string[][] => readCsv(dayAsCsv(ctx(), [withSteps(...steps)]));

describe('the steps as plain text', () => {
  it('stand a line each, as in a registrar’s own notes', () => {
    const page = duplicate({ phones: [phone('555-0112', '', 'Home')] });
    const same = answer('same', searched(clashed(page), [found('5120')]));
    const [task] = look(look(same, withAna(), 5), withAna({ phones: [phone('555-0112')] }), 6);
    expect(recordOf(ctx(), task as Task).split('\n')).toEqual([
      'found the same person in Carlos A. Lopez, contact 5120, 14:02',
      'attached Ana Lopez (10123) to contact 5120, 14:05',
      'carried 555-0112 (Home) over to contact 5120, 14:06',
    ]);
  });

  it('without a student number the sentence goes without it', () => {
    const step: Step = { at: 5, is: 'attached', what: 'Ana Lopez', to: '5120' };
    expect(recordOf(ctx(), withSteps(step))).toBe('attached Ana Lopez to contact 5120, 14:05');
  });

  it('say how a task ended with nothing done', () => {
    const step: Step = { at: 5, is: 'different', what: 'Rosalinda Ferrer', number: '5121' };
    expect(recordOf(ctx(), end(withSteps(step), 'different', 6))).toBe(
      'Rosalinda Ferrer, contact 5121, is a different person, 14:05\nended with nothing done, 14:06',
    );
    expect(recordOf(ctx(), end(withSteps(), 'done', 6))).toBe('ended, 14:06');
  });
});

describe('the lists', () => {
  const lists = (tasks: Task[]) => decide(ctx(tasks)).lists;
  const open = (id: string, change: Partial<Task> = {}): Task => ({
    ...(clashed()[0] as Task),
    id,
    email: `${id}@example.org`,
    ...change,
  });
  const line = (task: Task) => lists([task])[0]?.cards[0]?.lines[1];
  const attached = (page = duplicate()) =>
    look(answer('same', searched(clashed(page), [found('5120')])), withAna())[0] as Task;

  it('name the other open tasks on every page, each with where it stands and the way on', () => {
    const [list] = decide(
      context(
        seen({
          is: 'search',
          mode: 'other',
          canSwitch: false,
          canSearch: false,
          query: '',
          more: false,
          busy: false,
        }),
        { tasks: [open('a'), open('b')] },
      ),
    ).lists;
    expect(list).toMatchObject({
      heading: 'Open tasks',
      cards: [{ title: 'a@example.org' }, { title: 'b@example.org' }],
    });
    expect(list?.cards[0]?.offers.map(({ label }) => label)).toEqual([
      'Continue',
      'Discard this task',
    ]);
    const there = says([open('a', { duplicates: [] }), ...clashed()], duplicate()).lists.find(
      ({ id }) => id === 'tasks',
    );
    expect(there).toMatchObject({
      heading: 'Other open tasks',
      cards: [{ title: 'a@example.org' }],
    });
  });

  it('say where each stands', () => {
    const id = {
      id: 'x',
      email: 'x@example.org',
      duplicates: [{ contactId: '1', name: 'C', students: [] }],
    };
    const at = (task: Task | undefined) => line({ ...(task as Task), ...id });
    const running = searched(clashed(), []).map((task) => ({
      ...task,
      search: task.search && { ...task.search, state: 'running' as const },
    }));
    expect(at(clashed()[0])).toContain('find the contact');
    expect(at(running[0])).toContain('find the contact');
    expect(at(searched(clashed(), [])[0])).toContain('find the contact');
    expect(at(searched(clashed(), [found('5120')])[0])).toContain('compare');
    expect(at(answer('same', searched(clashed(), [found('5120')]))[0])).toContain(
      'add Ana Lopez to Carlos A. Lopez',
    );
    const page = duplicate({ phones: [phone('555-0112'), phone('555-0113')] });
    expect(
      line({
        ...attached(page),
        id: 'x',
        duplicates: attached(page).duplicates.map((one) => ({ ...one, contactId: '1' })),
      }),
    ).toContain('carry over 2 things');
    expect(
      line({
        ...attached(),
        duplicates: attached().duplicates.map((one) => ({ ...one, contactId: '1' })),
      }),
    ).toContain('retire the duplicate');
  });

  it('never speak of retiring before all was read', () => {
    const unread = {
      ...attached(),
      duplicates: [{ contactId: '1', name: 'Carlos Lopez', students: [] }],
    };
    expect(line(unread)).toBe(
      'Next: look at Carlos Lopez, contact 1, so that nothing of it is lost.',
    );
  });

  it('keep what was finished, to copy, to save and to forget; what was discarded is gone', () => {
    const done = end(attached(), 'done', 7);
    const [list] = lists([done]);
    expect(list).toMatchObject({ heading: 'Finished today', cards: [{ title: CARLOS }] });
    expect(list?.cards[0]?.offers.map(({ label }) => label)).toEqual(['Copy the steps', 'Forget']);
    expect(list?.offers[0]?.action).toMatchObject({ do: 'save', id: 'kinlink-2026-08-21.csv' });
    expect(lists(drop([done], done.id, 8))).toEqual([]);
  });
});

describe('the day as a table', () => {
  it('has a line a step', () => {
    expect(day({ at: 5, is: 'attached', what: 'Ana Lopez', number: '10123', to: '5120' })).toEqual([
      ['Day', 'Time', 'Email', 'Step', 'Who or what', 'Number', 'To contact'],
      ['2026-08-21', '14:05', CARLOS, 'Student attached', 'Ana Lopez', '10123', '5120'],
    ]);
  });

  it.each([
    '=1+1',
    '+1 201 555 0112',
    '-1',
    '@SUM(A1)',
    '  =1+1',
    '\t=1+1',
    '\r\n=1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '＝1+1',
    '＠SUM(A1)',
    '﹦1+1',
    "=cmd|' /C calc'!A0",
    '"=1+1"',
    'Lopez;=1+1',
    'Lopez\t=1+1',
    'Lopez\n=1+1',
    'Lopez; "=1+1"',
  ])('%j is text in it, however the spreadsheet splits', (what) => {
    const table = dayAsCsv(ctx(), [withSteps({ at: 5, is: 'waved', what })]);
    expect(bare(readCsv(table)[1]?.[4] ?? '')).toBe(bare(what));
    expect(pieces(table).filter(runs)).toEqual([]);
  });

  it('what is no formula stands as it is', () => {
    for (const what of [
      'Ana "Annie" Lopez',
      'Lopez, Ana',
      '12 Main St\nApt 2',
      'O’Neil – Díaz',
      "D'Arc",
      '',
      '2-1=1',
    ])
      expect(readCsv(`${cell(what)}\r\n`)).toEqual([[what]]);
  });

  it('for any text whatever: the same cells up to the apostrophe, and none starts like a formula', () => {
    const nasty = fc.constantFrom(
      ...'=+-@|%＝＋－＠﹢"\'; ,\t\r\n\u00a0\u200b\ufeff\u0000aÉ1'.split(''),
      '\r\n',
    );
    const text = fc.oneof(
      fc.array(nasty, { maxLength: 12 }).map((signs) => signs.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ what: text, number: text, to: text }), { maxLength: 4 }),
        (rows) => {
          const steps = rows.map((row): Step => ({ at: 5, is: 'carried', ...row }));
          const table = dayAsCsv(ctx(), [withSteps(...steps)]);
          const [, ...read] = readCsv(table);
          expect(read.map((row) => row.slice(4).map(bare))).toEqual(
            rows.map(({ what, number, to }) => [what, number, to].map(bare)),
          );
          expect(read.flat().filter(runs)).toEqual([]);
          expect(pieces(table).filter(runs)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

const bare = (text: string) => text.replaceAll("'", '');
/** What a spreadsheet makes of it that splits at semicolons or tabs, or does not know of quotes. */
const pieces = (table: string) =>
  table.split(/[;\t\r\n]/).map((piece) => piece.replace(/^[\s"]+/, ''));
const runs = (text: string) => /^[\s\p{Cc}\p{Cf}]*[=+\-@|%]/u.test(text.normalize('NFKC'));
