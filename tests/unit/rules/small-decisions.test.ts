/** Decisions that a registrar would notice if they went the other way, one by one. */

import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../lib/contracts/contact-facts.ts';
import type { Drawer } from '../../../lib/contracts/drawer-facts.ts';
import type { Facts, StudentContactsPage } from '../../../lib/contracts/facts.ts';
import { advise } from '../../../lib/rules/advise.ts';
import { planFill } from '../../../lib/rules/core/fill-plan.ts';
import { createAccount, isReadable } from '../../../lib/rules/create-account/create-account.ts';
import { accessFor } from '../../../lib/rules/create-account/data-access.ts';
import { emailListed, emailPrimary } from '../../../lib/rules/create-account/email-steps.ts';
import { searchFirst } from '../../../lib/rules/create-account/search-before-create.ts';
import { pageHere } from '../../../lib/rules/popup/guides-for-page.ts';
import { carryOver } from '../../../lib/rules/task/carry-over.ts';
import { carryItems, dismissItems } from '../../../lib/rules/task/carry-over-progress.ts';
import { isFinished, isSafe } from '../../../lib/rules/task/safe-to-retire.ts';
import { en as t } from '../spoken.ts';
import { actionOf } from './action-of.ts';
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
} from './family.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  now,
  phone,
  says,
  searched,
  withAna,
} from './household.ts';

const bea = { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea' };
const account = { enabled: true, username: CARLOS, email: CARLOS };

describe('nothing would be lost', () => {
  const both = duplicate({
    students: [
      { ...ana, originalContactType: '' },
      { ...bea, originalContactType: '' },
    ],
  });
  const page = withAna({
    students: [
      { ...ana, access: true },
      { ...bea, access: true },
    ],
  });
  const safe = () =>
    look(answer('same', searched(clashed(both), [found('5120', { hasAccount: true })])), page)[0];

  it('only if every student is on this original, and on no other', () => {
    const task = safe();
    if (!task) throw new Error('no task');
    expect(isSafe(task)).toBe(true);
    expect(isFinished(task)).toBe(false);
    for (const at of [0, 1]) {
      const students = task.students.map((one, n) =>
        n === at && one.attached ? { ...one, attached: { ...one.attached, contactId: '77' } } : one,
      );
      expect(isSafe({ ...task, students })).toBe(false);
    }
    const { original: _, ...without } = task;
    expect(isSafe(without)).toBe(false);
  });
});

describe('guides that have their place on a page', () => {
  const here = (page: Facts['page'], facts: Partial<Facts> = {}) =>
    pageHere(context(seen(page, facts))).guides;
  const list = (
    ...contacts: [hasAccount?: boolean | undefined, access?: boolean][]
  ): StudentContactsPage => ({
    kind: 'student-contacts',
    student: { dcid: '4213', name: 'Lopez, Ana', number: undefined },
    contacts: contacts.map(([hasAccount, access], n) => ({
      key: `${n}`,
      contactId: `${n}`,
      name: 'x',
      relationship: '',
      emails: [],
      hasAccount,
      access,
    })),
  });

  it('on a student’s contacts: the missing child first where one has an account and no Data Access', () => {
    expect(here(list([true, true], [true, false]))).toEqual(['missing-child', 'create-account']);
    for (const page of [
      list(),
      list([true, true], [false, false]),
      list([true]),
      list([undefined, false]),
    ])
      expect(here(page)).toEqual(['create-account', 'missing-child']);
  });

  it('on a contact: by what its account lacks', () => {
    const all = ['change-email', 'cannot-sign-in', 'missing-child', 'create-account'];
    const lacking = [
      { ...ana, access: true },
      { ...bea, access: false },
    ];
    expect(here(contact({ account, students: [{ ...ana, access: true }] }))).toEqual(all);
    expect(here(contact({ account, students: lacking }))).toEqual([
      'missing-child',
      'change-email',
      'cannot-sign-in',
      'create-account',
    ]);
    expect(here(contact({ account, students: [{ ...ana, current: false }] }))).toEqual(all);
    expect(here(contact({ account: { ...account, enabled: false }, students: [] }))).toEqual([
      'cannot-sign-in',
      'change-email',
      'missing-child',
      'create-account',
    ]);
    expect(here(contact({ account, active: false, students: lacking }))).toEqual([
      'cannot-sign-in',
      'missing-child',
      'change-email',
      'create-account',
    ]);
    expect(here(contact({ account: null }))).toEqual(['create-account']);
    expect(here(contact({ account: undefined }))).toEqual([]);
    expect(here(contact({ contactId: undefined, account: undefined }))).toEqual(['create-account']);
    expect(here({ kind: 'unknown', loading: false })).toEqual([]);
  });
});

describe('a contact’s page of which nothing could be read', () => {
  const nothing = { emails: undefined, account: undefined, students: undefined };
  it('is said to be, with what was not found', () => {
    const missing = ['students-section', 'emails-section', 'thing'];
    const advice = advise(context(seen(contact(nothing), { missing })));
    expect(advice).toMatchObject({
      heading: t.unknown.heading,
      lead: t.notFoundHere({
        things: [t.things['students-section'] ?? '', t.things['emails-section'] ?? '', 'thing'],
      }),
      items: [],
    });
  });

  it('any of three sections is enough to go on', () => {
    const is = (more: Partial<ContactPage>) => isReadable(contact({ ...nothing, ...more }));
    const crowd = { count: 101, lacking: 0, first: [] };
    expect([
      is({}),
      is({ emails: [] }),
      is({ account: null }),
      is({ students: [] }),
      is({ studentSummary: crowd }),
    ]).toEqual([false, true, true, true, true]);
  });
});

describe('Data Access', () => {
  const access = (student: Partial<typeof ana>, open?: Drawer) =>
    accessFor(onContact(contact({ account }), { drawer: open }), { ...ana, ...student });
  const tab = (accessTab: Drawer['accessTab'], fields: Drawer['fields'], student = '4213') =>
    drawer('student', fields, { accessTab, student });

  it('a row that is locked blocks, unless its drawer is open all the same', () => {
    expect(access({ editable: false })).toMatchObject({
      kind: 'blocked',
      detail: t.create.rowLocked,
    });
    expect(access({ editable: false }, emailDrawer())).toMatchObject({ kind: 'blocked' });
    expect(access({ editable: false }, tab('closed', {}))).toMatchObject({ kind: 'open' });
  });

  it('in the student’s drawer: the tab is opened, or the box in it ticked', () => {
    const offers = (open: Drawer) => access({}, open).now?.offers?.map(({ label }) => label);
    expect(offers(tab('closed', {}))).toEqual([t.create.openAccess({ student: 'Ana Lopez' })]);
    expect(offers(tab('closed', { access: field('tick') }))).toEqual([t.create.turnOnAccess]);
    expect(offers(tab('open', { access: field('tick') }))).toEqual([t.create.turnOnAccess]);
    expect(access({}, tab('open', {})).now).toMatchObject({
      hints: [t.notFoundHere({ things: [t.things['student.access'] ?? ''] })],
      offers: [],
    });
    expect(access({}, tab('hidden', {})).now?.hints).toEqual([t.create.accessTabHidden]);
    expect(access({}, tab('open', { access: field('tick') }, '1')).now?.hints).toEqual([
      t.create.whoseDrawer({ student: 'Ana Lopez' }),
    ]);
  });
});

describe('the email of a contact', () => {
  const bad = { ...email('carlos@'), editable: false };
  const listed = (page: Partial<ContactPage>, facts: Partial<Facts> = {}) =>
    emailListed(onContact(contact(page), facts));

  it('that is none and can’t be changed blocks; open in its drawer it can be', () => {
    expect(listed({ emails: [bad] })).toEqual({
      id: 'email',
      label: t.create.emailListed,
      kind: 'blocked',
      detail: t.create.emailLocked,
    });
    expect(listed({ emails: [bad] }, { drawer: emailDrawer() })).toMatchObject({ kind: 'open' });
    expect(listed({ emails: [{ ...bad, editable: true }] })).toMatchObject({ kind: 'open' });
  });

  it('can’t be added without the button, unless the drawer stands open', () => {
    const can = { ...contact().can, addEmail: false };
    expect(listed({ can })).toMatchObject({ kind: 'blocked', detail: t.create.noAddEmail });
    expect(listed({ can }, { drawer: emailDrawer() })).toMatchObject({ kind: 'open' });
    expect(listed({ can }, { drawer: accountDrawer() })).toMatchObject({ kind: 'blocked' });
  });

  it('that is typed wrongly in the drawer is said there, and not filled up', () => {
    const { now: said } = listed({}, { drawer: emailDrawer('carlos.lopez@') });
    expect(said).toMatchObject({ hints: [t.email.wrong], offers: [] });
  });

  it('spaces are no address', () => {
    const said = { email: '  ', number: '', phone: '' };
    expect(listed({}, { inputs: said }).now).toMatchObject({
      offers: [{ action: { do: 'open-drawer', drawer: 'email' } }],
      question: { value: '  ' },
    });
    expect(listed({}, { inputs: said }).now?.question).not.toHaveProperty('problem');
    // An address that stands in the drawer is not replaced by spaces.
    const held = listed({}, { inputs: said, drawer: emailDrawer('new@example.org') }).now;
    expect(held?.conflicts).toEqual([]);
    expect(listed({}, { inputs: said, drawer: emailDrawer() }).now).toMatchObject({
      offers: [],
      question: { problem: t.email.missing },
    });
  });

  it('is primary, or not, or the page does not say', () => {
    const primary = (...values: (boolean | undefined)[]) =>
      emailPrimary(
        onContact(
          contact({
            emails: values.map((one, n) => ({
              ...email(`e${n}@example.org`),
              primary: one as boolean,
            })),
          }),
        ),
      ).kind;
    expect([
      primary(undefined, undefined),
      primary(undefined, false),
      primary(false, true),
      primary(),
    ]).toEqual(['skipped', 'open', 'done', 'open']);
  });
});

describe('the account of a contact', () => {
  const item = (id: string, page: Partial<ContactPage>, open?: Drawer) =>
    createAccount(
      onContact(contact({ emails: [email(CARLOS)], ...page }), { drawer: open }),
    ).items?.find((one) => one.id === id);
  const can = { ...contact().can, addAccount: false, editAccount: false };

  it('can’t be added or changed without the button, unless its drawer stands open', () => {
    const locked = { account: { ...account, enabled: false }, can };
    expect(item('account', { can })?.state).toBe('blocked');
    expect(item('account', { can }, accountDrawer())?.state).toBe('now');
    expect(item('account', { can }, emailDrawer())?.state).toBe('blocked');
    expect(item('enabled', locked)?.state).toBe('blocked');
    expect(item('enabled', locked, accountDrawer())?.state).toBe('now');
    expect(item('enabled', locked, emailDrawer())?.state).toBe('blocked');
  });

  it('is enabled, and gets its email, in its drawer', () => {
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

describe('what stands in a field already', () => {
  const plan = (value: string, want: string, more: Partial<ReturnType<typeof field>> = {}) =>
    planFill(
      drawer('email', { address: { ...field('text', value), ...more } }),
      [{ field: 'address', value: want }],
      t,
      { undo: [] },
    );

  it('is the same whatever its spaces and capitals', () => {
    for (const value of [' Main  Street ', 'MAIN STREET', 'main\tstreet'])
      expect(plan(value, 'Main Street')).toEqual({
        hints: [t.checkThenSubmit],
        conflicts: [],
        offers: [],
      });
    expect(plan('Mainstreet', 'Main Street').conflicts).toHaveLength(1);
  });

  it('a field that is locked is said to be, and not filled', () => {
    expect(plan('', 'x', { editable: false })).toEqual({
      hints: [
        'Email Address can’t be changed here. Your role may not allow it.',
        t.checkThenSubmit,
      ],
      conflicts: [],
      offers: [],
    });
    expect(plan('y', 'x', { editable: false }).conflicts).toEqual([]);
  });

  it('no password is made unless one is wanted', () => {
    const [offer] = planFill(accountDrawer(), [{ field: 'username', value: 'x' }], t, {
      undo: [],
    }).offers;
    expect(offer?.action).toEqual({
      do: 'fill',
      drawer: 'account',
      values: [{ field: 'username', value: 'x' }],
    });
    const wanted = planFill(accountDrawer(), [], t, {
      undo: [],
      passwordRule: { length: 12, classes: [] },
    });
    expect(wanted).toMatchObject({
      hints: [],
      offers: [{ action: { values: [], passwordRule: { length: 12, classes: [] } } }],
    });
    const lacking = planFill(drawer('email', {}), [{ field: 'address', value: 'x' }], t, {
      undo: ['x'],
    });
    expect(lacking.offers.map(({ id }) => id)).toEqual(['undo']);
  });
});

describe('before a contact is added', () => {
  const ask = (
    said: Partial<Facts['inputs']>,
    by: 'email' | 'phone',
    page: Partial<ContactPage> = {},
  ) => {
    const checks = (by === 'phone' ? (['email'] as const) : []).map(nothingToSearch);
    const facts = { inputs: { email: '', number: '', phone: '', ...said } };
    return searchFirst(onContact(contact({ contactId: undefined, ...page }), facts, { checks }))
      .now;
  };

  it('a phone number has seven digits at least, an email is one', () => {
    expect(ask({ phone: '555-010' }, 'phone')?.question).toMatchObject({
      problem: t.newContact.shortPhone,
    });
    expect(ask({ phone: ' 555-0101 ' }, 'phone')).toMatchObject({
      offers: [{ action: { do: 'check', by: 'phone', text: '555-0101' } }, {}],
    });
    expect(ask({ phone: '555-0101' }, 'phone')?.question).not.toHaveProperty('problem');
    expect(ask({ email: 'a@b' }, 'email')?.question).toMatchObject({ problem: t.email.wrong });
    expect(ask({ email: ' Carlos.Lopez@Example.org ' }, 'email')).toMatchObject({
      offers: [{ action: { text: CARLOS } }, {}],
    });
  });

  it('the name is searched for by its last word', () => {
    const named = (name: string) =>
      searchFirst(
        onContact(
          contact({ contactId: undefined, name }),
          {},
          { checks: (['email', 'phone'] as const).map(nothingToSearch) },
        ),
      ).now?.offers?.map((offer) => actionOf(offer, 'check')?.text);
    expect(named(' Carlos  Lopez ')).toEqual(['Lopez', '']);
    expect(named('Carlos')).toEqual(['']);
  });
});

describe('what is carried over', () => {
  const nothing = { phones: [], emails: [], addresses: [] };
  const values = (mine: object, theirs: object = {}) =>
    Object.fromEntries(
      (carryOver({ ...nothing, ...mine }, { ...nothing, ...theirs })[0]?.values ?? []).map(
        ({ field: name, value }) => [name, value],
      ),
    );

  it('a street’s second line, and more', () => {
    const address = {
      row: '0',
      type: ' Home ',
      street: ' 1 Elm Street\n \nRear\nSide',
      unit: '',
      city: 'Passaic',
      state: '',
      zip: '',
      country: '',
    };
    expect(values({ addresses: [address] })).toEqual({
      type: 'Home',
      line1: '1 Elm Street',
      line2: 'Rear, Side',
      city: 'Passaic',
    });
  });

  it('Preferred and Primary only where the original is known to have none', () => {
    const mine = { phones: [{ ...phone('555-0112'), preferred: true }] };
    const other = (preferred?: boolean) => ({ phones: [{ ...phone('555-0199'), preferred }] });
    expect(
      [values(mine, other(false)), values(mine, other(true)), values(mine, other())].map(
        ({ preferred }) => preferred,
      ),
    ).toEqual(['1', undefined, undefined]);
    const both = { phones: [...other(false).phones, ...other(true).phones] };
    expect(values(mine, both).preferred).toBeUndefined();
    const mail = { emails: [email('a@example.org')] };
    expect(values(mail, { emails: [email('b@example.org', false)] }).primary).toBe('1');
    expect(values(mail, { emails: [email('b@example.org', true)] }).primary).toBeUndefined();
  });

  const knowing = duplicate({
    phones: [phone('555-0112')],
    students: [{ ...ana, number: '10123', originalContactType: '' }],
  });
  const tasks = () =>
    look(
      answer('same', searched(clashed(knowing), [found('5120', { hasAccount: true })])),
      withAna(),
    );

  it('a drawer may lack its type, never the value itself', () => {
    const item = (fields: Drawer['fields']) =>
      now(says(tasks(), withAna(), { drawer: drawer('phone', fields) }));
    expect(item({ number: field('text') })?.offers[0]?.label).toBe(t.fillIn);
    expect(item({ type: field('choice', '', ['Mobile']) })?.hints).toEqual([
      t.notFoundHere({ things: [t.things['phone.number'] ?? ''] }),
    ]);
  });

  it('what was carried over and is waved off is kept once', () => {
    const [task] = tasks();
    if (!task) throw new Error('no task');
    const key = carryItems(task, withAna())[0]?.key ?? '';
    expect(key).not.toBe('');
    const before = [
      { key, kind: 'carried' as const },
      { key: 'other', kind: 'carried' as const },
    ];
    expect(dismissItems({ ...task, carried: before }, [key], 9).carried).toEqual([
      { key: 'other', kind: 'carried' },
      { key, kind: 'dismissed' },
    ]);
  });
});
