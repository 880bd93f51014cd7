/** Contacts that a search found, each with the evidence, and further searches if nobody was found. */
import type { FoundContact } from '../../contracts/facts.ts';
import type { Search, Task } from '../../tasks/task.ts';
import { fromContactPage, fromFound } from '../compare/comparable-contact.ts';
import { weighPeople } from '../compare/compare-contacts.ts';
import type { ContactContext } from '../core/context.ts';
import type { CardDraft, ListDraft, OfferDraft } from '../core/drafts.ts';
import { findOffer } from '../core/find-offer.ts';
import { goToSearch } from '../core/navigation-offers.ts';
import { areDifferent } from '../core/remembered-answers.ts';
import { isRuledOut } from './confirmed-duplicates.ts';
import { foundCard, severalAccounts, tag } from './contact-card.ts';
import { duplicateHere } from './page-role.ts';

/** The list of a task's search; empty until the search ends. */
export function foundList(ctx: ContactContext, task: Task): ListDraft[] {
  const { search } = task;
  if (search?.state !== 'done') return [];
  const here = duplicateHere(task, ctx) ?? task.duplicates.at(-1);
  const isDuplicate = (id: string) => task.duplicates.some(({ contactId }) => contactId === id);
  const others = search.results.filter(({ contactId }) => !isDuplicate(contactId));
  // A contact without an account can't hold an email that an account uses.
  const mayHold = others.some(({ hasAccount }) => hasAccount !== false);
  const list = cardList(ctx, search, (found) => ({
    duplicate: isDuplicate(found.contactId),
    ruledOut: here !== undefined && isRuledOut(task, here, found.contactId),
  }));
  return [
    {
      ...list,
      lines: [...(others.length > 0 ? [] : nobodyLines(ctx, task, search)), ...list.lines],
      offers: mayHold ? list.offers : [...list.offers, ...furtherSearches(ctx, task, search)],
    },
  ];
}

/** Cards for the results of a search, with a warning for several accounts. */
export function cardList(
  ctx: ContactContext,
  search: Search,
  about: (found: FoundContact) => { duplicate?: boolean; ruledOut?: boolean } = () => ({}),
): ListDraft {
  const { t } = ctx;
  // The contact on the page counts as a duplicate if the list has it.
  const holders = search.results.filter((found) => found.hasAccount && !about(found).duplicate);
  return {
    id: 'found',
    heading: t.found.headingBy[search.by],
    cards: search.results.map((found) =>
      card(ctx, found, {
        ...about(found),
        byEmail: search.by === 'email' ? search.text : undefined,
      }),
    ),
    lines: [...severalAccounts(ctx, holders), ...(search.more ? [t.found.more] : [])],
    offers: holders.length > 1 ? [goToSearch(ctx)] : [],
  };
}

/** Who was searched for in vain. What was searched is no reason any more; after all of it there is a way on. */
function nobodyLines({ t, page }: ContactContext, task: Task, search: Search): string[] {
  const found = search.results.some(({ contactId }) => contactId === page.contactId);
  const { text } = search;
  const isUsername = task.clash === 'username-taken';
  const isLast = search.inactive && search.by === 'name';
  const reasons = isLast ? [t.found.wayOn] : t.found.noneWhy;
  return [
    found ? t.found.nobodyElse({ text }) : t.found.none({ text }),
    ...(search.inactive ? [] : [t.found.maybeInactive]),
    ...(isUsername ? [t.found[isLast ? 'wayOnUsername' : 'onlyUsername']] : reasons),
  ];
}

/** The next search: inactive contacts with the same text, then everybody with the name. Its last one ends it. */
function furtherSearches(ctx: ContactContext, task: Task, search: Search): OfferDraft[] {
  const { t } = ctx;
  const { name = '' } = duplicateHere(task, ctx) ?? task.duplicates.at(-1) ?? {};
  if (!search.inactive) return [findOffer(t.clash.inactiveToo, search.text, { inactive: true })];
  if (search.by === 'name' || !name) return [];
  return [findOffer(t.clash.byName({ name }), name, { inactive: true })];
}

function card(
  ctx: ContactContext,
  found: FoundContact,
  {
    duplicate = false,
    ruledOut = false,
    byEmail,
  }: { duplicate?: boolean; ruledOut?: boolean; byEmail: string | undefined },
): CardDraft {
  const { t, page } = ctx;
  const here = found.contactId === page.contactId;
  const plain = foundCard(ctx, found);
  const side = fromFound(found, byEmail);
  const { strength, says, sentences, against } = weighPeople(t, fromContactPage(page), side);
  // The email and a name that fits are enough; a weaker match gets a sentence that says so.
  const isWeaker = /likely|weak/.test(strength) && (!byEmail || against.length > 0);
  const isOther = areDifferent(ctx, page.contactId, found.contactId);
  const why = here || isOther ? [] : [...sentences, ...against, ...(isWeaker ? [says] : [])];
  return {
    ...plain,
    lines: [...plain.lines, ...why],
    tags: [
      ...tag(here, t.found.here, 'plain'),
      ...tag(duplicate && !here, t.found.duplicate, 'plain'),
      ...tag(ruledOut || isOther, t.found.ruledOut, 'plain'),
      ...plain.tags,
    ],
    offers: here ? [] : cardOffers(ctx, found, plain.offers, duplicate || ruledOut),
  };
}

function cardOffers(
  { t, page }: ContactContext,
  found: FoundContact,
  open: readonly OfferDraft[],
  quiet: boolean,
): OfferDraft[] {
  const primary = found.hasAccount === undefined && !quiet;
  const opens = open.map((offer) => ({ ...offer, primary }));
  if (found.hasAccount === undefined || quiet) return opens;
  const compare: OfferDraft = {
    id: `compare-${found.contactId}`,
    label: t.compare.openThis,
    action: { do: 'compare', pair: { id: page.contactId ?? 'new', other: found.contactId } },
  };
  return [compare, ...opens];
}
