import { expect, it } from 'vitest';
import {
  duplicateContact,
  foundContact,
  foundOriginal,
} from '../../../../lib/rules/family-map/task-contacts.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { ana, duplicate, record, same } from './task-family.ts';

const sourceOf = (task: Task, ...noAccess: string[]) => ({ task, noAccess: new Set(noAccess) });
const emptySnapshot = { phones: [], emails: [], addresses: [], flags: [] };

it('knows only the name of an original that no search has read', () => {
  const original = { contactId: '5120', name: 'Carlos A. Lopez' };
  expect(foundOriginal(same(), original)).toBe(record);
  const unread = same({ search: undefined });
  expect(foundContact(sourceOf(unread), foundOriginal(unread, original))).toEqual({
    id: '5120',
    name: 'Carlos A. Lopez',
    active: undefined,
    account: 'unknown',
    emails: undefined,
    isSubject: true,
  });
});

it('writes a name as it is spoken, whichever way PowerSchool’s records have it', () => {
  const found = { ...record, name: 'Lopez, Carlos A.', suffix: 'Jr.' };
  expect(foundContact(sourceOf(same()), found).name).toBe('Carlos A. Lopez Jr.');
});

it('marks contacts that get no portal access by the registrar’s decision', () => {
  const source = sourceOf(same(), '5120', '9002');
  expect(foundContact(source, record).noAccess).toBe(true);
  expect(duplicateContact(source, duplicate).noAccess).toBe(true);
  expect(foundContact(sourceOf(same()), record)).not.toHaveProperty('noAccess');
});

it.each([
  ['the suffix', { suffix: 'NO CONTACT' }],
  ['the employer', { details: { employer: 'Order of protection' } }],
  ['a relationship', { students: [{ ...ana, school: '', relationship: 'Father (restricted)' }] }],
])('marks a warning of the contact that was found, in %s', (_, more) => {
  expect(foundContact(sourceOf(same()), { ...record, ...more }).hasWarning).toBe(true);
});

it('marks a warning of the duplicate, in its details or in a relationship', () => {
  const details = [{ field: 'employer', value: 'Restraining order' }];
  const noted = { ...duplicate, snapshot: { ...emptySnapshot, details } };
  expect(duplicateContact(sourceOf(same()), noted).hasWarning).toBe(true);
  const students = [{ ...ana, relationship: 'Father - supervised' }];
  expect(duplicateContact(sourceOf(same({ students })), duplicate).hasWarning).toBe(true);
  expect(duplicateContact(sourceOf(same()), duplicate)).not.toHaveProperty('hasWarning');
});
