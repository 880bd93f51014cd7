import type { Click, Journal, WriteKind } from './journal.ts';
import { merge } from './merge.ts';
import type { Address, Contact, Phone } from './model.ts';
import * as rules from './rules.ts';
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
    if (error instanceof rules.Refused && current)
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

function apply({ store, variant }: Context, request: WriteRequest): Record<string, unknown> {
  const { kind, id, values = {} } = request;
  if (kind === 'contact.add') {
    const contact = rules.emptyContact(store.newContactId());
    rules.saveDemographics(contact, values);
    store.add(contact);
    return { contactId: contact.id, ...values };
  }
  const contact = store.contact(Number(request.contactId));
  if (!contact) throw new rules.Refused(['This contact no longer exists']);
  const base = { contactId: contact.id };
  switch (kind) {
    case 'contact.edit':
      rules.saveDemographics(contact, values);
      return { ...base, ...values };
    case 'contact.delete':
      store.remove(contact.id);
      return {
        ...base,
        first: contact.first,
        last: contact.last,
        account: contact.account?.username ?? null,
      };
    case 'contact.merge':
      merge(store, contact, variant);
      return base;
    case 'account.add':
    case 'account.edit':
      rules.saveAccount(store, contact, values, variant.signIn);
      return { ...base, ...values };
    case 'account.invite':
      // The mail goes out from another product; nothing changes here.
      return { ...base, ...values };
    case 'email.add':
    case 'email.edit': {
      const email = rules.saveEmail(store, contact, kind === 'email.add' ? undefined : id, values);
      return { ...base, id: email.id, ...values };
    }
    case 'email.delete':
      return { ...base, id, address: rules.deleteEmail(contact, Number(id)).address };
    case 'student.add':
      return {
        ...base,
        assocId: rules.addLink(store, contact, Number(values.dcid), values).assocId,
        ...values,
      };
    case 'student.edit':
      return {
        ...base,
        assocId: id,
        dcid: rules.editLink(contact, Number(id), values).dcid,
        ...values,
      };
    case 'student.remove':
      return { ...base, assocId: id, dcid: rules.removeLink(contact, Number(id)).dcid };
    case 'phone.add':
    case 'phone.edit':
    case 'phone.delete':
      return {
        ...base,
        id: savePart(store, contact.phones as Part[], kind, id, values, 'number'),
        ...values,
      };
    case 'address.add':
    case 'address.edit':
    case 'address.delete':
      return {
        ...base,
        id: savePart(store, contact.addresses as Part[], kind, id, values, 'line1'),
        ...values,
      };
    default:
      throw new rules.Refused([`Nothing here can do "${kind}"`]);
  }
}

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
    throw new rules.Refused([
      needed === 'number' ? 'Phone Number is required' : 'Street is required',
    ]);
  if (values.preferred) for (const other of list) other.preferred = false;
  const part = at < 0 ? { id: store.newId() } : (list[at] as Part);
  Object.assign(part, values, { id: part.id });
  if (at < 0) list.push(part as Part);
  return part.id;
}
