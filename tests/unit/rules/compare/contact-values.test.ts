import { describe, expect, it } from 'vitest';
import {
  accounts,
  addresses,
  names,
  phones,
  students,
} from '../../../../lib/rules/compare/contact-values.ts';
import { en as t } from '../../spoken.ts';
import { phone } from '../clash-steps.ts';

describe('values of two contacts', () => {
  const home = {
    row: '0',
    type: 'Home',
    street: '1 Elm St',
    unit: '',
    city: 'Passaic',
    state: '',
    zip: '07055',
    country: '',
  };
  it.each([
    ['the same in other words', { street: '1 Elm Street', zip: '07055-1234' }, 'same'],
    ['with the state, which follows', { state: 'NJ', country: 'US' }, 'same'],
    ['without a town', { city: '' }, 'less'],
    ['without a zip', { zip: '' }, 'less'],
    ['with a unit that the other lacks', { unit: 'Apt 2' }, 'less'],
    ['in another town', { city: 'Clifton' }, 'rival'],
    ['with another zip', { zip: '07011' }, 'rival'],
    ['in another street', { street: '2 Elm St' }, undefined],
    ['without a street', { street: '' }, undefined],
  ])('an address %s', (_, more, kin) => {
    expect(addresses.compare?.(home, { ...home, ...more })).toBe(kin);
    expect(addresses.compare?.({ ...home, ...more }, home)).toBe(kin);
  });
  it('two units of one house contradict each other', () => {
    expect(addresses.compare?.({ ...home, unit: '1' }, { ...home, unit: '2' })).toBe('rival');
    expect(addresses.compare?.({ ...home, street: '1 Elm St Apt 2' }, { ...home, unit: '2' })).toBe(
      'same',
    );
  });
  it('phones match by number unless extensions contradict', () => {
    const kin = phones('US').compare;
    expect(kin?.(phone('973-555-0101'), phone('(973) 555-0101', '7'))).toBe('less');
    expect(kin?.(phone('973-555-0101', '8'), phone('973-555-0101', '7'))).toBe('rival');
    expect(kin?.(phone('973-555-0101'), phone('973-555-0102'))).toBeUndefined();
    expect(kin?.(phone(''), phone(''))).toBeUndefined();
    const noted = phone('973-555-0101 grandma');
    expect(kin?.(phone('973-555-0101'), noted)).toBe('less');
    expect(phones('US').key(noted)).not.toBe(phones('US').key(phone('973-555-0101')));
    const key = phones('US').key;
    expect(key(phone('973-555-0101', '7'))).not.toBe(key(phone('973-555-0101', '17')));
  });
  it('names match by their letters, less if a part is missing', () => {
    expect(names.key('Lopez, Ana')).toBe(names.key('ANA  López'));
    expect(names.key('Ana Lopez')).not.toBe(names.key('Anna Lopez'));
    expect(names.key('***')).toBe('***');
    expect(names.compare?.('Ana Lopez', 'Ana M. Lopez')).toBe('less');
    expect(names.compare?.('Ana Lopez', 'Mei Chan')).toBeUndefined();
  });
  it('names of father and son differ, also where only one has a suffix', () => {
    for (const other of ['Juan Lopez Jr.', 'Lopez Jr., Juan A.', 'Juan Lopez III']) {
      expect(names.compare?.('Juan Lopez', other)).toBeUndefined();
      expect(names.compare?.(other, 'Juan Lopez')).toBeUndefined();
    }
    expect(names.compare?.('Juan Lopez Jr.', 'Juan Lopez Sr.')).toBeUndefined();
    expect(names.compare?.('Juan Lopez Jr.', 'Juan A. Lopez Junior')).toBe('less');
  });
  it('students match by number, else by name; accounts by username', () => {
    const { compare: kin, key } = students(t);
    const one = { name: 'Lopez, Ana', school: '', dcid: '1' };
    expect(kin?.(one, { ...one, name: 'Other' })).toBe('same');
    expect(kin?.(one, { ...one, dcid: '2' })).toBeUndefined();
    expect(kin?.(one, { name: 'ana lopez', school: '' })).toBe('same');
    expect(kin?.(one, { name: 'Bea Lopez', school: '' })).toBeUndefined();
    expect(key({ name: 'Lopez, Ana', school: '' })).toBe(' ana lopez');
    const held = accounts(t);
    expect(held.key({ username: 'ANA', side: 0 })).toBe(held.key({ username: 'ana', side: 1 }));
    expect(held.key({ side: 0 })).not.toBe(held.key({ side: 1 }));
    expect(held.format({ username: 'ana', email: 'a@example.org', side: 0 })).toBe(
      'ana, a@example.org',
    );
    expect(held.format({ username: 'a@example.org', email: 'A@example.org', side: 0 })).toBe(
      'a@example.org',
    );
    expect(held.format({ side: 0 })).toBe(t.compare.account);
  });
});
