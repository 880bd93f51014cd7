import { expect, it } from 'vitest';
import type { AccessAccountsPage } from '../../../../lib/contracts/facts.ts';
import { accessAccounts } from '../../../../lib/rules/pages/access-accounts.ts';
import { en as t } from '../../spoken.ts';
import { context, seen } from '../family.ts';

const guide = (parentAccess?: boolean, unsaved?: boolean) => {
  const page: AccessAccountsPage = {
    kind: 'access-accounts',
    student: { dcid: '4213', name: 'Lopez, Ana' },
    ...(parentAccess !== undefined && { parentAccess }),
    unsaved,
  };
  return accessAccounts(context(seen(page)), page);
};

it('says whether Enable Parent Access is on', () => {
  expect(guide(true)).toEqual({ heading: t.accessAccounts.heading, lead: t.accessAccounts.on });
  expect(guide(false).notice).toMatchObject({ tone: 'alert', title: t.accessAccounts.off });
});

it('names the box if it was not found, and claims nothing', () => {
  const { lead, notice } = guide();
  expect(lead).toBe(t.notFoundHere({ things: [t.things['parent-access'] ?? ''] }));
  expect(notice).toBeUndefined();
});

it('asks for Submit while the box is not saved, and claims nothing', () => {
  expect(guide(undefined, true)).toEqual({
    heading: t.accessAccounts.heading,
    lead: 'Enable Parent Access isn’t saved yet. Click Submit.',
  });
});
