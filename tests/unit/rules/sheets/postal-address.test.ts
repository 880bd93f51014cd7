import { expect, it } from 'vitest';
import type { Address } from '../../../../lib/contracts/contact-facts.ts';
import { postalAddress } from '../../../../lib/rules/sheets/postal-address.ts';

const address = (more: Partial<Address> = {}): Address => ({
  row: '0',
  type: 'Home',
  street: '12 Elm St',
  unit: '',
  city: 'Fairmont',
  state: 'NJ',
  zip: '07000',
  country: 'US',
  ...more,
});

it('writes an address as the post wants it', () => {
  expect(postalAddress([address({ unit: 'Apt 4' })])).toEqual([
    '12 Elm St, Apt 4',
    'Fairmont, NJ 07000',
  ]);
  const abroad = address({ street: 'Calle 5\nEdificio B', state: '', country: 'MX' });
  expect(postalAddress([abroad])).toEqual(['Calle 5', 'Edificio B', 'Fairmont 07000', 'MX']);
});

it('prefers a mailing address, then the home, and never takes the one at work', () => {
  const home = address();
  const mailing = address({ type: 'Mailing', street: 'PO Box 9' });
  const other = address({ type: '', street: '3 Oak St' });
  const work = address({ type: 'Work', street: '1 Office Park' });
  expect(postalAddress([work, other, home, mailing])[0]).toBe('PO Box 9');
  expect(postalAddress([work, other, home])[0]).toBe('12 Elm St');
  expect(postalAddress([work, other])[0]).toBe('3 Oak St');
  expect(postalAddress([work])).toEqual([]);
});

it('never takes a former address, nor one of next year', () => {
  const former = address({ type: 'Mailing', street: '9 Old Rd', current: false });
  expect(postalAddress([former, address()])[0]).toBe('12 Elm St');
  expect(postalAddress([former])).toEqual([]);
});

it('has no lines without a complete address', () => {
  expect(postalAddress([])).toEqual([]);
  expect(postalAddress([address({ street: '' }), address({ city: '' })])).toEqual([]);
});
