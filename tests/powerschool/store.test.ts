import { describe, expect, test } from 'vitest';
import { isCurrent } from './model.ts';
import { type AccountInput, CLASH, saveAccount } from './rules/account.ts';
import { saveDemographics } from './rules/demographics.ts';
import { deleteEmail, saveEmail } from './rules/emails.ts';
import { addLink, editLink, removeLink } from './rules/links.ts';
import { CONTACTS, STUDENTS } from './scene.ts';
import { COUNTS, seedDistrict } from './seed/seed.ts';
import { type ContactFields, Store } from './store.ts';

const fresh = (): Store => new Store(() => seedDistrict());
const known = (store: Store, id: number) => {
  const contact = store.contact(id);
  if (!contact) throw new Error(`The scene has no contact ${id}`);
  return contact;
};
const account = (email: string, more: Partial<AccountInput> = {}): AccountInput => ({
  enabled: true,
  username: email,
  email,
  password: 'Sunny-Day-7',
  confirm: 'Sunny-Day-7',
  ...more,
});

describe('the seed', () => {
  const data = seedDistrict();

  test('is the same every time', () => {
    expect(seedDistrict()).toEqual(data);
  });

  test('has the promised size', () => {
    expect(data.students).toHaveLength(COUNTS.students);
    expect(data.contacts).toHaveLength(COUNTS.contacts);
    expect([COUNTS.students, COUNTS.contacts]).toEqual([1500, 2400]);
  });

  test('gives every record an id of its own', () => {
    const unique = (values: (number | string)[]) =>
      expect(new Set(values).size).toBe(values.length);
    unique(data.students.map((student) => student.dcid));
    unique(data.students.map((student) => student.number));
    unique(data.contacts.map((contact) => contact.id));
    unique(data.contacts.map((contact) => contact.guardianId));
    unique(data.contacts.flatMap((contact) => contact.links.map((link) => link.assocId)));
    unique(data.contacts.flatMap((contact) => contact.emails.map((email) => email.id)));
    unique(
      data.contacts.flatMap((contact) =>
        contact.account ? [contact.account.email.toLowerCase()] : [],
      ),
    );
    unique(
      data.contacts.flatMap((contact) =>
        contact.account ? [contact.account.username.toLowerCase()] : [],
      ),
    );
  });

  test('keeps its own rules', () => {
    for (const contact of data.contacts) {
      expect(contact.emails.filter((email) => email.primary).length).toBeLessThanOrEqual(1);
      expect(new Set(contact.emails.map((email) => email.row)).size).toBe(contact.emails.length);
      if (!contact.account) expect(contact.links.some((link) => link.dataAccess)).toBe(false);
      const current = contact.links.filter((link) => isCurrent(link));
      expect(new Set(current.map((link) => link.dcid)).size).toBe(current.length);
    }
  });

  test('holds only addresses and numbers that belong to nobody', () => {
    for (const contact of data.contacts) {
      for (const email of contact.emails) expect(email.address).toMatch(/@example\.(org|com|net)$/);
      for (const phone of contact.phones) expect(phone.number).toMatch(/^555-01\d\d$/);
    }
  });

  test('has every kind of family the project must meet', () => {
    const schoolOf = new Map(data.students.map((student) => [student.dcid, student.schoolId]));
    const emails = data.contacts.flatMap((contact) => contact.emails.map((email) => email.address));
    const names = data.contacts.map((contact) => `${contact.first} ${contact.last}`);
    expect(
      data.contacts.some(
        (contact) => new Set(contact.links.map((link) => schoolOf.get(link.dcid))).size > 1,
      ),
    ).toBe(true);
    expect(new Set(emails).size).toBeLessThan(emails.length);
    expect(new Set(names).size).toBeLessThan(names.length);
    expect(data.contacts.filter((contact) => !contact.active).length).toBeGreaterThan(20);
    expect(data.contacts.some((contact) => contact.emails.length === 0)).toBe(true);
    expect(emails.some((email) => email.length === 70)).toBe(true);
    expect(names.some((name) => /\p{Script=Han}/u.test(name))).toBe(true);
    expect(names.some((name) => /\p{Script=Arabic}/u.test(name))).toBe(true);
    expect(names.some((name) => name.includes('<b>'))).toBe(true);
    expect(names.some((name) => name.includes("'"))).toBe(true);
    expect(
      data.contacts.some((contact) => contact.emails.some((email, index) => email.row !== index)),
    ).toBe(true);
    expect(data.contacts.some((contact) => contact.links.some((link) => !isCurrent(link)))).toBe(
      true,
    );
  });
});

describe('accounts', () => {
  test('an account email is unique among accounts, whatever its case', () => {
    const store = fresh();
    const duplicate = known(store, CONTACTS.carlosDuplicate.id);
    expect(() =>
      saveAccount(
        store,
        duplicate,
        account('Carlos.Lopez@EXAMPLE.org', { username: 'somebody-new' }),
      ),
    ).toThrow(CLASH.email);
    expect(duplicate.account).toBeNull();
  });

  test('a username is unique, apart from emails', () => {
    const store = fresh();
    const mother = known(store, CONTACTS.motherOfPriya.id);
    expect(() => saveAccount(store, mother, account(CONTACTS.motherOfPriya.email))).toThrow(
      CLASH.username,
    );
    saveAccount(store, mother, account(CONTACTS.motherOfPriya.email, { username: 'sraman' }));
    expect(mother.account?.username).toBe('sraman');
  });

  test('an email that other contacts merely list is free', () => {
    const store = fresh();
    known(store, CONTACTS.carlosOriginal.id).account = null;
    saveAccount(store, known(store, CONTACTS.grandmother.id), account(CONTACTS.grandmother.email));
    expect(store.holderOf('email', CONTACTS.grandmother.email)?.id).toBe(CONTACTS.grandmother.id);
  });

  test('an inactive contact still holds its account email', () => {
    const store = fresh();
    expect(() =>
      saveAccount(
        store,
        known(store, CONTACTS.fatherOfNora.id),
        account(CONTACTS.fatherOfNora.email),
      ),
    ).toThrow(CLASH.email);
  });

  test('may be saved again with their own email', () => {
    const store = fresh();
    const original = known(store, CONTACTS.carlosOriginal.id);
    saveAccount(store, original, {
      ...account(CONTACTS.carlosOriginal.email),
      password: '',
      confirm: '',
    });
    expect(original.account?.passwordLength).toBe(10);
  });

  test.each([
    [
      'a username over 64 characters',
      { username: 'x'.repeat(65) },
      'Username cannot be longer than 64',
    ],
    [
      'an account email over 256 characters',
      { email: `${'x'.repeat(250)}@example.org` },
      'Account Email cannot be longer than 256',
    ],
    [
      'a State Guardian Number over 32 characters',
      { stateGuardianNumber: '1'.repeat(33) },
      'State Guardian Number cannot be longer than 32',
    ],
    ['no username', { username: ' ' }, 'Username is required'],
    ['no account email', { email: '' }, 'Account Email is required'],
    ['an account email that is none', { email: 'nobody' }, 'not a valid email'],
    ['a short password', { password: 'abc', confirm: 'abc' }, 'Password must be'],
    ['two different passwords', { confirm: 'Other-Day-8' }, 'Passwords do not match'],
  ])('refuse %s', (_name, change, message) => {
    const store = fresh();
    expect(() =>
      saveAccount(
        store,
        known(store, CONTACTS.maria.id),
        account('maria.lopez@example.org', change),
      ),
    ).toThrow(message);
  });

  test('an email of 70 characters is too long for a username and fine as account email', () => {
    const store = fresh();
    const contact = known(store, CONTACTS.longEmail.id);
    expect(CONTACTS.longEmail.email).toHaveLength(70);
    expect(() => saveAccount(store, contact, account(CONTACTS.longEmail.email))).toThrow(
      'Username cannot be longer',
    );
    saveAccount(store, contact, account(CONTACTS.longEmail.email, { username: 'maximiliane' }));
    expect(contact.account?.email).toBe(CONTACTS.longEmail.email);
  });
});

describe('emails', () => {
  test('there is one primary at most', () => {
    const store = fresh();
    const contact = known(store, CONTACTS.carlosOriginal.id);
    const added = saveEmail(store, contact, undefined, {
      type: 'Current',
      address: 'new@example.org',
      primary: true,
    });
    expect(contact.emails.filter((email) => email.primary)).toEqual([added]);
  });

  test('the primary cannot be deleted, another can, and its row number is not used again', () => {
    const store = fresh();
    const contact = known(store, CONTACTS.carlosOriginal.id);
    const [other, primary] = contact.emails;
    expect(() => deleteEmail(contact, primary?.id ?? 0)).toThrow('primary');
    deleteEmail(contact, other?.id ?? 0);
    expect(
      saveEmail(store, contact, undefined, { type: 'Work', address: 'w@example.org' }).row,
    ).toBe(3);
  });

  test('need a type and an address', () => {
    const store = fresh();
    const contact = known(store, CONTACTS.maria.id);
    expect(() => saveEmail(store, contact, undefined, { address: 'a@example.org' })).toThrow(
      'Type',
    );
    expect(() =>
      saveEmail(store, contact, undefined, { type: 'Current', address: 'no address' }),
    ).toThrow('valid');
  });
});

describe('students of a contact', () => {
  test('data access needs an account', () => {
    const store = fresh();
    const maria = known(store, CONTACTS.maria.id);
    const assocId = maria.links[0]?.assocId ?? 0;
    expect(() => editLink(maria, assocId, { dataAccess: true })).toThrow('access account');
    saveAccount(store, maria, account('maria.lopez@example.org'));
    editLink(maria, assocId, { dataAccess: true });
    expect(store.hasDataAccess(CONTACTS.maria.id, STUDENTS.ana.dcid)).toBe(true);
  });

  test('removing the association removes the access', () => {
    const store = fresh();
    const original = known(store, CONTACTS.carlosOriginal.id);
    expect(store.hasDataAccess(original.id, STUDENTS.diego.dcid)).toBe(true);
    removeLink(original, original.links[0]?.assocId ?? 0);
    expect(store.hasDataAccess(original.id, STUDENTS.diego.dcid)).toBe(false);
  });

  test('adding a student whom the account saw unlisted leaves one access, that of the row', () => {
    const store = fresh();
    const original = known(store, CONTACTS.carlosOriginal.id);
    const { dcid } = STUDENTS.ana;
    const [row] = original.links;
    if (row) original.links.push({ ...row, assocId: 1, dcid, unlisted: true });
    expect(store.hasDataAccess(original.id, dcid)).toBe(true);
    const { assocId } = addLink(store, original, dcid, { relationship: 'Father' }, 'replaced');
    expect(store.hasDataAccess(original.id, dcid)).toBe(false);
    editLink(original, assocId, { dataAccess: true });
    removeLink(original, assocId);
    expect(store.hasDataAccess(original.id, dcid)).toBe(false);
  });

  test('adding a student whom the account saw unlisted may leave that access on', () => {
    const store = fresh();
    const original = known(store, CONTACTS.carlosOriginal.id);
    const { dcid } = STUDENTS.ana;
    const [row] = original.links;
    if (row) original.links.push({ ...row, assocId: 1, dcid, unlisted: true });
    const { dataAccess } = addLink(store, original, dcid, { relationship: 'Father' }, 'survives');
    expect(dataAccess).toBe(true);
  });

  test('adding needs a relationship, and happens once', () => {
    const store = fresh();
    const original = known(store, CONTACTS.carlosOriginal.id);
    expect(() => addLink(store, original, STUDENTS.ana.dcid, { relationship: '' })).toThrow(
      'Relationship',
    );
    addLink(store, original, STUDENTS.ana.dcid, { relationship: 'Father', dataAccess: true });
    expect(() => addLink(store, original, STUDENTS.ana.dcid, { relationship: 'Father' })).toThrow(
      'already associated',
    );
  });
});

describe('inactive and deleted', () => {
  test('inactive locks the account, active again does not unlock it', () => {
    const store = fresh();
    const original = known(store, CONTACTS.carlosOriginal.id);
    saveDemographics(original, { active: false });
    saveDemographics(original, { active: true });
    expect(original.account?.enabled).toBe(false);
  });

  test('deleting frees the account email', () => {
    const store = fresh();
    store.remove(CONTACTS.carlosOriginal.id);
    expect(store.holderOf('email', CONTACTS.carlosOriginal.email)).toBeUndefined();
    store.reset();
    expect(store.holderOf('email', CONTACTS.carlosOriginal.email)?.id).toBe(
      CONTACTS.carlosOriginal.id,
    );
  });
});

describe('searching', () => {
  test('contacts by contact email, account email and name', () => {
    const store = fresh();
    const ids = (query: string) => store.searchContacts(query).map((contact) => contact.id);
    expect(ids('CARLOS.lopez@example.org')).toEqual([
      CONTACTS.carlosOriginal.id,
      CONTACTS.grandmother.id,
      CONTACTS.carlosDuplicate.id,
    ]);
    known(store, CONTACTS.ready.id).emails = [];
    expect(ids(CONTACTS.ready.email)).toEqual([CONTACTS.ready.id]);
    expect(ids('Lopez, Maria')).toEqual([CONTACTS.maria.id]);
    expect(ids('')).toEqual([]);
  });

  test('inactive contacts only when asked', () => {
    const store = fresh();
    const ids = (inactive: boolean) =>
      store
        .searchContacts(CONTACTS.inactiveHolder.email, { inactive })
        .map((contact) => contact.id);
    expect(ids(false)).toEqual([CONTACTS.fatherOfNora.id]);
    expect(ids(true)).toEqual([CONTACTS.fatherOfNora.id, CONTACTS.inactiveHolder.id]);
  });

  test('by the fields of the classic page: all that are filled must match, names by their beginning', () => {
    const store = fresh();
    const ids = (fields: ContactFields) => store.findContacts(fields).map(({ id }) => id);
    expect(ids({ lastName: 'lop', firstName: 'Car' })).toEqual(
      expect.arrayContaining([CONTACTS.carlosOriginal.id, CONTACTS.carlosDuplicate.id]),
    );
    expect(ids({ firstName: 'arlos' })).toEqual([]);
    expect(ids({ emailAddress: CONTACTS.ready.email, lastName: 'Smith' })).toEqual([]);
    expect(ids({ phoneNumber: '0112', phoneExtension: '21' })).toEqual([
      CONTACTS.carlosDuplicate.id,
    ]);
    expect(ids({ address: 'Maple', addressUnit: '3B', lastName: 'Lopez' })).toEqual([
      CONTACTS.carlosDuplicate.id,
    ]);
    expect(ids({ lastName: ' ' })).toEqual([]);
  });

  test('a username is not searched: the account that holds it does not show', () => {
    expect(
      fresh()
        .searchContacts(CONTACTS.usernameHolder.username)
        .map((contact) => contact.id),
    ).toEqual([CONTACTS.motherOfPriya.id]);
  });

  test('students by the beginning of their number', () => {
    expect(
      fresh()
        .searchStudents('10123', 'number')
        .map((student) => student.number),
    ).toEqual(['10123', '101234']);
  });
});
