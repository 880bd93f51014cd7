import { expect, it } from 'vitest';
import { firstName, formatName } from '../../../../lib/rules/values/person-names.ts';

it.each([
  ['Lopez, Ana M.', 'Ana', 'Ana M. Lopez'],
  ['Lopez, Ana M', 'Ana', 'Ana M Lopez'],
  ['Lopez, Ana Maria', 'Ana Maria', 'Ana Maria Lopez'],
  ['Ana Lopez', 'Ana', 'Ana Lopez'],
  [' Ana  Lopez ', 'Ana', 'Ana  Lopez'],
  ['Lopez ,  Ana ', 'Ana', 'Ana Lopez'],
  ['Lopez,', 'Lopez', 'Lopez'],
  [',,', '', ''],
  ['De la Cruz, Ana, Jr.', 'Ana', 'Ana De la Cruz Jr.'],
  ['Hale, Robert Sr.', 'Robert', 'Robert Hale Sr.'],
  ['Hale, Robert A. III', 'Robert', 'Robert A. Hale III'],
  ['Hale Jr., Robert', 'Robert', 'Robert Hale Jr.'],
  ['Robert Hale, Jr.', 'Robert', 'Robert Hale Jr.'],
  ['Cruz, Ana, Mia', 'Ana', 'Cruz, Ana, Mia'],
  ['', '', ''],
])('“%s” is called %s, in full %s', (name, first, full) => {
  expect([firstName(name), formatName(name)]).toEqual([first, full]);
});
