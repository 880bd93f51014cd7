/**
 * How far all is that the duplicates of a task know: lacking on the original, there, carried over, or
 * waved off. What is known only ever grows, so nothing is lost when a duplicate changes or goes.
 */
import type { ContactPage, Student } from '../../contracts/facts.ts';
import type {
  CarryOverStatus,
  ContactSnapshot,
  Duplicate,
  LogEntry,
  Task,
} from '../../tasks/task.ts';
import { isUnsaved } from '../core/unsaved-changes.ts';
import { formatAddress, formatPhone } from '../values/format.ts';
import { formatName } from '../values/person-names.ts';
import { type CarryItem, carryOver, flagsToDecide } from './carry-over.ts';
import { about, type ByHand, decisions, isByHand, isDetail } from './manual-decisions.ts';

/**
 * What a contact's page tells of it; undefined until all of its sections were read. A new contact that
 * is not saved can't be opened again: of it, whatever is shown is taken.
 */
export function readSnapshot(page: ContactPage): ContactSnapshot | undefined {
  const { phones, emails, addresses, students } = page;
  if (page.contactId && !(phones && emails && addresses && students)) return undefined;
  const current = (students ?? []).filter((student) => student.current);
  const keyOf = (student: Student) => student.dcid ?? student.name;
  const flags = current
    .map((student) => ({
      key: keyOf(student),
      name: formatName(student.name),
      flags: flagsToDecide(student),
    }))
    .filter((entry) => entry.flags.length > 0);
  const relationships = current
    .map((student) => ({ key: keyOf(student), says: student.relationship }))
    .filter(({ says }) => says);
  const details = Object.entries(page.details ?? {})
    .map(([field, value]) => ({ field, value }))
    .filter(({ value }) => value);
  return {
    phones: phones ?? [],
    emails: emails ?? [],
    addresses: addresses ?? [],
    flags,
    relationships,
    ...(details.length > 0 && { details }),
  };
}

const union = <T>(old: readonly T[], more: readonly T[]): T[] => {
  const seen = new Set(old.map((item) => JSON.stringify(item)));
  return [...old, ...more.filter((item) => !seen.has(JSON.stringify(item)))];
};

/** All that two readings say. */
export const mergeSnapshots = (
  old: ContactSnapshot | undefined,
  more: ContactSnapshot,
): ContactSnapshot =>
  old
    ? {
        phones: union(old.phones, more.phones),
        emails: union(old.emails, more.emails),
        addresses: union(old.addresses, more.addresses),
        flags: union(old.flags, more.flags),
        relationships: union(old.relationships ?? [], more.relationships ?? []),
        ...((old.details || more.details) && {
          details: union(old.details ?? [], more.details ?? []),
        }),
      }
    : more;

const EMPTY: ContactSnapshot = { phones: [], emails: [], addresses: [], flags: [] };

/** What all duplicates of a task know together. */
const combinedSnapshot = (task: Task): ContactSnapshot =>
  task.duplicates.reduce(
    (all, { snapshot }) => (snapshot ? mergeSnapshots(all, snapshot) : all),
    EMPTY,
  );

/** Phones, emails and addresses of the duplicates, compared with the original's page. */
export const carryItems = (task: Task, page: ContactPage): CarryItem[] =>
  carryOver(combinedSnapshot(task), page);

/** What the registrar decides and sets by hand, compared with the original's page. */
export const byHand = (task: Task, page: Parameters<typeof decisions>[2]): ByHand[] =>
  decisions(combinedSnapshot(task), task.students, page);

/** A thing in one line, as a person would say it. */
export function describeItem(item: CarryItem): string {
  if (item.kind === 'email') return item.what.address;
  return item.kind === 'phone' ? formatPhone(item.what) : formatAddress(item.what);
}

const NOTHING = { phones: [], emails: [], addresses: [] };

/** Everything that is known, by key, with the words for it. */
const everything = (task: Task): { key: string; says: string }[] => [
  ...carryOver(combinedSnapshot(task), NOTHING).map((item) => ({
    key: item.key,
    says: describeItem(item),
  })),
  ...byHand(task, {}).map((decision) => ({ key: decision.key, says: about(decision) })),
];

/** The keys of what is neither on the original nor filled in nor waved off, as far as was seen. */
export function unresolved(task: Task): string[] {
  const done = new Set(task.carried.filter(({ kind }) => kind !== 'lacking').map(({ key }) => key));
  return everything(task)
    .map(({ key }) => key)
    .filter((key) => !done.has(key));
}

/** The words for what is unresolved. */
export const lacking = (task: Task): string[] => {
  const keys = new Set(unresolved(task));
  return everything(task)
    .filter(({ key }) => keys.has(key))
    .map(({ says }) => says);
};

/** A saved duplicate that was never on a screen, and that still can be. */
export const isUnread = ({ contactId, snapshot, retired }: Duplicate): boolean =>
  contactId !== undefined && !snapshot && retired?.how !== 'deleted';

/** Whether all saved duplicates have been read. */
export const isRead = (task: Task): boolean => !task.duplicates.some(isUnread);

/** How far everything is now that the original's page was seen, and what was carried over meanwhile. */
export function seenOnOriginal(
  task: Task,
  page: ContactPage,
  now: number,
): Pick<Task, 'carried' | 'steps'> {
  const before = new Map(task.carried.map((status) => [status.key, status.kind]));
  const steps: LogEntry[] = [];
  const current = [
    ...carryItems(task, page).map((item) => ({
      key: item.key,
      says: describeItem(item),
      state: item.state,
    })),
    ...byHand(task, page).map((item) => ({
      key: item.key,
      says: about(item),
      state: item.state,
    })),
  ];
  const carried = current.map(({ key, says, state }): CarryOverStatus => {
    const old = before.get(key);
    if (old === 'dismissed') return { key, kind: old };
    if (state === 'unseen') return { key, kind: old ?? 'lacking' };
    if (state !== 'there') return { key, kind: 'lacking' };
    if (isUnsaved(page)) return { key, kind: old ?? 'lacking' };
    if (old !== 'lacking') return { key, kind: old ?? 'there' };
    // What came with the attaching itself, such as the relationship, is no step of its own.
    if (!isByHand(key) && page.contactId)
      steps.push({ at: now, kind: 'carried', what: says, to: page.contactId });
    return { key, kind: 'carried' };
  });
  return { carried, steps: [...task.steps, ...steps] };
}

/** Waves off what the registrar says is not needed, or was decided by hand. Unknown keys do nothing. */
export function dismissItems(task: Task, keys: readonly string[], now: number): Partial<Task> {
  const dismissed = everything(task).filter(
    ({ key }) =>
      keys.includes(key) &&
      !task.carried.some((status) => status.key === key && status.kind === 'dismissed'),
  );
  const others = task.carried.filter(({ key }) => !dismissed.some((item) => item.key === key));
  const things = dismissed.filter(({ key }) => !isByHand(key)).map(({ says }) => says);
  // What stands in Demographics is about the contact itself.
  const { name = '' } = task.duplicates.at(-1) ?? {};
  const subject = (key: string, says: string) => (isDetail(key) ? name || says : says);
  const people = new Set(
    dismissed.filter(({ key }) => isByHand(key)).map(({ key, says }) => subject(key, says)),
  );
  const steps: LogEntry[] = [
    ...things.map((what) => ({ at: now, kind: 'dismissed' as const, what })),
    ...[...people].map((what) => ({ at: now, kind: 'decided' as const, what })),
  ];
  return {
    carried: [
      ...others,
      ...dismissed.map(({ key }): CarryOverStatus => ({ key, kind: 'dismissed' })),
    ],
    steps: [...task.steps, ...steps],
  };
}
