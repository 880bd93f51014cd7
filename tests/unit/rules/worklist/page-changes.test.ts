import { describe, expect, it } from 'vitest';
import type { ContactPage, Student } from '../../../../lib/contracts/contact-facts.ts';
import type { StudentContactsPage } from '../../../../lib/contracts/facts.ts';
import type { ListedContact } from '../../../../lib/contracts/worklist/list.ts';
import {
  changesFromPage,
  type KnownPeople,
  peopleOnPage,
} from '../../../../lib/rules/worklist/page-changes.ts';
import { contact, student, tie } from './listed-people.ts';

const row = (more: Partial<Student> = {}): Student => ({
  key: '1',
  dcid: '1',
  name: 'Ana Lopez',
  school: 'LES',
  relationship: 'Mother',
  access: true,
  current: true,
  editable: true,
  custody: true,
  ...more,
});
const page = (more: Partial<ContactPage> = {}): ContactPage => ({
  kind: 'contact',
  contactId: '9001',
  name: 'Maria Lopez',
  active: true,
  account: { enabled: true, username: 'maria@example.org' },
  emails: [
    { row: '0', type: 'Current', address: 'maria@example.org', primary: true, editable: true },
  ],
  students: [row()],
  can: {
    addEmail: true,
    addAccount: true,
    editAccount: true,
    addStudents: true,
    addPhone: true,
    addAddress: true,
    remove: true,
    submit: true,
  },
  ...more,
});
const facts = (shown: ContactPage, more = {}) => ({ page: shown, busy: false, ...more });
const known = (more: Partial<KnownPeople> = {}): KnownPeople => ({
  students: [student()],
  contacts: [contact()],
  ...more,
});
const nothing = { students: [], contacts: [] };

describe('which pages count', () => {
  it('names the people on a settled page', () => {
    expect(peopleOnPage(facts(page()))).toEqual({ dcids: ['1'], contactIds: ['9001'] });
    const parentAccess = { kind: 'access-accounts', student: { dcid: '1', name: '' } } as const;
    expect(peopleOnPage({ page: parentAccess, busy: false })).toEqual({
      dcids: ['1'],
      contactIds: [],
    });
  });

  it.each([
    ['a drawer is open', {}, { drawer: { kind: 'email' } }],
    ['the page is busy', {}, { busy: true }],
    ['it may belong to another person', {}, { unsettled: 'other-user' }],
    ['edits are not saved', { unsaved: true }, {}],
    ['the contact is being deleted', { deleting: 'asked' as const }, {}],
    ['the contact was never saved', { contactId: undefined }, {}],
  ])('not while %s', (_, more, around) => {
    expect(
      peopleOnPage(facts(page(more as Partial<ContactPage>), around) as never),
    ).toBeUndefined();
  });
});

describe('Contact Details', () => {
  it('changes nothing when it shows what the list has', () => {
    expect(changesFromPage(facts(page()), known())).toEqual(nothing);
  });

  it('adds the account, Data Access and a new email from the page', () => {
    const before = contact({
      hasAccount: false,
      enabled: undefined,
      username: undefined,
      emails: [],
      students: [tie({ access: false })],
    });
    expect(changesFromPage(facts(page()), known({ contacts: [before] })).contacts).toEqual([
      contact(),
    ]);
  });

  it('keeps values that the page does not show', () => {
    const shown = page({
      account: undefined,
      emails: undefined,
      students: undefined,
      active: undefined,
    });
    expect(changesFromPage(facts(shown), known())).toEqual(nothing);
  });

  it('removes an account that no longer exists', () => {
    const { contacts } = changesFromPage(facts(page({ account: null })), known());
    expect(contacts[0]).toMatchObject({ hasAccount: false });
    expect(contacts[0]?.username).toBeUndefined();
  });

  it('uses the current one of two rows for the same student', () => {
    const shown = page({
      students: [row(), row({ current: false, access: false, relationship: 'Aunt' })],
    });
    expect(changesFromPage(facts(shown), known())).toEqual(nothing);
  });

  it.each([
    ['access', [{ access: true }, { access: false }], { access: true }],
    ['custody', [{ custody: true }, { custody: false }], { custody: true }],
    ['relationship', [{}, { relationship: '' }], { relationship: 'Mother' }],
    ['relationship', [{ relationship: 'Aunt' }, {}], { relationship: 'Aunt' }],
    ['access', [{ access: false }, { access: false }], { access: false }],
    ['what was known', [{ access: false }, { access: undefined }], { access: true }],
    ['what was known', [{ custody: false }, { custody: undefined }], { custody: true }],
  ] as const)('joins the current rows of one student: %s', (_, rows, expected) => {
    const before = known({ contacts: [contact({ name: '' })] });
    for (const students of [rows, [...rows, { current: false, relationship: 'Past' }]]) {
      const shown = page({ students: students.map((each) => row(each)) });
      const { contacts } = changesFromPage(facts(shown), before);
      expect(contacts[0]?.students).toEqual([tie(expected)]);
    }
  });

  it('joins past rows only if none is current', () => {
    const past = row({ current: false, custody: false, access: false });
    const shown = page({ students: [{ ...past, relationship: '' }, past] });
    const { contacts } = changesFromPage(facts(shown), known());
    const joined = { current: false, custody: false, access: false, relationship: 'Mother' };
    expect(contacts[0]?.students).toEqual([tie(joined)]);
  });

  it('reads no relationships if a row has no student id', () => {
    const shown = page({ students: [row({ access: false }), row({ dcid: undefined })] });
    expect(changesFromPage(facts(shown), known())).toEqual(nothing);
  });

  it('adds a new contact only if a student of the list has it', () => {
    const added = changesFromPage(
      facts(page({ contactId: '7' })),
      known({ students: [student({ contactIds: [] })], contacts: [] }),
    );
    expect(added.contacts.map(({ contactId }) => contactId)).toEqual(['7']);
    expect(added.students).toEqual([student({ contactIds: ['7'] })]);
    expect(changesFromPage(facts(page({ contactId: '7' })), nothing)).toEqual(nothing);
  });
});

it('reads Enable Parent Access from Access Accounts', () => {
  const shown = (parentAccess?: boolean) =>
    ({ kind: 'access-accounts', student: { dcid: '1', name: 'Ana' }, parentAccess }) as const;
  expect(changesFromPage({ page: shown(false) }, known()).students).toEqual([
    student({ parentAccess: false }),
  ]);
  expect(changesFromPage({ page: shown() }, known())).toEqual(nothing);
});

describe('a student’s contacts', () => {
  const list = (contacts: StudentContactsPage['contacts']): StudentContactsPage => ({
    kind: 'student-contacts',
    student: { dcid: '1', name: 'Lopez, Ana', number: '10123' },
    contacts,
  });
  const shown = {
    key: '9001',
    contactId: '9001',
    name: 'Maria Lopez',
    relationship: 'Mother',
    emails: [],
  };

  it('fill in a student whose record was refused, and leave the rest unknown', () => {
    const { students, contacts } = changesFromPage(
      { page: list([{ ...shown, access: true }]) },
      { students: [student({ state: 'refused', contactIds: [] })], contacts: [] },
    );
    expect(students[0]).toMatchObject({ contactIds: ['9001'], number: '10123' });
    expect(contacts[0]).toMatchObject({ contactId: '9001', name: 'Maria Lopez' });
    expect(contacts[0]?.emails).toBeUndefined();
    expect(contacts[0]?.hasAccount).toBeUndefined();
    expect(contacts[0]?.students).toMatchObject([
      { dcid: '1', relationship: 'Mother', access: true },
    ]);
  });

  it('that are an empty list mean that the student has no contact', () => {
    const { students } = changesFromPage(
      { page: list([]) },
      { students: [student({ state: 'waiting', contactIds: [] })], contacts: [] },
    );
    expect(students[0]).toMatchObject({ state: 'read', contactIds: [] });
  });

  it('update Data Access and the values of their records, and keep the rest', () => {
    const page = list([{ ...shown, access: false, hasAccount: true, enabled: false }]);
    const { contacts } = changesFromPage({ page }, known());
    expect(contacts).toEqual([contact({ enabled: false, students: [tie({ access: false })] })]);
  });

  it('leave emails unknown that no record has told', () => {
    const unread = contact({ emails: undefined, hasAccount: undefined });
    const row = { ...shown, hasAccount: false, isPartial: true };
    const emailsAfter = (more: object) =>
      changesFromPage({ page: list([{ ...row, ...more }]) }, known({ contacts: [unread] }))
        .contacts[0]?.emails;
    expect(emailsAfter({})).toBeUndefined();
    expect(emailsAfter({ isPartial: undefined })).toEqual([]);
  });

  it('forget the name of an account that is gone, and nothing for an account that is not told', () => {
    const withAccount = (hasAccount?: boolean) =>
      changesFromPage({ page: list([{ ...shown, hasAccount }]) }, known()).contacts;
    expect(withAccount(false)).toMatchObject([
      { hasAccount: false, enabled: undefined, username: undefined },
    ]);
    expect(withAccount()).toEqual([]);
  });

  it('change nothing for a student who is not on the list', () => {
    expect(changesFromPage({ page: list([shown]) }, { students: [], contacts: [] })).toEqual(
      nothing,
    );
  });
});

it('confirms a number from a row once the student’s page shows it', () => {
  const shown = (number: string) => ({
    page: {
      kind: 'student-contacts' as const,
      student: { dcid: '1', name: 'Ana Lopez', number },
      contacts: [],
    },
  });
  const guessed = student({ number: '101', isUnconfirmed: true });
  const after = (number: string) =>
    changesFromPage(shown(number), known({ students: [guessed] })).students;
  expect(after('101')[0]?.isUnconfirmed).toBeUndefined();
  expect(after('101')).toHaveLength(1);
  expect(after('10123')[0]?.isUnconfirmed).toBe(true);
});

it('a student’s page adds only this student to a contact without known students', () => {
  const shown = {
    kind: 'student-contacts' as const,
    student: { dcid: '1', name: 'Ana Lopez' },
    contacts: [{ contactId: '9001', name: 'Maria Lopez', relationship: 'Mother', emails: [] }],
  };
  const before = contact({ students: undefined });
  const isPartial = (first: ListedContact) =>
    changesFromPage({ page: shown as never }, known({ contacts: [first] })).contacts[0]?.isPartial;
  expect(isPartial(before)).toBe(true);
  expect(isPartial(contact({ students: [tie({ relationship: 'Aunt' })] }))).toBeUndefined();
  const { contacts } = changesFromPage(
    facts(page()),
    known({ contacts: [contact({ isPartial: true })] }),
  );
  expect(contacts[0]?.isPartial).toBeUndefined();
});
