import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readContactsOfStudents } from '../../../lib/powerschool/records/read-students.ts';
import {
  dropOtherLists,
  readDismissed,
  readList,
  readSheetMarks,
  readSome,
  watchList,
  writeList,
} from '../../../lib/settings/worklist-storage.ts';
import { makeDistrict } from '../../matching/district.ts';
import { seedDistrict } from '../../powerschool/seed/seed.ts';
import { Store } from '../../powerschool/store.ts';
import { contact, student } from '../rules/worklist/listed-people.ts';
import { fetcherOf } from '../rules/worklist/stand-in-fetcher.ts';

beforeEach(() => fakeBrowser.reset());

it('gives back what was written, the students in their places', async () => {
  await writeList('a', { students: [student({ dcid: '2', place: 1 })], contacts: [contact()] });
  await writeList('a', { students: [student()], dismissed: { '1 9001': 'Done' } });
  const list = await readList('a');
  expect(list.students.map(({ dcid }) => dcid)).toEqual(['1', '2']);
  expect(list.contacts).toEqual([contact()]);
  expect(list.dismissed).toEqual({ '1 9001': 'Done' });
  expect(await readDismissed('a')).toEqual({ '1 9001': 'Done' });
});

it('keeps two lists apart', async () => {
  await writeList('a', { students: [student()] });
  expect(await readList('b')).toEqual({
    students: [],
    contacts: [],
    dismissed: {},
    sheetMarks: {},
  });
  expect(await readDismissed('b')).toEqual({});
});

it('gives back what is noted about sheets, and reports it as a change', async () => {
  const changed = vi.fn();
  const stop = watchList(() => 'a', changed);
  const sheetMarks = { 9001: { handedOut: ['1'], language: 'ht' as const } };
  await writeList('a', { sheetMarks });
  expect(await readSheetMarks('a')).toEqual(sheetMarks);
  expect(await readSheetMarks('b')).toEqual({});
  expect(changed).toHaveBeenCalledExactlyOnceWith({ students: [], contacts: [], sheetMarks });
  stop();
});

it('reads only those that are asked for', async () => {
  await writeList('a', { students: [student(), student({ dcid: '2' })], contacts: [contact()] });
  const some = await readSome('a', ['2', '3'], ['9001']);
  expect(some.students.map(({ dcid }) => dcid)).toEqual(['2']);
  expect(some.contacts.map(({ contactId }) => contactId)).toEqual(['9001']);
  expect(await readSome('a', [], [])).toEqual({ students: [], contacts: [] });
});

it('drops every list but one, and nothing else', async () => {
  await fakeBrowser.storage.session.set({ state: { tasks: [] } });
  await writeList('a', { students: [student()] });
  await writeList('b', { students: [student()] });
  await dropOtherLists('b');
  expect((await readList('a')).students).toEqual([]);
  expect((await readList('b')).students).toHaveLength(1);
  await dropOtherLists(undefined);
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['state']);
});

it('what does not match its schema counts as absent', async () => {
  for (const stored of [student(), '{"dcid":1}', '{"dcid":', 1, null]) {
    await fakeBrowser.storage.session.set({ 'worklist a student 1': stored });
    expect((await readList('a')).students).toEqual([]);
  }
});

/** The room that Chromium has for all values, each counted with its key. */
const ROOM_BYTES = 10_485_760;

it('5,000 students with their contacts leave a quarter of the room', async () => {
  const store = new Store(() => seedDistrict());
  const dcids = makeDistrict(store, 300).students.map(({ dcid }) => `${dcid}`);
  const { answers } = await readContactsOfStudents(
    { site: 'https://district.powerschool.com', dcids, atOnce: 4, startsForMs: 600_000 },
    fetcherOf(store),
    Date.now,
  );
  const listId = crypto.randomUUID();
  await writeList(listId, {
    students: answers.map(({ dcid, contacts }, place) =>
      student({ dcid, place, contactIds: contacts.map(({ contactId }) => contactId) }),
    ),
    contacts: answers.flatMap(({ contacts }) => contacts),
  });
  const items = Object.entries(await fakeBrowser.storage.session.get(null));
  expect(items.length).toBeGreaterThan(700);
  // Of an object Chromium would count each part, at about four times the size of its text.
  expect(items.filter(([, value]) => typeof value !== 'string')).toEqual([]);
  const bytes = items.reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
  expect((bytes / dcids.length) * 5000).toBeLessThan(ROOM_BYTES * 0.75);
});

it('calls back with what changes of the list, until it is stopped', async () => {
  const changed = vi.fn();
  const stop = watchList(() => 'a', changed);
  await writeList('b', { students: [student()] });
  expect(changed).not.toHaveBeenCalled();
  await writeList('a', { students: [student()] });
  expect(changed).toHaveBeenCalledExactlyOnceWith({ students: [student()], contacts: [] });
  await writeList('a', { dismissed: { x: 'Done' } });
  expect(changed).toHaveBeenLastCalledWith({
    students: [],
    contacts: [],
    dismissed: { x: 'Done' },
  });
  stop();
  await writeList('a', { contacts: [contact()] });
  expect(changed).toHaveBeenCalledTimes(2);
});
