/** The day's entries as they are stored. */
import { expect, it } from 'vitest';
import { ContactProgress, DayEntry } from '../../../lib/tasks/day-entry.ts';

const entry = {
  site: 's',
  at: 1,
  kind: 'account-created',
  contactId: '9002',
  name: 'Carlos Lopez',
};

it('an entry has a kind of the list, and nothing beside its own fields', () => {
  expect(DayEntry.parse({ ...entry, password: 'secret' })).toEqual(entry);
  expect(DayEntry.safeParse({ ...entry, kind: 'password-set' }).success).toBe(false);
});

it('a contact that was never saved has no number', () => {
  const progress = { name: 'Carlos Lopez', hasNoAccount: true, closed: [], selected: [] };
  expect(ContactProgress.parse(progress)).toEqual(progress);
});
