/** Compares the record of a finished task with what the stand-in PowerSchool has. */
import type { JournalEntry } from '../powerschool/journal.ts';
import type { PowerSchool } from '../powerschool/server.ts';

/** What PowerSchool has, and what was written while the task was open. */
interface Truth extends Pick<PowerSchool, 'store' | 'refusals'> {
  writes: readonly JournalEntry[];
}
interface Check {
  /** The line as the record says it in English. */
  line: RegExp;
  isTrue(found: readonly string[], truth: Truth): boolean;
}

const wroteFor = ({ writes }: Truth, kinds: RegExp, text: string): boolean =>
  writes.some(({ kind, what }) => kinds.test(kind) && JSON.stringify(what).includes(text));
/** The part of a value that PowerSchool stores in one field: a phone number, an email, a street. */
const storedPart = (value: string): string =>
  /[\w.+-]+@[\w.-]+|\d{3}-\d{4}|\d+ \w+/.exec(value)?.[0] ?? value;

const CHECKS: readonly Check[] = [
  {
    line: /^Found that (\S+) is already in use/,
    isTrue: (_, { refusals }) => refusals.some(({ kind }) => kind === 'account.add'),
  },
  {
    line: /^Same person as .+, contact (\d+)/,
    isTrue: ([id], { store }) => store.contact(Number(id)) !== undefined,
  },
  {
    line: /^Linked .+ \((\d+)\) to .*contact (\d+)/,
    isTrue: ([number, id], { store }) =>
      store
        .contact(Number(id))
        ?.links.some(
          ({ dcid, dataAccess }) => dataAccess && String(store.student(dcid)?.number) === number,
        ) ?? false,
  },
  {
    line: /^Added (.+) to .*contact (\d+)/,
    isTrue: ([value = '', id], truth) =>
      JSON.stringify(truth.store.contact(Number(id)) ?? '').includes(storedPart(value)) &&
      wroteFor(truth, /^(phone|email|address)\.(add|edit)$/, storedPart(value)),
  },
  {
    line: /^Nothing more needed for (.+)/,
    isTrue: ([value = ''], truth) =>
      !wroteFor(truth, /^(phone|email|address)\.add$/, storedPart(value)),
  },
  {
    line: /^Reviewed /,
    isTrue: (_, { writes }) => !writes.some(({ kind }) => kind === 'student.edit'),
  },
  {
    line: /^Deleted .+, contact (\d+)/,
    isTrue: ([id], { store }) => store.contact(Number(id)) === undefined,
  },
];

/** Writes that must be in the record, with how their lines begin. */
const RECORDED: readonly [kinds: RegExp, line: RegExp][] = [
  [/^student\.add$/, /^Linked /],
  [/^(phone|email|address)\.add$/, /^Added /],
  [/^contact\.delete$/, /^Deleted /],
];

/**
 * @param lines one task's record, in English; each begins with its time
 * @returns what differs, in words; empty when the record is true and complete
 */
export function recordFaults(lines: readonly string[], truth: Truth): string[] {
  const record = lines.map((line) => line.replace(/^\d+:\d\d [AP]M /, ''));
  const untrue = record.flatMap((line) => {
    const check = CHECKS.find((each) => each.line.test(line));
    if (!check) return [`Nobody can check: ${line}`];
    const found = check.line.exec(line)?.slice(1) ?? [];
    return check.isTrue(found, truth) ? [] : [`Not true: ${line}`];
  });
  const missing = RECORDED.flatMap(([kinds, begins]) => {
    const written = truth.writes.filter(({ kind }) => kinds.test(kind)).length;
    const listed = record.filter((line) => begins.test(line)).length;
    return written === listed
      ? []
      : [`${written} writes of ${kinds}, ${listed} lines of ${begins}`];
  });
  return [...untrue, ...missing];
}
