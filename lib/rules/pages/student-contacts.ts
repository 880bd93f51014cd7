/** A student's contacts page: the progress of each contact, and a link to it. */
import type { Tag } from '../../contracts/advice.ts';
import type { StudentContactsPage, StudentsContact, ThisStudent } from '../../contracts/facts.ts';
import { compared, sharedValues, similarContacts } from '../compare/similar-contacts.ts';
import { checklist } from '../core/checklist.ts';
import type { Context, GuideOutput } from '../core/context.ts';
import type { CardDraft, OfferDraft } from '../core/drafts.ts';
import { ADD_EMAIL, goToAddAccount, goToContact } from '../core/navigation-offers.ts';
import { isWithoutAccess } from '../core/remembered-answers.ts';
import { readTyped } from '../pasted/typed-text.ts';
import { isUsableEmail, sameEmail } from '../values/emails.ts';
import { describeContact, formatName } from '../values/person-names.ts';
import { isSameWholeName } from '../values/read-name.ts';
import { findParent, foundParents } from './find-parent.ts';

export function studentContacts(ctx: Context, page: StudentContactsPage): GuideOutput {
  const { t } = ctx;
  const { student, contacts = [] } = page;
  const compare = compared(ctx, page);
  return {
    heading: student.name
      ? t.students.headingFor({ student: formatName(student.name) })
      : t.students.heading,
    ...(!student.number && { lead: t.students.noNumber }),
    ...(compare && { compare }),
    items: checklist(findParent(ctx, page), t),
    lists: [
      ...foundParents(ctx, page),
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
    tags: [...progress(ctx, contact, page.student), ...marks.tags],
    offers: [
      ...(contact.contactId ? [{ ...goToContact(ctx, contact.contactId), primary: false }] : []),
      ...addEmail(ctx, page, contact, marks.tags.length > 0),
      // A contact that looks like another is compared first: a second account would clash.
      ...(contact.contactId &&
      marks.tags.length === 0 &&
      lacksAccount(contact) &&
      !isWithoutAccess(ctx, contact.contactId)
        ? [goToAddAccount(ctx, contact.contactId)]
        : []),
      ...marks.offers,
    ],
  };
}

/** The email in the field above, for a contact that has none: opens the contact, and fills it in there. */
function addEmail(
  ctx: Context,
  { contacts = [] }: StudentContactsPage,
  contact: StudentsContact,
  looksLikeAnother: boolean,
): OfferDraft[] {
  const { t, facts } = ctx;
  const { contactId: id, name, emails, hasAccount } = contact;
  const { email, names } = readTyped(facts.inputs.email, t);
  const isAnothers = names.length > 0 && !names.some((pasted) => isSameWholeName(pasted, name));
  if (!email || !id || isTaken(ctx, contacts, email) || isAnothers || looksLikeAnother) return [];
  if (emails.length > 0 || hasAccount || isWithoutAccess(ctx, id)) return [];
  return [
    {
      id: `${ADD_EMAIL}-${id}`,
      label: t.students.addEmail({ email }),
      action: { do: 'go', page: 'contact', id, offer: ADD_EMAIL, email },
    },
  ];
}

/** Whether somebody has this email, or a search for it has not answered yet. */
const isTaken = (
  { checks }: Context,
  contacts: readonly StudentsContact[],
  email: string,
): boolean =>
  checks.some(
    ({ text, state, results }) =>
      sameEmail(text, email) && (state !== 'done' || results.length > 0),
  ) ||
  [...contacts, ...checks.flatMap(({ results }) => results)].some(({ emails, username = '' }) =>
    [username, ...emails].some((address) => sameEmail(address, email)),
  );

/** Whether the account comes next: the contact has an email and surely no account. */
const lacksAccount = ({ emails, hasAccount, access }: StudentsContact): boolean =>
  hasAccount === false && !access && emails.some(isUsableEmail);

/** How far a contact is; of one that is to have no portal access only that, and what is on all the same. */
function progress(ctx: Context, contact: StudentsContact, student: ThisStudent): Tag[] {
  const { t } = ctx;
  if (!isWithoutAccess(ctx, contact.contactId)) return [howFar(ctx, contact, student)];
  return [
    { text: t.noPortalAccess.tag, tone: 'plain' },
    ...(contact.access ? [{ text: t.students.accessOn, tone: 'open' } as const] : []),
  ];
}

/** PowerSchool forces the order: email, then account, then Data Access (facts §10, D). */
function howFar({ t }: Context, contact: StudentsContact, student: ThisStudent): Tag {
  const { access, emails, hasAccount, isPartial } = contact;
  if (access) return withAccess({ t }, contact, student);
  if (!emails.some(isUsableEmail) && !hasAccount && !isPartial)
    return { text: t.students.noEmail, tone: 'open' };
  if (hasAccount === undefined) return { text: t.students.unclear, tone: 'plain' };
  if (!hasAccount) return { text: t.students.noAccount, tone: 'open' };
  return access === undefined
    ? { text: t.students.unclear, tone: 'plain' }
    : { text: t.students.noAccess, tone: 'open' };
}

/** Ready only if nothing else keeps the parent out. What is not known is not claimed. */
function withAccess(
  { t: { students } }: Pick<Context, 't'>,
  contact: StudentsContact,
  student: ThisStudent,
): Tag {
  const { hasAccount, enabled, active } = contact;
  const isCurrent = isCurrentFor(contact, student);
  const off = [
    hasAccount === false && students.noAccount,
    active === false && students.inactive,
    isCurrent === false && students.notCurrent,
    enabled === false && students.notEnabled,
  ].find(Boolean);
  if (off) return { text: off, tone: 'open' };
  return hasAccount && enabled && active && isCurrent
    ? { text: students.ready, tone: 'good' }
    : { text: students.accessOn, tone: 'plain' };
}

/** Whether the relationship to this student is current, as the records say it; undefined where that is not known. */
function isCurrentFor({ students }: StudentsContact, { dcid }: ThisStudent): boolean | undefined {
  if (students?.some((student) => student.dcid === dcid)) return true;
  return students?.every((student) => student.dcid) ? false : undefined;
}
