/** What the make-believe school does with a Submit: it saves, or refuses in PowerSchool's words (facts §5). */
import type {
  School,
  SchoolChange,
  SchoolContact,
  SchoolEmail,
  SchoolLink,
  SchoolPhone,
} from '../contracts/practice/school.ts';
import { accountHolder, contactOf } from './school.ts';

/** The school after a Submit, and the messages of one that was refused. */
export interface Saved {
  school: School;
  refusals: string[];
}

const EMAIL_TAKEN = 'The account email address is already in use by another access account';
const USERNAME_TAKEN = 'Username not available';
const SHORTEST_PASSWORD = 8;

/** Saves a change, or refuses it; a refused one changes nothing but that the school remembers a clash. */
export function saveChange(school: School, change: SchoolChange): Saved {
  const contact = contactOf(school, change.id);
  if (!contact) return { school, refusals: ['This contact is no longer there.'] };
  const refusals = refusalsOf(school, change);
  if (refusals.length > 0) {
    const isClash = refusals.includes(EMAIL_TAKEN) || refusals.includes(USERNAME_TAKEN);
    return { school: isClash ? { ...school, wasRefused: true } : school, refusals };
  }
  const next = change.save === 'remove' ? [] : [changed(contact, change)];
  const contacts = school.contacts.flatMap((each) => (each === contact ? next : [each]));
  return { school: { ...school, contacts }, refusals };
}

function refusalsOf(school: School, change: SchoolChange): string[] {
  switch (change.save) {
    case 'email':
      return /^\S+@\S+\.\S+$/.test(change.email.address) ? [] : ['Enter a valid email address.'];
    case 'phone':
      return change.phone.number ? [] : ['Enter a phone number.'];
    case 'account':
      return accountRefusals(school, change);
    case 'students':
      return change.links.every(({ relationship }) => relationship)
        ? []
        : ['Select a relationship for each student.'];
    default:
      return [];
  }
}

function accountRefusals(
  school: School,
  { id, account, password, confirm }: Extract<SchoolChange, { save: 'account' }>,
): string[] {
  const { username, email } = account;
  const isNew = !contactOf(school, id)?.account;
  if (!username) return ['Enter a username.'];
  if (accountHolder(school, id, 'email', email)) return [EMAIL_TAKEN];
  if (accountHolder(school, id, 'username', username)) return [USERNAME_TAKEN];
  if (password !== confirm) return ['The passwords do not match.'];
  if ((isNew || password) && password.length < SHORTEST_PASSWORD)
    return [`The password must have at least ${SHORTEST_PASSWORD} characters.`];
  return [];
}

function changed(
  contact: SchoolContact,
  change: Exclude<SchoolChange, { save: 'remove' }>,
): SchoolContact {
  switch (change.save) {
    case 'email':
      return { ...contact, emails: withEmail(contact.emails, change) };
    case 'phone':
      return { ...contact, phones: withPhone(contact.phones, change) };
    case 'account':
      return { ...contact, account: change.account };
    case 'link':
      return { ...contact, links: withLinks(contact.links, [change.link]) };
    case 'students':
      return { ...contact, links: withLinks(contact.links, change.links) };
    case 'contact': {
      const { first, last, active } = change;
      return { ...contact, first, last, active };
    }
  }
}

/** Only one email is the primary one, and the first always is. */
function withEmail(
  emails: readonly SchoolEmail[],
  { email, replaces }: Extract<SchoolChange, { save: 'email' }>,
): SchoolEmail[] {
  const others = emails.filter(({ address }) => address !== (replaces ?? email.address));
  const primary = email.primary || !others.some((other) => other.primary);
  return [
    ...others.map((other) => ({ ...other, primary: other.primary && !primary })),
    { ...email, primary },
  ];
}

const withPhone = (
  phones: readonly SchoolPhone[],
  { phone, replaces }: Extract<SchoolChange, { save: 'phone' }>,
): SchoolPhone[] => [
  ...phones.filter(({ number }) => number !== (replaces ?? phone.number)),
  phone,
];

const withLinks = (before: readonly SchoolLink[], after: readonly SchoolLink[]): SchoolLink[] => [
  ...before.filter(({ dcid }) => !after.some((link) => link.dcid === dcid)),
  ...after,
];
