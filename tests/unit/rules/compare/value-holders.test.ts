import { expect, it } from 'vitest';
import { holdersAmong } from '../../../../lib/rules/compare/value-holders.ts';

it('two records of one name count once, and a contact without a name by itself', () => {
  const names = ['Maria Lopez', 'Lopez, Maria', 'Joe Brook', '', 'Ana Vega'];
  const people = names.map((name) => ({ name, emails: ['x@example.org'] }));
  const holdersOf = holdersAmong([...people, { name: 'Else', emails: ['y@example.org'] }]);
  expect(holdersOf('email', 'X@example.org')).toBe(4);
  expect(holdersOf('phone', '201-555-0112')).toBe(0);
});
