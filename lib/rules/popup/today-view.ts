/** Today in the popup: what was done, in sentences, with its counts, a table, and a note for a colleague. */
import type { DayView } from '../../contracts/popup-view.ts';
import type { DayEntry } from '../../tasks/day-entry.ts';
import type { Context } from '../core/context.ts';
import { asCsv, thingsIn } from '../task/task-log.ts';
import { handOverNote } from './hand-over-note.ts';
import { type DayItem, itemsOf } from './today-items.ts';
import { byName, byNumber, type DayWords } from './today-words.ts';

export type TodayInput = Pick<Context, 't' | 'clockTime' | 'day' | 'tasks'> & {
  dayLog: readonly DayEntry[];
  now: number;
};

/** Everything that was done on the day of `now`, once with names and once with numbers in their place. */
export function todayView(input: TodayInput): DayView {
  const { t, day, tasks, dayLog, now } = input;
  const items = itemsOf(tasks, dayLog, (time) => day(time) === day(now));
  const counts = countsOf(input, items);
  return {
    fileName: `kinlink-${day(now)}.csv`,
    counts,
    named: textsOf(input, items, counts, byName(t)),
    numbered: textsOf(input, items, counts, byNumber(t)),
  };
}

function textsOf(
  input: TodayInput,
  items: readonly DayItem[],
  counts: readonly string[],
  words: DayWords,
): DayView['named'] {
  const { t, day, clockTime, now } = input;
  const lines = items.map((item, index) => ({
    id: `${index}`,
    time: clockTime(item.time),
    text: sentence(t, item, words),
  }));
  return {
    lines,
    record: [
      t.today.record({ day: day(now) }),
      ...lines.map(({ time, text }) => `${time} ${text}`),
    ].join('\n'),
    csv: asCsv([t.record.columns, ...items.map((item) => rowOf(input, item, words))]),
    note: handOverNote(input, counts, words),
  };
}

function sentence(t: Context['t'], item: DayItem, words: DayWords): string {
  const { contact, student, thing = '' } = item;
  return t.today.line[item.kind]({
    contact: words.contact(contact),
    student: words.student(student),
    person: student ? words.student(student) : words.contact(contact),
    thing: words.value(thing),
    things: decidedThings(t, item),
  });
}

/** The things that were decided by hand, in words. A relationship has no name of its own in the step. */
const decidedThings = (t: Context['t'], { kind, things }: DayItem): string[] =>
  things?.length ? thingsIn(t, { kind, things }) : [t.record.relationship];

/** The cells under `record.columns`. */
function rowOf({ t, day, clockTime }: TodayInput, item: DayItem, words: DayWords): string[] {
  const { kind, time, email, contact, student, thing, things } = item;
  const kinds: Record<DayItem['kind'], string> = { ...t.record.kind, ...t.today.kind };
  const name = words.name((student ?? contact)?.name ?? thing ?? '');
  const decided = things?.length ? thingsIn(t, { kind, things }).join(', ') : '';
  const isSubject = !student && thing === undefined;
  return [
    day(time),
    clockTime(time),
    words.name(email),
    kinds[kind],
    [name, decided].filter(Boolean).join(': '),
    (isSubject ? contact?.id : student?.number) ?? '',
    (isSubject ? '' : contact?.id) ?? '',
  ];
}

const COUNTED: Record<keyof Context['t']['today']['count'], readonly DayItem['kind'][]> = {
  contacts: ['contact-created'],
  accounts: ['account-created'],
  attached: ['attached'],
  access: ['access-on'],
  carried: ['carried'],
  retired: ['deleted', 'inactive'],
  declined: ['different', 'dismissed', 'no-access', 'no-portal-access'],
};

/** How often each was done, in sentences. What was not done has none. */
function countsOf({ t }: TodayInput, items: readonly DayItem[]): string[] {
  return Object.entries(COUNTED).flatMap(([name, kinds]) => {
    const count = items.filter(({ kind }) => kinds.includes(kind)).length;
    return count > 0 ? [t.today.count[name as keyof typeof COUNTED]({ count })] : [];
  });
}
