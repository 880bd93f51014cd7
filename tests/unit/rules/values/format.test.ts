import { expect, it } from 'vitest';
import { formatAddress, formatPhone, joinLines } from '../../../../lib/rules/values/format.ts';
import { phone } from '../clash-steps.ts';

it.each([
  [phone('555-0101'), '555-0101 (Mobile)'],
  [phone('555-0101', '7', ''), '555-0101 ext. 7'],
  [phone('555-0101', '7', 'Work'), '555-0101 ext. 7 (Work)'],
])('a phone in one line', (one, line) => {
  expect(formatPhone(one)).toBe(line);
});

it('an address in one line', () => {
  const home = {
    row: '0',
    type: 'Home',
    street: ' 1 Elm Street \n Rear',
    unit: '2',
    city: 'Passaic',
    state: 'NJ',
    zip: '07055',
    country: 'US',
  };
  expect(formatAddress(home)).toBe('1 Elm Street, Rear, 2, Passaic, NJ, 07055, US (Home)');
  expect(formatAddress({ ...home, type: '', unit: '', state: '', country: '' })).toBe(
    '1 Elm Street, Rear, Passaic, 07055',
  );
  expect(joinLines('a\n\n b')).toBe('a, b');
});
