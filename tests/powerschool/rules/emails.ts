import type { Contact, Email } from '../model.ts';
import { fold, type Store } from '../store.ts';
import { LONGEST_EMAIL, looksLikeEmail } from './email-address.ts';
import { refuse } from './refused.ts';

export interface EmailInput {
  type?: string;
  address?: string;
  primary?: boolean;
}

/** Adds an email to a contact, or saves the one with this id. */
export function saveEmail(
  store: Store,
  contact: Contact,
  id: number | undefined,
  input: EmailInput,
): Email {
  const address = (input.address ?? '').trim();
  if (!input.type) refuse('Type is required');
  if (!looksLikeEmail(address)) refuse('Email Address is not a valid email address');
  if (address.length > LONGEST_EMAIL)
    refuse(`Email Address cannot be longer than ${LONGEST_EMAIL} characters`);
  if (contact.emails.some((email) => email.id !== id && fold(email.address) === fold(address)))
    refuse('This contact already has this email address');
  let email = contact.emails.find((candidate) => candidate.id === id);
  if (!email) {
    if (id !== undefined) refuse('This email address no longer exists');
    email = {
      id: store.newId(),
      row: Math.max(-1, ...contact.emails.map((other) => other.row)) + 1,
      type: '',
      address: '',
      primary: false,
    };
    contact.emails.push(email);
  }
  if (input.primary) for (const other of contact.emails) other.primary = false;
  Object.assign(email, { type: input.type, address, primary: input.primary === true });
  return email;
}

/** Deletes an email that is not the primary one. */
export function deleteEmail(contact: Contact, id: number): Email {
  const email =
    contact.emails.find((candidate) => candidate.id === id) ??
    refuse('This email address no longer exists');
  if (email.primary) refuse('The primary email address cannot be deleted');
  contact.emails = contact.emails.filter((candidate) => candidate !== email);
  return email;
}
