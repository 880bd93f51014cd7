/** Today in sentences: with names, and with numbers in their place. */
import { describe, expect, it } from 'vitest';
import { type TodayInput, todayView } from '../../../../lib/rules/popup/today-view.ts';
import type { DayEntry } from '../../../../lib/tasks/day-entry.ts';
import type { LogEntry, Task } from '../../../../lib/tasks/task.ts';
import { end } from '../../../../lib/tasks/task-list.ts';
import { en, es } from '../../spoken.ts';
import { CARLOS, clashed } from '../clash-steps.ts';
import { readCsv } from '../csv.ts';
import { SITE } from '../family.ts';

const task = (steps: LogEntry[], change: Partial<Task> = {}): Task => ({
  ...(clashed()[0] as Task),
  students: [{ key: '4213', name: 'Ana Lopez', number: '10123', relationship: 'Father' }],
  steps,
  ...change,
});
const entry = (kind: DayEntry['kind'], time = 4, change: Partial<DayEntry> = {}): DayEntry => ({
  site: SITE,
  at: time,
  kind,
  contactId: '9002',
  name: 'Carlos Lopez',
  ...change,
});
const ALL: LogEntry[] = [
  { at: 1, kind: 'attached', what: 'Ana Lopez', number: '10123', to: '5120' },
  { at: 1, kind: 'carried', what: '555-0112 (Home)', to: '5120' },
  { at: 1, kind: 'dismissed', what: 'Old Road 5' },
  { at: 1, kind: 'decided', what: 'Ana Lopez', things: ['custody', 'employer'] },
  { at: 1, kind: 'decided', what: 'Carlos Lopez' },
  { at: 1, kind: 'no-access', what: 'Ana Lopez' },
  { at: 1, kind: 'different', what: 'Rosalinda Ferrer', number: '5121' },
  { at: 1, kind: 'same', what: 'Carlos A. Lopez', number: '5120' },
  { at: 2, kind: 'deleted', what: 'Carlos Lopez', number: '9002' },
  { at: 2, kind: 'inactive', what: '', number: '9003' },
  { at: 2, kind: 'kept', what: 'Carlos Lopez', number: '' },
];
const LOG = [
  entry('contact-created'),
  entry('account-created'),
  entry('access-on', 4, { student: { name: 'Lopez, Ben' } }),
  entry('no-portal-access', 5),
];
const view = (tasks: Task[], dayLog: DayEntry[] = [], change: Partial<TodayInput> = {}) =>
  todayView({
    t: en,
    clockTime: (time) => `14:0${time}`,
    day: (time) => (time < 0 ? '2026-08-20' : '2026-08-21'),
    tasks,
    dayLog,
    now: 9,
    ...change,
  });
const textsOf = (tasks: Task[], dayLog?: DayEntry[]) =>
  view(tasks, dayLog).named.lines.map(({ text }) => text);
const NAMES = /Ana|Ben|Carlos|Lopez|Rosalinda|Ferrer|555|Old Road|example\.org/;

describe('the list', () => {
  it('has a sentence for each thing, with its time', () => {
    const { lines } = view([task(ALL)], LOG).named;
    expect(lines.map(({ time }) => time)).toEqual([
      ...Array.from({ length: 8 }, () => '14:01'),
      ...['14:02', '14:02', '14:02', '14:04', '14:04', '14:04', '14:05'],
    ]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.map(({ text }) => text)).toEqual([
      'Student linked: Ana Lopez (10123), to contact 5120',
      'Copied over: 555-0112 (Home), to contact 5120',
      'Not needed: Old Road 5',
      `Reviewed: ${en.carry.flag.custody} and ${en.carry.detail.employer}, for Ana Lopez (10123)`,
      `Reviewed: ${en.record.relationship}, for Carlos Lopez, contact 9002`,
      'No access: Ana Lopez (10123)',
      'Different person: Rosalinda Ferrer, contact 5121',
      'Same person: Carlos A. Lopez, contact 5120',
      'Duplicate deleted: Carlos Lopez, contact 9002',
      'Duplicate made inactive: contact 9003',
      'Duplicate left as it is: Carlos Lopez',
      'Contact created: Carlos Lopez, contact 9002',
      'Account created: Carlos Lopez, contact 9002',
      'Access turned on: Ben Lopez, for Carlos Lopez, contact 9002',
      'No portal access: Carlos Lopez, contact 9002',
    ]);
  });

  it('has numbers in place of names, emails and values', () => {
    const { numbered } = view([task(ALL)], LOG);
    const texts = numbered.lines.map(({ text }) => text);
    expect(texts.slice(0, 4)).toEqual([
      'Student linked: student 10123, to contact 5120',
      'Copied over: one value, to contact 5120',
      'Not needed: one value',
      `Reviewed: ${en.carry.flag.custody} and ${en.carry.detail.employer}, for student 10123`,
    ]);
    expect(texts.slice(10, 14)).toEqual([
      'Duplicate left as it is: a new contact',
      'Contact created: contact 9002',
      'Account created: contact 9002',
      'Access turned on: one student, for contact 9002',
    ]);
    expect(JSON.stringify(numbered)).not.toMatch(NAMES);
    expect(JSON.stringify(view([task(ALL)], LOG, { t: es }).numbered)).not.toMatch(NAMES);
  });

  it('leaves out what was done yesterday', () => {
    const step: LogEntry = { at: -1, kind: 'different', what: 'Rosalinda Ferrer', number: '5121' };
    expect(textsOf([task([step])], [entry('account-created', -1)])).toEqual([]);
  });
});

it('the counts are of what was done, those of nothing left out', () => {
  expect(view([task(ALL)], LOG).counts).toEqual([
    '1 contact created',
    '1 account created',
    '1 student linked',
    'Access turned on once',
    '1 value copied over',
    '2 duplicates deleted or made inactive',
    'Declined 4 times',
  ]);
  expect(view([]).counts).toEqual([]);
});

describe('the record', () => {
  it('is the list as text, a line each, under its day', () => {
    expect(view([], LOG.slice(0, 2)).named.record).toBe(
      [
        'Done on 2026-08-21',
        '14:04 Contact created: Carlos Lopez, contact 9002',
        '14:04 Account created: Carlos Lopez, contact 9002',
      ].join('\n'),
    );
  });

  it('is a table whose cells run as no formula', () => {
    const evil = task([{ at: 1, kind: 'dismissed', what: '=HYPERLINK("x")' }]);
    const [head, ...rows] = readCsv(view([evil, task([ALL[0] as LogEntry])], LOG).named.csv);
    expect(head).toEqual(en.record.columns);
    const [day, email] = ['2026-08-21', CARLOS];
    expect(rows).toEqual([
      [day, '14:01', email, 'Not needed', '\'=HYPERLINK("x")', '', ''],
      [day, '14:01', email, 'Student linked', 'Ana Lopez', '10123', '5120'],
      [day, '14:04', '', 'Contact created', 'Carlos Lopez', '9002', ''],
      [day, '14:04', '', 'Account created', 'Carlos Lopez', '9002', ''],
      [day, '14:04', '', 'Access turned on', 'Ben Lopez', '', '9002'],
      [day, '14:05', '', 'No portal access', 'Carlos Lopez', '9002', ''],
    ]);
    const numbers = readCsv(view([task(ALL)]).numbered.csv);
    expect(numbers[1]).toEqual([day, '14:01', '', 'Student linked', '', '10123', '5120']);
    expect(numbers[4]?.[4]).toBe(`${en.carry.flag.custody}, ${en.carry.detail.employer}`);
    expect(view([]).fileName).toBe('kinlink-2026-08-21.csv');
  });
});

describe('the hand-over note', () => {
  it('has the open tasks with what is left, and the counts', () => {
    const closed = end(task([ALL[8] as LogEntry], { email: 'b@example.org' }), 'done', 3);
    const parked = task([], { email: 'p@example.org', parked: true });
    expect(view([task([]), parked, closed]).named.note).toBe(
      [
        'Hand-over note, 2026-08-21, 14:09',
        '',
        'Open tasks',
        `- ${CARLOS} (Carlos Lopez, contact 9002): ${en.tasks.toFind}`,
        `- p@example.org (Carlos Lopez, contact 9002) (set aside): ${en.tasks.toFind}`,
        '',
        'Done today',
        '- 1 duplicate deleted or made inactive',
      ].join('\n'),
    );
  });

  it('has numbers in place of names, also in what is left', () => {
    const open = task([], {
      original: { contactId: '5120', name: 'Carlos A. Lopez' },
      answers: [{ contactId: '5120', name: 'Carlos A. Lopez', kind: 'same', duplicateId: '9002' }],
    });
    const { named, numbered } = view([open]);
    const left = (student: string, name: string) => en.tasks.toAttach({ student, name });
    expect(named.note).toContain(
      `- ${CARLOS} (Carlos Lopez, contact 9002 and Carlos A. Lopez, contact 5120): ${left('Ana Lopez', 'Carlos A. Lopez')}`,
    );
    expect(numbered.note).toContain(
      `- Task about contact 9002 and contact 5120: ${left('student 10123', 'contact 5120')}`,
    );
    expect(numbered.note).not.toMatch(NAMES);
  });

  it('says that nothing is open, and nothing done', () => {
    expect(view([]).named.note).toBe(
      `Hand-over note, 2026-08-21, 14:09\n\nOpen tasks\n${en.today.note.none}\n\nDone today\n${en.today.note.nothing}`,
    );
  });
});
