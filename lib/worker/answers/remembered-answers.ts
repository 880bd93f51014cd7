/** Answers that outlive a task: looked up for the rules, and written when the registrar answers. */
import type { ActionOf } from '../../contracts/action.ts';
import type { Facts } from '../../contracts/facts.ts';
import type { Policy } from '../../contracts/policy.ts';
import type { Context } from '../../rules/core/context.ts';
import { pairKey, type Remembered } from '../../rules/core/remembered-answers.ts';
import { contactsAtHand, pairsAtHand } from '../../rules/pages/contacts-at-hand.ts';
import { belongsToAnother, isUsernameOfAnother } from '../../rules/task/email-of-another.ts';
import {
  findRemembered,
  isStillKept,
  rememberAnswer,
  takeBackAnswer,
} from '../../settings/remembered-answers.ts';
import type { Task } from '../../tasks/task.ts';

/** The answers about everybody whom the rules may need for a tab. */
export async function lookUpAnswers(
  given: Pick<Context, 'facts' | 'tasks' | 'checks'>,
  { differentPersonDays }: Pick<Policy, 'differentPersonDays'>,
  now: number,
): Promise<Remembered> {
  const { site } = given.facts;
  const isFresh = isStillKept(differentPersonDays, now);
  const [pairs, noAccess] = await Promise.all([
    findRemembered('different', site, pairsAtHand(given), isFresh),
    contactsWithoutAccess(site, contactsAtHand(given)),
  ]);
  return { different: new Set(pairs.map((pair) => pairKey(...pair))), noAccess };
}

/** Those of some contacts that are to have no portal access. */
export async function contactsWithoutAccess(
  site: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const single = ids.map((id) => [id] as const);
  return new Set((await findRemembered('no-access', site, single)).flat());
}

/** Writes down the answer that the tasks have got just now, or takes the former one back. */
export async function noteAnswer(
  site: string,
  { do: verb, otherId }: ActionOf<'same-person' | 'different-person'>,
  tasks: readonly Task[],
  { differentPersonDays }: Pick<Policy, 'differentPersonDays'>,
  now: number,
): Promise<void> {
  const answer = tasks
    .flatMap(({ answers }) => answers)
    .findLast(({ contactId, answeredAt }) => contactId === otherId && answeredAt === now);
  const duplicates = tasks.flatMap((task) => task.duplicates);
  const duplicate = duplicates.find(({ contactId }) => contactId === answer?.duplicateId);
  // A contact that was never saved has no number.
  if (!answer || !duplicate?.contactId) return;
  const pair = [duplicate.contactId, otherId];
  if (verb === 'same-person') await takeBackAnswer('different', site, pair);
  else if (differentPersonDays > 0) await rememberAnswer('different', site, pair, now);
}

/** "It is the same person after all": a new search asks anew about everybody who was ruled out. */
export async function askAnew(
  site: string,
  page: Facts['page'],
  tasks: readonly Task[],
  email: string,
): Promise<void> {
  const id = page.kind === 'contact' ? page.contactId : undefined;
  if (page.kind !== 'contact' || !id) return;
  const given = { tasks, page };
  if (!belongsToAnother(given, email) && !isUsernameOfAnother(given, email)) return;
  const answers = tasks
    .filter(({ duplicates }) => duplicates.some(({ contactId }) => contactId === id))
    .flatMap((task) => task.answers)
    .filter(({ kind }) => kind === 'different');
  for (const { contactId } of answers) await takeBackAnswer('different', site, [id, contactId]);
}

/** Notes that the contact on the page is to have no portal access, or that it is to have it after all. */
export async function notePortalAccess(
  { site, page }: Facts,
  isWanted: boolean,
  now: number,
): Promise<void> {
  if (page.kind !== 'contact' || !page.contactId) return;
  if (isWanted) await takeBackAnswer('no-access', site, [page.contactId]);
  else await rememberAnswer('no-access', site, [page.contactId], now);
}
