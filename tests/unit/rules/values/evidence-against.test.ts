import { describe, expect, it } from 'vitest';
import {
  isRoleMailbox,
  namesAgainst,
  onlyWeakens,
} from '../../../../lib/rules/values/evidence-against.ts';
import { matchPeople } from '../../../../lib/rules/values/match-people.ts';

const ana = (relationship: string, dcid?: string) => [{ name: 'Lopez, Ana', relationship, dcid }];

describe('what says that two contacts are two people', () => {
  it('two first names at one student, with both relationships', () => {
    expect(
      namesAgainst(
        { name: 'Jane Brook', students: ana('Mother') },
        { name: 'Joe Brook', students: ana('Father') },
      ),
    ).toEqual([
      { kind: 'given-names', first: 'Jane Brook', second: 'Joe Brook' },
      { kind: 'one-student', student: 'Ana Lopez', relations: ['Mother', 'Father'] },
    ]);
  });

  it.each([
    [{ prefix: 'Mr.' }, { prefix: 'Mrs.' }, 'Mr.', 'Mrs.'],
    [{ gender: 'Male' }, { gender: 'Female' }, 'Male', 'Female'],
    [{ gender: 'Hombre' }, { prefix: 'Sra.' }, 'Hombre', 'Sra.'],
  ])('titles or genders of a man and a woman: %o and %o', (a, b, first, second) => {
    expect(namesAgainst({ name: 'Pat Brook', ...a }, { name: 'Pat Brook', ...b })).toEqual([
      { kind: 'titles', first, second },
    ]);
  });

  it.each([
    [{ prefix: 'Ms.' }, { prefix: 'Mrs.' }],
    [{ prefix: 'Dr.' }, { prefix: 'Mrs.' }],
    [{ prefix: 'Mr.' }, { gender: 'M' }],
    [{ gender: 'X' }, { gender: 'F' }],
    [{}, { gender: 'F' }],
  ])('not %o and %o', (a, b) => {
    expect(namesAgainst({ name: 'Pat Brook', ...a }, { name: 'Pat Brook', ...b })).toEqual([]);
  });

  it('only where the names do not differ anyway', () => {
    const [jane, joe] = [
      { name: 'Jane Brook', gender: 'F' },
      { name: 'Joe Brook', gender: 'M' },
    ];
    expect(namesAgainst(jane, joe).map(({ kind }) => kind)).toEqual(['given-names']);
  });

  it('a title is no name, and a first name no title', () => {
    const brook = { name: 'Brook, Mr. Pat' };
    expect(namesAgainst(brook, { name: 'Mrs. Pat Brook' })).toEqual([
      { kind: 'titles', first: 'Mr.', second: 'Mrs.' },
    ]);
    expect(namesAgainst({ name: 'Miss, Rosa' }, { name: 'Mr. Rosa Miss' })).toEqual([]);
  });

  it('one name with two relationships to one child, but not to two children', () => {
    const grandfather = { name: 'Robert Hale', students: ana('Grandfather', '1') };
    expect(
      namesAgainst(grandfather, { name: 'Robert Hale', students: ana('Father', '1') }),
    ).toEqual([
      { kind: 'other-relationship', student: 'Ana Lopez', relations: ['Grandfather', 'Father'] },
    ]);
    expect(
      namesAgainst(grandfather, { name: 'Robert Hale', students: ana('Father', '2') }),
    ).toEqual([]);
  });

  it('the same name at the same child is no objection', () => {
    expect(
      namesAgainst(
        { name: 'Hana Kim', students: ana('Mother') },
        { name: 'Hana Kim', students: ana('Guardian') },
      ),
    ).toEqual([]);
  });

  it('the student’s own record, by its relationship or its name', () => {
    const rosa = { name: 'Rosa Vega', students: [] };
    for (const own of [
      { name: 'A. Lopez', students: ana('Self') },
      { name: 'Ana Lopez', students: ana('') },
    ])
      expect(namesAgainst(own, rosa)).toContainEqual({ kind: 'own-record', name: own.name });
  });

  it('a record that names two people', () => {
    expect(namesAgainst({ name: 'Sue and Joe Miller' }, { name: 'Sue Miller' })).toContainEqual({
      kind: 'two-people',
      name: 'Sue and Joe Miller',
    });
  });

  it('many students of many surnames, but not a large family', () => {
    const students = (surnames: string[]) =>
      surnames.map((surname, n) => ({ name: `${surname}, Kid${n}` }));
    const home = { name: 'Group Home North', students: students(['A', 'B', 'C', 'D', 'E', 'E']) };
    expect(namesAgainst(home, { name: 'Group Home North' })).toEqual([
      { kind: 'many-students', name: 'Group Home North', count: 6, surnames: 5 },
    ]);
    const family = { name: 'Eve Lake', students: students(['A', 'A', 'A', 'A', 'B', 'C', 'D']) };
    expect(namesAgainst(family, { name: 'Eve Lake' })).toEqual([]);
  });
});

it.each(['info@a.org', 'Front.Desk@a.org', 'intake2@a.org', 'intake-north@a.org', 'oficina@a.org'])(
  '%s is an office’s',
  (address) => {
    expect(isRoleMailbox(address)).toBe(true);
  },
);

it.each(['family.brook@a.org', 'maria.office@a.org', 'infante@a.org', ''])(
  '%s is a person’s',
  (address) => {
    expect(isRoleMailbox(address)).toBe(false);
  },
);

it('a shared value takes away weight; another first name speaks against', () => {
  expect(onlyWeakens({ kind: 'shared-value', value: 'x', count: 3 })).toBe(true);
  expect(onlyWeakens({ kind: 'given-names', first: 'a', second: 'b' })).toBe(false);
});

it.each([
  'Sue and Joe Miller',
  'Sue & Joe Miller',
  'Sue y Joe Miller',
  'Sue e Ines Miller',
  'Sue/Joe Miller',
])('“%s” names two people: its name is no evidence', (name) => {
  const alone = { emails: [], phones: [], addresses: [] };
  const match = matchPeople({ name, ...alone }, { name: 'Sue Miller', ...alone });
  expect(match.why).toEqual([]);
  expect(match.against.map(({ kind }) => kind)).toContain('two-people');
  const emails = ['sue@example.org'];
  const shared = matchPeople({ name, ...alone, emails }, { name: 'Sue Miller', ...alone, emails });
  expect(shared.why.map(({ kind }) => kind)).toEqual(['email']);
});

it('a student who is a parent already has a record of their own', () => {
  const own = {
    name: 'Maria Lopez',
    students: [
      { name: 'Lopez, Maria', dcid: '1' },
      { name: 'Lopez, Nico', dcid: '2', relationship: 'Mother' },
    ],
  };
  const mother = {
    name: 'Maria Lopez',
    students: [{ name: 'Lopez, Maria', dcid: '1', relationship: 'Mother' }],
  };
  expect(namesAgainst(own, mother)).toContainEqual({ kind: 'own-record', name: 'Maria Lopez' });
});

it('a contact that is called like a student of the other is the student’s own record', () => {
  const child = { name: 'Ana Lopez', students: [] };
  const mother = { name: 'Rosa Ferrer', students: [{ name: 'Lopez, Ana', dcid: '1' }] };
  for (const [a, b] of [
    [child, mother],
    [mother, child],
  ] as const)
    expect(namesAgainst(a, b)).toContainEqual({ kind: 'own-record', name: 'Ana Lopez' });
});
