/** On a student's contacts: is the parent in PowerSchool already? One field takes whatever the parent sent. */
import type {
  FoundContact,
  StudentContactsPage,
  StudentsContact,
  ThisStudent,
} from '../../contracts/facts.ts';
import type { Search } from '../../tasks/task.ts';
import { isOpen } from '../../tasks/task-list.ts';
import { fromFound } from '../compare/comparable-contact.ts';
import { weighPeople } from '../compare/compare-contacts.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import { type Context, isOff } from '../core/context.ts';
import type { CardDraft, ListDraft, OfferDraft } from '../core/drafts.ts';
import { goToContact } from '../core/navigation-offers.ts';
import { areDifferent, isWithoutAccess } from '../core/remembered-answers.ts';
import { checkOffer } from '../create-account/check-email.ts';
import { surnameOf } from '../create-account/search-before-create.ts';
import { withQuestionAdvice } from '../create-account/typed-email-advice.ts';
import { readTyped } from '../pasted/typed-text.ts';
import { foundCard, severalAccounts, tag } from '../task/contact-card.ts';
import { sameEmail } from '../values/emails.ts';
import { firstName, formatName } from '../values/person-names.ts';
import { isSameWholeName } from '../values/read-name.ts';

/** A local number has this many digits; fewer would find half the district. */
const MIN_DIGITS = 7;

/** The search that was made last on this page. */
const lastSearch = ({ checks }: Context): Search | undefined =>
  checks.findLast(({ text }) => text !== '');

/** The step, with a field for an email or a phone, and the answer of the last search. */
export function findParent(ctx: Context, page: StudentContactsPage): ChecklistStep[] {
  const { t, facts } = ctx;
  if (isOff(ctx, 'check')) return [];
  const search = lastSearch(ctx);
  const item = { id: 'find-parent', label: t.students.item, kind: 'open' as const };
  if (search?.state === 'running')
    return [{ ...item, now: { hints: [t.check.running({ text: search.text })] } }];
  const now = withQuestionAdvice(ctx, {
    hints: search ? [answerOf(ctx, search)] : page.contacts?.length ? [] : [t.students.start],
    question: { name: 'email', label: t.students.question, value: facts.inputs.email },
    offers: [...searchOffers(ctx), ...inactiveToo(ctx, search)],
  });
  return [{ ...item, now }];
}

/** A search by each thing in the typed text, unless it was just made. The surest one is the main button. */
function searchOffers(ctx: Context): OfferDraft[] {
  const { t, facts } = ctx;
  const typed = facts.inputs.email;
  const { email, phones, names } = readTyped(typed, t);
  const isPhone = !email && /^[^\p{L}@]+$/u.test(typed) && digitsOf(typed) >= MIN_DIGITS;
  const [phone = isPhone ? typed.trim() : ''] = phones;
  const surname = surnameOf(names[0] ?? '');
  const last = lastSearch(ctx);
  const offers = [
    ...(email ? [checkOffer(t.newContact.search.email, 'email', email)] : []),
    ...(phone ? [checkOffer(t.newContact.search.phone, 'phone', phone)] : []),
    ...(surname ? [checkOffer(t.newContact.byName({ surname }), 'name', surname)] : []),
  ].filter(
    ({ action }) => !('text' in action && action.text === last?.text && last.state === 'done'),
  );
  // Once somebody was found, the next step is to look at them.
  const hasFound = last?.state === 'done' && last.results.length > 0 && last.text === email;
  return offers.map((offer, index) => ({ ...offer, primary: index === 0 && !hasFound }));
}

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** The same search with inactive contacts, after one that found nobody. */
function inactiveToo({ t }: Context, search: Search | undefined): OfferDraft[] {
  if (search?.state !== 'done' || search.inactive || search.results.length > 0) return [];
  const { text, by } = search;
  const action = { do: 'check' as const, text, by, inactive: true };
  return [{ id: 'check-inactive', label: t.clash.inactiveToo, action }];
}

/** The answer of a search in one sentence; what to do when nobody was found. */
function answerOf({ t }: Context, { state, text, results }: Search): string {
  if (state !== 'done') return t.clash.needsYou;
  return results.length > 0
    ? t.students.found({ text, count: results.length })
    : t.students.nobody({ text });
}

/**
 * The contacts that were found. One that has an account gets the student with one click. That is the main button only
 * where email and name are the same.
 */
export function foundParents(ctx: Context, page: StudentContactsPage): ListDraft[] {
  const search = lastSearch(ctx);
  if (search?.state !== 'done' || search.results.length === 0) return [];
  const { t } = ctx;
  const holders = search.results.filter(({ hasAccount }) => hasAccount);
  const { email = '', names } = readTyped(ctx.facts.inputs.email, t);
  /** A family can share an email, a phone and a surname: the whole name must be the same too. */
  const isSure = ({ name }: FoundContact): boolean =>
    search.by === 'email' &&
    sameEmail(search.text, email) &&
    holders.length === 1 &&
    names.some((pasted) => isSameWholeName(pasted, name));
  return [
    {
      id: 'found',
      heading: t.found.headingBy[search.by],
      cards: search.results.map((found) =>
        card(ctx, page, found, { isSure: isSure(found), name: names[0] ?? found.name }),
      ),
      lines: [...severalAccounts(ctx, holders), ...(search.more ? [t.found.more] : [])],
      offers: [],
    },
  ];
}

function card(
  ctx: Context,
  { student, contacts = [] }: StudentContactsPage,
  found: FoundContact,
  { isSure, name }: { isSure: boolean; name: string },
): CardDraft {
  const { t } = ctx;
  const plain = foundCard(ctx, found);
  const isListed = contacts.some(({ contactId }) => contactId === found.contactId);
  const canAddHere = canAdd(ctx, student, found) && !isListed;
  const namesake = isListed ? undefined : namesakeOf(ctx, found, contacts);
  // The student is added without a further question, so what speaks against one person is said here.
  const typed = { name, students: [{ ...student, school: '' }] };
  const reasons = canAddHere ? weighPeople(ctx.t, typed, fromFound(found)).against : [];
  const opens = plain.offers.map((offer) => ({ ...offer, primary: false }));
  const add: OfferDraft = {
    id: `add-here-${found.contactId}`,
    label: t.students.addHere({ student: firstName(formatName(student.name)) }),
    primary: isSure,
    action: { do: 'same-person', otherId: found.contactId },
  };
  return {
    ...plain,
    tags: [...tag(isListed, t.students.listed, 'plain'), ...plain.tags],
    lines: [
      ...plain.lines,
      ...reasons,
      ...(namesake ? [t.students.namesake(nameAndId(namesake))] : []),
    ],
    offers: namesake
      ? [openNamesake(ctx, namesake, isSure), ...opens]
      : [...(canAddHere ? [add] : []), ...opens],
  };
}

/** Whether the student may be added to a contact: it has an account, and nothing is known that speaks against that. */
function canAdd(ctx: Context, { dcid }: ThisStudent, found: FoundContact): boolean {
  const { contactId, hasAccount, active, students } = found;
  const isDuplicate = ctx.tasks.some(
    (task) => isOpen(task) && task.duplicates.some((each) => each.contactId === contactId),
  );
  return (
    hasAccount === true &&
    active !== false &&
    !isDuplicate &&
    !isWithoutAccess(ctx, contactId) &&
    !students.some((student) => student.dcid === dcid)
  );
}

type Namesake = StudentsContact & { contactId: string };

/**
 * Finds a contact of the student with the same name. Adding the student to the found one would leave both. Returns
 * none once the registrar has said that they are two people.
 */
const namesakeOf = (
  ctx: Context,
  { contactId, name }: FoundContact,
  contacts: readonly StudentsContact[],
): Namesake | undefined =>
  contacts.find(
    (contact): contact is Namesake =>
      contact.contactId !== undefined &&
      isSameWholeName(contact.name, name) &&
      !areDifferent(ctx, contact.contactId, contactId),
  );

const nameAndId = ({ name, contactId }: Namesake) => ({ name: formatName(name), id: contactId });

/** Opens the student's own contact, where Kinlink compares both and loses nothing of it. */
const openNamesake = (ctx: Context, namesake: Namesake, isSure: boolean): OfferDraft => ({
  ...goToContact(ctx, namesake.contactId),
  label: ctx.t.students.openNamesake(nameAndId(namesake)),
  primary: isSure,
});
