/**
 * The progress of every value of a task's duplicates: lacking, there, carried over, or dismissed. Snapshots
 * only grow, so nothing is lost when a duplicate changes or goes.
 */
import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
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
import { type CarryItem, carryOver } from './carry-over.ts';
import { about, type ByHand, decisions, isByHand, isDetail, thingsOf } from './manual-decisions.ts';
import { flagsToDecide, mailOf } from './student-flags.ts';

/**
 * A snapshot of a contact's page; undefined until all sections are read. A new contact that is not saved
 * cannot be opened again, so its snapshot takes whatever is shown.
 * @param takesAsIs the registrar has looked at the sections that Kinlink can't read
 */
export function readSnapshot(page: ContactPage, takesAsIs = false): ContactSnapshot | undefined {
  const { phones, emails, addresses, students } = page;
  if (page.contactId && !takesAsIs && !(phones && emails && addresses && students))
    return undefined;
  // A child of next year has a row that counts, too.
  const rows = (students ?? []).filter(({ current, starts }) => current || starts);
  const keyOf = (student: Student) => student.dcid ?? student.name;
  const flags = rows
    .map((student) => ({
      key: keyOf(student),
      name: formatName(student.name),
      flags: flagsToDecide(student),
    }))
    .filter((entry) => entry.flags.length > 0);
  const relationships = rows
    .map((student) => ({ key: keyOf(student), says: student.relationship }))
    .filter(({ says }) => says);
  const { account } = page;
  const details = Object.entries({
    name: page.name,
    ...page.details,
    account: account ? account.username || (account.email ?? '') : '',
  })
    .map(([field, value]) => ({ field, value }))
    // With single sign-on an account may have neither username nor email: it is an account all the same.
    .filter(({ field, value }) => value || (field === 'account' && account));
  return {
    phones: phones ?? [],
    emails: emails ?? [],
    addresses: addresses ?? [],
    flags,
    relationships,
    ...mailOf(rows),
    ...(details.length > 0 && { details }),
  };
}

const union = <T>(old: readonly T[], more: readonly T[]): T[] => {
  const seen = new Set(old.map((item) => JSON.stringify(item)));
  return [...old, ...more.filter((item) => !seen.has(JSON.stringify(item)))];
};

/** Joins two snapshots. */
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
        ...((old.mail || more.mail) && { mail: union(old.mail ?? [], more.mail ?? []) }),
        ...((old.details || more.details) && {
          details: union(old.details ?? [], more.details ?? []),
        }),
      }
    : more;

const EMPTY: ContactSnapshot = { phones: [], emails: [], addresses: [], flags: [] };

/** The snapshots of all duplicates, joined. */
const combinedSnapshot = (task: Task): ContactSnapshot =>
  task.duplicates.reduce(
    (all, { snapshot }) => (snapshot ? mergeSnapshots(all, snapshot) : all),
    EMPTY,
  );

/** Phones, emails and addresses of the duplicates, compared with the original's page. */
export const carryItems = (task: Task, page: Parameters<typeof carryOver>[1]): CarryItem[] =>
  carryOver(combinedSnapshot(task), page);

/** Values that the registrar sets by hand, compared with the original's page. */
export const byHand = (task: Task, page: Parameters<typeof decisions>[2]): ByHand[] =>
  decisions(combinedSnapshot(task), task, page);

/** A value in one line, as a person would say it. */
export function describeItem(item: CarryItem): string {
  if (item.kind === 'email') return item.what.address;
  return item.kind === 'phone' ? formatPhone(item.what) : formatAddress(item.what);
}

/** A page that shows nothing: compared with it, every value of the duplicates is listed. */
export const NOTHING = { phones: [], emails: [], addresses: [] };

/** Every known value by key, with its words. */
const everything = (task: Task): { key: string; says: string }[] => [
  ...carryOver(combinedSnapshot(task), NOTHING).map((item) => ({
    key: item.key,
    says: describeItem(item),
  })),
  ...byHand(task, {}).map((decision) => ({ key: decision.key, says: about(decision) })),
  ...task.duplicates
    .filter(isUnread)
    .map(({ contactId = '', name }) => ({ key: unreadKey(contactId), says: name })),
];

/** The key of what can't be read of a duplicate, for the registrar to decide on. */
export const unreadKey = (contactId: string): string => `unread:${contactId}`;

/** Whether the registrar has looked at what Kinlink can't read of a duplicate. */
export const isLookedAt = (task: Task, { contactId = '' }: Duplicate): boolean =>
  task.carried.some(({ key, kind }) => key === unreadKey(contactId) && kind === 'dismissed');

/**
 * Keys of the values that are not on the original, filled in or dismissed, as far as the pages have shown.
 */
export function unresolved(task: Task): string[] {
  const done = new Set(task.carried.filter(({ kind }) => kind !== 'lacking').map(({ key }) => key));
  return everything(task)
    .map(({ key }) => key)
    .filter((key) => !done.has(key));
}

/** The words for the unresolved values. */
export const lacking = (task: Task): string[] => {
  const keys = new Set(unresolved(task));
  return everything(task)
    .filter(({ key }) => keys.has(key) && !key.startsWith('unread:'))
    .map(({ says }) => says);
};

/** A saved duplicate whose page was never open, but still can be. */
export const isUnread = ({ contactId, snapshot, retired }: Duplicate): boolean =>
  contactId !== undefined && !snapshot && retired?.outcome !== 'deleted';

/** Whether all saved duplicates have been read. */
export const isRead = (task: Task): boolean => !task.duplicates.some(isUnread);

/** The progress of every value after a look at the original's page, with new log entries. */
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
  const carried = current.flatMap(({ key, says, state }): CarryOverStatus | [] => {
    const old = before.get(key);
    if (old === 'dismissed') return { key, kind: old };
    // What was not seen yet was not seen to lack either.
    if (state === 'unseen') return old ? { key, kind: old } : [];
    if (state !== 'there') return { key, kind: 'lacking' };
    if (isUnsaved(page)) return old ? { key, kind: old } : [];
    if (old !== 'lacking') return { key, kind: old ?? 'there' };
    // Values that came with attaching, such as the relationship, get no log entry of their own.
    if (!isByHand(key) && page.contactId)
      steps.push({ at: now, kind: 'carried', what: says, to: page.contactId });
    return { key, kind: 'carried' };
  });
  return { carried, steps: [...task.steps, ...steps] };
}

/** Dismisses values that are not needed or were decided by hand. Unknown keys do nothing. */
export function dismissItems(task: Task, keys: readonly string[], now: number): Partial<Task> {
  const dismissed = everything(task).filter(
    ({ key }) =>
      keys.includes(key) &&
      !task.carried.some((status) => status.key === key && status.kind === 'dismissed'),
  );
  const others = task.carried.filter(({ key }) => !dismissed.some((item) => item.key === key));
  const things = dismissed.filter(({ key }) => !isByHand(key)).map(({ says }) => says);
  // Demographics describe the contact itself, not a student.
  const { name = '' } = task.duplicates.at(-1) ?? {};
  const subject = (key: string, says: string) => (isDetail(key) ? name || says : says);
  const decided = new Map<string, string[]>();
  for (const { key, says } of dismissed.filter((item) => isByHand(item.key))) {
    const person = subject(key, says);
    decided.set(person, [...(decided.get(person) ?? []), ...thingsOf(key)]);
  }
  const steps: LogEntry[] = [
    ...things.map((what) => ({ at: now, kind: 'dismissed' as const, what })),
    ...[...decided].map(([what, things]) => ({
      at: now,
      kind: 'decided' as const,
      what,
      things: [...new Set(things)],
    })),
  ];
  return {
    carried: [
      ...others,
      ...dismissed.map(({ key }): CarryOverStatus => ({ key, kind: 'dismissed' })),
    ],
    steps: [...task.steps, ...steps],
  };
}
