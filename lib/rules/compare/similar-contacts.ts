/** Finds contacts of one student that look like the same person, and compares two of them on request. */
import type { StudentContactsPage, StudentsContact } from '../../contracts/facts.ts';
import type { Context } from '../core/context.ts';
import type { CardDraft, ComparisonDraft, OfferDraft } from '../core/drafts.ts';
import { areDifferent } from '../core/remembered-answers.ts';
import { cleanEmail } from '../values/emails.ts';
import { joinLines } from '../values/format.ts';
import { SHARED_BY_MANY } from '../values/match-people.ts';
import { evidenceOf, fromStudentsContact, type SidePerson } from './comparable-contact.ts';
import { buildComparison, sideTitle, weighPeople } from './compare-contacts.ts';
import { samePersonAnswers } from './same-person-answers.ts';
import { holdersAmong } from './value-holders.ts';

/** Additions to a contact's card for the contacts that look like it. */
type Marks = Pick<CardDraft, 'lines' | 'tags' | 'offers'>;

/**
 * Marks for one contact. Where enough says that both are one person and nothing that they are two, it gets a tag and a
 * way to compare. Less than that is only mentioned, with what speaks against it. A pair that the registrar called two
 * people is not mentioned.
 */
export function similarContacts(
  ctx: Context,
  contact: StudentsContact,
  { contacts = [], student }: StudentContactsPage,
): Marks {
  const sides = contacts.map((person) => fromStudentsContact(person, student));
  const holdersOf = holdersAmong(sides);
  const here = fromStudentsContact(contact, student);
  const marks = contacts
    .filter(
      (other) =>
        other.key !== contact.key && !areDifferent(ctx, contact.contactId, other.contactId),
    )
    .map((other) => mark(ctx, here, fromStudentsContact(other, student), holdersOf));
  return {
    lines: marks.flatMap((mark) => mark.lines),
    tags: marks.flatMap((mark) => mark.tags),
    offers: marks.flatMap((mark) => mark.offers),
  };
}

function mark(
  { t }: Context,
  here: SidePerson,
  other: SidePerson,
  holdersOf: ReturnType<typeof holdersAmong>,
): Marks {
  const { strength, sentences, against, leansSame } = weighPeople(t, here, other, { holdersOf });
  const title = sideTitle(t, other);
  if (strength === 'none') return { lines: [], tags: [], offers: [] };
  if (strength === 'weak' && against.length === 0)
    return { lines: [t.compare.onlyName({ who: title })], tags: [], offers: [] };
  const [id, text] = [here.contactId, other.contactId];
  return {
    lines: [t.compare.because({ who: title, reasons: [...sentences, ...against] })],
    tags: leansSame ? [{ text: t.compare.looksLike({ who: title }), tone: 'open' }] : [],
    offers: id && text ? [compareOffer(t, id, text)] : [],
  };
}

const compareOffer = ({ compare }: Context['t'], id: string, other: string): OfferDraft => ({
  id: `compare-${id}-${other}`,
  label: compare.open({ id: other }),
  primary: false,
  action: { do: 'compare', pair: { id, other } },
});

/** Each value that three or more people of the list hold, in a sentence. */
export function sharedValues(
  { t }: Context,
  { contacts = [], student }: StudentContactsPage,
): string[] {
  const sides = contacts.map((contact) => fromStudentsContact(contact, student));
  const holdersOf = holdersAmong(sides);
  const values = sides
    .map(evidenceOf)
    .flatMap(({ emails, phones, addresses }) => [
      ...emails.map((value) => ['email', cleanEmail(value)] as const),
      ...phones.map(({ number }) => ['phone', number] as const),
      ...addresses.map(({ street }) => ['street', joinLines(street)] as const),
    ]);
  const lines = values.flatMap(([kind, value]) => {
    const count = holdersOf(kind, value);
    return count >= SHARED_BY_MANY ? [t.compare.against['shared-value']({ value, count })] : [];
  });
  return [...new Set(lines)];
}

/** The two contacts that the registrar compares, while this page shows both. */
export function compared(
  ctx: Context,
  { contacts = [], student }: StudentContactsPage,
): ComparisonDraft | undefined {
  const { t, comparing } = ctx;
  const byId = (id: string | undefined) =>
    contacts.find((contact) => id && contact.contactId === id);
  const [first, second] = [byId(comparing?.id), byId(comparing?.other)];
  if (!first || !second || first === second) return undefined;
  const close: OfferDraft = {
    id: 'compare-close',
    label: t.compare.close,
    primary: false,
    action: { do: 'compare' },
  };
  const holdersOf = holdersAmong(contacts.map((contact) => fromStudentsContact(contact, student)));
  const [side, otherSide] = [
    fromStudentsContact(first, student),
    fromStudentsContact(second, student),
  ];
  const weighed = weighPeople(t, side, otherSide, { holdersOf });
  const leansSame = weighed.leansSame && !areDifferent(ctx, first.contactId, second.contactId);
  const { lines, offers } = answers(ctx, first, second, leansSame);
  return buildComparison(t, side, otherSide, { weighed, lines, offers: [...offers, close] });
}

/** Links to the page with Consolidate Contacts; Kinlink never starts it (facts §10, D VD 22.6). */
const toSearch = ({ compare }: Context['t']): OfferDraft => ({
  id: 'to-search',
  label: compare.toSearch,
  primary: false,
  action: { do: 'go', page: 'search' },
});

/** The possible answers. Only one account can be kept, and PowerSchool cannot merge accounts here. */
function answers(
  { t }: Context,
  first: StudentsContact,
  other: StudentsContact,
  leansSame: boolean,
): { lines: string[]; offers: OfferDraft[] } {
  const { compare } = t;
  const both = [first, other];
  if (both.some((contact) => contact.hasAccount === undefined))
    return { lines: [compare.accountsUnknown], offers: [] };
  const [holder, second] = both.filter((contact) => contact.hasAccount);
  if (second) return { lines: [...compare.twoAccounts], offers: [toSearch(t)] };
  if (!holder) return { lines: [compare.noAccounts], offers: [] };
  const [without, holding] = [holder === first ? other : first, holder];
  return {
    lines: [compare.oneAccount({ who: sideTitle(t, holder) })],
    offers: samePersonAnswers(t, {
      duplicateId: without.contactId,
      otherId: holding.contactId ?? '',
      leansSame,
    }),
  };
}
