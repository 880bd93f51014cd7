/** The guide “Help this parent sign in” in the worker: on, off, and its looks at Access Accounts. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ana, contact, seen } from '../rules/family.ts';
import { chooses, office, opened, sees, startWorker, stored } from './worker-harness.ts';

const diego = { ...ana, key: '3107', dcid: '3107', name: 'Lopez, Diego' };
const page = seen(contact({ students: [ana, diego] }));
const accessAccounts = (dcid: string, parentAccess: boolean) =>
  seen({ kind: 'access-accounts', student: { dcid, name: 'Lopez' }, parentAccess });
const looks = () =>
  office.tabs.filter(({ url }) => url.includes('accessaccounts')).map(({ url }) => url.slice(-7));
const children = async () => (await stored()).tabs['1']?.signIn?.children;

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});
afterEach(() => vi.useRealTimers());

it('looks at each child’s Access Accounts in the background, one after the other', async () => {
  await sees(1, page);
  expect(looks()).toEqual([]);
  await chooses(1, page, { do: 'help-sign-in', on: true });
  await sees(1, page);
  await sees(1, page);
  expect(looks()).toEqual(['0014213']);
  const [id] = Object.keys((await stored()).backgroundTabs);
  await sees(Number(id), accessAccounts('4213', false));
  expect(await children()).toEqual([{ dcid: '4213', parentAccess: false }]);
  await sees(1, page);
  expect(looks()).toContain('0013107');
  // The registrar turned it on in a tab of her own.
  await sees(7, accessAccounts('4213', true));
  expect((await children())?.[0]).toEqual({ dcid: '4213', parentAccess: true });
});

it('is on in the contact that the click opens, and gone with its page or when it is left', async () => {
  const go = { do: 'go', page: 'contact', id: '9002', guide: 'help-sign-in' } as const;
  await chooses(1, page, go);
  const tab = office.tabs.find(({ url }) => url.endsWith('contactid=9002'));
  const id = tab?.id ?? -1;
  expect((await sees(id, page)).heading).toBe('Help this parent sign in');
  await sees(id, seen(contact({ contactId: '9003' })));
  expect((await stored()).tabs[String(id)]?.signIn).toBeUndefined();
  await chooses(1, page, { do: 'help-sign-in', on: true });
  await chooses(1, page, { do: 'help-sign-in', on: false });
  expect((await sees(1, page)).heading).not.toBe('Help this parent sign in');
});
