/** What the registrar wants to search for, from the text alone. */
import { describe, expect, it } from 'vitest';
import { surnameIn, wantedSearch } from '../../../../lib/rules/popup/wanted-search.ts';
import { en as t } from '../../spoken.ts';

const wanted = (text: string, by?: 'name' | 'email' | 'phone' | 'student') =>
  wantedSearch({ text, ...(by && { by }) }, t);

it.each([
  ['', t.popup.nothingTyped],
  ['  ', t.popup.nothingTyped],
  ['carlos.lopez', t.email.noAt],
  ['a b@example.org', t.email.spaces],
  ['a@example.org;b@example.org', t.email.several],
  ['a@example', t.email.wrong],
  ['12', t.newContact.shortPhone],
])('“%s” can’t be searched for', (text, problem) => {
  expect(wanted(text)).toEqual({ problem });
});

it.each([
  [' MAILTO:C@Example.org ', { by: 'email', text: 'c@example.org' }],
  ['a&b@example.org', { by: 'email', text: 'a&b@example.org' }],
  ['(201) 555-0112', { by: 'phone', text: '(201) 555-0112' }],
  ['555-0112 x 3', { by: 'phone', text: '555-0112 x 3' }],
  ['lopez', { by: 'name', text: 'lopez', name: 'lopez' }],
  ['Ana  Lopez', { by: 'name', text: 'Lopez', name: 'Ana Lopez' }],
  ['De la Cruz, Luz', { by: 'name', text: 'De la Cruz', name: 'De la Cruz, Luz' }],
])('“%s” is searched for as %j', (text, search) => {
  expect(wanted(text)).toEqual({ search });
});

describe('a chip', () => {
  it('is what it says', () => {
    expect(wanted('2015550112', 'student')).toEqual({ student: '2015550112' });
    expect(wanted('2015550112', 'phone')).toEqual({ search: { by: 'phone', text: '2015550112' } });
    expect(wanted('a@example', 'email')).toEqual({ problem: t.email.wrong });
    expect(wanted('10123', 'phone')).toEqual({ problem: t.newContact.shortPhone });
  });
});

it('the surname is before the comma, else the last word', () => {
  expect(['Ana Lopez', 'Lopez, Ana', 'Lopez', ' Luz De La Cruz '].map(surnameIn)).toEqual([
    'Lopez',
    'Lopez',
    'Lopez',
    'Cruz',
  ]);
});

it('a suffix or a title after a name is no surname', () => {
  expect(['Ana Lopez Jr.', 'Maria Lopez, RN', 'Lopez, Carlos III'].map(surnameIn)).toEqual([
    'Lopez',
    'Lopez',
    'Lopez',
  ]);
});
