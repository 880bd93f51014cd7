/** What holds for any two contacts that are compared. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SidePerson } from '../../../../lib/rules/compare/comparable-contact.ts';
import { comparePeople, weighPeople } from '../../../../lib/rules/compare/compare-contacts.ts';
import { formatAddress, formatPhone } from '../../../../lib/rules/values/format.ts';
import { formatName } from '../../../../lib/rules/values/person-names.ts';
import { en } from '../../spoken.ts';
import { address, PARTS, person, phone } from './compared-people.ts';

/** Phone numbers are read many times over; a busy machine needs longer than the usual 5 seconds. */
describe('whatever is compared', { timeout: 30_000 }, () => {
  const few = <T>(one: fc.Arbitrary<T>) =>
    fc.option(fc.array(one, { maxLength: 4 }), { nil: undefined, freq: 4 });
  const bit = (...texts: string[]) => fc.constantFrom('', ...texts);
  const phones = fc
    .record({
      number: fc.oneof(
        bit('201-555-0112', '+12015550112', '2015550113', '555-0112 x5', 'none'),
        fc.string(),
      ),
      extension: bit('5', '6'),
      type: bit('Home', 'Work'),
    })
    .map(({ number, ...more }) => phone(number, more));
  const places = fc
    .record({
      street: bit('12 Maple Street', '12 maple st 3b', '9 Oak Ave', 'PO Box 9'),
      unit: bit('3B', 'Apt 4'),
      city: bit('Fairmont', 'Newark'),
      zip: bit('00501', '00501-1234', '07011'),
      state: bit('NJ', 'PA'),
    })
    .map(({ street, ...more }) => address(street, more));
  const children = fc.record({
    name: bit('Lopez, Ana', 'Ana Lopez', 'Diego Lopez'),
    school: bit('LES'),
    dcid: fc.constantFrom(undefined, '1', '2'),
  });
  const anyone: fc.Arbitrary<SidePerson> = fc.record({
    title: fc.constantFrom('Carlos Lopez (9002)', 'C Lopez (5120)', ''),
    name: fc.oneof(bit('Carlos Lopez', 'Lopez, Carlos A.', 'C Lopez', 'Rosa Ferrer'), fc.string()),
    emails: few(fc.oneof(bit('a@example.org', 'A@example.org', 'b@example.org'), fc.string())),
    phones: few(phones),
    addresses: few(places),
    students: few(children),
    account: fc.constantFrom(undefined, null, {}, { username: 'carlos' }, { username: 'Rosa' }),
    partly: fc.subarray(['emails', 'students'] as const),
  });

  it('is symmetric but for the sides', () => {
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        const there = comparePeople(en, a, b);
        const back = comparePeople(en, b, a);
        for (const [n, one] of there.entries()) {
          const other = back[n] as typeof one;
          expect([other.label, other.result, other.resultText]).toEqual([
            one.label,
            one.result,
            one.resultText,
          ]);
          expect(other.sides.map((side) => [...side].sort())).toEqual(
            [...one.sides].reverse().map((side) => [...side].sort()),
          );
        }
        expect(weighPeople(en, b, a).strength).toBe(weighPeople(en, a, b).strength);
      }),
      { numRuns: 200 },
    );
  });

  it('turns a name round once, though commas are left in it', () => {
    const [row] = comparePeople(en, person({ name: 'Lopez,Ana,' }), person({ name: '' }));
    expect(row?.sides[0]).toEqual(['Lopez,Ana']);
  });

  it('drops no value, and adds none', () => {
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        const rows = comparePeople(en, a, b);
        for (const [n, side] of [a, b].entries()) {
          const want = [
            [formatName(side.name)],
            side.emails?.map((one) => one.trim()),
            side.phones?.map(formatPhone),
            side.addresses?.map(formatAddress),
            side.students?.map((one) =>
              en.found.student({ name: formatName(one.name), school: one.school }),
            ),
          ];
          for (const [part, values] of want.entries()) {
            const told = [...new Set(values ?? [])].filter(Boolean);
            const shown = rows[part]?.sides[n] ?? [];
            if (told.length > 0) expect([...shown].sort()).toEqual(told.sort());
            else expect(['None', 'Unknown']).toContain(shown.join());
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never shows as missing or none what is not known', () => {
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        const rows = comparePeople(en, a, b);
        for (const [n, part] of PARTS.entries()) {
          const { result, sides } = rows[n] as (typeof rows)[number];
          const known = [a, b].map((side) => side[part] !== undefined && side[part] !== '');
          const all = [a, b].map((side) => !side.partly?.some((one) => one === part));
          if (part !== 'name' && known.includes(false)) expect(result).toBe('unknown');
          if (all.includes(false)) expect(['unknown', 'equal']).toContain(result);
          for (const side of [0, 1])
            if (!known[side] || !all[side]) expect(sides[side]).not.toEqual(['None']);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is equal to itself, where something is known', () => {
    fc.assert(
      fc.property(anyone, (a) => {
        for (const { result, sides } of comparePeople(en, a, a).slice(0, 5))
          if (!/^(None|Unknown)$/.test(String(sides[0]))) expect(result).toBe('equal');
      }),
    );
  });
});
