/** One drawer makes the whole account; what it then lacks is a step of its own. */
import { expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  accountSteps,
  isOutdated,
  newAccountEmail,
} from '../../../../lib/rules/create-account/account-steps.ts';
import { en as t } from '../../spoken.ts';
import { accountDrawer, contact, email, field, onContact } from '../family.ts';

const OLD = 'old@example.org';
const NEW = 'new@example.org';
const on = (page: Partial<ContactPage>) => onContact(contact(page));
const kinds = (page: Partial<ContactPage>) =>
  accountSteps(on(page)).map(({ id, kind }) => [id, kind]);

it('is one step until there is an account', () => {
  expect(kinds({ emails: [email(NEW)], account: null })).toEqual([['account', 'open']]);
  expect(kinds({ emails: [email(NEW)], account: undefined })).toEqual([['account', 'blocked']]);
});

it('shows what an account that is there lacks', () => {
  const account = { enabled: false, username: NEW, email: '' };
  expect(kinds({ emails: [email(NEW)], account })).toEqual([
    ['account', 'done'],
    ['enabled', 'open'],
    ['username', 'done'],
    ['account-email', 'open'],
  ]);
});

it('says so where the page does not tell whether the account is on, and goes on', () => {
  const page = contact({ emails: [email(NEW)], account: { username: NEW, email: NEW } });
  const enabled = accountSteps(onContact(page)).find(({ id }) => id === 'enabled');
  expect(enabled).toMatchObject({ kind: 'blocked', alone: true, detail: t.signIn.enabledUnclear });
  const inDrawer = accountSteps(onContact(page, { drawer: accountDrawer() }));
  expect(inDrawer.find(({ id }) => id === 'enabled')?.kind).toBe('open');
});

it('leaves an old account email to the last step, once another email is primary', () => {
  const page = {
    emails: [email(NEW, true), email(OLD, false)],
    account: { enabled: true, username: OLD, email: OLD },
  };
  expect(isOutdated(on(page))).toBe(true);
  expect(kinds(page).map(([id]) => id)).toEqual(['account', 'enabled', 'username']);
});

it('uses a new email for the account with one click, which replaces only what is shown beside it', () => {
  const useIt = (username: string, drawer?: ReturnType<typeof accountDrawer>) => {
    const account = { enabled: true, username, email: OLD };
    const page = contact({ emails: [email(NEW, true), email(OLD, false)], account });
    const { now } = newAccountEmail(onContact(page, drawer && { drawer }));
    return {
      beside: now?.conflicts?.map(({ label, have, want }) => [label, have, want]),
      offers: now?.offers?.map(({ label, action }) => ({ label, action })),
    };
  };
  const both = [
    { field: 'username', value: NEW, replaces: OLD },
    { field: 'email', value: NEW, replaces: OLD },
  ];
  const offer = (values: object[], opens: object = {}) => [
    {
      label: 'Use it for the account',
      action: { do: 'replace', drawer: 'account', values, ...opens },
    },
  ];
  expect(useIt(OLD)).toEqual({
    beside: [
      ['Username', OLD, NEW],
      ['Account Email', OLD, NEW],
    ],
    offers: offer(both, { opens: true }),
  });
  // A username that was not made of the email stays.
  expect(useIt('mlopez').offers).toEqual(offer(both.slice(1), { opens: true }));
  const drawer = accountDrawer({
    username: field('text', OLD),
    email: field('choice', OLD, [OLD, NEW]),
  });
  expect(useIt(OLD, drawer).offers).toEqual(offer(both));
});
