/** Searches for a contact. One search page answers all tasks and tabs that wait for the same search. */
import type { ActionOf } from '../../contracts/action.ts';
import type { SearchPage } from '../../contracts/facts.ts';
import { isDeepEqual, type Search, type Task } from '../../tasks/task.ts';
import { openTask, put, taskId } from '../../tasks/task-list.ts';
import type { ContactContext } from '../core/context.ts';
import { freshTask } from './clash.ts';
import { duplicateHere } from './page-role.ts';

/** Two searches with the same values are the same search. */
type Wanted = Pick<Search, 'text' | 'inactive'>;

export const sameSearch = (a: Wanted, b: Wanted): boolean =>
  a.inactive === b.inactive && a.text.trim().toLowerCase() === b.text.trim().toLowerCase();

/** A search that has just begun; without `by`, the text decides between email and name. */
export const newSearch = ({
  text,
  by = text.includes('@') ? 'email' : 'name',
  inactive = false,
}: Omit<ActionOf<'check'>, 'do'>): Search => ({
  text,
  inactive,
  by,
  // Nothing to search by means nothing to wait for.
  state: text ? 'running' : 'done',
  results: [],
  more: false,
});

/** The tasks after the registrar starts a search on this page; opens a task if there is none. */
export function requestSearch(
  ctx: ContactContext,
  action: ActionOf<'find'>,
  now: number,
): { tasks: Task[]; task: Task | undefined } {
  const search = newSearch(action);
  const existing = ctx.tasks.findLast(
    (task) => !task.ended && duplicateHere(task, ctx) !== undefined && !ctx.facts.error,
  );
  if (existing) {
    const task = { ...existing, search, parked: false, touchedAt: now };
    return { tasks: put(ctx.tasks, task), task };
  }
  const fresh = freshTask(ctx, search);
  const tasks = openTask(ctx.tasks, fresh, now);
  const opened = tasks.find((candidate) => candidate.id === taskId(fresh.site, fresh.email));
  // A search because of an error is not a find before the clash.
  const clash = ctx.facts.error?.means ?? 'unclear';
  const task = opened && { ...opened, search, clash, parked: false, touchedAt: now };
  return { tasks: task ? put(tasks, task) : tasks, task };
}

/** Adds a search; it replaces an earlier one of the same kind. */
export const withCheck = (checks: readonly Search[], search: Search): Search[] => [
  ...checks.filter((check) => !(check.by === search.by && check.inactive === search.inactive)),
  search,
];

/** Whether a list contains all contacts of another. */
const hasAllOf = (list: Search['results'] | undefined, other: Search['results']): boolean =>
  !!list && other.every(({ contactId }) => list.some((result) => result.contactId === contactId));

/** Whether the search has the results that its background tab reported last: then a later list replaces them. */
const hasReported = ({ results }: Search, reported: readonly string[] | undefined): boolean =>
  isDeepEqual(
    results.map(({ contactId }) => contactId),
    reported,
  );

/**
 * The search after news of it; other searches stay the same. A finished search accepts only a list that has
 * all of its results, or a later list of the background tab that they came from.
 * @param reported ids of the results that this background tab reported last
 */
export const updateSearch = (
  search: Search,
  wanted: Wanted,
  changes: Partial<Search>,
  reported?: readonly string[],
): Search =>
  sameSearch(search, wanted) &&
  (search.state !== 'done' ||
    hasAllOf(changes.results, search.results) ||
    (changes.results !== undefined && hasReported(search, reported)))
    ? { ...search, ...changes }
    : search;

/** The tasks after news of a search that some of them wait for. */
export const updateSearches = (
  tasks: readonly Task[],
  wanted: Wanted,
  changes: Partial<Search>,
  now: number,
  reported?: readonly string[],
): Task[] =>
  tasks.map((task) => {
    if (!task.search) return task;
    const search = updateSearch(task.search, wanted, changes, reported);
    return isDeepEqual(search, task.search) ? task : { ...task, search, touchedAt: now };
  });

/** Whether the page shows the answer to this very search. */
export const isAnswer = (page: SearchPage, { text, inactive }: Wanted): boolean =>
  page.mode === 'contacts' &&
  page.results !== undefined &&
  !page.busy &&
  // A list without the inactive contacts can't answer a search that includes them.
  (!inactive || page.inactive === true) &&
  page.query.trim().toLowerCase() === text.trim().toLowerCase();

/** The answer of the search page in front to a search that waits for it, or that had an earlier list from it. */
export function answeredBy(search: Search, page: SearchPage): Search {
  const { results = [], more, searchMark: mark } = page;
  const isOpen =
    search.state === 'needs-you' || (search.state === 'done' && !!mark && mark === search.mark);
  if (!isOpen || !isAnswer(page, search)) return search;
  const answered: Search = { ...search, state: 'done', results, more, ...(mark && { mark }) };
  return isDeepEqual(answered, search) ? search : answered;
}
