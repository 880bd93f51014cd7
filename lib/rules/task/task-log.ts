/** A task's steps as the registrar's own record: plain text, and a table for a spreadsheet. */
import type { LogEntry, Task } from '../../tasks/task.ts';
import type { Context } from '../core/context.ts';
import { formatName } from '../values/person-names.ts';

type Clocked = Pick<Context, 't' | 'clockTime'>;

/** One step in a line: "2:05 PM Linked Ana Lopez (10123) to Carlos A. Lopez, contact 4412". */
function sentence({ t, clockTime }: Clocked, { original }: Task, step: LogEntry): string {
  const { kind, what, number = '', to = '' } = step;
  const time = clockTime(step.at);
  if (kind === 'identity')
    return t.record.identity({ things: step.things ?? [], number, at: time });
  if (step.things?.length) return t.record.decidedOn({ things: thingsIn(t, step), what, at: time });
  const name = original?.contactId === to ? formatName(original.name) : '';
  return t.record[kind]({ what, number, to: t.today.contact({ name, id: to }), at: time });
}

/** What was decided, as the page calls it. */
export const thingsIn = (
  { carry, record }: Context['t'],
  { kind, things = [] }: { kind: string; things?: readonly string[] | undefined },
): string[] =>
  kind === 'identity'
    ? [...things]
    : things.map(
        (thing) =>
          (carry.flag as Record<string, string>)[thing] ??
          carry.detail[thing] ??
          record.relationship,
      );

/** All steps, a line each. */
export const recordOf = (ctx: Clocked, task: Task): string =>
  [...task.steps.map((step) => sentence(ctx, task, step)), ...outcome(ctx, task)].join('\n');

function outcome({ t, clockTime }: Clocked, { ended, steps }: Task): string[] {
  if (!ended) return [];
  if (ended.outcome === 'different') return [t.record.endedDifferent({ at: clockTime(ended.at) })];
  return steps.length === 0 ? [t.record.endedDone({ at: clockTime(ended.at) })] : [];
}

/** Signs that start a formula in a cell, in their other widths and heights too. */
const SIGN = '[=+\\-@|%＝＋－＠％｜﹦﹢﹣﹫﹪⁼₌⁺₊﬩⩵⩶]';
/**
 * Where a formula could begin: at the start of a cell or after a separator. Quotes, white space and invisible
 * characters may come before it.
 */
const FORMULA = new RegExp(
  `(^|[;\\t\\r\\n])((?:(?![\\t\\r\\n])["\\s\\p{Cc}\\p{Cf}])*)(?=${SIGN})`,
  'gu',
);

/** Quotes a cell for a spreadsheet, with an apostrophe before anything that could run as a formula. */
export function cell(text: string): string {
  const safe = text.replace(FORMULA, "$1'$2").replace(/^(?=[\t\r\n])/, "'");
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Rows of cells as CSV. Lines end as in RFC 4180. */
export const asCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** The day's finished tasks as CSV: headings, then one line a step. */
export function dayAsCsv(
  ctx: Pick<Context, 't' | 'clockTime' | 'day'>,
  tasks: readonly Task[],
): string {
  const { t, day, clockTime } = ctx;
  const rows = tasks.flatMap((task) =>
    task.steps.map((step) => [
      day(step.at),
      clockTime(step.at),
      task.email,
      t.record.kind[step.kind],
      step.things?.length
        ? [step.what, thingsIn(t, step).join(', ')].filter(Boolean).join(': ')
        : step.what,
      step.number ?? '',
      step.to ?? '',
    ]),
  );
  return asCsv([t.record.columns, ...rows]);
}
