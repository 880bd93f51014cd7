import { expect, it } from 'vitest';
import type { SchoolChange } from '../../../lib/contracts/practice/school.ts';
import { exerciseOn, practiceProgress, START_OF } from '../../../lib/practice/exercises.ts';
import { saveChange } from '../../../lib/practice/save.ts';
import { newSchool, PEOPLE } from '../../../lib/practice/school.ts';

const { newParent, duplicate, original, firstChild, sibling, phone } = PEOPLE;
const email = 'rachel.brooks@example.org';
const after = (...changes: SchoolChange[]) =>
  practiceProgress(
    changes.reduce((school, change) => saveChange(school, change).school, newSchool()),
  );

const ADD_EMAIL: SchoolChange = {
  save: 'email',
  id: newParent,
  email: { type: 'Current', address: email, primary: true },
};
const ADD_ACCOUNT: SchoolChange = {
  save: 'account',
  id: newParent,
  account: { enabled: true, username: email, email },
  password: 'long-enough',
  confirm: 'long-enough',
};
const GIVE_ACCESS: SchoolChange = {
  save: 'link',
  id: newParent,
  link: { dcid: firstChild, relationship: 'Mother', access: true },
};
const REFUSED: SchoolChange = {
  ...ADD_ACCOUNT,
  id: duplicate,
  account: {
    enabled: true,
    username: 'daniel.ortiz@example.org',
    email: 'daniel.ortiz@example.org',
  },
};
const ATTACH: SchoolChange = {
  save: 'students',
  id: original,
  links: [{ dcid: sibling, relationship: 'Father', access: true }],
};
const ADD_PHONE: SchoolChange = {
  save: 'phone',
  id: original,
  phone: { type: 'Mobile', number: phone, preferred: true, sms: false },
};
const REMOVE: SchoolChange = { save: 'remove', id: duplicate };
const MAKE_INACTIVE: SchoolChange = {
  save: 'contact',
  id: duplicate,
  first: 'Daniel',
  last: 'Ortiz',
  active: false,
};

it('a new parent: email, account, access', () => {
  expect(after()['new-parent']).toBe('email');
  expect(after(ADD_EMAIL)['new-parent']).toBe('account');
  expect(after(ADD_EMAIL, ADD_ACCOUNT)['new-parent']).toBe('access');
  expect(after(ADD_EMAIL, ADD_ACCOUNT, GIVE_ACCESS)['new-parent']).toBe('done');
  expect(after({ save: 'remove', id: newParent })['new-parent']).toBe('lost');
});

it('the sibling: refused, then added to the contact that has the account', () => {
  expect(after().sibling).toBe('account');
  expect(after(REFUSED).sibling).toBe('find');
  expect(after(REFUSED, ATTACH).sibling).toBe('done');
  expect(after(REFUSED, REMOVE).sibling).toBe('lost');
});

it.each([
  ['deleted', REMOVE],
  ['made inactive', MAKE_INACTIVE],
])('the duplicate: its phone first, then %s', (_, retire) => {
  expect(after().duplicate).toBe('wait');
  expect(after(ATTACH).duplicate).toBe('phone');
  expect(after(ATTACH, ADD_PHONE).duplicate).toBe('retire');
  expect(after(ATTACH, ADD_PHONE, retire).duplicate).toBe('done');
  expect(after(ATTACH, retire).duplicate).toBe('lost');
});

it('each page belongs to the exercise that its people are in', () => {
  const begun = after();
  expect(exerciseOn(begun, { contactId: newParent })).toBe('new-parent');
  expect(exerciseOn(begun, { dcid: firstChild })).toBe('new-parent');
  expect(exerciseOn(begun, { contactId: duplicate })).toBe('sibling');
  expect(exerciseOn(after(ATTACH), { contactId: original })).toBe('duplicate');
});

it('each exercise begins on a page of the school', () => {
  for (const address of Object.values(START_OF)) expect(address).toMatch(/^\/admin\/.*\d$/);
});
