/** A contact's associations with students. */
import type { Contact, Link } from '../model.ts';
import type { Store } from '../store.ts';
import type { Variant } from '../variant.ts';
import { refuse } from './refused.ts';

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

/** Saves an association. */
export function editLink(contact: Contact, assocId: number, input: LinkInput): Link {
  const link =
    contact.links.find((candidate) => candidate.assocId === assocId) ??
    refuse('This student is no longer associated with the contact');
  checkLink(contact, input);
  applyLink(link, input);
  return link;
}

/**
 * Associates a contact with a student.
 * @param unlistedAccess what becomes of access that no row listed
 */
export function addLink(
  store: Store,
  contact: Contact,
  dcid: number,
  input: LinkInput,
  unlistedAccess: Variant['unlistedAccess'] = 'replaced',
): Link {
  const student = store.student(dcid) ?? refuse('This student does not exist');
  if (contact.links.some((link) => link.dcid === dcid && !link.unlisted))
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
  const isSeen = contact.links.some((other) => other.dcid === dcid && other.dataAccess);
  if (isSeen && unlistedAccess === 'survives') link.dataAccess = true;
  contact.links = [...contact.links.filter((other) => other.dcid !== dcid), link];
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
