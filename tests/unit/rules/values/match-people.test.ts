import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Match, matchPeople, type Why } from '../../../../lib/rules/values/match-people.ts';
import type { Person } from '../../../../lib/rules/values/shared-values.ts';

const person = (name: string, more: Partial<Person> = {}): Person => ({
  name,
  emails: [],
  phones: [],
  addresses: [],
  ...more,
});
const phone = (...numbers: string[]) => ({ phones: numbers.map((number) => ({ number })) });
const home = (street: string, zip = '07011', unit = '') => ({ addresses: [{ street, unit, zip }] });
const because = (match: Match): Why['kind'][] => match.why.map(({ kind: is }) => is);

/** What two names with one phone amount to. */
const withPhone = (a: string, b: string) =>
  matchPeople(person(a, phone('(201) 555-0112')), person(b, phone('201.555.0112'))).strength;

describe('the registrar looks whether the parent is already there', () => {
  it('same email and a name that fits are strong', () => {
    const match = matchPeople(
      person('Carlos Lopez', { emails: ['Carlos.Lopez@example.org'] }),
      person('Carlos Vega', { emails: ['x@example.org', ' carlos.lopez@EXAMPLE.org'] }),
    );
    expect(match).toEqual({
      strength: 'strong',
      why: [
        { kind: 'email', value: 'Carlos.Lopez@example.org' },
        { kind: 'first-name', value: 'Carlos Lopez' },
      ],
      against: [],
    });
  });

  it('the email of the account counts, and is called so', () => {
    const email = 'c@example.org';
    const match = matchPeople(
      person('Carlos Lopez', { emails: [email], accountEmail: email }),
      person('Carlos Lopez', { emails: [email] }),
    );
    expect(because(match)).toEqual(['account-email', 'name']);
  });

  it('same email and another first name is weak, with the reason against', () => {
    const email = { emails: ['family@example.org'] };
    expect(matchPeople(person('Jane Brook', email), person('Joe Brook', email))).toEqual({
      strength: 'weak',
      why: [{ kind: 'email', value: 'family@example.org' }],
      against: [{ kind: 'given-names', first: 'Jane Brook', second: 'Joe Brook' }],
    });
  });

  it('same email and a name in another script is likely: no first name can be told', () => {
    const email = { emails: ['x@example.org'] };
    expect(matchPeople(person('王小明', email), person('Xiaoming Wang', email)).strength).toBe(
      'likely',
    );
  });

  it('a value that three people hold is no evidence, but for two records of one name', () => {
    const house = phone('201-555-0112');
    const many = { holdersOf: () => 3 };
    expect(
      matchPeople(person('Carlos Lopez', house), person('C Lopez', house), many),
    ).toMatchObject({ strength: 'none', against: [{ kind: 'shared-value', count: 3 }] });
    expect(
      matchPeople(person('Carlos Lopez', house), person('Carlos Lopez', house), many),
    ).toMatchObject({ strength: 'likely' });
  });

  it('first name, phone and street without the surname are likely; one of both is not', () => {
    const both = { ...phone('201-555-0112'), ...home('12 Main St') };
    expect(matchPeople(person('Maria Lopez', both), person('Maria Brook', both)).strength).toBe(
      'likely',
    );
    expect(withPhone('Maria Lopez', 'Maria Brook')).toBe('none');
  });

  it('a strong match names all the evidence', () => {
    const carlos = { emails: ['c@example.org'], ...phone('201-555-0112'), ...home('12 Main St') };
    const match = matchPeople(person('Carlos Lopez', carlos), person('Lopez, Carlos', carlos));
    expect(because(match)).toEqual(['email', 'phone', 'street', 'name']);
  });

  it('same initial, surname and phone is likely', () => {
    const match = matchPeople(
      person('Carlos Lopez', phone('973-555-0100', '(201) 555-0112')),
      person('C. López', phone('+1 201 555 0112')),
    );
    expect(match).toEqual({
      strength: 'likely',
      why: [
        { kind: 'phone', value: '(201) 555-0112' },
        { kind: 'surname-and-initial', value: 'Carlos Lopez' },
      ],
      against: [],
    });
  });

  it('same initial, surname and street is likely', () => {
    const a = person('Carlos Lopez', home('12 Main Street, Apt. 2'));
    expect(matchPeople(a, person('Lopez, C.', home('12 MAIN ST', '07011-1234')))).toMatchObject({
      strength: 'likely',
    });
    expect(matchPeople(a, person('Lopez, C.', home('12 Main St', '07055'))).strength).toBe('none');
    expect(matchPeople(a, person('Lopez, C.', home('12 Main St', '07011', '3'))).strength).toBe(
      'none',
    );
  });

  it('a street is one however its unit and its end are typed', () => {
    const a = person('Carlos Lopez', home('12 Main Street', '07011', '2'));
    for (const street of ['12 Main St #2', '12 Main Street Apt 2,', '12 Main St,'])
      expect(matchPeople(a, person('Lopez, C.', home(street))).strength).toBe('likely');
  });

  it('same name alone is weak', () => {
    expect(matchPeople(person('Carlos Lopez'), person('LOPEZ, CARLOS'))).toEqual({
      strength: 'weak',
      why: [{ kind: 'name', value: 'Carlos Lopez' }],
      against: [],
    });
  });

  it('a spouse with the same phone, or an initial without a phone, is none', () => {
    expect(withPhone('Carlos Lopez', 'Rosa Lopez')).toBe('none');
    expect(matchPeople(person('Carlos Lopez'), person('C. Lopez')).strength).toBe('none');
    expect(matchPeople(person('Carlos Lopez'), person('C Lopez')).why).toEqual([]);
  });

  it('two blanks share nothing', () => {
    const blank = { emails: [''], ...phone(''), ...home('', '') };
    expect(matchPeople(person('', blank), person('', blank)).strength).toBe('none');
    expect(matchPeople(person('C Lopez', blank), person('Carlos Lopez', blank)).strength).toBe(
      'none',
    );
  });

  it.each(['000-000-0000', '999-999-9999', 'no phone', '123'])(
    '%s is no shared phone',
    (number) => {
      const match = matchPeople(
        person('Carlos Lopez', phone(number)),
        person('C Lopez', phone(number)),
      );
      expect(match.strength).toBe('none');
    },
  );

  it('two desks of one office are two phones', () => {
    const desk = (extension: string) => ({ phones: [{ number: '201-555-0112', extension }] });
    const a = person('Carlos Lopez', desk('12'));
    expect(matchPeople(a, person('C Lopez', desk('13'))).strength).toBe('none');
    expect(matchPeople(a, person('C Lopez', desk(''))).strength).toBe('likely');
  });

  it('a number without a country code belongs to the given country', () => {
    const a = person('Ana Ruiz', phone('55 1234 5678'));
    const b = person('A Ruiz', phone('+52 55 1234 5678'));
    expect(matchPeople(a, b, { country: 'MX' }).strength).toBe('likely');
    expect(matchPeople(a, b, { country: 'US' }).strength).toBe('none');
    expect(matchPeople(a, b, { country: 'nowhere' }).strength).toBe('none');
  });
});

describe('whatever is typed', () => {
  const bits = [
    'Lopez',
    'Carlos',
    'C.',
    ',',
    'de',
    'la',
    'García',
    '-',
    "'",
    'Jr.',
    'Dr',
    '王',
    'علي',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...bits)).map((parts) => parts.join(' ')),
  );
  const number = fc.oneof(text, fc.constantFrom('201-555-0112', '+12015550112', '555-0112 x5'));
  const anyone: fc.Arbitrary<Person> = fc.record({
    name: text,
    emails: fc.array(fc.oneof(text, fc.constantFrom('a@example.org', 'A@example.org'))),
    phones: fc.array(fc.record({ number, extension: fc.constantFrom('', '5') })),
    addresses: fc.array(
      fc.record({
        street: fc.oneof(text, fc.constantFrom('1 Main St', '1 main street apt 2')),
        zip: fc.constantFrom('', '07011', '07055'),
      }),
    ),
  });

  it('never throws and is symmetric', () => {
    fc.assert(
      fc.property(anyone, anyone, text, (a, b, country) => {
        const [there, back] = [matchPeople(a, b, { country }), matchPeople(b, a, { country })];
        expect(back.strength).toBe(there.strength);
        expect(new Set(because(back))).toEqual(new Set(because(there)));
        const kinds = ({ against }: Match) => new Set(against.map(({ kind }) => kind));
        expect(kinds(back)).toEqual(kinds(there));
        expect(there.why.length === 0).toBe(there.strength === 'none');
      }),
    );
  });

  it('everybody with a name is at least weakly like themselves', () => {
    fc.assert(
      fc.property(anyone, (a) => {
        // Not every text is a name: "Jr." alone names nobody.
        fc.pre(/Lopez|Carlos|García|王/.test(a.name));
        expect(matchPeople(a, a).strength).not.toBe('none');
      }),
    );
  });
});
