import { describe, expect, it } from 'vitest';
import type { StudentContactsPage, StudentsContact } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import type { Context } from '../../../../lib/rules/core/context.ts';
import { en } from '../../spoken.ts';
import { context, SITE, seen } from '../family.ts';

const row = (id: string, name: string, more: Partial<StudentsContact> = {}): StudentsContact => ({
  key: id,
  contactId: id,
  name,
  relationship: 'Father',
  emails: [],
  ...more,
});
const page = (contacts: StudentsContact[]): StudentContactsPage => ({
  kind: 'student-contacts',
  student: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
  contacts,
});
const adviseOn = (contacts: StudentsContact[], more: Partial<Context> = {}) =>
  advise(context(seen(page(contacts)), more));
const cards = (contacts: StudentsContact[]) => adviseOn(contacts).lists[0]?.cards ?? [];

const EMAIL = { emails: ['carlos.lopez@example.org'] };
const carlos = row('9002', 'Carlos Lopez', EMAIL);

it('a message that Kinlink does not know is said to be there', () => {
  const page = { kind: 'student-contacts' as const, student: { dcid: '4213', name: 'Lopez, Ana' } };
  const notice = (message?: string) =>
    advise(context(seen({ ...page, contacts: [carlos] }, message ? { message } : {}))).notice;
  expect(notice('Records are locked')).toMatchObject({ title: en.message.title });
  expect(notice()).toBeUndefined();
});

describe('the account is what comes next', () => {
  const labels = (more: Partial<StudentsContact>) =>
    cards([row('9002', 'Carlos Lopez', more)])[0]?.offers.map(({ label }) => label);

  it('opens the contact and adds the account there, in one click', () => {
    const [card] = cards([row('9002', 'Carlos Lopez', { ...EMAIL, hasAccount: false })]);
    expect(card?.offers.at(-1)).toEqual({
      subject: { site: SITE, student: '4213' },
      id: 'add-account-9002',
      label: 'Add account',
      primary: true,
      action: { do: 'go', page: 'contact', id: '9002', offer: 'add-account' },
    });
  });

  it.each<[string, Partial<StudentsContact>]>([
    ['without an email', { hasAccount: false }],
    ['with an email that is none', { emails: ['nobody'], hasAccount: false }],
    ['with an account', { ...EMAIL, hasAccount: true }],
    ['before the records were read', EMAIL],
  ])('not %s', (_, more) => {
    expect(labels(more)).toEqual(['Open contact']);
  });

  it('not before one who looks like another was compared', () => {
    const lacking = { ...EMAIL, hasAccount: false };
    const [card] = cards([
      row('9002', 'Carlos Lopez', lacking),
      row('5120', 'Carlos A. Lopez', EMAIL),
    ]);
    expect(card?.offers.map(({ label }) => label)).toEqual([
      'Open contact',
      'Compare with contact 5120',
    ]);
  });

  it('nor beside one who looks like it and can’t be opened from here', () => {
    const [card] = cards([
      row('9002', 'Carlos Lopez', { ...EMAIL, hasAccount: false }),
      { ...row('row:1', 'Carlos A. Lopez', EMAIL), contactId: undefined },
    ]);
    expect(card?.tags.map(({ text }) => text)).toContain('Looks like Carlos A. Lopez');
    expect(card?.offers.map(({ label }) => label)).toEqual(['Open contact']);
  });
});

describe('how far a contact is', () => {
  const known: Partial<StudentsContact> = {
    ...EMAIL,
    access: true,
    hasAccount: true,
    enabled: true,
    active: true,
    students: [{ name: 'Ana Lopez', school: 'LES', dcid: '4213' }],
  };
  const tagOf = (more: Partial<StudentsContact>, ctx: Partial<Context> = {}) =>
    adviseOn([row('9002', 'Carlos Lopez', more)], ctx).lists[0]?.cards[0]?.tags[0];

  it('is Ready with access, an enabled account, an active contact and a current relationship', () => {
    expect(tagOf(known)).toEqual({ text: 'Ready', tone: 'good' });
  });

  it.each<[string, Partial<StudentsContact>, string]>([
    ['an account that is not enabled', { enabled: false }, 'Account not enabled'],
    ['an inactive contact', { active: false }, 'Inactive contact'],
    [
      'a relationship that is over',
      { students: [{ name: 'Diego Lopez', school: 'LES', dcid: '3107' }] },
      'Not a current relationship',
    ],
    ['no students at all', { students: [] }, 'Not a current relationship'],
    ['no account', { hasAccount: false }, 'No account'],
  ])('says what is off: %s', (_, more, text) => {
    expect(tagOf({ ...known, ...more })).toEqual({ text, tone: 'open' });
  });

  it.each<[string, Partial<StudentsContact>]>([
    ['the account', { enabled: undefined }],
    ['the contact', { active: undefined }],
    ['the relationship', { students: undefined }],
    ['a student’s id', { students: [{ name: 'Ana Lopez', school: 'LES' }] }],
  ])('says only that access is on where %s is not known', (_, more) => {
    expect(tagOf({ ...known, ...more })).toEqual({ text: 'Data Access on', tone: 'plain' });
  });
});

it('says that an email is missing only where no record leaves the emails out', () => {
  const tagOf = (more: Partial<StudentsContact>) =>
    cards([row('9002', 'Carlos Lopez', { hasAccount: false, ...more })])[0]?.tags[0];
  expect(tagOf({})).toEqual({ text: en.students.noEmail, tone: 'open' });
  expect(tagOf({ isPartial: true })).toEqual({ text: en.students.noAccount, tone: 'open' });
});

describe('a contact that is to have no portal access', () => {
  const remembered = { different: new Set<string>(), noAccess: new Set(['9002']) };
  const cardOf = (more: Partial<StudentsContact>) =>
    adviseOn([row('9002', 'Carlos Lopez', more)], { remembered }).lists[0]?.cards[0];

  it.each<Partial<StudentsContact>>([
    {},
    { ...EMAIL, hasAccount: false },
    { ...EMAIL, hasAccount: true, access: false },
  ])('has a neutral tag and no next step: %j', (more) => {
    expect(cardOf(more)?.tags).toEqual([{ text: 'No portal access', tone: 'plain' }]);
    expect(cardOf(more)?.offers.map(({ label }) => label)).toEqual(['Open contact']);
  });

  it('is pointed out where access is on all the same', () => {
    expect(cardOf({ ...EMAIL, hasAccount: true, access: true })?.tags).toEqual([
      { text: 'No portal access', tone: 'plain' },
      { text: 'Data Access on', tone: 'open' },
    ]);
  });
});
