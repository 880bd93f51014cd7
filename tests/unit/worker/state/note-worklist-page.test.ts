import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readList } from '../../../../lib/settings/worklist-storage.ts';
import { seen } from '../../rules/family.ts';
import { contact, tie } from '../../rules/worklist/listed-people.ts';
import { sees, settled } from '../worker-harness.ts';
import {
  openedForList,
  reads,
  report,
  startsList,
  storedList,
  TAB,
  tab,
} from '../worklist/list-harness.ts';

beforeEach(openedForList);

const accessAccounts = (dcid: string, parentAccess: boolean) =>
  seen({ kind: 'access-accounts', student: { dcid, name: 'Ana Lopez' }, parentAccess });

it('takes up what a page shows of the list, and of nobody else', async () => {
  const id = await startsList('1');
  await sees(TAB, accessAccounts('2', false));
  expect((await readList(id)).students[0]?.parentAccess).toBeUndefined();
  await sees(TAB, accessAccounts('1', false));
  await settled();
  expect((await readList(id)).students[0]).toMatchObject({ parentAccess: false, state: 'waiting' });
});

it('a list of contacts that a page shows counts as read', async () => {
  const id = await startsList('1');
  const page = { kind: 'student-contacts' as const, student: { dcid: '1', name: 'Ana Lopez' } };
  await sees(TAB, seen({ ...page, contacts: [] }));
  expect(await storedList()).toMatchObject({ read: 1, total: 1, state: 'done' });
  expect((await readList(id)).students[0]).toMatchObject({ state: 'read', contactIds: [] });
});

it('a page of another site, or one that is not settled, changes nothing', async () => {
  const id = await startsList('1');
  tab.report = () => report([{ dcid: '1', contacts: [contact({ students: [tie()] })] }]);
  await reads(id, '1');
  const before = await fakeBrowser.storage.session.get(null);
  await sees(TAB, { ...accessAccounts('1', false), unsettled: 'translated' });
  const after = await fakeBrowser.storage.session.get(null);
  const listOnly = (items: object) =>
    Object.fromEntries(Object.entries(items).filter(([key]) => key.startsWith('worklist')));
  expect(listOnly(after)).toEqual(listOnly(before));
});
