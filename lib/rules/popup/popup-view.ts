/** The popup's view of searches and tasks, with the sidebar's sentences and cards. */
import type { FindView } from '../../contracts/popup-view.ts';
import type { Search, Task } from '../../tasks/task.ts';
import type { Context } from '../core/context.ts';
import type { ListDraft } from '../core/drafts.ts';
import { goToSignInHelp } from '../core/navigation-offers.ts';
import { foundCard, severalAccounts } from '../task/contact-card.ts';
import { elsewhere, finishedTasks, otherTasks } from '../task/task-cards.ts';

/** The state of a search from the popup, and its results. */
export function findView(
  ctx: Pick<Context, 't' | 'remembered'>,
  search: Search & { site: string },
): FindView {
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

function foundIn(
  ctx: Pick<Context, 't' | 'remembered'>,
  search: Search & { site: string },
): ListDraft {
  const { t } = ctx;
  const { results, more, text, inactive, site } = search;
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

/** The tasks of every site, open ones first. The day's table is Today's, with all that was done. */
export const taskLists = (
  ctx: Pick<Context, 't' | 'clockTime' | 'day'>,
  tasks: readonly Task[],
): ListDraft[] => [
  ...otherTasks({ ...ctx, tasks }, undefined, { everywhere: true }),
  ...finishedTasks({ ...ctx, tasks }).map((list) => ({ ...list, offers: [] })),
];
