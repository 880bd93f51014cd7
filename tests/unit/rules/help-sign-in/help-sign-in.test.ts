import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import type { Context } from '../../../../lib/rules/core/context.ts';
import { en as t } from '../../spoken.ts';
import { CARLOS } from '../clash-steps.ts';
import { accountDrawer, ana, contact, context, email, seen } from '../family.ts';

const account = { enabled: true, username: CARLOS, email: CARLOS };
const complete = contact({
  account,
  emails: [email(CARLOS)],
  students: [{ ...ana, access: true }],
});
const on = { signIn: { children: [{ dcid: '4213', parentAccess: true }] } };
const helped = (page: Partial<ContactPage> = {}, change: Partial<Context> = on, facts = {}) =>
  advise(context(seen({ ...complete, ...page }, facts), change));
const states = ({ items }: ReturnType<typeof helped>) =>
  Object.fromEntries(items.map(({ id, state }) => [id, state]));

describe('the guide “Help this parent sign in”', () => {
  it('is on after the click on a contact that has an account, until it is left', () => {
    const before = helped({}, {});
    expect(before.heading).toBe(t.create.allSet);
    expect(before.lists.find(({ id }) => id === 'help-sign-in')?.offers[0]).toMatchObject({
      label: 'Help this parent sign in',
      action: { do: 'help-sign-in', on: true },
    });
    const during = helped();
    expect(during.heading).toBe('Help this parent sign in');
    const limits = during.lists.find(({ id }) => id === 'sign-in-limits');
    expect(limits?.lines).toEqual(t.signIn.limits.lines);
    expect(limits?.offers[0]?.action).toEqual({ do: 'help-sign-in', on: false });
    // Neither on a contact without an account, nor beside an open drawer.
    for (const advice of [
      helped({ account: null }, {}),
      helped({}, {}, { drawer: accountDrawer() }),
    ])
      expect(advice.lists.map(({ id }) => id)).not.toContain('help-sign-in');
  });

  it('ends with a new password when all that a page shows is right', () => {
    const advice = helped();
    expect(advice.lead).toBe(t.signIn.allRight);
    expect(states(advice)).toEqual({
      active: 'done',
      account: 'done',
      enabled: 'done',
      username: 'done',
      'account-email': 'done',
      'access-4213': 'done',
      'parent-access-4213': 'done',
      'new-password': 'now',
    });
  });

  it.each([
    ['an inactive contact', { active: false }, 'active'],
    ['no account', { account: null }, 'other-holder'],
    ['an account that is off', { account: { ...account, enabled: false } }, 'enabled'],
    ['no account email', { account: { ...account, email: '' } }, 'account-email'],
    ['a child without access', { students: [ana] }, 'access-4213'],
    ['an unsaved page', { unsaved: true }, 'submit-page'],
  ])('for %s, that step alone is Now', (_, page, step) => {
    const now = helped(page).items.filter(({ state }) => state === 'now');
    expect(now.map(({ id }) => id)).toEqual([step]);
    expect(helped(page).lead).toBe(t.signIn.lead);
  });

  it('leaves a new contact to the guide that makes an account', () => {
    expect(helped({ contactId: undefined }).heading).toBe(t.create.heading);
  });
});
