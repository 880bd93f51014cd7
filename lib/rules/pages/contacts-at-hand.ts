/** The contacts that a page and its tasks are about, for the answers of earlier days. */
import type { Context } from '../core/context.ts';
import { pairKey } from '../core/remembered-answers.ts';

type Given = Pick<Context, 'facts' | 'tasks' | 'checks'>;

const idsIn = (contacts: readonly { contactId?: string | undefined }[] = []): string[] =>
  contacts.flatMap(({ contactId }) => contactId ?? []);

/** What the page itself shows: one contact, a student's contacts, or the results of a search. */
function contactsOnPage({ facts: { page } }: Given): string[] {
  if (page.kind === 'contact') return idsIn([page]);
  if (page.kind === 'student-contacts') return idsIn(page.contacts);
  return page.kind === 'search' ? idsIn(page.results) : [];
}

/** What searches for this page or its tasks found. */
const found = ({ tasks, checks }: Given): string[] =>
  idsIn(
    [...tasks.map(({ search }) => search), ...checks].flatMap((search) => search?.results ?? []),
  );

const duplicatesOf = ({ tasks }: Given): string[] =>
  idsIn(tasks.flatMap((task) => task.duplicates));

/** Every contact whose answers the rules may need. */
export const contactsAtHand = (given: Given): string[] => [
  ...new Set([...contactsOnPage(given), ...duplicatesOf(given), ...found(given)]),
];

/** Every pair that the rules may compare: the page's contacts and the duplicates, each with all that was found. */
export function pairsAtHand(given: Given): [string, string][] {
  const { facts } = given;
  const onPage = contactsOnPage(given);
  const duplicates = duplicatesOf(given);
  // Two results of a search are compared with each other nowhere.
  const firsts = facts.page.kind === 'search' ? duplicates : [...duplicates, ...onPage];
  const pairs = firsts.flatMap((id) =>
    [...found(given), ...onPage]
      .filter((other) => other !== id)
      .map((other): [string, string] => [id, other]),
  );
  return [...new Map(pairs.map((pair) => [pairKey(...pair), pair])).values()];
}
