/** What two contacts of a task know. */
import type { Value } from '../../../../lib/contracts/action.ts';
import type { Address, Email, Phone } from '../../../../lib/contracts/contact-facts.ts';
import {
  type CarryItem,
  type CarryState,
  carryOver,
  type Knowledge,
} from '../../../../lib/rules/task/carry-over.ts';
import { email as emailRow } from '../family.ts';

export const phone = (number: string, more: Partial<Phone> = {}): Phone => ({
  row: '0',
  type: 'Mobile',
  number,
  extension: '',
  preferred: false,
  sms: false,
  ...more,
});
export const email = (address: string, primary = false): Email => emailRow(address, primary);
export const address = (street: string, more: Partial<Address> = {}): Address => ({
  row: '0',
  type: 'Home',
  street,
  unit: '',
  city: 'Clifton',
  state: 'NJ',
  zip: '07011',
  country: 'US',
  ...more,
});
export const knows = (more: Partial<Knowledge> = {}): Knowledge => ({
  phones: [],
  emails: [],
  addresses: [],
  ...more,
});
export const states = (items: readonly CarryItem[]): [string, CarryState][] =>
  items.map((item) => [item.key, item.state]);
export const fields = (values: readonly Value[] = []) =>
  Object.fromEntries(values.map(({ field, value }) => [field, value]));

/** The state of the duplicate's one phone, or address, beside the original's one. */
export const phoneState = (mine: Phone, theirs: Phone, country?: string) =>
  carryOver(knows({ phones: [mine] }), knows({ phones: [theirs] }) as never, country)[0]?.state;
export const addressState = (mine: Address, theirs: Address) =>
  carryOver(knows({ addresses: [mine] }), { phones: [], emails: [], addresses: [theirs] })[0]
    ?.state;
