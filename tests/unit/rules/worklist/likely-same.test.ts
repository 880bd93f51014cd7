import { expect, it } from 'vitest';
import { toListedContact } from '../../../../lib/powerschool/records/listed-contact.ts';
import { findLikelySame } from '../../../../lib/rules/worklist/likely-same.ts';
import type { Contact } from '../../../powerschool/model.ts';
import { seedDistrict } from '../../../powerschool/seed/seed.ts';
import { contact } from './listed-people.ts';

const none = new Set<string>();
const maria = contact({ contactId: '1' });
const copy = contact({ contactId: '2', hasAccount: false });

it('finds two records with the same name and email', () => {
  expect([...findLikelySame([maria, copy], none)]).toEqual([
    ['1', { contactIds: ['2'], isGroup: false }],
    ['2', { contactIds: ['1'], isGroup: false }],
  ]);
});

it('ignores pairs that the registrar marked as different people', () => {
  expect(findLikelySame([maria, copy], new Set(['1 2'])).size).toBe(0);
});

it('calls three records with the same name a group', () => {
  const third = contact({ contactId: '3', emails: [], username: undefined });
  const found = findLikelySame([maria, copy, third], none);
  expect(found.get('2')).toEqual({ contactIds: ['1', '3'], isGroup: true });
});

it('does not accept the same name alone, or one email with two names', () => {
  const namesake = contact({ contactId: '4', emails: [], username: undefined, phones: [] });
  const father = contact({ contactId: '5', name: 'Juan Perez', username: undefined });
  expect(findLikelySame([maria, namesake, father], none).size).toBe(0);
});

it('finds the same name and email although both records have a phone of many people', () => {
  const others = ['Juan Perez', 'Ida Stone', 'Omar Haddad'].map((name, n) =>
    contact({ contactId: `${n + 10}`, name, emails: [], username: undefined }),
  );
  const found = findLikelySame([maria, copy, ...others], none);
  expect([...found.keys()]).toEqual(['1', '2']);
});

it('does not accept the same name with an email of many people', () => {
  const emails = [{ address: 'family@example.org', primary: true }];
  const own = { emails, username: undefined };
  const others = ['Juan Perez', 'Ida Stone', 'Omar Haddad'].map((name, n) =>
    contact({ contactId: `${n + 10}`, name, phones: [], ...own }),
  );
  const two = [contact({ contactId: '1', ...own }), contact({ contactId: '2', ...own })];
  expect(findLikelySame([...two, ...others], none).size).toBe(0);
});

it('stays fast when thousands of contacts share one phone', () => {
  const agency = Array.from({ length: 3000 }, (_, n) =>
    contact({ contactId: `${n}`, name: `Robin Guest ${n}`, emails: [], username: undefined }),
  );
  expect(findLikelySame(agency, none).size).toBe(0);
});

/** Creates the listed contact from the record of a seeded contact. */
const recordOf = ({
  id,
  first,
  middle,
  last,
  suffix,
  emails,
  phones,
  addresses,
  account,
}: Contact) =>
  toListedContact({
    contactId: id,
    firstName: first,
    middleName: middle,
    lastName: last,
    suffix,
    active: true,
    emails,
    phones: phones.map(({ number, ext }) => ({ phoneNumber: number, extension: ext })),
    addresses: addresses.map(({ line1, unit, zip }) => ({ street: line1, unit, postalcode: zip })),
    contactAccount: account && { userName: account.username, enabled: account.enabled },
    contactStudents: [],
  });

it('has a precision of 0.95 and a recall of 0.9 or better over a whole district', () => {
  const { contacts } = seedDistrict();
  const all = contacts.filter(({ active }) => active);
  // In the seed, only a duplicate parent has the same name and the same email as another record.
  const keyOf = ({ first, last, emails }: Contact) => `${first} ${last} ${emails[0]?.address}`;
  const byKey = new Map<string, string[]>();
  for (const each of all.filter(({ emails }) => emails.length > 0))
    byKey.set(keyOf(each), [...(byKey.get(keyOf(each)) ?? []), `${each.id}`]);
  const truth = new Set([...byKey.values()].filter(({ length }) => length > 1).flat());
  const found = findLikelySame(
    all.map(recordOf).filter((record) => record !== null),
    none,
  );
  const right = [...found.keys()].filter((id) => truth.has(id));
  const missed = [...truth].filter((id) => !found.has(id));
  const wrong = [...found.keys()].filter((id) => !truth.has(id));
  expect(truth.size).toBeGreaterThan(100);
  expect(right.length / found.size, `wrong: ${wrong.join()}`).toBeGreaterThanOrEqual(0.95);
  expect(right.length / truth.size, `missed: ${missed.join()}`).toBeGreaterThanOrEqual(0.9);
});
