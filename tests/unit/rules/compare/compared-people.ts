/** Contacts to compare. */
import type { Address, Phone } from '../../../../lib/contracts/contact-facts.ts';
import type { SidePerson } from '../../../../lib/rules/compare/comparable-contact.ts';
import { comparePeople } from '../../../../lib/rules/compare/compare-contacts.ts';
import { en } from '../../spoken.ts';

export const phone = (number: string, more: Partial<Phone> = {}): Phone => ({
  row: '0',
  type: '',
  number,
  extension: '',
  ...more,
});
export const address = (street: string, more: Partial<Address> = {}): Address => ({
  row: '0',
  type: '',
  street,
  unit: '',
  city: '',
  state: '',
  zip: '',
  country: '',
  ...more,
});
export const person = (more: Partial<SidePerson> = {}): SidePerson => ({
  contactId: '9002',
  name: 'Carlos Lopez',
  emails: [],
  phones: [],
  addresses: [],
  students: [],
  account: null,
  ...more,
});
export const PARTS = ['name', 'emails', 'phones', 'addresses', 'students', 'account'] as const;
export type Part = (typeof PARTS)[number];

/** One row of the comparison of two contacts that differ in this part only. */
export function row(part: Part, left: Partial<SidePerson>, right: Partial<SidePerson>) {
  const { result, resultText, sides } = comparePeople(en, person(left), person(right))[
    PARTS.indexOf(part)
  ] as ReturnType<typeof comparePeople>[number];
  return { result, resultText, sides };
}
