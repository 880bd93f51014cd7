import { expect, it } from 'vitest';
import { describeAfter, describeFamily } from '../../../../lib/rules/family-map/describe-family.ts';
import { familyMapEn as t } from '../../spoken.ts';
import { child, contact, family, tie, withDuplicate } from './families.ts';

it('says who everyone is, and which access there is', () => {
  const { schools, contacts } = describeFamily(withDuplicate(), t);
  expect(schools).toEqual([
    {
      name: 'LES',
      children: [
        {
          id: '1',
          kind: 'child',
          name: 'Ana Lopez',
          opensPage: true,
          lines: [
            'Student number 10123',
            'Maria Lopez (Mother): Data Access is on',
            'Maria Lopez (Mother): Data Access is off',
          ],
        },
      ],
    },
  ]);
  expect(contacts[0]?.lines).toEqual([
    'Mother · Contact 9002',
    'maria@example.org',
    'No account',
    'Ana Lopez (Mother): Data Access is off',
    'Likely the same person as Maria Lopez (9001): same email maria@example.org; same name',
  ]);
});

it('says what is past, new, unknown or without custody', () => {
  const { contacts } = describeFamily(
    family({
      ties: [
        tie({ current: false, access: undefined, relationship: '' }),
        tie({ childId: '2', isNew: true, custody: false }),
      ],
      children: [child(), child({ id: '2', name: 'Eva Lopez', school: '' })],
    }),
    t,
  );
  expect(contacts[0]?.lines.slice(-2)).toEqual([
    'Ana Lopez: Data Access unknown; past or future relationship',
    'Eva Lopez (Mother): Data Access is on; No custody; new',
  ]);
});

it('says that access is not decided, in the list and above the picture', () => {
  const eva = child({ id: '2', name: 'Eva Lopez' });
  const after = family({
    children: [child(), eva, child({ id: '3', name: 'Diego Lopez', mayBeOther: true })],
    contacts: [contact(), contact({ id: '9002', isRetired: true })],
    ties: [tie(), tie({ childId: '2', access: undefined, isUndecided: true, isNew: true })],
  });
  expect(describeFamily(after, t).contacts[0]?.lines.at(-1)).toBe(
    'Eva Lopez (Mother): Data Access not decided yet; new',
  );
  expect(describeAfter(after, t)).toEqual([
    'How the family looks when you finish all steps: all children on one contact, and the duplicate deleted or inactive.',
    'Not decided yet: Data Access to Eva Lopez. Kinlink says why on the contact’s page.',
    'No line to Diego Lopez: the contact you were working on has no students, so Kinlink used the child whose contacts you opened last.',
  ]);
});

it('promises no more than that all children are on one contact', () => {
  expect(describeAfter(family(), t)).toEqual([
    'How the family looks when you finish all steps: all children on one contact.',
  ]);
});

it('says whether contacts were never read', () => {
  const unknown = (contactsUnknown?: 'all' | 'others') =>
    describeFamily(family({ children: [child({ contactsUnknown })] }), t).areContactsUnknown;
  expect([unknown('all'), unknown('others'), unknown()]).toEqual([true, false, false]);
});

it('has everyone of a family that is too large for the picture', () => {
  const many = Array.from({ length: 30 }, (_, n) => contact({ id: `${n}` }));
  expect(describeFamily(family({ contacts: many }), t).contacts).toHaveLength(30);
});

it('names a school that no record names', () => {
  const { schools } = describeFamily(family({ children: [child({ school: '' })] }), t);
  expect(schools.map(({ name }) => name)).toEqual(['School unknown']);
});
