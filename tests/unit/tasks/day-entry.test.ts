/** The day's entries as they are stored. */
import { expect, it } from 'vitest';
import { ContactProgress, DayEntry, withEntries } from '../../../lib/tasks/day-entry.ts';

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

it('lists each thing once, and stays the same list when nothing is new', () => {
  const first = DayEntry.parse(entry);
  const log = withEntries(undefined, [first, { ...first, contactId: '9003' }]);
  expect(log?.map(({ contactId }) => contactId)).toEqual(['9002', '9003']);
  expect(withEntries(log, [{ ...first, at: 2 }])).toBe(log);
  const student = { name: 'Lopez, Ana', number: '10123' };
  expect(withEntries(log, [{ ...first, student }])).toHaveLength(3);
});
