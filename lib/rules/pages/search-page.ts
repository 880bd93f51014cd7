/** The contact search: its steps by hand, and the next step of a background search. */
import type { Action } from '../../contracts/action.ts';
import type { SearchPage } from '../../contracts/facts.ts';
import { checklist } from '../core/checklist.ts';
import type { Context, GuideOutput } from '../core/context.ts';
import { taskLine } from '../task/task-cards.ts';
import { sameEmail } from '../values/emails.ts';

/** The guide of the Start page: each step of a waiting search, with a button where one helps. */
export function searchPage(ctx: Context, page: SearchPage): GuideOutput {
  const { t } = ctx;
  const task = ctx.tasks.findLast(({ search }) => search?.state === 'needs-you');
  const check = ctx.waiting?.find(({ state }) => state === 'needs-you');
  const wanted = ctx.backgroundTab?.text ? ctx.backgroundTab : (task?.search ?? check);
  const text = wanted?.text;
  if (!text)
    return {
      heading: t.search.heading,
      lead: page.mode === 'contacts' ? t.search.lead : t.search.idle,
    };
  const contacts = page.mode === 'contacts';
  const searched = contacts && sameEmail(page.query, text) && page.results !== undefined;
  return {
    heading: t.search.heading,
    lead: t.search.lead,
    items: checklist(
      [
        {
          id: 'switch',
          label: t.search.switch,
          kind: contacts ? 'done' : 'open',
          now: {
            hints: [t.search.switchHint, ...lacking(ctx, ['contacts-switch'])],
            offers: page.canSwitch
              ? [offer('switch', t.search.switchDo, { do: 'switch-to-contacts' })]
              : [],
          },
        },
        {
          id: 'searched',
          label: t.search.searchFor({ text }),
          kind: searched ? 'done' : 'open',
          now: {
            hints: [
              t.search.searchHint({ text }),
              ...lacking(ctx, ['search-field', 'search-button']),
            ],
            offers: page.canSearch
              ? [
                  offer('search', t.search.searchDo({ text }), {
                    do: 'search',
                    text,
                    ...(wanted.inactive && { inactive: true }),
                  }),
                ]
              : [],
          },
        },
        { id: 'open', label: t.search.open, kind: 'open', now: { hints: [t.search.openHint] } },
      ],
      t,
    ),
    ...(task && { task: taskLine(ctx, task) }),
    needsRecords: searched,
  };
}

/** A step's needs that were not found on the page, by name (promise 5). */
function lacking({ facts, t }: Context, needed: readonly string[]): string[] {
  const things = facts.missing.filter((thing) => needed.includes(thing));
  return things.length > 0
    ? [t.notFoundHere({ things: things.map((thing) => t.things[thing] ?? thing) })]
    : [];
}

const offer = (id: string, label: string, action: Action) => ({
  id,
  label,
  primary: true,
  action,
});

/** A search in a background tab, and the steps already issued. */
export interface BackgroundSearch {
  text: string;
  inactive: boolean;
  issuedSteps: readonly string[];
  /** Whether the page had enough time to show its contact search. */
  waitedLongEnough: boolean;
}

export type Step =
  | { kind: 'wait' }
  | { kind: 'order'; action: Action }
  | { kind: 'found'; page: SearchPage }
  | { kind: 'hand-over' };

/**
 * The next step of a background search. Each step is issued once; if it does not work, the registrar takes
 * over.
 */
export function nextStep(search: BackgroundSearch, { facts }: Pick<Context, 'facts'>): Step {
  const { page } = facts;
  if (page.kind !== 'search') return { kind: page.kind === 'unknown' ? 'wait' : 'hand-over' };
  const once = (action: Action): Step =>
    search.issuedSteps.includes(action.do) ? { kind: 'wait' } : { kind: 'order', action };
  const classic = (): Step =>
    search.issuedSteps.includes('go')
      ? { kind: 'hand-over' }
      : { kind: 'order', action: { do: 'go', page: 'contact-search' } };
  if (facts.lastAction?.ended === 'stopped')
    return facts.lastAction.do === 'switch-to-contacts' ? classic() : { kind: 'hand-over' };
  if (page.busy || facts.busy) return { kind: 'wait' };
  if (page.mode !== 'contacts') {
    if (page.canSwitch) return once({ do: 'switch-to-contacts' });
    return search.waitedLongEnough ? classic() : { kind: 'wait' };
  }
  if (!search.issuedSteps.includes('search') || page.query.trim() !== search.text)
    return page.canSearch
      ? once({ do: 'search', text: search.text, ...(search.inactive && { inactive: true }) })
      : { kind: 'wait' };
  return page.results ? { kind: 'found', page } : { kind: 'wait' };
}
