import type { Contact, Email, Link } from './model.ts';
import { fold, type Store } from './store.ts';
import type { Variant } from './variant.ts';

/** The two messages of the guide, word for word. */
export const CLASH = {
  email: 'The account email address is already in use by another access account',
  username: 'Username not available',
  /** Our own words: those of Unified User are unknown. */
  elsewhere:
    'This email address belongs to an account of another PowerSchool product. Enter another email address or send an invitation.',
} as const;

const LIMITS = {
  username: 64,
  accountEmail: 256,
  stateGuardianNumber: 32,
  passwordMin: 8,
  passwordMax: 24,
} as const;

/** A refused write: nothing has changed. `account` marks messages that belong into `#contact-error`. */
export class Refused extends Error {
  constructor(
    readonly messages: string[],
    readonly place: 'account' | 'form' = 'form',
    /** The email whose holder may be invited instead. */
    readonly invite?: string,
  ) {
    super(messages.join(' · '));
  }
}

const refuse = (message: string): never => {
  throw new Refused([message]);
};

export interface AccountInput {
  enabled?: boolean;
  username?: string;
  password?: string;
  confirm?: string;
  email?: string;
  idpGlobalId?: string;
  stateGuardianNumber?: string;
}

const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

export function saveAccount(
  store: Store,
  contact: Contact,
  input: AccountInput,
  signIn: Variant['signIn'] = 'password',
): void {
  // With single sign-on another server identifies the parent, so both may be blank.
  const optional = signIn === 'single-sign-on';
  const username = (input.username ?? '').trim();
  const email = (input.email ?? '').trim();
  const password = input.password ?? '';
  const problems: string[] = [];
  if (!username && !optional) problems.push('Username is required');
  if (username.length > LIMITS.username)
    problems.push(`Username cannot be longer than ${LIMITS.username} characters`);
  if (!email) problems.push('Account Email is required');
  else if (!looksLikeEmail(email)) problems.push('Account Email is not a valid email address');
  if (email.length > LIMITS.accountEmail)
    problems.push(`Account Email cannot be longer than ${LIMITS.accountEmail} characters`);
  if ((input.stateGuardianNumber ?? '').length > LIMITS.stateGuardianNumber) {
    problems.push(
      `State Guardian Number cannot be longer than ${LIMITS.stateGuardianNumber} characters`,
    );
  }
  if (!contact.account && !password && !optional) problems.push('New Password is required');
  if (password && (password.length < LIMITS.passwordMin || password.length > LIMITS.passwordMax)) {
    problems.push(
      `Password must be ${LIMITS.passwordMin} to ${LIMITS.passwordMax} characters long`,
    );
  }
  if (password !== (input.confirm ?? '')) problems.push('Passwords do not match');
  if (problems.length > 0) throw new Refused(problems, 'account');
  // One message at a time, the email first: the guide names either message, never both.
  if (signIn === 'unified-user' && store.heldElsewhere.has(fold(email)))
    throw new Refused([CLASH.elsewhere], 'account', email);
  if (store.holderOf('email', email, contact.id)) throw new Refused([CLASH.email], 'account');
  if (store.holderOf('username', username, contact.id))
    throw new Refused([CLASH.username], 'account');
  contact.account = {
    username,
    email,
    enabled: input.enabled === true,
    idpGlobalId: input.idpGlobalId ?? contact.account?.idpGlobalId ?? '',
    stateGuardianNumber: input.stateGuardianNumber ?? contact.account?.stateGuardianNumber ?? '',
    passwordLength: password ? password.length : (contact.account?.passwordLength ?? 0),
  };
}

export interface EmailInput {
  type?: string;
  address?: string;
  primary?: boolean;
}

export function saveEmail(
  store: Store,
  contact: Contact,
  id: number | undefined,
  input: EmailInput,
): Email {
  const address = (input.address ?? '').trim();
  if (!input.type) refuse('Type is required');
  if (!looksLikeEmail(address)) refuse('Email Address is not a valid email address');
  if (address.length > LIMITS.accountEmail)
    refuse(`Email Address cannot be longer than ${LIMITS.accountEmail} characters`);
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

export function deleteEmail(contact: Contact, id: number): Email {
  const email =
    contact.emails.find((candidate) => candidate.id === id) ??
    refuse('This email address no longer exists');
  if (email.primary) refuse('The primary email address cannot be deleted');
  contact.emails = contact.emails.filter((candidate) => candidate !== email);
  return email;
}

export interface LinkInput {
  relationship?: string;
  custody?: boolean;
  livesWith?: boolean;
  pickup?: boolean;
  emergency?: boolean;
  receivesMail?: boolean;
  start?: string;
  end?: string;
  dataAccess?: boolean;
  frequency?: string;
  assignmentDetails?: boolean;
}

const FLAGS = [
  'custody',
  'livesWith',
  'pickup',
  'emergency',
  'receivesMail',
  'assignmentDetails',
] as const;
const TEXTS = ['relationship', 'start', 'end', 'frequency'] as const;

function checkLink(contact: Contact, input: LinkInput): void {
  if (input.relationship === '') refuse('Relationship is required');
  if (input.dataAccess && !contact.account) refuse('Data access needs an access account');
}

function applyLink(link: Link, input: LinkInput): void {
  for (const key of FLAGS) if (input[key] !== undefined) link[key] = input[key] === true;
  for (const key of TEXTS) if (input[key] !== undefined) link[key] = String(input[key]);
  if (input.dataAccess !== undefined) link.dataAccess = input.dataAccess === true;
}

export function editLink(contact: Contact, assocId: number, input: LinkInput): Link {
  const link =
    contact.links.find((candidate) => candidate.assocId === assocId) ??
    refuse('This student is no longer associated with the contact');
  checkLink(contact, input);
  applyLink(link, input);
  return link;
}

export function addLink(store: Store, contact: Contact, dcid: number, input: LinkInput): Link {
  const student = store.student(dcid) ?? refuse('This student does not exist');
  if (contact.links.some((link) => link.dcid === dcid))
    refuse(`${student.last}, ${student.first} is already associated with this contact`);
  checkLink(contact, { relationship: '', ...input });
  const link: Link = {
    assocId: store.newId(),
    detailId: store.newId(),
    dcid,
    relationship: '',
    custody: false,
    livesWith: false,
    pickup: false,
    emergency: false,
    receivesMail: false,
    originalType: '',
    start: '',
    end: '',
    dataAccess: false,
    frequency: 'Never',
    assignmentDetails: false,
  };
  applyLink(link, input);
  contact.links.push(link);
  return link;
}

/** Takes the web access to that student along, because access is part of the association. */
export function removeLink(contact: Contact, assocId: number): Link {
  const link =
    contact.links.find((candidate) => candidate.assocId === assocId) ??
    refuse('This student is no longer associated with the contact');
  contact.links = contact.links.filter((candidate) => candidate !== link);
  return link;
}

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
