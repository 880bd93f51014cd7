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
  ['De la Cruz, Ana, Jr.', 'Ana', 'De la Cruz, Ana, Jr.'],
  ['', '', ''],
])('“%s” is called %s, in full %s', (name, first, full) => {
  expect([firstName(name), formatName(name)]).toEqual([first, full]);
});
