/** Offers the setting “Next by itself” to a registrar who has finished some parents without it. */
import type { Facts } from '../../contracts/facts.ts';
import type { DayEntry } from '../../tasks/day-entry.ts';
import type { Task } from '../../tasks/task.ts';
import { isAttached } from '../../tasks/task-list.ts';
import type { Texts } from '../../texts/sidebar/en.ts';
import type { ItemDraft, ListDraft } from './drafts.ts';

/** By then the registrar knows what the panels hold. */
const FINISHED_PARENTS = 3;

/** The last thing that a parent gets. */
const LAST_STEPS: readonly DayEntry['kind'][] = ['attached', 'access-on'];

/** The contacts of a site that were given access in this session, each once. */
function finishedParents(dayLog: readonly DayEntry[], tasks: readonly Task[], site: string) {
  const logged = dayLog.filter((entry) => entry.site === site && LAST_STEPS.includes(entry.kind));
  const originals = tasks
    .filter((task) => task.site === site && isAttached(task))
    .flatMap(({ original }) => original?.contactId ?? []);
  return new Set([...logged.map(({ contactId }) => contactId), ...originals]);
}

/**
 * The offer, on the page of a parent who was just finished, after some others.
 * @param day what was done in this session
 * @returns undefined while anything is left to do on the page
 */
export function offerNextByItself(
  { page, drawer, site }: Facts,
  items: readonly Pick<ItemDraft, 'state'>[],
  day: { dayLog: readonly DayEntry[]; tasks: readonly Task[] },
  t: Texts,
): ListDraft | undefined {
  const isComplete =
    items.length > 0 && items.every(({ state }) => state === 'done' || state === 'skipped');
  if (page.kind !== 'contact' || !page.contactId || drawer || !isComplete) return undefined;
  const finished = finishedParents(day.dayLog, day.tasks, site);
  if (finished.size < FINISHED_PARENTS || !finished.has(page.contactId)) return undefined;
  const answer = (on: boolean) => ({ do: 'next-by-itself' as const, on });
  return {
    id: 'next-by-itself',
    heading: t.nextByItself.heading,
    cards: [],
    lines: [t.nextByItself.what, t.nextByItself.where],
    offers: [
      { id: 'next-by-itself-on', label: t.nextByItself.turnOn, action: answer(true) },
      { id: 'next-by-itself-off', label: t.nextByItself.notNow, action: answer(false) },
    ],
  };
}
