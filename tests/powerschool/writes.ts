import type { Click, Journal, WriteKind } from './journal.ts';
import { merge } from './merge.ts';
import type { Address, Contact, Phone } from './model.ts';
import { saveAccount } from './rules/account.ts';
import { emptyContact, saveDemographics } from './rules/demographics.ts';
import { deleteEmail, saveEmail } from './rules/emails.ts';
import { addLink, editLink, removeLink } from './rules/links.ts';
import { Refused } from './rules/refused.ts';
import type { Store } from './store.ts';
import { mayAdd, mayDelete, mayEdit, mayEditAccounts, maySubmit, type Variant } from './variant.ts';
import { isLocked } from './views.ts';

/** One request to change something, as the pages' client code sends it. */
export interface WriteRequest {
  kind: WriteKind;
  contactId?: number | undefined;
  /** Record within the contact: email, phone, address or association. */
  id?: number | undefined;
  values?: Record<string, unknown>;
}

export class Forbidden extends Error {}

interface Context {
  store: Store;
  journal: Journal;
  variant: Variant;
  /** The picked school; 0 for the district office. */
  schoolId: number;
  by: Click | null;
}

/** Checks the role, applies the rule, and writes the journal; a refusal changes nothing and is kept apart. */
export function applyWrites(context: Context, requests: WriteRequest[]): Contact | null {
  const before = structuredClone(
    requests[0]?.contactId === undefined
      ? null
      : (context.store.contact(requests[0].contactId) ?? null),
  );
  const done: [WriteKind, Record<string, unknown>][] = [];
  let contactId = requests[0]?.contactId;
  let current: WriteRequest | undefined;
  try {
    for (const request of requests) {
      current = request;
      if (!isAllowed(context, request)) throw new Forbidden();
      const what = apply(context, { ...request, contactId: request.contactId ?? contactId });
      contactId = Number(what.contactId);
      done.push([request.kind, what]);
    }
  } catch (error) {
    // A page's Submit may carry several changes: all of them hold, or none.
    if (before) Object.assign(context.store.contact(before.id) ?? {}, before);
    else if (contactId !== undefined) context.store.remove(contactId);
    if (error instanceof Refused && current)
      context.journal.refuse(current.kind, error.messages, context.by);
    throw error;
  }
  for (const [kind, what] of done) context.journal.write(kind, what, context.by);
  return contactId === undefined ? null : (context.store.contact(contactId) ?? null);
}

function isAllowed(
  { store, variant, schoolId }: Context,
  { kind, contactId, id }: WriteRequest,
): boolean {
  if (!mayEdit(variant)) return false;
  if (kind.startsWith('account.') && !mayEditAccounts(variant)) return false;
  if (kind.startsWith('contact.') && !maySubmit(variant)) return false;
  const [, added] = /^(phone|email|address)\.add$/.exec(kind) ?? [];
  if (added && !mayAdd(variant, added as 'phone' | 'email' | 'address')) return false;
  if (/\.(delete|remove)$/.test(kind) && !mayDelete(variant)) return false;
  if (kind !== 'student.edit' && kind !== 'student.remove') return true;
  const link = store.contact(Number(contactId))?.links.find(({ assocId }) => assocId === id);
  return !link || !isLocked(store, link, schoolId);
}

/** What was written, for the journal. */
type Written = Record<string, unknown>;

/** Applies one request by its first word, such as `email` in `email.add`. */
function apply(context: Context, request: WriteRequest): Written {
  const { store } = context;
  const { kind, values = {} } = request;
  if (kind === 'contact.add') {
    const contact = emptyContact(store.newContactId());
    saveDemographics(contact, values);
    store.add(contact);
    return { contactId: contact.id, ...values };
  }
  const contact = store.contact(Number(request.contactId));
  if (!contact) throw new Refused(['This contact no longer exists']);
  const written = APPLY[kind.split('.')[0] as keyof typeof APPLY]?.(context, contact, request);
  if (!written) throw new Refused([`Nothing here can do "${kind}"`]);
  return { contactId: contact.id, ...written };
}

type Apply = (context: Context, contact: Contact, request: WriteRequest) => Written | undefined;

const applyToContact: Apply = ({ store, variant }, contact, { kind, values = {} }) => {
  switch (kind) {
    case 'contact.edit':
      saveDemographics(contact, values);
      return values;
    case 'contact.delete': {
      const { first, last, account } = contact;
      store.remove(contact.id);
      return { first, last, account: account?.username ?? null };
    }
    case 'contact.merge':
      merge(store, contact, variant);
      return {};
    default:
      return undefined;
  }
};

const applyToAccount: Apply = ({ store, variant }, contact, { kind, values = {} }) => {
  switch (kind) {
    case 'account.add':
    case 'account.edit':
      saveAccount(store, contact, values, variant.signIn);
      return values;
    case 'account.invite':
      // The mail goes out from another product; nothing changes here.
      return values;
    default:
      return undefined;
  }
};

const applyToEmail: Apply = ({ store }, contact, { kind, id, values = {} }) => {
  switch (kind) {
    case 'email.add':
    case 'email.edit': {
      const email = saveEmail(store, contact, kind === 'email.add' ? undefined : id, values);
      return { id: email.id, ...values };
    }
    case 'email.delete':
      return { id, address: deleteEmail(contact, Number(id)).address };
    default:
      return undefined;
  }
};

const applyToStudent: Apply = ({ store, variant }, contact, { kind, id, values = {} }) => {
  switch (kind) {
    case 'student.add': {
      const dcid = Number(values.dcid);
      const { assocId } = addLink(store, contact, dcid, values, variant.unlistedAccess);
      return { assocId, ...values };
    }
    case 'student.edit': {
      const { dcid } = editLink(contact, Number(id), values);
      return { assocId: id, dcid, ...values };
    }
    case 'student.remove':
      return { assocId: id, dcid: removeLink(contact, Number(id)).dcid };
    default:
      return undefined;
  }
};

const APPLY = {
  contact: applyToContact,
  account: applyToAccount,
  email: applyToEmail,
  student: applyToStudent,
  phone: ({ store }, contact, { kind, id, values = {} }) => ({
    id: savePart(store, contact.phones as Part[], kind, id, values, 'number'),
    ...values,
  }),
  address: ({ store }, contact, { kind, id, values = {} }) => ({
    id: savePart(store, contact.addresses as Part[], kind, id, values, 'line1'),
    ...values,
  }),
} satisfies Record<string, Apply>;

type Part = (Phone | Address) & { [key: string]: unknown };

/** Phones and addresses have no rule but that their main field is filled in. */
function savePart(
  store: Store,
  list: Part[],
  kind: string,
  id: number | undefined,
  values: Record<string, unknown>,
  needed: string,
): number {
  const at = list.findIndex((candidate) => candidate.id === id);
  if (kind.endsWith('.delete')) {
    list.splice(at, at < 0 ? 0 : 1);
    return Number(id);
  }
  if (!String(values[needed] ?? '').trim())
    throw new Refused([needed === 'number' ? 'Phone Number is required' : 'Street is required']);
  if (values.preferred) for (const other of list) other.preferred = false;
  const part = at < 0 ? { id: store.newId() } : (list[at] as Part);
  Object.assign(part, values, { id: part.id });
  if (at < 0) list.push(part as Part);
  return part.id;
}
