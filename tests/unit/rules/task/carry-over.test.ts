import { describe, expect, it } from 'vitest';
import { carryOver, notOnOriginal } from '../../../../lib/rules/task/carry-over.ts';
import {
  address,
  addressState,
  email,
  fields,
  knows,
  phone,
  phoneState,
  states,
} from './carried-values.ts';

describe('the duplicate knows more than the original', () => {
  const duplicate = knows({
    phones: [
      phone('(201) 555-0112', { preferred: true, sms: true }),
      phone('201-555-0113', { type: 'Work', extension: '23' }),
    ],
    emails: [email('carlos.lopez@example.org', true), email('CL@example.org')],
    addresses: [address('12 Main St\nRear house', { unit: '2' })],
  });

  it('all is missing on a bare original, with the fields to fill', () => {
    const items = carryOver(duplicate, { phones: [], emails: [], addresses: [] });
    expect(states(items)).toEqual([
      ['phone:+12015550112', 'missing'],
      ['phone:+12015550113;ext=23', 'missing'],
      ['email:carlos.lopez@example.org', 'missing'],
      ['email:cl@example.org', 'missing'],
      ['address:12 main st rear house|2|clifton|nj|07011|us', 'missing'],
    ]);
    expect(items.map((item) => fields(item.values))).toEqual([
      { type: 'Mobile', number: '(201) 555-0112', sms: '1', preferred: '1' },
      { type: 'Work', number: '201-555-0113', extension: '23' },
      { type: 'Current', address: 'carlos.lopez@example.org', primary: '1' },
      { type: 'Current', address: 'CL@example.org' },
      {
        type: 'Home',
        line1: '12 Main St',
        line2: 'Rear house',
        unit: '2',
        city: 'Clifton',
        state: 'NJ',
        zip: '07011',
        country: 'US',
      },
    ]);
  });

  it('what the original has is there, however it was typed', () => {
    const items = carryOver(duplicate, {
      phones: [phone('+1 201.555.0112'), phone('2015550113 x23')],
      emails: [email('Carlos.Lopez@Example.org'), email('cl@example.org')],
      addresses: [address('12 MAIN STREET Rear House Apt. 2', { country: 'United States' })],
    });
    expect(items.map((item) => item.state)).toEqual([...Array(3).fill('marks'), 'there', 'there']);
    expect(items[0]?.other).toMatchObject({ number: '+1 201.555.0112' });
    expect(items.flatMap((item) => item.values)).toEqual([]);
  });

  it('primary and preferred stay out when the original has its own, or when nobody can tell', () => {
    for (const mark of [true, undefined]) {
      const [call, mail] = carryOver(
        knows({
          phones: [phone('201-555-0112', { preferred: true })],
          emails: [email('a@example.org', true)],
        }),
        {
          phones: [phone('201-555-0199', { preferred: mark })],
          emails: [{ ...email('b@example.org'), primary: mark }],
          addresses: [],
        },
      );
      expect(fields(call?.values)).not.toHaveProperty('preferred');
      expect(fields(mail?.values)).not.toHaveProperty('primary');
    }
  });

  it('a section of the original that was not found is neither missing nor there', () => {
    const items = carryOver(duplicate, { emails: [] });
    expect(items.map((item) => item.state)).toEqual([
      'unseen',
      'unseen',
      'missing',
      'missing',
      'unseen',
    ]);
    expect(items[0]?.values).toEqual([]);
    expect(notOnOriginal(items, [])).toHaveLength(5);
  });

  it('a value that stands twice with other marks is two items; an empty row is none', () => {
    const items = carryOver(
      knows({
        phones: [phone('201-555-0112'), phone('+12015550112', { type: 'Home' }), phone('')],
        emails: [email(' ')],
        addresses: [address('', { city: '', state: 'NJ', zip: '' })],
      }),
      { phones: [], emails: [], addresses: [] },
    );
    expect(states(items)).toEqual([
      ['phone:+12015550112 as mobile', 'missing'],
      ['phone:+12015550112 as home', 'missing'],
    ]);
  });
});

describe('phones', () => {
  it('another extension contradicts and is shown beside, with nothing to fill in', () => {
    const [item] = carryOver(knows({ phones: [phone('201-555-0112', { extension: '23' })] }), {
      phones: [phone('201-555-0112', { extension: '7' })],
    });
    expect(item).toMatchObject({ state: 'contradicts', other: { extension: '7' }, values: [] });
  });

  it('an extension that the original lacks contradicts; one that it has more is there', () => {
    const [bare, desk] = [phone('201-555-0112'), phone('201-555-0112 ext. 23')];
    expect(phoneState(desk, bare)).toBe('contradicts');
    expect(phoneState(bare, desk)).toBe('there');
  });

  it.each([
    ['555-0112', '5550112'],
    ['555-0112 x5', '555 0112 ext 5'],
    ['201-555-0112', 'cell (201) 555-0112'],
    ['mobile (201) 555-0112', '201-555-0112'],
    ['+52 55 1234 5678', '011 52 55 1234 5678'],
    ['٢٠١٥٥٥٠١١٢', '2015550112'],
    ['call Rosa', 'Call  ROSA'],
  ])('%s is %s', (a, b) => expect(phoneState(phone(a), phone(b))).toBe('there'));

  it.each([
    ['555-0112', '201-555-0112'],
    ['201-555-0112', '+52 201 555 0112'],
    ['201-555-0112 or 201-555-0113', '201-555-0112'],
    ['call Rosa', 'call Ana'],
  ])('%s is not %s', (a, b) => expect(phoneState(phone(a), phone(b))).toBe('missing'));

  it.each([
    ['cell (201) 555-0112', '201-555-0112'],
    ['(201) 555-0112 grandma Lucia', '201-555-0112 Lucia'],
  ])('%s says more than %s', (a, b) => expect(phoneState(phone(a), phone(b))).toBe('contradicts'));

  it('the country is the district’s', () => {
    const [short, long] = [phone('55 1234 5678'), phone('+52 55 1234 5678')];
    expect(phoneState(short, long, 'MX')).toBe('there');
    expect(phoneState(short, long)).toBe('missing');
  });
});

describe('addresses', () => {
  const main = address('12 Main St', { unit: '2B' });

  it.each([
    address('12 Main Street', { unit: 'Apt 2-B' }),
    address('12 main st., #2b', { zip: '07011-1234' }),
    address('12 Main St 2B', { country: '', state: '' }),
    address('12 Main St', { unit: 'Apartment 2 B' }),
  ])('$street $unit $zip is there', (same) => {
    expect(addressState(main, same)).toBe('there');
    expect(addressState(same, main)).toBe('there');
  });

  it('a floor is a floor in any spelling, and no apartment', () => {
    const floor = address('12 Main St', { unit: '2nd Floor' });
    expect(addressState(floor, address('12 Main St Fl 2'))).toBe('there');
    expect(addressState(floor, address('12 Main St 2nd fl.'))).toBe('there');
    expect(addressState(floor, address('12 Main St Apt 2'))).toBe('contradicts');
  });

  it.each([
    ['another street of the same type', address('5 Oak Ave')],
    ['another unit', address('12 Main St', { unit: '3', type: 'Mailing' })],
    ['no unit', address('12 Main St', { type: 'Mailing' })],
    ['no ZIP', address('12 Main St', { unit: '2B', zip: '', type: 'Mailing' })],
    ['apartments 1-12 and 11-2', address('12 Main St', { unit: '11-2' })],
    [
      'another name for the town of this ZIP',
      address('12 Main St', { type: 'Mailing', city: 'Botany' }),
    ],
  ])('%s contradicts', (_, other) => expect(addressState(main, other)).toBe('contradicts'));

  it('another place of another type is missing', () => {
    expect(addressState(main, address('5 Oak Ave', { type: 'Mailing' }))).toBe('missing');
    // Nor is one by having no type, or no street, as another one has none.
    expect(
      addressState(address('12 Main St', { type: '' }), address('5 Oak Ave', { type: '' })),
    ).toBe('missing');
    const bare = address('', { type: 'Mailing', city: 'Paterson' });
    expect(addressState(bare, address(''))).toBe('missing');
    const otherTown = { type: 'Mailing', city: 'Passaic', zip: '07055' };
    expect(addressState(main, address('12 Main St', otherTown))).toBe('missing');
  });

  it('an original that says more than the duplicate has it', () => {
    expect(addressState(address('12 Main St', { zip: '', city: '' }), main)).toBe('there');
    expect(addressState(address('', { zip: '' }), main)).toBe('there');
  });

  it('post boxes', () =>
    expect(addressState(address('P.O. Box 9'), address('PO BOX 9'))).toBe('there'));
});

describe('what stays with the registrar', () => {
  it('an item is open until it is there, filled in or waved off', () => {
    const items = carryOver(
      knows({
        phones: [phone('201-555-0112'), phone('201-555-0113'), phone('201-555-0114 x1')],
      }),
      { phones: [phone('2015550113'), phone('2015550114 x2')] },
    );
    expect(notOnOriginal(items, []).map((item) => item.key)).toEqual([
      'phone:+12015550112',
      'phone:+12015550114;ext=1',
    ]);
    expect(notOnOriginal(items, ['phone:+12015550112', 'phone:+12015550114;ext=1'])).toEqual([]);
  });
});

it('a past address of the original is not the duplicate’s current one', () => {
  const [past, current] = [address('12 Main St', { current: false }), address('12 Main St')];
  expect(addressState(current, past)).toBe('missing');
  expect(addressState(current, current)).toBe('there');
  expect(addressState(past, past)).toBe('there');
  expect(addressState(past, current)).toBe('there');
});
