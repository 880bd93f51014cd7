/** The contact search: its steps by hand, and the next step of a background search. */
import type { Action } from '../../contracts/action.ts';
import type { SearchPage } from '../../contracts/facts.ts';
import { checklist } from '../core/checklist.ts';
import type { Context, GuideOutput } from '../core/context.ts';
import { isAnswer } from '../task/searches.ts';
import { taskLine } from '../task/task-cards.ts';

/** Whether the newest task is finished, and no other one is open. PowerSchool comes here once a contact is deleted. */
const isAllSet = ({ tasks }: Context): boolean =>
  tasks.at(-1)?.ended?.outcome === 'done' && tasks.every(({ ended }) => ended);

/** The guide of the Start page: each step of a waiting search, with a button where one helps. */
export function searchPage(ctx: Context, page: SearchPage): GuideOutput {
  const { t } = ctx;
  const task = ctx.tasks.findLast(({ search }) => search?.state === 'needs-you');
  const check = ctx.waiting?.find(({ state }) => state === 'needs-you');
  const wanted = ctx.backgroundTab?.text ? ctx.backgroundTab : (task?.search ?? check);
  const text = wanted?.text;
  if (!text && isAllSet(ctx)) return { heading: t.search.allSet, lead: t.search.allSetLead };
  if (!text)
    return {
      heading: t.search.heading,
      lead: page.mode === 'contacts' ? t.search.lead : t.search.idle,
    };
  const contacts = page.mode === 'contacts';
  const searched = isAnswer(page, { text, inactive: wanted.inactive });
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
              ...(page.narrowed ? [t.search.narrowed] : []),
              t.search.searchHint({ text }),
              ...lacking(ctx, ['search-field', 'search-button']),
            ],
            offers:
              page.canSearch && !page.narrowed
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

/** Where contacts can be searched: the classic page, and the Start page. */
const SEARCH_PAGES = ['contact-search', 'search'] as const;
export type SearchPageName = (typeof SEARCH_PAGES)[number];

/** A search in a background tab, and the steps already issued. */
export interface BackgroundSearch {
  text: string;
  inactive: boolean;
  issuedSteps: readonly string[];
  /** The pages that this search was tried on, the present one included. */
  pagesTried: readonly SearchPageName[];
  /** Whether the page had enough time to show its contact search. */
  waitedLongEnough: boolean;
  /** The tab was opened at an address that asks for the text, and the page may still do what that says. */
  mayFollowAddress: boolean;
}

export type Step =
  | { kind: 'wait' }
  | { kind: 'order'; action: Action }
  | { kind: 'found'; page: SearchPage }
  | { kind: 'hand-over' };

const WAIT: Step = { kind: 'wait' };
const HAND_OVER: Step = { kind: 'hand-over' };

/** On to a page that was not tried yet, else the registrar takes over. */
function elsewhere({ pagesTried }: BackgroundSearch): Step {
  const page = SEARCH_PAGES.find((name) => !pagesTried.includes(name));
  return page ? { kind: 'order', action: { do: 'go', page } } : HAND_OVER;
}

/**
 * The next step of a background search. Each step is issued once on each page; if it does not work, the other search
 * page is tried, then the registrar takes over.
 */
export function nextStep(search: BackgroundSearch, { facts }: Pick<Context, 'facts'>): Step {
  const { page, lastAction } = facts;
  const { text, inactive, waitedLongEnough } = search;
  const waitForPage = waitedLongEnough ? elsewhere(search) : WAIT;
  if (page.kind === 'unknown') return page.loading ? WAIT : waitForPage;
  if (page.kind !== 'search') return HAND_OVER;
  if (lastAction?.ended === 'stopped')
    // Another page is no quicker.
    return /^(busy|too-slow)$/.test(lastAction.what ?? '') && lastAction.do === 'search'
      ? HAND_OVER
      : elsewhere(search);
  if (page.busy || facts.busy) return WAIT;
  if (isAnswer(page, search)) return { kind: 'found', page };
  const once = (action: Action): Step =>
    search.issuedSteps.includes(action.do) ? WAIT : { kind: 'order', action };
  if (page.mode !== 'contacts')
    return page.canSwitch ? once({ do: 'switch-to-contacts' }) : waitForPage;
  if (search.mayFollowAddress) return WAIT;
  // Nothing that is ticked or filled in there is taken away, so the search could not answer.
  if (page.narrowed) return elsewhere(search);
  return page.canSearch
    ? once({ do: 'search', text, ...(inactive && { inactive: true }) })
    : waitForPage;
}
