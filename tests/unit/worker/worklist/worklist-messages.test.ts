import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY } from '../../../../lib/worker/state/session-state.ts';
import { eventually } from '../../eventually.ts';
import { office, SITE, send, senderIn } from '../worker-harness.ts';
import {
  asks,
  changeState,
  openedForList,
  reads,
  startsList,
  storedList,
  TAB,
  tab,
} from './list-harness.ts';

beforeEach(openedForList);

const view = () => asks({ kind: 'worklist-get-view', tab: TAB });

it('shows the list of the site, and where a new one would be read', async () => {
  expect(await view()).toEqual({ site: SITE, owner: '' });
  const id = await startsList('1');
  expect(await view()).toMatchObject({ site: SITE, list: { id, total: 1 } });
});

it('tells a page without a list that Kinlink was updated', async () => {
  await fakeBrowser.storage.session.set({ updated: 5 });
  expect(await view()).toEqual({ site: SITE, owner: '', isUpdated: true });
  await startsList('1');
  expect(await view()).not.toHaveProperty('isUpdated');
});

it('hides the list after a sign-out, and while no page of the site is open', async () => {
  await startsList('1');
  await changeState({ users: { [SITE]: { newestLoad: 1, lockedAt: 2 } } });
  expect(await view()).toEqual({ site: SITE, owner: '0 ', hidden: 'signed-out' });
  await changeState({ users: {} });
  office.tabs = [];
  expect(await view()).toMatchObject({ hidden: 'no-tab' });
});

it('is locked without a list too, and tells one person from the next', async () => {
  await view();
  const users = (owner: object) =>
    changeState({ ...EMPTY, users: { [SITE]: owner }, lastSite: SITE });
  await users({ newestLoad: 1, user: 'rita', lockedAt: 2 });
  expect(await view()).toEqual({ site: SITE, owner: '0 rita', hidden: 'signed-out' });
  await users({ newestLoad: 1, user: 'rita', idleAt: 2 });
  expect(await view()).toEqual({ site: SITE, owner: '0 rita', hidden: 'idle' });
  await users({ newestLoad: 5, since: 5 });
  expect(await view()).toEqual({ site: SITE, owner: '5 ' });
});

it('a hidden list of another site keeps nobody from a new one', async () => {
  const id = await startsList('1');
  const list = await storedList();
  const site = 'https://other.powerschool.com';
  await changeState({ worklist: { ...list, site } });
  expect(await view()).toEqual({ site: SITE, owner: '', replaces: site });
  await changeState({ worklist: list });
  expect(await view()).toMatchObject({ list: { id } });
});

it('hides the list after an idle time; work on the page puts that off, its own messages do not', async () => {
  await fakeBrowser.storage.local.set({ 'policy.own': { idleMinutes: 5 } });
  const id = await startsList('1', '2');
  const minutes = 60_000;
  const activeMinutesAgo = async () => {
    const { state } = (await fakeBrowser.storage.session.get('state')) as {
      state: { users: Record<string, { activeAt: number }> };
    };
    return Math.floor((Date.now() - (state.users[SITE]?.activeAt ?? 0)) / minutes);
  };
  const owner = (activeAt: number) =>
    changeState({ users: { [SITE]: { newestLoad: 1, activeAt } } });
  await owner(Date.now() - 4 * minutes);
  await asks({ kind: 'worklist-dismiss', id, rowKey: '1 ', reason: 'Done another way' });
  expect(await activeMinutesAgo()).toBe(0);
  await owner(Date.now() - 4 * minutes);
  await view();
  await reads(id, '1');
  expect(await activeMinutesAgo()).toBe(4);
  await owner(Date.now() - 5 * minutes);
  expect(await view()).toMatchObject({ hidden: 'idle' });
  await asks({ kind: 'worklist-set-state', id, state: 'running' });
  await reads(id, '2');
  expect(await storedList()).toMatchObject({ state: 'paused', pause: 'idle' });
});

const shown = (site = SITE) => asks({ kind: 'worklist-get-shown', tab: TAB, site });
const signedIn = { user: 'rita', school: 'Lincoln', loadedAt: 5 };
const ANA = { page: 'start-page', students: [{ dcid: '1', cells: [] }] };

it('tells what the tab shows, parsed, and nothing where it can’t be read', async () => {
  tab.shown = { ...ANA, signedIn };
  expect(await shown()).toEqual(ANA);
  expect(await shown('https://other.powerschool.com')).toBeUndefined();
  tab.shown = { page: 'elsewhere', students: [], signedIn };
  expect(await shown()).toBeUndefined();
  office.tabs = [];
  expect(await shown()).toBeUndefined();
});

it.each([
  ['another person, before', { user: 'otto', newestLoad: 6 }, 'other-user'],
  ['another person, of whom no other page has told', { user: 'otto', newestLoad: 4 }, 'other-user'],
  ['a person who has signed out since', { newestLoad: 6, since: 6 }, 'other-user'],
  [
    'another school',
    { user: 'rita', newestLoad: 6, school: { name: 'Roosevelt', loadedAt: 6 } },
    'other-school',
  ],
])('takes no students from a page that was loaded for %s', async (_, owner, problem) => {
  tab.shown = { ...ANA, signedIn };
  await shown();
  await changeState({ ...EMPTY, users: { [SITE]: owner }, lastSite: SITE });
  expect(await shown()).toEqual({ page: 'start-page', students: [], problem });
});

it('takes no students from a page once its person has signed out', async () => {
  let answers = (_: object) => {};
  tab.shown = new Promise((resolve) => {
    answers = resolve;
  });
  const answer = shown();
  await eventually(() => expect(fakeBrowser.scripting.executeScript).toHaveBeenCalled());
  await changeState({ ...EMPTY, users: { [SITE]: { newestLoad: 5, lockedAt: 6 } } });
  answers({ ...ANA, signedIn });
  expect(await answer).toBeUndefined();
});

it('opens a page of the list’s own site beside the worklist, with the panel unfolded', async () => {
  const id = await startsList('1');
  const create = vi.fn(async (_: object) => ({ id: 9 }));
  Object.assign(fakeBrowser.tabs, { create });
  await asks({ kind: 'worklist-open', id, page: 'contact', target: '9001' });
  expect(create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      url: `${SITE}/admin/contacts/edit.html#?contactid=9001`,
      active: true,
      index: 3,
    }),
  );
  expect(await fakeBrowser.storage.local.get('folded')).toEqual({ folded: false });
  await asks({ kind: 'worklist-open', id: 'other', page: 'contact', target: '9001' });
  expect(create).toHaveBeenCalledTimes(1);
});

it('a hidden list opens no page and takes no change from a button of before', async () => {
  const id = await startsList('1');
  await reads(id, '1');
  await changeState({ users: { [SITE]: { newestLoad: 1, idleAt: 2 } } });
  const [list, stored] = [await storedList(), await fakeBrowser.storage.session.get(null)];
  await asks({ kind: 'worklist-open', id, page: 'contact', target: '9001' });
  await asks({ kind: 'worklist-dismiss', id, rowKey: '1 ', reason: 'Done another way' });
  await asks({ kind: 'worklist-read-again', id, dcids: ['1'] });
  await asks({ kind: 'worklist-set-state', id, state: 'cancelled' });
  await asks({ kind: 'worklist-forget', id });
  expect(office.tabs).toHaveLength(1);
  expect(await storedList()).toEqual(list);
  expect(await fakeBrowser.storage.session.get(null)).toEqual(stored);
});

it('listens to no page of PowerSchool, and to no other extension', async () => {
  const id = await startsList('1');
  const message = { kind: 'worklist-forget', id };
  expect(await send(message, senderIn(TAB))).toBeUndefined();
  expect(
    await send(message, { id: 'other', url: 'chrome-extension://kinlink/worklist.html' }),
  ).toBeUndefined();
  expect(await storedList()).toMatchObject({ id });
});
