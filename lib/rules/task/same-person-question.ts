/** The question before anything is attached: are the duplicate and the found contact one person? */
import type { FoundContact } from '../../contracts/facts.ts';
import type { Duplicate, Search, Task } from '../../tasks/task.ts';
import { fromContactPage, fromFound, type SidePerson } from '../compare/comparable-contact.ts';
import { buildComparison, sideTitle, weighPeople } from '../compare/compare-contacts.ts';
import { samePersonAnswers } from '../compare/same-person-answers.ts';
import { holdersAmong } from '../compare/value-holders.ts';
import type { ContactContext } from '../core/context.ts';
import type { ComparisonDraft } from '../core/drafts.ts';
import { areDifferent } from '../core/remembered-answers.ts';
import { duplicateToAsk } from './confirmed-duplicates.ts';
import { duplicateHere, isReadInFull } from './page-role.ts';
import { candidates } from './ruled-out.ts';

/** A duplicate's last snapshot, for a comparison on another page. */
function fromTask(task: Task, duplicate: Duplicate | undefined): SidePerson {
  const { contactId, name = '', snapshot } = duplicate ?? {};
  const students = studentsOf(task, duplicate);
  return {
    contactId,
    name,
    suffix: snapshot?.details?.find(({ field }) => field === 'suffix')?.value,
    details:
      snapshot &&
      Object.fromEntries((snapshot.details ?? []).map(({ field, value }) => [field, value])),
    emails: snapshot?.emails.map(({ address }) => address),
    phones: snapshot?.phones,
    addresses: snapshot?.addresses,
    students: students.map((student) => ({
      name: student.name,
      school: '',
      dcid: student.dcid,
      relationship: student.relationship,
    })),
  };
}

const studentsOf = (task: Task, duplicate: Duplicate | undefined) =>
  task.students.filter(({ key }) => duplicate?.students.includes(key));

/** Says what the answers do. */
const goesOnLines = (
  { t }: ContactContext,
  other: string,
  students: readonly string[],
): string[] => [t.same.goesOn({ id: other, students })];

/** On a contact that may be the original: compares it with a duplicate. */
export function compareHere(
  ctx: ContactContext,
  task: Task,
  duplicate = duplicateToAsk(task, ctx.page.contactId ?? ''),
): ComparisonDraft {
  const { t, page } = ctx;
  const otherId = page.contactId ?? '';
  // Another original begins anew: the students of the one before have to be added here, too.
  const students = studentsOf(task, duplicate).map(({ name }) => name);
  const holds = page.account !== null;
  const [own, found] = [fromTask(task, duplicate), fromContactPage(page)];
  const others = (task.search?.results ?? []).map((found) => fromHit(found, task.search));
  const holdersOf = holdersAmong([own, found, ...others]);
  const weighed = weighPeople(t, own, found, { holdersOf });
  const leansSame =
    weighed.leansSame &&
    isReadInFull(ctx) &&
    duplicate?.snapshot !== undefined &&
    !areDifferent(ctx, own.contactId, otherId);
  const question = { duplicateId: own.contactId, otherId, leansSame };
  return buildComparison(t, own, found, {
    weighed,
    lines: holds ? goesOnLines(ctx, otherId, students) : [t.same.noAccount],
    offers: samePersonAnswers(t, question).filter(({ id }) => holds || id !== 'same-person'),
  });
}

/** The result to compare with this contact: the registrar's choice, else the only one with an account. */
function resultBeside(
  ctx: ContactContext,
  results: readonly FoundContact[],
): FoundContact | undefined {
  const requested = results.find(({ contactId }) => contactId === ctx.comparing?.other);
  const open = results.filter(({ contactId }) => !areDifferent(ctx, ctx.page.contactId, contactId));
  const holders = open.filter(({ hasAccount }) => hasAccount);
  const only = holders.length === 1 ? holders[0] : undefined;
  return requested ?? (open.some(({ hasAccount }) => hasAccount === undefined) ? undefined : only);
}

/** On the duplicate: compares it with a result of the search, once that was read. */
export function compareFound(
  ctx: ContactContext,
  search: Search | undefined,
  task: Task | undefined,
): ComparisonDraft | undefined {
  const { t, page } = ctx;
  if (search?.state !== 'done') return undefined;
  const here = task && duplicateHere(task, ctx);
  const results = task ? candidates(task, here) : search.results.filter(isOtherContact(ctx));
  const other = resultBeside(ctx, results);
  if (!other || other.hasAccount === undefined) return undefined;
  const students = (task ? studentsOf(task, here) : [])
    .filter(({ attached }) => attached?.contactId !== other.contactId)
    .map(({ name }) => name);
  const [own, found] = [fromContactPage(page), fromHit(other, search)];
  const holdersOf = holdersAmong([
    own,
    ...search.results.filter(isOtherContact(ctx)).map((hit) => fromHit(hit, search)),
  ]);
  const weighed = weighPeople(t, own, found, { holdersOf });
  const { hasAccount, contactId: otherId } = other;
  const leansSame =
    weighed.leansSame && isReadInFull(ctx) && !areDifferent(ctx, page.contactId, otherId);
  const question = { duplicateId: page.contactId, otherId, leansSame };
  return buildComparison(t, own, found, {
    weighed,
    lines: hasAccount
      ? [...inUse(ctx, found, search), ...goesOnLines(ctx, otherId, students)]
      : [t.same.noAccount],
    offers: samePersonAnswers(t, question).filter(({ id }) => hasAccount || id !== 'same-person'),
  });
}

/** Who holds the email that was searched for. */
const inUse = ({ t }: ContactContext, holder: SidePerson, search: Search): string[] =>
  search.by === 'email' ? [t.same.inUse({ email: search.text, who: sideTitle(t, holder) })] : [];

/** A search result as one side: the records do not name the email that an account holder was found by. */
const fromHit = (found: FoundContact, search: Search | undefined): SidePerson =>
  fromFound(found, search?.by === 'email' ? search.text : undefined);

/** Keeps every result except the contact on the page. */
export const isOtherContact =
  ({ page }: ContactContext) =>
  ({ contactId }: FoundContact): boolean =>
    contactId !== page.contactId;
