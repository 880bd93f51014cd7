/**
 * Stores the worklist's students and contacts in `storage.session`. Each has its own key, so that a write stays small,
 * and is a text, so that thousands fit. Only the worker writes and deletes. The worklist's page reads and watches.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ListedContact, ListedStudent, SheetMark } from '../contracts/worklist/list.ts';

/** The reasons why rows need no work, by row key. */
const DismissedRows = z.record(z.string(), z.string());

/** What is noted about the sheets, by contact id. */
const SheetMarks = z.record(z.string(), SheetMark);
export type SheetMarks = z.infer<typeof SheetMarks>;

/** The stored contents of a list, or the changed part of them. */
export interface ListContents {
  students: ListedStudent[];
  contacts: ListedContact[];
  /** Absent in a change of other parts. */
  dismissed?: Record<string, string>;
  /** Absent in a change of other parts. */
  sheetMarks?: SheetMarks;
}

const PREFIX = 'worklist ';
const studentKey = (listId: string, dcid: string) => `${PREFIX}${listId} student ${dcid}`;
const contactKey = (listId: string, contactId: string) => `${PREFIX}${listId} contact ${contactId}`;
const dismissedKey = (listId: string) => `${PREFIX}${listId} dismissed`;
const sheetMarksKey = (listId: string) => `${PREFIX}${listId} sheets`;

/** Chromium has room for 10 MB, and counts an object at about four times the size of its text. */
const toText = (value: unknown): string => JSON.stringify(value);

/** @returns undefined for anything that is not such a text */
function fromText(stored: unknown): unknown {
  if (typeof stored !== 'string') return undefined;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** Groups stored values by their keys. A value that fails its schema counts as absent. */
function contentsOf(listId: string, items: Record<string, unknown>): ListContents {
  const contents: ListContents = { students: [], contacts: [] };
  for (const [key, stored] of Object.entries(items)) {
    if (!key.startsWith(`${PREFIX}${listId} `)) continue;
    const value = fromText(stored);
    if (key.startsWith(studentKey(listId, ''))) {
      const student = ListedStudent.safeParse(value);
      if (student.success) contents.students.push(student.data);
    } else if (key.startsWith(contactKey(listId, ''))) {
      const contact = ListedContact.safeParse(value);
      if (contact.success) contents.contacts.push(contact.data);
    } else if (key === dismissedKey(listId)) {
      const dismissed = DismissedRows.safeParse(value);
      if (dismissed.success) contents.dismissed = dismissed.data;
    } else if (key === sheetMarksKey(listId)) {
      const sheetMarks = SheetMarks.safeParse(value);
      if (sheetMarks.success) contents.sheetMarks = sheetMarks.data;
    }
  }
  return contents;
}

/** Reads all contents of a list, with the students in list order. */
export async function readList(listId: string): Promise<Required<ListContents>> {
  const contents = contentsOf(listId, await browser.storage.session.get(null));
  contents.students.sort((a, b) => a.place - b.place);
  return { dismissed: {}, sheetMarks: {}, ...contents };
}

/** Reads some students and contacts of a list. Missing ones are left out. */
export async function readSome(
  listId: string,
  dcids: readonly string[],
  contactIds: readonly string[],
): Promise<ListContents> {
  const keys = [
    ...dcids.map((dcid) => studentKey(listId, dcid)),
    ...contactIds.map((contactId) => contactKey(listId, contactId)),
  ];
  return contentsOf(listId, keys.length > 0 ? await browser.storage.session.get(keys) : {});
}

/** Writes students, contacts, reasons and marks. @throws if the storage is full */
export async function writeList(listId: string, contents: Partial<ListContents>): Promise<void> {
  const { students = [], contacts = [], dismissed, sheetMarks } = contents;
  const items = Object.fromEntries([
    ...students.map((student) => [studentKey(listId, student.dcid), toText(student)]),
    ...contacts.map((contact) => [contactKey(listId, contact.contactId), toText(contact)]),
    ...(dismissed ? [[dismissedKey(listId), toText(dismissed)]] : []),
    ...(sheetMarks ? [[sheetMarksKey(listId), toText(sheetMarks)]] : []),
  ]);
  if (Object.keys(items).length > 0) await browser.storage.session.set(items);
}

/** Reads the reasons why rows need no work, by row key. */
export async function readDismissed(listId: string): Promise<Record<string, string>> {
  const key = dismissedKey(listId);
  return contentsOf(listId, await browser.storage.session.get(key)).dismissed ?? {};
}

/** Reads what is noted about the sheets, by contact id. */
export async function readSheetMarks(listId: string): Promise<SheetMarks> {
  const key = sheetMarksKey(listId);
  return contentsOf(listId, await browser.storage.session.get(key)).sheetMarks ?? {};
}

/** Removes the contents of every list except one. */
export async function dropOtherLists(listId: string | undefined): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter(
    (key) => key.startsWith(PREFIX) && !(listId && key.startsWith(`${PREFIX}${listId} `)),
  );
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** Calls `changed` with each change of a list. Registers synchronously. @returns a function that stops it */
export function watchList(
  listId: () => string | undefined,
  changed: (contents: ListContents) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const current = listId();
    if (area !== 'session' || !current) return;
    const contents = contentsOf(
      current,
      Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])),
    );
    const { students, contacts, dismissed, sheetMarks } = contents;
    if (students.length + contacts.length > 0 || dismissed || sheetMarks) changed(contents);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
