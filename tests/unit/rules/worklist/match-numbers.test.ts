import { expect, it } from 'vitest';
import { matchNumbers } from '../../../../lib/rules/worklist/match-numbers.ts';

const number = (id: string, line = 1) => ({ id, line, meaning: 'number' as const });
const ana = { dcid: '4213', name: 'Lopez, Ana', cells: ['10123', '2', 'LES'] };
const ben = { dcid: '4214', name: 'Quill, Bertrand', cells: ['101234', '2', 'HVES'] };

it('finds the dcid of a number that the page shows', () => {
  expect(matchNumbers([number('10123')], [ana, ben])).toEqual({
    students: [{ dcid: '4213', number: '10123', name: 'Lopez, Ana', isUnconfirmed: true }],
    missing: [],
  });
});

it('does not match a home room if the page labels the column of the numbers', () => {
  const eli = { dcid: '4215', number: '101', cells: [] };
  const ida = { dcid: '4216', number: '10201', cells: ['101', '12'] };
  expect(matchNumbers([number('101')], [eli, ida]).students).toEqual([
    { dcid: '4215', number: '101' },
  ]);
  expect(matchNumbers([number('12')], [eli, ida]).students).toEqual([]);
});

it('finds a student on the student’s own page', () => {
  const shown = [{ dcid: '4213', number: '10123', cells: [] }];
  expect(matchNumbers([number('10123')], shown).students).toEqual([
    { dcid: '4213', number: '10123' },
  ]);
});

it('never guesses a dcid for a number that no page has shown', () => {
  const { students, missing } = matchNumbers([number('4213'), number('1012')], [ana, ben]);
  expect(students).toEqual([]);
  expect(missing.map(({ id }) => id)).toEqual(['4213', '1012']);
});

it('ignores a text in two rows, such as a grade', () => {
  expect(matchNumbers([number('2')], [ana, ben]).missing).toHaveLength(1);
});

it('keeps a pasted dcid as it is', () => {
  const dcid = { id: '77', line: 1, meaning: 'dcid' as const, name: 'Ana' };
  expect(matchNumbers([dcid], []).students).toEqual([{ dcid: '77', name: 'Ana' }]);
});

it('takes grade, homeroom and home language along', () => {
  const facts = { grade: '3', homeroom: '12', homeLanguage: 'Spanish' };
  const byNumber = matchNumbers([{ ...number('10123'), ...facts }], [ana]);
  expect(byNumber.students).toMatchObject([{ dcid: '4213', ...facts }]);
  const byDcid = matchNumbers([{ id: '4213', line: 1, meaning: 'dcid', ...facts }], []);
  expect(byDcid.students).toEqual([{ dcid: '4213', ...facts }]);
});
