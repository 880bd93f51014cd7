/** The question before anything is attached: are the duplicate and the found contact one person? */
import type { FoundContact } from '../../contracts/facts.ts';
import type { Search, Task } from '../../tasks/task.ts';
import { fromContactPage, fromFound, type SidePerson } from '../compare/comparable-contact.ts';
import { buildComparison } from '../compare/compare-contacts.ts';
import type { ContactContext } from '../core/context.ts';
import type { ComparisonDraft, OfferDraft } from '../core/drafts.ts';
import { goToContact } from '../core/navigation-offers.ts';
import { candidates } from './same-person-answer.ts';

/** The duplicate's last snapshot, for a comparison on another page. */
function fromTask(task: Task): SidePerson {
  const last = task.duplicates.at(-1);
  const { contactId, name = '', snapshot } = last ?? {};
  return {
    title: [name, contactId && `(${contactId})`].filter(Boolean).join(' '),
    name,
    emails: snapshot?.emails.map(({ address }) => address),
    phones: snapshot?.phones,
    addresses: snapshot?.addresses,
    students: task.students.map((student) => ({ name: student.name, school: '' })),
  };
}

/** Both answers. Same person continues by itself up to the registrar's next Submit. */
function answers(
  { t }: ContactContext,
  duplicate: string | undefined,
  other: string,
  opens: boolean,
): OfferDraft[] {
  const action = (verb: 'same-person' | 'different-person', label: string, primary: boolean) => ({
    id: verb,
    label,
    primary,
    action: { do: verb, ...(duplicate && { duplicateId: duplicate }), otherId: other },
  });
  return [
    action('same-person', t.compare.samePerson, true),
    action('different-person', t.compare.differentPerson, false),
    ...(opens ? [{ ...goToContact({ t }, other), primary: false }] : []),
  ];
}

/** Says what the answers do. */
const goesOnLines = (
  { t }: ContactContext,
  other: string,
  students: readonly string[],
): string[] => [t.same.goesOn({ id: other, students })];

/** On a contact that may be the original: compares it with the duplicate. */
export function compareHere(ctx: ContactContext, task: Task): ComparisonDraft {
  const { t, page } = ctx;
  const other = page.contactId ?? '';
  // A new original starts over: students of the previous one have to be added here, too.
  const students = task.students.map(({ name }) => name);
  const hasAccount = page.account !== null;
  return buildComparison(t, fromTask(task), fromContactPage(page), {
    lines: hasAccount ? goesOnLines(ctx, other, students) : [t.same.noAccount],
    offers: answers(ctx, task.duplicates.at(-1)?.contactId, other, false).filter(
      ({ id }) => hasAccount || id !== 'same-person',
    ),
  });
}

/** The result to compare with this contact: the registrar's choice, else the only one with an account. */
function resultBeside(
  ctx: ContactContext,
  results: readonly FoundContact[],
): FoundContact | undefined {
  const requested = results.find(({ contactId }) => contactId === ctx.comparing?.other);
  const holders = results.filter(({ hasAccount }) => hasAccount);
  const only = holders.length === 1 ? holders[0] : undefined;
  return (
    requested ?? (results.some(({ hasAccount }) => hasAccount === undefined) ? undefined : only)
  );
}

/** On the duplicate: compares it with a result of the search, once that was read. */
export function compareFound(
  ctx: ContactContext,
  search: Search | undefined,
  task: Task | undefined,
): ComparisonDraft | undefined {
  const { t, page } = ctx;
  if (search?.state !== 'done') return undefined;
  const results = task ? candidates(task) : search.results.filter(isOtherContact(ctx));
  const other = resultBeside(ctx, results);
  if (!other || other.hasAccount === undefined) return undefined;
  const students = (task?.students ?? [])
    .filter(({ attached }) => attached?.contactId !== other.contactId)
    .map(({ name }) => name);
  return buildComparison(t, fromContactPage(page), fromFound(other), {
    lines: other.hasAccount ? goesOnLines(ctx, other.contactId, students) : [t.same.noAccount],
    offers: answers(ctx, page.contactId, other.contactId, true).filter(
      ({ id }) => other.hasAccount || id !== 'same-person',
    ),
  });
}

/** Keeps every result except the contact on the page. */
export const isOtherContact =
  ({ page }: ContactContext) =>
  ({ contactId }: FoundContact): boolean =>
    contactId !== page.contactId;
