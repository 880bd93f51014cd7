import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Match,
  matchPeople,
  type Person,
  type Why,
} from '../../../../lib/rules/values/match-people.ts';

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

/** What two names alone, and two names with one phone, amount to. */
const alone = (a: string, b: string) => matchPeople(person(a), person(b)).strength;
const withPhone = (a: string, b: string) =>
  matchPeople(person(a, phone('(201) 555-0112')), person(b, phone('201.555.0112'))).strength;

describe('the registrar looks whether the parent is already there', () => {
  it('same email is strong, whatever the name', () => {
    const match = matchPeople(
      person('Carlos Lopez', { emails: ['Carlos.Lopez@example.org'] }),
      person('Rosa Lopez', { emails: ['x@example.org', ' carlos.lopez@EXAMPLE.org'] }),
    );
    expect(match).toEqual({
      strength: 'strong',
      why: [{ kind: 'email', value: 'Carlos.Lopez@example.org' }],
    });
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
    });
  });

  it('same initial, surname and street is likely', () => {
    const a = person('Carlos Lopez', home('12 Main Street, Apt. 2'));
    expect(matchPeople(a, person('Lopez, Carla', home('12 MAIN ST', '07011-1234')))).toMatchObject({
      strength: 'likely',
    });
    expect(matchPeople(a, person('Lopez, Carla', home('12 Main St', '07055'))).strength).toBe(
      'none',
    );
    expect(matchPeople(a, person('Lopez, Carla', home('12 Main St', '07011', '3'))).strength).toBe(
      'none',
    );
  });

  it('a street is one however its unit and its end are typed', () => {
    const a = person('Carlos Lopez', home('12 Main Street', '07011', '2'));
    for (const street of ['12 Main St #2', '12 Main Street Apt 2,', '12 Main St,'])
      expect(matchPeople(a, person('Lopez, Carla', home(street))).strength).toBe('likely');
  });

  it('same name alone is weak', () => {
    expect(matchPeople(person('Carlos Lopez'), person('LOPEZ, CARLOS'))).toEqual({
      strength: 'weak',
      why: [{ kind: 'name', value: 'Carlos Lopez' }],
    });
  });

  it('a spouse with the same phone, or an initial without a phone, is none', () => {
    expect(withPhone('Carlos Lopez', 'Rosa Lopez')).toBe('none');
    expect(alone('Carlos Lopez', 'C. Lopez')).toBe('none');
    expect(matchPeople(person('Carlos Lopez'), person('C Lopez')).why).toEqual([]);
  });

  it('two blanks share nothing', () => {
    const blank = { emails: [''], ...phone(''), ...home('', '') };
    expect(matchPeople(person('', blank), person('', blank)).strength).toBe('none');
    expect(matchPeople(person('C Lopez', blank), person('Carla Lopez', blank)).strength).toBe(
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
    expect(matchPeople(a, b, 'MX').strength).toBe('likely');
    expect(matchPeople(a, b, 'US').strength).toBe('none');
    expect(matchPeople(a, b, 'nowhere').strength).toBe('none');
  });
});

describe('names', () => {
  it.each([
    ['Carlos Javier Lopez', 'Lopez, Carlos'],
    ['Carlos J. Lopez', 'Lopez, Carlos Javier'],
    ['Mr. Carlos Lopez', 'Carlos Lopez, Jr.'],
    ['Carlos Lopez Jr', 'Lopez Jr., Carlos'],
    ['María José Muñoz', 'MUNOZ, MARIA JOSE'],
    ["Siobhán O'Brien", 'O’BRIEN, SIOBHAN'],
    ['Ana García López', 'García López, Ana'],
    ['Ana García-López', 'Garcia Lopez, Ana'],
    ['Ana García y López', 'García López, Ana'],
    ['Ana García López', 'García, Ana'],
    ['Ana García López', 'Ana Lopez'],
    ['Rosa De La Cruz', 'Dela Cruz, Rosa'],
    ['Rosa de la Cruz', 'DelaCruz, Rosa'],
    ['Omar Al-Hassan', 'Al Hassan, Omar'],
    ['Hung Van Nguyen', 'Nguyen, Hung Van'],
    ['İbrahim Işık', 'Isik, Ibrahim'],
    ['Søren Groß', 'Gross, Soren'],
    ['王小明', '王小明'],
    ['محمد علي', 'علي، محمد'],
    ['Иван Петров', 'Петров, Иван'],
    ['王 小明', '王小明'],
    ['Cher', 'CHER'],
    ["Siobhán O'Brien", 'Obrien, Siobhan'],
    ['Lopez, Carlos Javier', 'Lopez, Carlos'],
    ['Lopez, Carlos J.', 'Lopez, Carlos Javier'],
    ['Lopez, Carlos Jr.', 'Lopez, Carlos Javier'],
    ['Lopez, Jr., Carlos', 'Carlos Lopez'],
    ['Sr. Carlos Lopez', 'Carlos Lopez Jr.'],
    ['Ana Y. Lopez', 'Lopez, Ana'],
  ])('%s is %s', (a, b) => {
    expect(alone(a, b)).toBe('weak');
    expect(alone(b, a)).toBe('weak');
    expect(withPhone(a, b)).toBe('likely');
  });

  it.each([
    ['Carlos Lopez', 'Carlos Perez'],
    ['Carlos Lopez Jr.', 'Lopez Sr., Carlos'],
    ['Ana García López', 'García Pérez, Ana'],
    ['Rosa Cruz', 'Rosa de la Cruz'],
    ['Lopez, Carlos', 'Carlos, Lopez'],
    ['王小明', '王大明'],
    ['محمد علي', 'محمد حسن'],
    ['कमल', 'कमला'],
    ['Cher', 'Cher Lopez'],
    ['Cher', 'Chad'],
    // No first initial can be told: brothers with one phone are two people.
    ['محمد علي', 'محمود علي'],
    ['Ana García López', 'García Pérez Ruiz, Ana'],
    ['Rosa de la Cruz', 'Rosa van Cruz'],
    // What may be a suffix, a title or a particle is a name where nothing else can be.
    ['Iv Lopez', 'Lopez'],
    ['Miss, Rosa', 'Rosa'],
    ['Ana Van', 'Ana Bin'],
    ['Kim Y, Ana', 'Kim Lee, Ana'],
  ])('%s is not %s, even with one phone', (a, b) => {
    expect(withPhone(a, b)).toBe('none');
    expect(withPhone(b, a)).toBe('none');
  });

  it.each([
    ['Ana Maria Lopez', 'Ana Sofia Lopez'],
    ['Ana Maria Sofia Lopez', 'Ana Maria Elena Lopez'],
    ['Ana Y. Lopez', 'Ana X. Lopez'],
    ['Lopez, Carlos Javier', 'Lopez, Carlos Jorge'],
    ['Lopez, Carlos J.', 'Lopez, Carlos Maria'],
    ['Maria García López', 'Maria López Pérez'],
  ])('%s is %s only with one phone', (a, b) => {
    expect(alone(a, b)).toBe('none');
    expect(withPhone(a, b)).toBe('likely');
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
        const [there, back] = [matchPeople(a, b, country), matchPeople(b, a, country)];
        expect(back.strength).toBe(there.strength);
        expect(new Set(because(back))).toEqual(new Set(because(there)));
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
