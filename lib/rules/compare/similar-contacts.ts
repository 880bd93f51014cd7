/** Finds contacts of one student that look like the same person, and compares two of them on request. */
import type { StudentsContact } from '../../contracts/facts.ts';
import type { Context } from '../core/context.ts';
import type { CardDraft, ComparisonDraft, OfferDraft } from '../core/drafts.ts';
import { fromStudentsContact } from './comparable-contact.ts';
import { buildComparison, weighPeople } from './compare-contacts.ts';

/** Additions to a contact's card for the contacts that look like it. */
type Marks = Pick<CardDraft, 'lines' | 'tags' | 'offers'>;

/**
 * Marks one contact. A shared email, or a name with a phone or street, adds a tag and a comparison; a shared
 * name alone adds only a line.
 */
export function similarContacts(
  ctx: Context,
  contact: StudentsContact,
  all: readonly StudentsContact[],
): Marks {
  const marks = all
    .filter((other) => other.key !== contact.key)
    .map((other) => mark(ctx, contact, other));
  return {
    lines: marks.flatMap(({ lines }) => lines),
    tags: marks.flatMap(({ tags }) => tags),
    offers: marks.flatMap(({ offers }) => offers),
  };
}

function mark({ t }: Context, contact: StudentsContact, other: StudentsContact): Marks {
  const them = fromStudentsContact(other);
  const { strength, sentences } = weighPeople(t, fromStudentsContact(contact), them);
  if (strength === 'none') return { lines: [], tags: [], offers: [] };
  if (strength === 'weak')
    return { lines: [t.compare.onlyName({ who: them.title })], tags: [], offers: [] };
  const [id, text] = [contact.contactId, other.contactId];
  return {
    lines: [t.compare.because({ who: them.title, reasons: sentences })],
    tags: [{ text: t.compare.looksLike({ who: them.title }), tone: 'open' }],
    offers:
      id && text
        ? [
            {
              id: `compare-${id}-${text}`,
              label: t.compare.open({ id: text }),
              primary: false,
              action: { do: 'compare', pair: { id, other: text } },
            },
          ]
        : [],
  };
}

/** The two contacts that the registrar compares, while this page shows both. */
export function compared(
  ctx: Context,
  contacts: readonly StudentsContact[],
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
  const { lines, offers } = answers(ctx, first, second);
  return buildComparison(t, fromStudentsContact(first), fromStudentsContact(second), {
    lines,
    offers: [...offers, close],
  });
}

/** Links to the page with Consolidate Contacts; Kinlink never starts it (facts §10, D VD 22.6). */
const toSearch = ({ compare }: Context['t']): OfferDraft => ({
  id: 'to-search',
  label: compare.toSearch,
  primary: false,
  action: { do: 'go', page: 'search' },
});

/** The possible answers. Only one account can be kept, and PowerSchool cannot merge accounts here. */
function answers({ t }: Context, first: StudentsContact, other: StudentsContact) {
  const { compare } = t;
  const both = [first, other];
  if (both.some((contact) => contact.hasAccount === undefined))
    return { lines: [compare.accountsUnknown], offers: [] };
  const [holder, second] = both.filter((contact) => contact.hasAccount);
  if (second) return { lines: [...compare.twoAccounts], offers: [toSearch(t)] };
  if (!holder) return { lines: [compare.noAccounts], offers: [] };
  const [without, holding] = [holder === first ? other : first, holder];
  const answer = (label: string, verb: 'same-person' | 'different-person'): OfferDraft => ({
    id: verb,
    label,
    primary: verb === 'same-person',
    action: { do: verb, duplicateId: without.contactId, otherId: holding.contactId ?? '' },
  });
  return {
    lines: [compare.oneAccount({ who: fromStudentsContact(holder).title })],
    offers: [
      answer(compare.samePerson, 'same-person'),
      answer(compare.differentPerson, 'different-person'),
    ],
  };
}
