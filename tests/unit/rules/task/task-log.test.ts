/** The registrar's own record: plain text for the notes, a table for the spreadsheet. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, dayAsCsv, recordOf } from '../../../../lib/rules/task/task-log.ts';
import type { LogEntry, Task } from '../../../../lib/tasks/task.ts';
import { end } from '../../../../lib/tasks/task-list.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  original,
  phone,
  searched,
  withAna,
} from '../clash-steps.ts';
import { readCsv } from '../csv.ts';
import { contact, context, seen } from '../family.ts';

const clock = (at: number) => `14:0${at}`;
const ctx = (tasks: Task[] = []) => context(seen(contact()), { tasks, clockTime: clock });
const withSteps = (...steps: LogEntry[]): Task => ({ ...(clashed()[0] as Task), steps });
const day = (...steps: LogEntry[]): string[][] => readCsv(dayAsCsv(ctx(), [withSteps(...steps)]));

describe('the steps as plain text', () => {
  it('stand a line each, as in a registrar’s own notes', () => {
    const page = duplicate({ phones: [phone('555-0112', '', 'Home')] });
    const same = answer('same', searched(clashed(page), [found('5120')]));
    const filled = withAna({ phones: [phone('555-0112', '', 'Home')] });
    const [task] = look(look(look(same, original(), 4), withAna(), 5), filled, 6);
    expect(recordOf(ctx(), task as Task).split('\n')).toEqual([
      '14:02 Same person as Carlos A. Lopez, contact 5120',
      '14:05 Linked Ana Lopez (10123) to Carlos A. Lopez, contact 5120',
      '14:06 Added 555-0112 (Home) to Carlos A. Lopez, contact 5120',
    ]);
  });

  it('without a student number the sentence goes without it', () => {
    const step: LogEntry = { at: 5, kind: 'attached', what: 'Ana Lopez', to: '5120' };
    expect(recordOf(ctx(), withSteps(step))).toBe('14:05 Linked Ana Lopez to contact 5120');
  });

  it('say how a task ended with nothing done', () => {
    const step: LogEntry = { at: 5, kind: 'different', what: 'Rosalinda Ferrer', number: '5121' };
    expect(recordOf(ctx(), end(withSteps(step), 'different', 6))).toBe(
      '14:05 Rosalinda Ferrer, contact 5121, is a different person\n14:06 Ended with nothing done',
    );
    expect(recordOf(ctx(), end(withSteps(), 'done', 6))).toBe('14:06 Ended');
  });
});

describe('today’s log', () => {
  it('has a line a step', () => {
    expect(
      day({ at: 5, kind: 'attached', what: 'Ana Lopez', number: '10123', to: '5120' }),
    ).toEqual([
      ['Day', 'Time', 'Email', 'Step', 'Who or what', 'Number', 'To contact'],
      ['2026-08-21', '14:05', CARLOS, 'Student linked', 'Ana Lopez', '10123', '5120'],
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
    const table = dayAsCsv(ctx(), [withSteps({ at: 5, kind: 'dismissed', what })]);
    expect(bare(readCsv(table)[1]?.[4] ?? '')).toBe(bare(what));
    expect(pieces(table).filter(runs)).toEqual([]);
  });

  it('what begins with a tab or a line break is kept from being one', () => {
    expect(cell('\tAna')).toBe(`"'\tAna"`);
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
          const steps = rows.map((row): LogEntry => ({ at: 5, kind: 'carried', ...row }));
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
