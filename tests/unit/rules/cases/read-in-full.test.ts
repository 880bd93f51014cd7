/** What counts only once it was read: a child of next year, an address's type, and a page that is read in part. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { dismissItems, unresolved } from '../../../../lib/rules/task/carry-over-progress.ts';
import { change } from '../../../../lib/tasks/task-list.ts';
import {
  answer,
  answersOf,
  clashed,
  duplicate,
  found,
  look,
  now,
  offers,
  original,
  phone,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana } from '../family.ts';

const holder = found('5120', { hasAccount: true, name: 'Lopez, Carlos A.' });
const retires = (page: ContactPage, onto: ContactPage) =>
  offers(says(look(answer('same', searched(clashed(page), [holder])), onto), page)).some((label) =>
    label.startsWith('Show me'),
  );

describe('a child who starts next year', () => {
  const nextYear = { ...ana, current: false, starts: '08/15/2027', originalContactType: '' };

  it.each([
    ['custody', { custody: true }],
    ['another relationship than here', { relationship: 'Uncle' }],
  ])('%s is decided before anything is retired', (_, row) => {
    const page = duplicate({ students: [{ ...nextYear, ...row }] });
    expect(retires(page, withAna())).toBe(false);
    expect(retires(duplicate({ students: [nextYear] }), withAna())).toBe(true);
  });
});

it('an address that is here with another type is decided', () => {
  const home = {
    row: '0',
    type: 'Home',
    street: '1 Elm Street',
    unit: '',
    city: 'Union City',
    state: 'NJ',
    zip: '07087',
    country: '',
  };
  const page = duplicate({ addresses: [{ ...home, type: 'Mailing' }] });
  const onto = withAna({ addresses: [home] });
  expect(retires(page, onto)).toBe(false);
  expect(retires(page, withAna({ addresses: [home, { ...home, type: 'Mailing' }] }))).toBe(true);
  const tasks = look(answer('same', searched(clashed(page), [holder])), onto);
  expect(now(says(tasks, onto))?.detail).toContain(
    'Here it’s Home; on the duplicate it’s Mailing.',
  );
});

it('a decision on one duplicate’s marks says nothing of another’s', () => {
  const mobile = phone('555-0111', '', 'Mobile');
  const second = duplicate({ contactId: '9003', phones: [{ ...mobile, sms: true }] });
  const first = duplicate({ phones: [{ ...mobile, type: 'Work' }] });
  const onto = withAna({ phones: [mobile] });
  const decide = (tasks: ReturnType<typeof look>) =>
    change(tasks, tasks[0]?.id ?? '', 5, (task) => dismissItems(task, unresolved(task), 5));
  const one = decide(look(answer('same', searched(clashed(first), [holder])), onto));
  expect(offers(says(one, first))).toContain('Show me the Delete button');
  const both = look(answer('same', clashed(second, one, 6), onto, 7, '9003'), onto, 8);
  expect(offers(says(both, second))).not.toContain('Show me the Delete button');
  expect(JSON.stringify(says(both, onto).items)).toContain(
    'marked differently: phone 555-0111 (Mobile)',
  );
  expect(offers(says(decide(both), second))).toContain('Show me the Delete button');
});

describe('before the whole page was read', () => {
  const UNASKED: Partial<Facts> = { records: 'not-asked' };
  const unread = (page: ContactPage): ContactPage => {
    const { phones: _, addresses: __, ...rest } = page;
    return rest as ContactPage;
  };
  const first = (page: ContactPage, seen = duplicate(), records: Partial<Facts> = UNASKED) =>
    answersOf(says(searched(clashed(seen), [holder]), page, records))[0]?.label;

  it.each([
    ['the duplicate', duplicate()],
    ['the contact that has the account', original()],
  ])('Same person is not the first answer on %s', (_, page) => {
    expect(first(page)).toBe('Same person');
    expect(first(unread(page))).toBe('Different person');
    expect(first(unread(page), duplicate(), { records: 'refused' })).toBe('Same person');
  });

  it('nothing is retired on the duplicate, which may have got a phone since', () => {
    const tasks = look(answer('same', searched(clashed(), [holder])), withAna());
    expect(offers(says(tasks, duplicate()))).toContain('Show me the Delete button');
    expect(offers(says(tasks, unread(duplicate()), UNASKED))).toEqual([]);
    expect(offers(says(tasks, duplicate(), UNASKED))).toEqual([]);
    const refused = says(tasks, unread(duplicate()), { records: 'refused' });
    expect(offers(refused)).toContain('Show me the Delete button');
  });

  it('nor is it on the other contact while the duplicate was never read', () => {
    expect(first(original(), unread(duplicate()))).toBe('Different person');
  });
});
