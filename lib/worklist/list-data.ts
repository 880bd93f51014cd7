/** The list's contents on the page. The page reads them once, then applies the worker's changes. */

import type { Worklist } from '../contracts/worklist/list.ts';
import { buildRows } from '../rules/worklist/rows.ts';
import { findRemembered, isStillKept } from '../settings/remembered-answers.ts';
import { type ListContents, readList } from '../settings/worklist-storage.ts';
import type { WorklistTexts } from '../texts/worklist/en.ts';
import type { ListData, WorklistSession } from './worklist-session.ts';

/** Creates an empty list. */
export const emptyData = (): ListData => ({
  students: new Map(),
  contacts: new Map(),
  dismissed: {},
  sheetMarks: {},
  remembered: { different: new Set(), noAccess: new Set() },
  pairs: new Map(),
  rows: [],
});

/** Loads the stored contents of a list. */
export async function loadData(data: ListData, listId: string): Promise<void> {
  const contents = await readList(listId);
  data.students = new Map();
  data.contacts = new Map();
  data.dismissed = {};
  data.sheetMarks = {};
  addContents(data, contents);
}

/** Applies changed contents. */
export function addContents(data: ListData, contents: ListContents): void {
  const { students, contacts, dismissed, sheetMarks } = contents;
  for (const student of students) data.students.set(student.dcid, student);
  for (const contact of contacts) data.contacts.set(contact.contactId, contact);
  if (dismissed) data.dismissed = dismissed;
  if (sheetMarks) data.sheetMarks = sheetMarks;
}

/** Returns the dcids of the unread students in list order. */
export const waitingIn = ({ students }: ListData): string[] =>
  [...students.values()].flatMap(({ state, dcid }) => (state === 'waiting' ? dcid : []));

/**
 * Loads the registrar's earlier answers about the contacts of the list.
 * @returns true if the answers changed
 */
export async function loadRemembered(
  data: ListData,
  site: string,
  { differentPersonDays }: Pick<WorklistSession['policy'], 'differentPersonDays'>,
  now: number,
): Promise<boolean> {
  const { contacts, remembered, pairs } = data;
  for (const pair of pairsIn(data)) pairs.set(pair.join(' '), pair);
  const ids = [...contacts.keys()].map((id) => [id] as const);
  const isFresh = isStillKept(differentPersonDays, now);
  const [noAccess, different] = await Promise.all([
    findRemembered('no-access', site, ids),
    findRemembered('different', site, [...pairs.values()], isFresh),
  ]);
  data.remembered = {
    noAccess: new Set(noAccess.flat()),
    different: new Set(different.map((pair) => pair.join(' '))),
  };
  return (
    !hasSame(data.remembered.noAccess, remembered.noAccess) ||
    !hasSame(data.remembered.different, remembered.different)
  );
}

const hasSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((entry) => b.has(entry));

/** Returns the pairs that look like one person. Answers about other pairs do not matter. */
const pairsIn = ({ rows }: ListData): (readonly [string, string])[] =>
  rows.flatMap(({ contact, likelySame }) =>
    contact
      ? (likelySame?.ids ?? []).map((id): readonly [string, string] =>
          contact.id < id ? [contact.id, id] : [id, contact.id],
        )
      : [],
  );

/** Returns true if no page reads on, so that unread students need rows too. */
export const isHalted = ({ state }: Pick<Worklist, 'state'>): boolean =>
  state === 'failed' || state === 'cancelled';

/** The parts of a session that the rows need. */
interface RowTexts extends Pick<WorklistSession, 'policy'> {
  t: { table: Pick<WorklistTexts['table'], 'noAccessReason'> };
}

/** Rebuilds the rows. */
export function rebuildRows(data: ListData, { policy, t }: RowTexts, showsUnread: boolean): void {
  data.rows = buildRows({
    students: [...data.students.values()],
    contacts: [...data.contacts.values()],
    dismissed: data.dismissed,
    policy,
    remembered: data.remembered,
    noAccessReason: t.table.noAccessReason,
    showsUnread,
  });
}
