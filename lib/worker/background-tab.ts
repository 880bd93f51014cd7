/**
 * Background tabs that Kinlink opens to look at one of PowerSchool's pages: a contact search, or a student's Access
 * Accounts. Led step by step, read, closed; a search that does not go as known is handed over to the registrar.
 */
import { browser } from 'wxt/browser';
import { tell } from '../browser/tabs.ts';
import type { Advice } from '../contracts/advice.ts';
import type { Facts, SearchPage } from '../contracts/facts.ts';
import { urlOf } from '../powerschool/core/urls.ts';
import { nextStep } from '../rules/pages/search-page.ts';
import { finished, giveUp, known, overdue, PATIENCE_MS, withErrand } from './background-tab-end.ts';
import type { State, TabErrand } from './session-state.ts';

/** A Start page that has not shown its contact search by then has none. */
const RIPE_MS = 2500;
/** By then a tab has left the page that it was told to leave. */
const LEFT_MS = 3 * RIPE_MS;
/** Results that stay the same this long are all of them: they may arrive in batches. */
const STILL_MS = 1000;
const CLOCKS_MS = 10;

export interface From {
  tabId: number;
  index: number;
  site: string;
  /** The page is the classic contact search. */
  classic?: boolean;
}

/** Opens a background tab beside the one that asked, and notes what it is for. */
export async function sendErrand(
  state: State,
  what: Pick<TabErrand, 'text' | 'dcid' | 'inactive'>,
  from: From,
  at: number,
): Promise<State> {
  const url = what.dcid
    ? urlOf(from.site, 'access-accounts', what.dcid)
    : urlOf(from.site, 'search');
  const { id } = await browser.tabs.create({
    url,
    active: false,
    index: from.index + 1,
    openerTabId: from.tabId,
  });
  if (id === undefined) return state;
  setTimeout(() => void tell(id), RIPE_MS);
  setTimeout(() => void overdue(), PATIENCE_MS);
  return withErrand(state, id, { ...what, site: from.site, ordered: [], startedAt: at });
}

/** What a tab of ours is to do next, and the state with what it found. */
export async function errandStep(
  state: State,
  facts: Facts,
  { tabId, classic }: From,
  at: number,
): Promise<{ state: State; add: Partial<Advice> }> {
  const errand = state.errands[tabId];
  if (!errand) return { state, add: {} };
  const since = at - errand.startedAt;
  // What the page that it is about to leave were ordered would be lost; later on, the server has led it back.
  if (errand.ordered.includes('go') && !classic && since < LEFT_MS) return { state, add: {} };
  if (since > PATIENCE_MS) return { state: await giveUp(state, tabId, at), add: {} };
  if (errand.text === undefined) return { state: seenAccess(state, facts, tabId), add: {} };
  const wanted = { ...errand, text: errand.text, ripe: since >= RIPE_MS };
  const step = nextStep(wanted, { facts });
  switch (step.kind) {
    case 'order': {
      const { action } = step;
      // Going to another page is the tab's matter, not the page's.
      if (action.do === 'go')
        await browser.tabs.update(tabId, { url: urlOf(facts.site, action.page ?? 'search') });
      // What was tried on the page that it leaves is tried on the next one.
      const ordered = action.do === 'go' ? ['go'] : [...errand.ordered, action.do];
      return {
        state: withErrand(state, tabId, { ...errand, ordered }),
        add: action.do === 'go' ? {} : { nextAction: action },
      };
    }
    case 'found':
      return found(state, facts, tabId, step.page, at);
    case 'hand-over':
      return { state: await giveUp(state, tabId, at), add: {} };
    default:
      return { state, add: {} };
  }
}

/**
 * Results are told as soon as their records were read, and told again when more have come; that there are none is
 * believed, and the tab closed, once they have stayed the same for a while.
 */
function found(state: State, facts: Facts, tabId: number, page: SearchPage, at: number) {
  const errand = state.errands[tabId] as TabErrand;
  const { results = [], more } = page;
  const seen = JSON.stringify(results.map(({ contactId }) => contactId));
  const since = (errand.seen === seen && errand.seenAt) || at;
  const noted = { ...errand, seen, seenAt: since };
  const wait = (add: Partial<Advice>) => ({ state: withErrand(state, tabId, noted), add });
  if (since === at) setTimeout(() => void tell(tabId), STILL_MS);
  if (facts.records === 'not-asked' && results.length) return wait({ needsRecords: true });
  // The clock that ends the wait may be a moment ahead of the one that is asked here.
  const still = at - since >= STILL_MS - CLOCKS_MS;
  if (facts.records === 'asked' || (!still && !results.length)) return wait({});
  const heard = known(state, errand, { state: 'done', results, more }, at);
  return {
    state: still ? finished(heard, tabId) : withErrand(heard, tabId, { ...noted, told: true }),
    add: {},
  };
}

/** The tab has shown what it was opened for: whether parents may see this student at all. */
function seenAccess(state: State, { page }: Facts, tabId: number): State {
  const seen =
    page.kind === 'access-accounts' &&
    page.student.dcid === state.errands[tabId]?.dcid &&
    page.parentAccess !== undefined;
  return seen ? finished(state, tabId) : state;
}
