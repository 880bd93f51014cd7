import { describe, expect, it } from 'vitest';
import {
  fromContactPage,
  fromFound,
  fromStudentsContact,
  type SidePerson,
} from '../../../../lib/rules/compare/comparable-contact.ts';
import {
  buildComparison,
  comparePeople,
  weighPeople,
} from '../../../../lib/rules/compare/compare-contacts.ts';
import { en } from '../../spoken.ts';
import { ana, contact, email } from '../family.ts';
import { address, person, phone, row } from './compared-people.ts';

describe('the registrar looks at two contacts side by side', () => {
  it('sees what is equal, however it was typed', () => {
    expect(row('name', { name: 'Lopez, Carlos' }, { name: 'Carlos López' }).result).toBe('equal');
    expect(
      row('emails', { emails: ['C@example.org'] }, { emails: [' c@example.org'] }).result,
    ).toBe('equal');
    expect(
      row('phones', { phones: [phone('(201) 555-0112')] }, { phones: [phone('+12015550112')] }),
    ).toEqual({
      result: 'equal',
      resultText: 'Same',
      sides: [['(201) 555-0112'], ['+12015550112']],
    });
    const home = address('12 Maple Street', { unit: '3B', zip: '00501', state: 'NJ' });
    expect(
      row(
        'addresses',
        { addresses: [home] },
        { addresses: [address('12 MAPLE ST\nApt 3B', { zip: '00501' })] },
      ).result,
    ).toBe('equal');
    for (const [one, other] of [
      [address('12 Maple Street,'), address('12 Maple Street')],
      [address('12 Maple Street #2'), address('12 Maple Street Apt 2')],
      [address('P O Box 9'), address('PO Box 9')],
      [
        address('12 Maple Street', { country: 'United States' }),
        address('12 Maple Street', { country: 'USA' }),
      ],
    ] as const)
      expect(row('addresses', { addresses: [one] }, { addresses: [other] }).result).toBe('equal');
    const here = { name: 'Lopez, Ana', school: 'LES', dcid: '1' };
    expect(
      row('students', { students: [here] }, { students: [{ name: 'Ana Lopez', school: '' }] })
        .result,
    ).toBe('equal');
  });

  it('sees what differs', () => {
    expect(row('name', {}, { name: 'Rosa Ferrer' }).result).toBe('different');
    expect(row('emails', { emails: ['a@example.org'] }, { emails: ['b@example.org'] })).toEqual({
      result: 'different',
      resultText: 'Different',
      sides: [['a@example.org'], ['b@example.org']],
    });
    const desk = (extension: string) => ({ phones: [phone('201-555-0112', { extension })] });
    expect(row('phones', desk('1'), desk('2')).result).toBe('different');
    expect(row('phones', desk('1'), desk('2')).resultText).toBe('Different');
    // One extension in the number, another one beside it: neither is known to be the one.
    const twofold = { phones: [phone('201-555-0112 x5', { extension: '6' })] };
    expect(row('phones', twofold, desk('6')).result).toBe('different');
    const either = { phones: [phone('201-555-0112 or 201-555-0113')] };
    expect(row('phones', either, { phones: [phone('201-555-0112')] }).result).toBe('different');
    const flat = (unit: string) => ({ addresses: [address('12 Maple Street', { unit })] });
    expect(row('addresses', flat('1'), flat('2')).result).toBe('different');
    expect(row('addresses', flat('1 2'), flat('12')).result).toBe('different');
    const inCountry = (country: string) => ({
      addresses: [address('12 Maple Street', { country })],
    });
    expect(row('addresses', inCountry('United States'), inCountry('Mexico')).result).toBe(
      'different',
    );
    const child = (dcid: string) => ({ students: [{ name: 'Ana Lopez', school: 'LES', dcid }] });
    expect(row('students', child('1'), child('2'))).toMatchObject({
      result: 'missing',
      resultText: 'Different children, as siblings are',
    });
    expect(
      row('account', { account: { username: 'a' } }, { account: { username: 'b' } }).result,
    ).toBe('different');
    // Two accounts are two, also while their names are not known.
    expect(row('account', { account: {} }, { account: {} }).result).toBe('different');
  });

  it('sees what only one side has, and where one says less', () => {
    expect(row('emails', { emails: ['a@example.org'] }, {})).toEqual({
      result: 'missing',
      resultText: 'Only on one side',
      sides: [['a@example.org'], ['None']],
    });
    expect(
      row('emails', { emails: ['a@example.org', 'b@example.org'] }, { emails: ['b@example.org'] }),
    ).toEqual({
      result: 'equal',
      resultText: 'Same, but one has more',
      sides: [['b@example.org', 'a@example.org'], ['b@example.org']],
    });
    expect(row('account', { account: { username: 'a' } }, {}).sides).toEqual([['a'], ['None']]);
    expect(row('name', { name: 'Carlos A. Lopez' }, {})).toMatchObject({
      result: 'equal',
      resultText: 'Same, but one has more detail',
    });
    expect(
      row(
        'phones',
        { phones: [phone('201-555-0112', { extension: '7' })] },
        { phones: [phone('201-555-0112')] },
      ).resultText,
    ).toBe('Same, but one has more detail');
    expect(row('phones', {}, {})).toEqual({
      result: 'missing',
      resultText: 'None on either side',
      sides: [['None'], ['None']],
    });
  });

  it('sees what could not be read as not known', () => {
    for (const part of ['emails', 'phones', 'addresses', 'students', 'account'] as const)
      expect(row(part, { [part]: undefined }, {})).toEqual({
        result: 'unknown',
        resultText: 'Unknown',
        sides: [['Unknown'], ['None']],
      });
    expect(row('name', { name: '' }, {})).toMatchObject({ result: 'unknown' });
  });

  it('is told when a list shows only some of the emails', () => {
    const some = { emails: ['a@example.org'], partly: ['emails'] as const };
    const all = { emails: ['a@example.org', 'b@example.org'] };
    expect(row('emails', some, all)).toMatchObject({
      result: 'unknown',
      resultText: 'Not fully known',
    });
    expect(row('emails', some, { emails: ['A@example.org'] }).result).toBe('equal');
    expect(row('emails', { ...some, emails: [] }, {}).sides).toEqual([['Unknown'], ['None']]);
    // Of the phones all is known.
    expect(row('phones', some, {}).sides).toEqual([['None'], ['None']]);
  });

  it('finds matching values first, in one order on both sides', () => {
    const left = { phones: ['201-555-0101', '201-555-0102', '201-555-0103'].map((n) => phone(n)) };
    const right = { phones: ['2015550109', '2015550103', '2015550102'].map((n) => phone(n)) };
    expect(row('phones', left, right)).toEqual({
      result: 'different',
      resultText: 'Some the same, some different',
      sides: [
        ['201-555-0102', '201-555-0103', '201-555-0101'],
        ['2015550102', '2015550103', '2015550109'],
      ],
    });
  });

  it('a value stands beside its like, not beside what only resembles it', () => {
    const [desk, office] = [phone('201-555-0112', { extension: '7' }), phone('201-555-0112')];
    expect(row('phones', { phones: [office, desk] }, { phones: [desk] })).toEqual({
      result: 'equal',
      resultText: 'Same, but one has more',
      sides: [['201-555-0112 ext. 7', '201-555-0112'], ['201-555-0112 ext. 7']],
    });
  });

  it('a student stands beside the row of the same number, not beside a namesake', () => {
    const numbered = { name: 'Ana Lopez', school: 'LES', dcid: '1' };
    const bare = { name: 'Ana Lopez', school: '' };
    const { sides } = row('students', { students: [bare, numbered] }, { students: [numbered] });
    expect(sides[0]?.[0]).toBe(sides[1]?.[0]);
  });

  it('one value that says less is said, though the others are equal', () => {
    const other = phone('201-555-0113');
    const desk = phone('201-555-0112', { extension: '7' });
    const bare = phone('201-555-0112');
    expect(row('phones', { phones: [other, desk] }, { phones: [other, bare] }).resultText).toBe(
      'Same, but one has more detail',
    );
  });

  it('the same value twice on one side is not lacking on the other', () => {
    const twice = { phones: [phone('201-555-0101'), phone('2015550101')] };
    expect(row('phones', twice, { phones: [phone('201 555 0101')] }).result).toBe('equal');
  });
});

describe('how likely they are one person', () => {
  const weigh = (left: Partial<SidePerson>, right: Partial<SidePerson>) =>
    weighPeople(en, person(left), person(right));

  it('says why in sentences', () => {
    const both = {
      emails: ['c@example.org'],
      phones: [phone('555-0111')],
      addresses: [address('12 Maple Street\nRear entrance')],
    };
    expect(weigh(both, both)).toEqual({
      strength: 'strong',
      says: en.compare.strength.strong,
      sentences: [
        'Same email: c@example.org',
        'Same phone: 555-0111',
        'Same street: 12 Maple Street, Rear entrance',
        'Same name',
      ],
      against: [],
      leansSame: true,
    });
    expect(
      weigh({ phones: [phone('555-0111')] }, { name: 'C Lopez', phones: [phone('5550111')] }),
    ).toMatchObject({
      strength: 'likely',
      sentences: ['Same phone: 555-0111', en.compare.why['surname-and-initial']],
    });
    // A number without a country code is one of here.
    const [here, abroad] = ['(201) 555-0112', '+1 201 555 0112'];
    expect(
      weigh({ phones: [phone(here)] }, { name: 'C Lopez', phones: [phone(abroad)] }).strength,
    ).toBe('likely');
    expect(weigh({}, {})).toEqual({
      strength: 'weak',
      says: 'Only the names match. That alone doesn’t say much.',
      sentences: ['Same name'],
      against: [],
      leansSame: false,
    });
    expect(weigh({}, { name: 'Rosa Ferrer' })).toMatchObject({ strength: 'none', sentences: [] });
  });

  it('an account’s email is evidence like any other', () => {
    const holder = { name: 'Carlos Ferrer', account: { username: 'rosa', email: 'c@example.org' } };
    expect(weigh(holder, { emails: ['c@example.org'] }).strength).toBe('strong');
  });

  it('leads the lines of the whole comparison', () => {
    const { sides, lines, offers } = buildComparison(
      en,
      person(),
      person({ name: ' ', contactId: undefined }),
      {
        lines: ['More.'],
      },
    );
    expect(sides).toEqual(['Carlos Lopez (9002)', 'New contact']);
    expect(lines).toEqual([en.compare.strength.none, en.compare.against['no-name'], 'More.']);
    expect(offers).toEqual([]);
  });
});

describe('a side from what was read', () => {
  it('of Contact Details: sections that were not found are not known, past students do not count', () => {
    const { phones, ...page } = contact({
      account: { enabled: true, username: 'carlos', email: 'c@example.org' },
      emails: [email('c@example.org')],
      students: [ana, { ...ana, key: '2', name: 'Quill, Bertrand', current: false }],
    });
    expect(phones).toEqual([]);
    expect(fromContactPage(page)).toMatchObject({
      contactId: '9002',
      emails: ['c@example.org'],
      phones: undefined,
      addresses: [],
      students: [{ name: 'Lopez, Ana' }],
      account: { username: 'carlos' },
    });
    const { account: _, ...closed } = contact();
    expect(fromContactPage(closed).account).toBeUndefined();
    expect(fromContactPage(contact()).account).toBeNull();
  });

  it('of a list: until the records were read, only some of it is known', () => {
    const found = { contactId: '5120', name: 'Lopez, Carlos', students: [], emails: [] };
    expect(fromFound(found)).toMatchObject({
      contactId: '5120',
      account: undefined,
      phones: undefined,
      partly: ['emails', 'students'],
    });
    const read = { ...found, hasAccount: false, phones: [], addresses: [] };
    expect(fromFound(read)).toMatchObject({ account: null, phones: [], students: [] });
    expect(fromFound(read)).not.toHaveProperty('partly');
    const listed = { key: '1', name: 'Carlos', relationship: '', emails: [] };
    const student = { dcid: '4213', name: 'Lopez, Ana' };
    expect(fromStudentsContact(listed, student)).toMatchObject({
      name: 'Carlos',
      here: { dcid: '4213' },
      students: undefined,
      partly: ['emails'],
    });
    expect(
      fromStudentsContact({ ...listed, hasAccount: true, username: 'c', students: [] }, student),
    ).toMatchObject({ account: { username: 'c' }, students: [] });
  });
});

describe('prefix, employer and the like', () => {
  const rowsOf = (ours: SidePerson['details'], theirs: SidePerson['details']) =>
    comparePeople(en, person({ details: ours }), person({ details: theirs }))
      .slice(6)
      .map(({ label, resultText, sides }) => [label, resultText, ...sides.flat()]);

  it('have a row where either side has one', () => {
    expect(rowsOf({ employer: 'DECEASED 03/2026', prefix: '' }, { employer: '' })).toEqual([
      ['Employer', 'Only on one side', 'DECEASED 03/2026', 'None'],
    ]);
    expect(rowsOf({ prefix: 'Mr.' }, { prefix: 'mr. ' })).toEqual([
      ['Prefix', 'Same', 'Mr.', 'mr.'],
    ]);
    expect(rowsOf({}, {})).toEqual([]);
  });

  it('are not known where the page was not read', () => {
    expect(rowsOf({ employer: 'Brook Bakery' }, undefined)).toEqual([
      ['Employer', 'Unknown', 'Brook Bakery', 'Unknown'],
    ]);
  });
});
