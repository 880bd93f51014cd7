/** The popup's view of searches and tasks, with the sidebar's sentences and cards. */
import type { FindView } from '../../contracts/popup-view.ts';
import type { Search, Task } from '../../tasks/task.ts';
import type { Context } from '../core/context.ts';
import type { ListDraft } from '../core/drafts.ts';
import { goToSignInHelp } from '../core/navigation-offers.ts';
import { foundCard, severalAccounts } from '../task/contact-card.ts';
import { elsewhere, finishedTasks, otherTasks } from '../task/task-cards.ts';
import { sharesName } from '../values/compare-names.ts';

/** A search from the popup; by a surname, with the whole name. */
type FoundBy = Search & { site: string; name?: string | undefined };

/** The state of a search from the popup, and its results. */
export function findView(ctx: Pick<Context, 't' | 'remembered'>, search: FoundBy): FindView {
  const { t } = ctx;
  const { text, state } = search;
  const line = {
    running: t.check.running({ text }),
    'needs-you': t.clash.needsYou,
    stopped: t.clash.searchStopped,
    done: search.results.length > 0 ? t.check.heading({ text }) : t.found.none({ text }),
  }[state];
  return {
    text,
    running: state === 'running',
    line,
    ...(state === 'done' && { list: foundIn(ctx, search) }),
  };
}

function foundIn(ctx: Pick<Context, 't' | 'remembered'>, search: FoundBy): ListDraft {
  const { t } = ctx;
  const { more, text, inactive, site, name } = search;
  const results = name ? bestFirst(name, search.results) : search.results;
  return {
    id: 'found',
    heading: t.check.heading({ text }),
    cards: results.map((found) => {
      const card = elsewhere(foundCard(ctx, found), site);
      const primary = found.hasAccount === true;
      const offers = card.offers.map((offer) => ({ ...offer, primary }));
      const help = { ...card, offers: [goToSignInHelp({ t }, found.contactId)] };
      return { ...card, offers: [...offers, ...elsewhere(help, site).offers] };
    }),
    lines: [
      ...severalAccounts(
        { t },
        results.filter(({ hasAccount }) => hasAccount),
      ),
      ...(more ? [t.found.more] : []),
    ],
    offers: inactive
      ? []
      : [
          {
            id: 'inactive-too',
            label: t.clash.inactiveToo,
            action: { do: 'check', text, inactive: true },
          },
        ],
  };
}

/** Contacts who may have this name, before those who only share the surname. */
const bestFirst = (name: string, results: Search['results']): Search['results'] => {
  const fits = (found: Search['results'][number]) => sharesName(name, found.name);
  return [...results.filter(fits), ...results.filter((found) => !fits(found))];
};

/** The tasks of every site, open ones first. The day's table is Today's, with all that was done. */
export const taskLists = (
  ctx: Pick<Context, 't' | 'clockTime' | 'day'>,
  tasks: readonly Task[],
): ListDraft[] => [
  ...otherTasks({ ...ctx, tasks }, undefined, { everywhere: true }),
  ...finishedTasks({ ...ctx, tasks }).map((list) => ({ ...list, offers: [] })),
];
