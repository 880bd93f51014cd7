/** The Facts that Kinlink must read of a contact: the server's data, as this variant shows it. */
import type { ContactPage } from '../../../lib/contracts/contact-facts.ts';
import { translate } from '../../powerschool/language/translate.ts';
import { type Contact, isCurrent, type Link } from '../../powerschool/model.ts';
import { CURRENT_SCHOOL } from '../../powerschool/scene.ts';
import type { PowerSchool } from '../../powerschool/server.ts';
import {
  isSchoolLevel,
  mayAdd,
  mayDelete,
  mayEdit,
  mayEditAccounts,
  type Variant,
} from '../../powerschool/variant.ts';
import { isLocked, sortedLinks } from '../../powerschool/views.ts';
import { isRebuilt, notFound, UNREADABLE } from './expected-story.ts';

/** The Facts of Contact Details that come from the server and that this page shows. */
export function expectedFacts(powerSchool: PowerSchool, contact: Contact) {
  const { variant } = powerSchool;
  const facts = allFacts(powerSchool, contact);
  const unseen = notFound(variant).length > 0 ? ['account', 'can'] : [];
  for (const path of isRebuilt(variant) ? [...UNREADABLE, ...unseen] : [])
    without(facts, path.split('.'));
  if (isRebuilt(variant)) {
    const links = sortedLinks(powerSchool.store, contact);
    const past = facts.students.filter(({ current }) => !current);
    without(past, ['editable']);
    // Only the link of a name has the student's number, and another school's student has no link.
    const unlinked = facts.students.filter((_, index) => isOtherSchool(powerSchool, links[index]));
    without(unlinked, ['dcid']);
  }
  return facts;
}

/** At a school, the students of other schools can't be edited. */
const isOtherSchool = ({ store, variant }: PowerSchool, link: Link | undefined): boolean =>
  !!link && isLocked(store, link, isSchoolLevel(variant) ? CURRENT_SCHOOL.id : 0);

/** Removes one path, from every row where there are rows. */
function without(from: unknown, [name = '', ...rest]: readonly string[]): void {
  for (const value of [from].flat() as Record<string, unknown>[])
    if (rest.length > 0) without(value[name], rest);
    else delete value[name];
}

function allFacts(powerSchool: PowerSchool, contact: Contact) {
  const { store, variant } = powerSchool;
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
    students: sortedLinks(store, contact).map((link) => studentOf(powerSchool, link, display)),
    can: {
      addEmail: mayAdd(variant, 'email'),
      addAccount: mayEditAccounts(variant) && !contact.account,
      editAccount: mayEditAccounts(variant) && !!contact.account,
      addStudents: mayEdit(variant),
      addPhone: mayAdd(variant, 'phone'),
      addAddress: mayAdd(variant, 'address'),
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

function studentOf(powerSchool: PowerSchool, link: Link, display: (code: string) => string) {
  const { store, variant } = powerSchool;
  const student = store.student(link.dcid);
  return {
    dcid: String(link.dcid),
    name: `${student?.last}, ${student?.first}`,
    school: store.school(student?.schoolId ?? 0)?.abbr,
    relationship: display(link.relationship),
    access: link.dataAccess,
    current: isCurrent(link),
    editable: mayEdit(variant) && !isOtherSchool(powerSchool, link),
    originalContactType: display(link.originalType),
    custody: link.custody,
    livesWith: link.livesWith,
    pickup: link.pickup,
    emergency: link.emergency,
  };
}
