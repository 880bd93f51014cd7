import { expect, it } from 'vitest';
import { childTexts, contactTexts } from '../../../../lib/rules/family-map/box-texts.ts';
import { familyMapEn as t } from '../../spoken.ts';
import { child, contact, family, tie } from './families.ts';

const textsOf = (texts: readonly { text: string }[]) => texts.map(({ text }) => text);

it('a child: name, number, and Enable Parent Access only where it is off', () => {
  expect(textsOf(childTexts(child(), t))).toEqual(['Ana Lopez', 'Student number 10123']);
  const closed = child({ name: '', number: undefined, parentAccess: false });
  expect(childTexts(closed, t)).toEqual([
    { text: 'Student with the id 1', tone: 'name' },
    { text: 'Enable Parent Access is off', tone: 'warn', icon: 'warning' },
  ]);
});

it('a child whose contacts were not read, and one that may be another child', () => {
  const unread = child({ contactsUnknown: 'all', mayBeOther: true });
  expect(textsOf(childTexts(unread, t)).slice(2)).toEqual([
    'May be the wrong child',
    'Contacts: not read',
  ]);
  expect(textsOf(childTexts(child({ contactsUnknown: 'others' }), t)).at(-1)).toBe(
    'There may be other contacts',
  );
});

it('several children or contacts in one box: how many, and where they are', () => {
  expect(textsOf(childTexts(child({ count: 3 }), t))).toEqual([
    '3 more children',
    'In the list below',
  ]);
  expect(textsOf(contactTexts(contact({ count: 1 }), family(), t))).toEqual([
    'One more contact',
    'In the list below',
  ]);
});

it.each([
  [{ emails: [], account: 'none' as const }, ['No email', 'No account']],
  [{ emails: undefined, account: 'unknown' as const }, ['Emails: unknown', 'Account: unknown']],
  [{ emails: ['a@example.org', 'b@example.org'] }, ['a@example.org and 1 more', 'Account is on']],
  [{ active: false }, ['Inactive', 'maria@example.org', 'Account is on']],
  [
    { isRetired: true, active: false },
    ['Deleted or inactive', 'maria@example.org', 'Account is on'],
  ],
  [
    { noAccess: true, hasWarning: true },
    [
      'maria@example.org',
      'Account is on',
      'Marked “No portal access”',
      'Has a warning: read the contact’s page',
    ],
  ],
])('a contact with %o', (more, says) => {
  expect(textsOf(contactTexts(contact(more), family(), t)).slice(2)).toEqual(says);
});

it('says every relationship once, and no custody for whom', () => {
  const people = family({
    children: [child(), child({ id: '2', name: 'Eva Lopez' }), child({ id: '3' })],
    ties: [
      tie(),
      tie({ childId: '2', custody: false }),
      tie({ childId: '3', relationship: 'Aunt' }),
    ],
  });
  const texts = textsOf(contactTexts(contact(), people, t));
  expect(texts[1]).toBe('Mother · Aunt · Contact 9001');
  expect(texts.at(-1)).toBe('No custody of Eva Lopez');
  const none = family({ ties: [tie({ custody: false }), tie({ childId: '2', current: false })] });
  expect(textsOf(contactTexts(contact(), none, t)).at(-1)).toBe('No custody');
});
