import type { ServerResponse } from 'node:http';
import { sendJson } from './http.ts';
import { type Contact, isCurrent } from './model.ts';
import type { Store } from './store.ts';
import type { Variant } from './variant.ts';

/** The documented read-only REST pages. Field names are the documented ones, not the stand-in's own. */
export function serveRest(
  pathname: string,
  store: Store,
  variant: Variant,
  response: ServerResponse,
): boolean {
  const match = /^\/ws\/contacts\/(contact|student)\/(\d+)$/.exec(pathname);
  if (!match) return false;
  const id = Number(match[2]);
  if (variant.rest === 'off') sendJson(response, { message: 'Access denied' }, 403);
  else if (match[1] === 'contact') {
    const contact = store.contact(id);
    if (contact) sendJson(response, recordOf(store, contact, variant));
    else sendJson(response, { message: 'Contact not found' }, 404);
  } else if (!store.student(id)) sendJson(response, { message: 'Student not found' }, 404);
  else {
    const contacts = store.contactsOf(id);
    if (contacts.length > 0)
      sendJson(
        response,
        contacts.map((contact) => recordOf(store, contact, variant)),
      );
    else {
      response.writeHead(204);
      response.end();
    }
  }
  return true;
}

/** The record as this server sends it: complete, or without what is empty in it. */
function recordOf(store: Store, contact: Contact, { rest }: Variant): unknown {
  const record = restContact(store, contact);
  const isEmpty = (value: unknown) =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return rest === 'sparse'
    ? JSON.parse(JSON.stringify(record, (_, value) => (isEmpty(value) ? undefined : value)))
    : record;
}

function restContact(store: Store, contact: Contact) {
  return {
    contactId: contact.id,
    prefix: contact.prefix,
    firstName: contact.first,
    middleName: contact.middle,
    lastName: contact.last,
    suffix: contact.suffix,
    gender: contact.gender,
    employer: contact.employer,
    active: contact.active,
    emails: contact.emails.map(({ type, address, primary }) => ({ type, address, primary })),
    phones: contact.phones.map(({ type, number, ext, preferred, sms }, n) => ({
      deleted: false,
      sequence: n + 1,
      preferred,
      phoneType: type,
      phoneNumber: number,
      extension: ext || null,
      sms,
    })),
    addresses: contact.addresses.map(
      ({ type, line1, line2, unit, city, state, zip, country, start, end }, n) => ({
        deleted: false,
        sequence: n + 1,
        addressType: type,
        street: line1,
        linetwo: line2 || null,
        unit: unit || null,
        city,
        state,
        country,
        postalcode: zip,
        startDate: start || null,
        endDate: end || null,
      }),
    ),
    // No account: the key is there and empty. Nothing public shows that case.
    contactAccount: contact.account
      ? { enabled: contact.account.enabled, userName: contact.account.username }
      : null,
    contactStudents: contact.links.map((link) => {
      const student = store.student(link.dcid);
      return {
        dcid: link.dcid,
        studentNumber: student?.number ?? '',
        firstName: student?.first ?? '',
        lastName: student?.last ?? '',
        schoolAbbr: student ? (store.school(student.schoolId)?.abbr ?? '') : '',
        originalContactType: link.originalType,
        canAccessData: link.dataAccess,
        studentDetails: (link.unlisted ? [] : [link]).map(() => ({
          relationship: link.relationship,
          custodial: link.custody,
          emergency: link.emergency,
          livesWith: link.livesWith,
          schoolPickup: link.pickup,
          receivesMail: link.receivesMail,
          startDate: link.start,
          endDate: link.end,
          active: isCurrent(link),
        })),
      };
    }),
  };
}
