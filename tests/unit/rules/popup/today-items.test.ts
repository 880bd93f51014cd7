/** What was done today, from the tasks and from what pages showed. */
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../lib/rules/popup/today-items.ts';
import type { DayEntry } from '../../../../lib/tasks/day-entry.ts';
import type { LogEntry, Task } from '../../../../lib/tasks/task.ts';
import { drop, end } from '../../../../lib/tasks/task-list.ts';
import { CARLOS, clashed } from '../clash-steps.ts';
import { SITE } from '../family.ts';

const isToday = (time: number) => time >= 100;
const task = (...steps: LogEntry[]): Task => ({
  ...(clashed()[0] as Task),
  students: [{ key: '4213', name: 'Ana Lopez', number: '10123', relationship: 'Father' }],
  original: { contactId: '5120', name: 'Carlos A. Lopez' },
  steps,
});
const entry = (change: Partial<DayEntry> = {}): DayEntry => ({
  site: SITE,
  at: 104,
  kind: 'account-created',
  contactId: '9002',
  name: 'Lopez, Carlos',
  ...change,
});
const items = (tasks: Task[], dayLog: DayEntry[] = []) => itemsOf(tasks, dayLog, isToday);
const ana = { name: 'Ana Lopez', number: '10123' };

describe('steps of tasks', () => {
  it.each<[LogEntry, object]>([
    [
      { at: 101, kind: 'attached', what: 'Ana Lopez', number: '10123', to: '5120' },
      { student: ana, contact: { id: '5120', name: 'Carlos A. Lopez' } },
    ],
    [
      { at: 101, kind: 'carried', what: '555-0112 (Home)', to: '5120' },
      { thing: '555-0112 (Home)', contact: { id: '5120', name: 'Carlos A. Lopez' } },
    ],
    [
      { at: 101, kind: 'deleted', what: 'Carlos Lopez', number: '9002' },
      { contact: { id: '9002', name: 'Carlos Lopez' } },
    ],
    [
      { at: 101, kind: 'attached', what: 'Ana Lopez', to: '77' },
      { student: ana, contact: { id: '77', name: '' } },
    ],
    [{ at: 101, kind: 'no-access', what: 'Ana Lopez' }, { student: ana }],
    [{ at: 101, kind: 'dismissed', what: '555-0112' }, { thing: '555-0112' }],
    [
      { at: 101, kind: 'decided', what: 'Ana Lopez', things: ['custody'] },
      { student: ana, things: ['custody'] },
    ],
    [
      { at: 101, kind: 'decided', what: 'Carlos Lopez', things: ['employer'] },
      { contact: { id: '9002', name: 'Carlos Lopez' }, things: ['employer'] },
    ],
  ])('%j', (step, expected) => {
    expect(items([task(step)])).toEqual([
      { time: 101, kind: step.kind, email: CARLOS, ...expected },
    ]);
  });

  it('of ended tasks count, in the order of the day; a clash is nothing that was done', () => {
    const first = end(task({ at: 103, kind: 'same', what: 'A', number: '1' }), 'done', 105);
    const second = task(
      { at: 101, kind: 'noticed', what: 'A' },
      { at: 102, kind: 'different', what: 'B', number: '2' },
    );
    expect(items([first, second]).map(({ kind }) => kind)).toEqual(['different', 'same']);
  });

  it('of another day, or of a task that was discarded, do not', () => {
    const step: LogEntry = { at: 99, kind: 'different', what: 'B', number: '2' };
    expect(items([task(step)])).toEqual([]);
    expect(items(drop([task({ ...step, at: 101 })], task().id, 102))).toEqual([]);
  });
});

describe('what pages showed', () => {
  it('is among them', () => {
    const step: LogEntry = { at: 101, kind: 'different', what: 'B', number: '2' };
    const student = { name: 'Lopez, Ana', number: '10123' };
    const access = entry({ at: 100, kind: 'access-on', student });
    const result = items([task(step)], [entry(), entry({ at: 99 }), access]);
    const contact = { id: '9002', name: 'Carlos Lopez' };
    expect(result).toEqual([
      { time: 100, kind: 'access-on', email: '', contact, student: ana },
      { time: 101, kind: 'different', email: CARLOS, contact: { id: '2', name: 'B' } },
      { time: 104, kind: 'account-created', email: '', contact },
    ]);
  });

  it('is not told twice where a task has it', () => {
    const step: LogEntry = { at: 101, kind: 'attached', what: 'Ana Lopez', to: '5120' };
    const seen = (kind: DayEntry['kind'], contactId: string, name = 'Lopez, Ana') =>
      entry({ kind, contactId, student: { name } });
    const twice = [seen('attached', '5120'), seen('access-on', '5120')];
    expect(items([task(step)], twice)).toHaveLength(1);
    const others = [seen('attached', '77'), seen('attached', '5120', 'Lopez, Ben'), entry()];
    expect(items([task(step)], others)).toHaveLength(4);
    const elsewhere = { ...seen('attached', '5120'), site: 'https://sis.example.org' };
    expect(items([task(step)], [elsewhere])).toHaveLength(2);
  });
});
