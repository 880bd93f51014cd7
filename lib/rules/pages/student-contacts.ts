/** A student's contacts page: the progress of each contact, and a link to it. */
import type { Tag } from '../../contracts/advice.ts';
import type { StudentContactsPage, StudentsContact } from '../../contracts/facts.ts';
import { compared, sharedValues, similarContacts } from '../compare/similar-contacts.ts';
import type { Context, GuideOutput } from '../core/context.ts';
import type { CardDraft } from '../core/drafts.ts';
import { goToAddAccount, goToContact } from '../core/navigation-offers.ts';
import { isUsableEmail } from '../values/emails.ts';
import { describeContact, formatName } from '../values/person-names.ts';

export function studentContacts(ctx: Context, page: StudentContactsPage): GuideOutput {
  const { t } = ctx;
  const { student, contacts } = page;
  if (!contacts)
    return {
      heading: t.students.heading,
      lead: t.notFoundHere({ things: [t.things['contacts-table'] ?? 'contacts-table'] }),
    };
  const compare = compared(ctx, page);
  return {
    heading: student.name
      ? t.students.headingFor({ student: formatName(student.name) })
      : t.students.heading,
    ...(!student.number && { lead: t.students.noNumber }),
    ...(compare && { compare }),
    lists: [
      {
        id: 'contacts',
        heading: t.students.listHeading,
        cards: contacts.map((contact) => card(ctx, contact, page)),
        lines: contacts.length > 0 ? sharedValues(ctx, page) : [t.students.none],
        offers: [],
      },
    ],
    needsRecords: contacts.length > 0,
  };
}

function card(ctx: Context, contact: StudentsContact, page: StudentContactsPage): CardDraft {
  const { t } = ctx;
  const marks = similarContacts(ctx, contact, page);
  return {
    id: contact.key,
    title: describeContact(t, formatName(contact.name), contact.contactId),
    lines: [
      ...[contact.relationship, ...contact.emails].filter(Boolean),
      ...(contact.contactId ? [] : [t.students.openByHand]),
      ...marks.lines,
    ],
    tags: [howFar(ctx, contact), ...marks.tags],
    offers: [
      ...(contact.contactId ? [{ ...goToContact(ctx, contact.contactId), primary: false }] : []),
      // A contact that looks like another is compared first: a second account would clash.
      ...(contact.contactId && marks.tags.length === 0 && lacksAccount(contact)
        ? [goToAddAccount(ctx, contact.contactId)]
        : []),
      ...marks.offers,
    ],
  };
}

/** Whether the account comes next: the contact has an email and surely no account. */
const lacksAccount = ({ emails, hasAccount, access }: StudentsContact): boolean =>
  hasAccount === false && !access && emails.some(isUsableEmail);

/** PowerSchool forces the order: email, then account, then Data Access (facts §10, D). */
function howFar({ t }: Context, contact: StudentsContact): Tag {
  if (contact.access) return { text: t.students.ready, tone: 'good' };
  if (!contact.emails.some(isUsableEmail) && !contact.hasAccount)
    return { text: t.students.noEmail, tone: 'open' };
  if (contact.hasAccount === undefined) return { text: t.students.unclear, tone: 'plain' };
  if (!contact.hasAccount) return { text: t.students.noAccount, tone: 'open' };
  return contact.access === undefined
    ? { text: t.students.unclear, tone: 'plain' }
    : { text: t.students.noAccess, tone: 'open' };
}
