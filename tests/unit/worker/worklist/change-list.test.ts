import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readList } from '../../../../lib/settings/worklist-storage.ts';
import { contact, seen } from '../../rules/family.ts';
import { office, SITE, sees, settled } from '../worker-harness.ts';
import {
  asks,
  changeState,
  openedForList,
  reads,
  startsList,
  storedList,
  TAB,
} from './list-harness.ts';

beforeEach(openedForList);

const keys = async () =>
  Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) =>
    key.startsWith('worklist'),
  );

it('starts a list, each student once, and reads in the tab that it was opened for', async () => {
  const students = [{ dcid: '1', number: '10123' }, { dcid: '2' }, { dcid: '1' }, { dcid: 'x' }];
  expect(await asks({ kind: 'worklist-start', tab: TAB, site: SITE, students })).toBe(true);
  const list = await storedList();
  expect(list).toMatchObject({ site: SITE, tabId: TAB, state: 'running', total: 2, read: 0 });
  expect((await readList(list?.id ?? '')).students).toMatchObject([
    { dcid: '1', place: 0, state: 'waiting' },
    { dcid: '2', place: 1, state: 'waiting' },
  ]);
});

it('starts none without students, without a tab of PowerSchool, or after a sign-out', async () => {
  const start = () =>
    asks({ kind: 'worklist-start', tab: TAB, site: SITE, students: [{ dcid: '1' }] });
  expect(
    await asks({ kind: 'worklist-start', tab: TAB, site: SITE, students: [{ dcid: '' }] }),
  ).not.toBe(true);
  await changeState({
    tasks: [],
    lastSeenStudent: {},
    backgroundTabs: {},
    tabs: {},
    pages: {},
    users: { [SITE]: { newestLoad: 1, lockedAt: 2 } },
  });
  expect(await start()).not.toBe(true);
  await changeState({ users: {} });
  office.tabs = [{ id: TAB, url: 'https://example.org/', active: true }];
  expect(await start()).not.toBe(true);
  expect(await storedList()).toBeUndefined();
});

it('starts none for another site than the tab is on now', async () => {
  const site = 'https://other.powerschool.com';
  await asks({ kind: 'worklist-start', tab: TAB, site, students: [{ dcid: '1' }] });
  expect(await storedList()).toBeUndefined();
});

it('a new list takes the place of the old one, and nothing of that is left', async () => {
  const old = await startsList('1', '2');
  const id = await startsList('3');
  expect(id).not.toBe(old);
  expect(await keys()).toEqual([`worklist ${id} student 3`]);
});

it('pauses, cancels and resumes', async () => {
  const id = await startsList('1');
  await asks({ kind: 'worklist-set-state', id, state: 'paused' });
  expect(await storedList()).toMatchObject({ state: 'paused', pause: 'asked' });
  await asks({ kind: 'worklist-set-state', id, state: 'paused', pause: 'busy' });
  expect(await storedList()).toMatchObject({ pause: 'busy' });
  await asks({ kind: 'worklist-set-state', id, state: 'cancelled' });
  expect(await storedList()).toMatchObject({ state: 'cancelled' });
  await asks({ kind: 'worklist-set-state', id, state: 'running' });
  expect(await storedList()).toMatchObject({ state: 'running' });
  expect((await storedList())?.pause).toBeUndefined();
  await asks({ kind: 'worklist-set-state', id: 'other', state: 'cancelled' });
  expect(await storedList()).toMatchObject({ state: 'running' });
});

it('reads a student once more', async () => {
  const id = await startsList('1', '2');
  await reads(id, '1', '2');
  expect(await storedList()).toMatchObject({ state: 'done', read: 2 });
  await asks({ kind: 'worklist-read-again', id, dcids: ['2'] });
  expect(await storedList()).toMatchObject({ state: 'running', read: 1 });
  expect((await readList(id)).students.map(({ state }) => state)).toEqual(['read', 'waiting']);
});

it('keeps a reason for each row until it is taken back', async () => {
  const id = await startsList('1');
  await asks({ kind: 'worklist-dismiss', id, rowKey: '1 5', reason: 'Done another way' });
  await asks({ kind: 'worklist-dismiss', id, rowKey: '1 6', reason: 'Other' });
  expect((await readList(id)).dismissed).toEqual({ '1 5': 'Done another way', '1 6': 'Other' });
  await asks({ kind: 'worklist-dismiss', id, rowKey: '1 6', reason: '' });
  expect((await readList(id)).dismissed).toEqual({ '1 5': 'Done another way' });
});

it('forgets the list with all that was read', async () => {
  const id = await startsList('1');
  await reads(id, '1');
  await asks({ kind: 'worklist-forget', id });
  expect(await storedList()).toBeUndefined();
  expect(await keys()).toEqual([]);
});

it('Forget everything in the popup takes it along', async () => {
  await startsList('1');
  const { forgetEverything } = await import('../../../../lib/worker/people.ts');
  const { createMemory } = await import('../../../../lib/worker/memory.ts');
  await forgetEverything(createMemory());
  expect(await storedList()).toBeUndefined();
  expect(await keys()).toEqual([]);
});

it('a sign-out by hand takes it along, with all that was read', async () => {
  const rita = { user: 'rita', school: '', loadedAt: Date.now() };
  const page = (isLeaving = false) =>
    sees(TAB, seen(contact(), { signedIn: { ...rita, isLeaving } }));
  await page();
  const id = await startsList('1');
  await reads(id, '1');
  await page(true);
  expect(await storedList()).toMatchObject({ id });
  expect(await keys()).toEqual([`worklist ${id} student 1`]);
  const signIn = { id: TAB, url: `${SITE}/admin/pw.html` };
  await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'complete' }, signIn as never);
  await settled();
  expect(await storedList()).toBeUndefined();
  expect(await keys()).toEqual([]);
});

it('ends after twelve hours without a change', async () => {
  await startsList('1');
  const list = await storedList();
  await changeState({ worklist: { ...list, touchedAt: Date.now() - 12 * 60 * 60 * 1000 } });
  await asks({ kind: 'worklist-get-view', tab: TAB });
  expect(await storedList()).toBeUndefined();
  expect(await keys()).toEqual([]);
});

it('notes which sheets were handed out, and their language, until the list ends', async () => {
  const id = await startsList('1');
  const mark = (contactIds: string[], change: object) =>
    asks({ kind: 'worklist-mark-sheets', id, changes: contactIds.map((each) => [each, change]) });
  await mark(['9001', '9002'], { handedOut: ['1'] });
  await mark(['9001'], { language: 'es' });
  await mark(['9002'], { handedOut: [] });
  expect((await readList(id)).sheetMarks).toEqual({
    9001: { handedOut: ['1'], language: 'es' },
    9002: { handedOut: [] },
  });
  await asks({ kind: 'worklist-mark-sheets', id: 'other', changes: [['1', {}]] });
  expect(Object.keys((await readList(id)).sheetMarks)).toEqual(['9001', '9002']);
  await asks({ kind: 'worklist-forget', id });
  expect(await keys()).toEqual([]);
});
