/** The Facts that Kinlink must read of a contact: the server's data, as this variant shows it. */
import type { ContactPage } from '../../../lib/contracts/contact-facts.ts';
import { translate } from '../../powerschool/language/translate.ts';
import { type Contact, isCurrent, type Link } from '../../powerschool/model.ts';
import type { PowerSchool } from '../../powerschool/server.ts';
import { mayDelete, mayEdit, mayEditAccounts, type Variant } from '../../powerschool/variant.ts';
import { isLocked } from '../../powerschool/views.ts';
import { isRebuilt, notFound, UNREADABLE, UNREADABLE_OF_PAST } from './expected-story.ts';

/** The Facts of Contact Details that come from the server and that this page shows. */
export function expectedFacts(powerSchool: PowerSchool, contact: Contact) {
  const { variant } = powerSchool;
  const facts = allFacts(powerSchool, contact);
  const unseen = notFound(variant).length > 0 ? ['account', 'can'] : [];
  for (const path of isRebuilt(variant) ? [...UNREADABLE, ...unseen] : [])
    without(facts, path.split('.'));
  const past = isRebuilt(variant) ? facts.students.filter(({ current }) => !current) : [];
  for (const name of UNREADABLE_OF_PAST) without(past, [name]);
  return facts;
}

/** Removes one path, from every row where there are rows. */
function without(from: unknown, [name = '', ...rest]: readonly string[]): void {
  for (const value of [from].flat() as Record<string, unknown>[])
    if (rest.length > 0) without(value[name], rest);
    else delete value[name];
}

function allFacts({ store, variant }: PowerSchool, contact: Contact) {
  const display = (code: string) =>
    variant.codeNames === 'translated' ? translate(variant, code) : code;
  return {
    contactId: String(contact.id),
    name: [contact.first, contact.middle, contact.last].filter(Boolean).join(' '),
    account: accountOf(contact, variant),
    emails: contact.emails.map(({ type, address, primary }) => ({
      type: display(type),
      address,
      primary,
      editable: mayEdit(variant),
    })),
    phones: contact.phones.map(({ type, number, ext, preferred, sms }) => ({
      type: display(type),
      number,
      extension: ext,
      preferred,
      sms,
    })),
    addresses: contact.addresses.map(({ type, line1, line2, unit, city, state, zip, country }) => ({
      type: display(type),
      street: [line1, line2].filter(Boolean).join('\n'),
      unit,
      city,
      state,
      zip,
      country,
    })),
    students: contact.links.map((link) => studentOf(store, link, variant, display)),
    can: {
      addEmail: mayEdit(variant),
      addAccount: mayEditAccounts(variant) && !contact.account,
      editAccount: mayEditAccounts(variant) && !!contact.account,
      addStudents: mayEdit(variant),
      addPhone: mayEdit(variant),
      addAddress: mayEdit(variant),
      remove: mayDelete(variant),
    },
  };
}

/** Without an account and without the right to add one, the page does not show whether there is one. */
function accountOf({ account }: Contact, variant: Variant): ContactPage['account'] {
  if (account)
    return { enabled: account.enabled, username: account.username, email: account.email };
  return mayEditAccounts(variant) ? null : undefined;
}

function studentOf(
  store: PowerSchool['store'],
  link: Link,
  variant: Variant,
  display: (code: string) => string,
) {
  const student = store.student(link.dcid);
  return {
    dcid: String(link.dcid),
    name: `${student?.last}, ${student?.first}`,
    school: store.school(student?.schoolId ?? 0)?.abbr,
    relationship: display(link.relationship),
    access: link.dataAccess,
    current: isCurrent(link),
    editable: mayEdit(variant) && !isLocked(store, link, variant),
    originalContactType: display(link.originalType),
    custody: link.custody,
    livesWith: link.livesWith,
    pickup: link.pickup,
    emergency: link.emergency,
  };
}
