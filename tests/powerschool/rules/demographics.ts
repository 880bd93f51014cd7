import type { Contact } from '../model.ts';
import { refuse } from './refused.ts';

export interface DemographicsInput {
  prefix?: string;
  first?: string;
  middle?: string;
  last?: string;
  suffix?: string;
  gender?: string;
  employer?: string;
  active?: boolean;
}

/** Saves a contact's names and whether it is active. */
export function saveDemographics(contact: Contact, input: DemographicsInput): void {
  if (!(input.first ?? contact.first).trim()) refuse('First Name is required');
  if (!(input.last ?? contact.last).trim()) refuse('Last Name is required');
  for (const key of [
    'prefix',
    'first',
    'middle',
    'last',
    'suffix',
    'gender',
    'employer',
  ] as const) {
    const value = input[key];
    if (value !== undefined) contact[key] = String(value).trim();
  }
  if (input.active === undefined) return;
  contact.active = input.active;
  // Becoming inactive locks the account; becoming active again does not unlock it.
  if (!contact.active && contact.account) contact.account.enabled = false;
}

/** A contact without anything in it. */
export function emptyContact(id: number): Contact {
  return {
    id,
    guardianId: id + 20_000,
    prefix: '',
    first: '',
    middle: '',
    last: '',
    suffix: '',
    gender: '',
    employer: '',
    active: true,
    emails: [],
    phones: [],
    addresses: [],
    account: null,
    links: [],
  };
}
