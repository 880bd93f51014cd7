import { describe, expect, it } from 'vitest';
import type { Advice, Item } from '../../../../lib/contracts/advice.ts';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Drawer } from '../../../../lib/contracts/drawer-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { createAccount } from '../../../../lib/rules/create-account/create-account.ts';
import { actionOf } from '../action-of.ts';
import {
  accountDrawer,
  ana,
  contact,
  context,
  drawer,
  email,
  emailDrawer,
  field,
  nothingToSearch,
  onContact,
  seen,
} from '../family.ts';

const adviseOn = (
  page: Partial<Parameters<typeof contact>[0]> = {},
  facts: Partial<Facts> = {},
): Advice => advise(context(seen(contact(page), facts)));

const states = ({ items }: Advice) => Object.fromEntries(items.map(({ id, state }) => [id, state]));
const now = ({ items }: Advice): Item => {
  const all = items.filter((item) => item.state === 'now');
  expect(all).toHaveLength(1);
  return all[0] as Item;
};
const CARLOS = 'carlos.lopez@example.org';
const account = { enabled: true, username: CARLOS, email: CARLOS };

describe('the guide, computed from the page alone', () => {
  it('asks for an email first: three steps, one for each drawer', () => {
    const advice = adviseOn();
    expect(states(advice)).toEqual({
      email: 'now',
      account: 'todo',
      'access-4213': 'todo',
    });
    expect(now(advice).question?.label).toBe('The parent’s email');
    expect(now(advice).offers.map((offer) => offer.label)).toEqual(['Add email']);
  });

  it('goes on to the account once an email is listed and primary', () => {
    expect(now(adviseOn({ emails: [email(CARLOS)] })).id).toBe('account');
  });

  it('makes no account for an inactive contact, as a duplicate is once it was retired', () => {
    const inactive = adviseOn({ active: false, emails: [email(CARLOS)] });
    const item = inactive.items.find(({ id }) => id === 'account');
    expect(item).toMatchObject({ state: 'blocked', offers: [] });
    expect(item?.detail).toContain('This contact is inactive');
    // What is ticked counts at once: nobody has to wait for Submit to be told how to go on.
    expect(now(adviseOn({ active: true, emails: [email(CARLOS)] })).id).toBe('account');
    expect(states(adviseOn({ active: false, emails: [email(CARLOS)], account })).account).toBe(
      'done',
    );
  });

  it('has an item for each current student, and none for a past one', () => {
    const past = { ...ana, key: '9', name: 'Past, Child', current: false };
    const second = { ...ana, key: '3107', name: 'Lopez, Diego', access: true };
    const advice = adviseOn({ emails: [email(CARLOS)], account, students: [past, second, ana] });
    expect(states(advice)).toMatchObject({ 'access-3107': 'done', 'access-4213': 'now' });
    expect(states(advice)).not.toHaveProperty('access-9');
  });

  it('says when nothing is left to do', () => {
    const advice = adviseOn({
      emails: [email(CARLOS)],
      account,
      students: [{ ...ana, access: true }],
    });
    expect(advice.lead).toContain('has an account, with Data Access for every current student');
    expect(advice.items.every((item) => item.state === 'done')).toBe(true);
  });

  it('leaves a username that differs, and says why', () => {
    const advice = adviseOn({
      emails: [email(CARLOS)],
      account: { ...account, username: 'clopez' },
    });
    const item = advice.items.find(({ id }) => id === 'username');
    expect(item).toMatchObject({ state: 'skipped' });
    expect(item?.detail).toContain('clopez');
  });

  it('waits for a new contact to be saved', () => {
    const { contactId: _, ...fresh } = contact();
    const checks = (['email', 'phone', 'name'] as const).map(nothingToSearch);
    expect(now(advise(context(seen(fresh), { checks }))).hints[0]).toContain('click Submit');
  });

  it('names the missing section and offers nothing that needs it', () => {
    const { account: _, ...half } = contact({ emails: [email(CARLOS)] });
    const advice = advise(context(seen(half, { missing: ['account-section'] })));
    expect(states(advice)).toMatchObject({ account: 'blocked', 'access-4213': 'todo' });
    expect(advice.items.find(({ id }) => id === 'account')?.detail).toContain('Web Account Access');
    expect(advice.items.flatMap((item) => item.offers)).toEqual([]);
  });

  it.each([
    ['addAccount', { emails: [email(CARLOS)] }, 'Add Account'],
    [
      'editAccount',
      { emails: [email(CARLOS)], account: { ...account, enabled: false } },
      'Edit Account',
    ],
    ['addEmail', {}, 'Add Email'],
  ] satisfies [string, Partial<ContactPage>, string][])(
    'without the right to %s it says whom to ask',
    (right, page, words) => {
      const advice = adviseOn({ ...page, can: { ...contact().can, [right]: false } });
      const blocked = advice.items.filter((item) => item.state === 'blocked');
      expect(blocked).toHaveLength(1);
      expect(blocked[0]?.detail).toContain(words);
      expect(blocked[0]?.detail).toContain('ask your PowerSchool administrator');
      expect(advice.items.some((item) => item.state === 'now')).toBe(false);
    },
  );
});

describe('an account that was left behind when the email changed', () => {
  const NEW = 'carlos.new@example.org';
  const advised = (
    held: Partial<typeof account> = {},
    { drawn = true, access = true, listed = CARLOS } = {},
  ) =>
    adviseOn(
      {
        emails: [{ ...email(listed), primary: false }, email(NEW)],
        account: { ...account, ...held },
        students: [{ ...ana, access }],
      },
      drawn
        ? {
            drawer: accountDrawer({
              enabled: field('tick', '1'),
              username: field('text', held.username ?? CARLOS),
              email: field('choice', held.email ?? CARLOS, [CARLOS, NEW]),
            }),
          }
        : {},
    );
  const someNow = ({ items }: Advice) => items.some(({ state }) => state === 'now');

  it('is opened by Kinlink, after all that is more urgent', () => {
    const item = now(advised({}, { drawn: false }));
    expect(item).toMatchObject({ id: 'account-email', detail: CARLOS });
    expect(now(advised({}, { drawn: false, access: false })).id).toBe('access-4213');
  });

  it('shows username and email beside the new ones, each with its own Replace, and fills in neither', () => {
    const item = now(advised());
    expect(item.conflicts).toMatchObject([
      { have: CARLOS, want: NEW, offer: { label: 'Replace Username' } },
      { have: CARLOS, want: NEW, offer: { label: 'Replace Account Email' } },
    ]);
    expect(item.offers.map(({ action }) => action.do)).toEqual(['replace']);
  });

  it('keeps a username that was not made of the email', () => {
    expect(now(advised({ username: 'clopez' })).conflicts.map(({ want }) => want)).toEqual([NEW]);
  });

  it.each([
    ['are left alone', 'leave', CARLOS, NEW],
    ['could not be made of the new email', 'letters-and-digits', CARLOS, '_@example.org'],
    ['could not be made of the old one', 'letters-and-digits', '_@example.org', NEW],
  ] as const)('keeps the username where usernames %s', (_, username, old, next) => {
    const page = contact({
      emails: [{ ...email(old), primary: false }, email(next)],
      account: { enabled: true, username: 'carloslopez', email: old },
      students: [{ ...ana, access: true }],
    });
    const facts = {
      drawer: accountDrawer({
        username: field('text', 'carloslopez'),
        email: field('choice', old, [old, next]),
      }),
    };
    const policy = { ...DEFAULT_POLICY, username };
    const item = now(advise({ ...context(seen(page, facts)), policy }));
    expect(item.conflicts.map(({ want }) => want)).toEqual([next]);
    expect(JSON.stringify(item.offers)).not.toContain('username');
  });

  it('is none when it is for the primary email, or for one that the contact does not list', () => {
    expect(someNow(advised({ email: NEW, username: NEW }))).toBe(false);
    // Nor is it known to be where the page does not say which email is primary.
    const unclear = { ...email(CARLOS), primary: undefined };
    const page = { emails: [unclear, email(NEW)], account, students: [{ ...ana, access: true }] };
    expect(someNow(adviseOn(page))).toBe(false);
    expect(someNow(advised({}, { listed: 'other@example.org' }))).toBe(false);
  });
});

describe('in the email drawer', () => {
  const fill = (typed: string, address = '') =>
    now(
      adviseOn(
        {},
        { drawer: emailDrawer(address), inputs: { email: typed, number: '', phone: '' } },
      ),
    );

  it('fills in type, address and primary, the address tidied', () => {
    expect(fill(' Carlos.Lopez@Example.ORG ').offers[0]?.action).toEqual({
      do: 'fill',
      drawer: 'email',
      values: [
        { field: 'type', value: 'Current' },
        { field: 'address', value: CARLOS },
        { field: 'primary', value: '1' },
      ],
    });
  });

  it('does not touch an address that was typed on the page', () => {
    const { offers, question } = fill('', CARLOS);
    expect(actionOf(offers[0], 'fill')?.values.map((value) => value.field)).toEqual([
      'type',
      'primary',
    ]);
    expect(question).toBeUndefined();
  });

  it('shows another address beside ours, with its own Replace', () => {
    const item = fill(CARLOS, 'other@example.org');
    expect(item.conflicts).toMatchObject([
      { label: 'Email Address', have: 'other@example.org', want: CARLOS },
    ]);
    expect(actionOf(item.offers[0], 'fill')?.values.map((value) => value.field)).not.toContain(
      'address',
    );
  });

  it.each([
    'nobody',
    'a b@example.org',
    'a@b',
    'a@example.org, b@example.org',
    `${'x'.repeat(260)}@example.org`,
  ])('fills in nothing for %s and says what is wrong', (typed) => {
    const item = fill(typed);
    expect(item.offers.filter(({ action }) => action.do !== 'answer')).toEqual([]);
    expect(item.question?.problem).toMatch(/\.$/);
  });

  it('offers nothing for a wrong address on the page', () => {
    expect(fill('', 'nobody').offers).toEqual([]);
  });
});

describe('in the account drawer', () => {
  const open = (change = {}, address = CARLOS) =>
    now(adviseOn({ emails: [email(address)] }, { drawer: accountDrawer(change) }));

  it('says of a field that is locked that it can’t be changed, and fills in the others', () => {
    const locked = { ...field('text'), editable: false };
    const item = open({ username: locked });
    expect(item.hints).toContain('Username can’t be changed here. Your role may not allow it.');
    expect(actionOf(item.offers[0], 'fill')?.values.map((value) => value.field)).toEqual([
      'enabled',
      'email',
    ]);
    // What stands there already need not be changed.
    expect(open({ username: { ...locked, value: CARLOS } }).hints.join()).not.toContain(
      'can’t be changed',
    );
  });

  it('fills in everything at once, with a fresh password', () => {
    expect(open().offers[0]?.action).toEqual({
      do: 'fill',
      drawer: 'account',
      values: [
        { field: 'enabled', value: '1' },
        { field: 'username', value: CARLOS },
        { field: 'email', value: CARLOS },
      ],
      passwordRule: { length: 12, classes: ['upper', 'lower', 'digits', 'signs'] },
    });
  });

  it('leaves passwords that stand there', () => {
    expect(open({ password: field('secret', '•') }).offers[0]?.action).not.toHaveProperty('secret');
  });

  it('says when it can’t find where the password goes', () => {
    const { password: _, confirm: __, ...fields } = accountDrawer().fields;
    const page = contact({ emails: [email(CARLOS)] });
    const item = now(advise(context(seen(page, { drawer: drawer('account', fields) }))));
    expect(item.hints[0]).toContain('couldn’t find the password fields');
    expect(item.offers[0]?.action).not.toHaveProperty('secret');
  });

  it('does not offer a username that is too long, and says so', () => {
    const long = `${'a'.repeat(53)}@example.org`;
    const item = open({ email: field('text') }, long);
    expect(item.hints[0]).toContain('65 characters');
    expect(actionOf(item.offers[0], 'fill')?.values.map((value) => value.field)).toEqual([
      'enabled',
      'email',
    ]);
  });

  it('says when the list has no such email', () => {
    const item = open({ email: field('choice', '', ['other@example.org']) });
    expect(item.hints.join()).toContain('has no “carlos.lopez@example.org”');
  });

  it('says what to do once all is filled in', () => {
    const item = open({
      enabled: field('tick', '1'),
      username: field('text', CARLOS),
      email: field('choice', CARLOS, [CARLOS]),
      password: field('secret', '•'),
      confirm: field('secret', '•'),
    });
    expect(item.hints).toEqual(['Check, then click Submit.']);
    expect(item.offers.map(({ label }) => label)).toEqual(['Check this email for other contacts']);
  });
});

describe('in the student drawer', () => {
  const page = { emails: [email(CARLOS)], account };
  const open = (more: Parameters<typeof drawer>[2], fields = { access: field('tick') }) =>
    now(adviseOn(page, { drawer: drawer('student', fields, more) }));

  it('turns on access only for the student whose drawer it is', () => {
    expect(open({ row: '4213', accessTab: 'open' }).offers[0]).toMatchObject({
      label: 'Turn on access',
      action: { do: 'fill', values: [{ field: 'access', value: '1' }], row: '4213' },
    });
    expect(open({ row: '1', accessTab: 'open' }).offers).toEqual([]);
    expect(open({ accessTab: 'open' }).offers).toEqual([]);
  });

  it('says when PowerSchool hides the tab', () => {
    expect(open({ row: '4213', accessTab: 'hidden' }).hints[0]).toContain('no Data Access tab');
  });
});

describe('the account of a contact', () => {
  const item = (id: string, page: Partial<ContactPage>, open?: Drawer) =>
    createAccount(
      onContact(contact({ emails: [email(CARLOS)], ...page }), { drawer: open }),
    ).items?.find((one) => one.id === id);
  const can = { ...contact().can, addAccount: false, editAccount: false };

  it('cannot be added or changed without the button, unless its drawer is open', () => {
    const locked = { account: { ...account, enabled: false }, can };
    expect(item('account', { can })?.state).toBe('blocked');
    expect(item('account', { can }, accountDrawer())?.state).toBe('now');
    expect(item('account', { can }, emailDrawer())?.state).toBe('blocked');
    expect(item('enabled', locked)?.state).toBe('blocked');
    expect(item('enabled', locked, accountDrawer())?.state).toBe('now');
    expect(item('enabled', locked, emailDrawer())?.state).toBe('blocked');
  });

  it('does not choose an account email that the role is not shown: it may be there', () => {
    expect(item('account-email', { account: { enabled: true, username: CARLOS } })).toMatchObject({
      state: 'skipped',
      detail: expect.stringContaining('PowerSchool doesn’t show you this account’s email.'),
    });
  });

  it('gets Enabled and its email in its drawer', () => {
    const fills = (id: string, page: Partial<ContactPage>) =>
      item(id, page, accountDrawer())?.offers.flatMap(
        (offer) => actionOf(offer, 'fill')?.values ?? [],
      );
    expect(fills('enabled', { account: { ...account, enabled: false } })).toEqual([
      { field: 'enabled', value: '1' },
    ]);
    expect(fills('account-email', { account: { ...account, email: '' } })).toEqual([
      { field: 'email', value: CARLOS },
    ]);
  });
});
