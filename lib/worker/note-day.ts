/** Notes what is done outside of tasks, for Today in the popup. */
import type { Facts } from '../contracts/facts.ts';
import { noteProgress, withoutTakenBack } from '../rules/popup/day-log.ts';
import { type DayEntry, withEntries } from '../tasks/day-entry.ts';
import { isDeepEqual } from '../tasks/task.ts';
import type { State } from './state/session-state.ts';
import { dropStaleTab, pageKeyOf, withTab } from './tab-state.ts';

/**
 * Notes what the page shows to have been done since the last look at its tab, and drops the tab's own part if it shows
 * another page. One step, because a new contact becomes another page with its first save.
 */
export function noteDay(state: State, facts: Facts, tabId: number, now: number): State {
  const tab = state.tabs[tabId];
  const before = tab?.pageKey.startsWith(`${facts.site} `) ? tab.progress : undefined;
  const { entries, progress } = noteProgress(before, facts, now);
  const dayLog = withEntries(withoutTakenBack(state.dayLog, facts), entries);
  const logged = dayLog === state.dayLog ? state : { ...state, dayLog };
  const next = dropStaleTab(logged, facts, tabId, now);
  if (isDeepEqual(progress, next.tabs[tabId]?.progress)) return next;
  const pageKey = pageKeyOf(facts) || (next.tabs[tabId]?.pageKey ?? '');
  return withTab(next, tabId, { pageKey, progress }, now);
}

/** Notes that the contact on the page is to have no portal access, or takes that back. */
export function notePortalAnswer(
  state: State,
  { site, page }: Facts,
  isWanted: boolean,
  now: number,
): State {
  if (page.kind !== 'contact' || !page.contactId) return state;
  const { contactId, name } = page;
  const others = (state.dayLog ?? []).filter(
    (entry) =>
      entry.kind !== 'no-portal-access' || entry.site !== site || entry.contactId !== contactId,
  );
  const entry: DayEntry = { site, at: now, kind: 'no-portal-access', contactId, name };
  return { ...state, dayLog: isWanted ? others : [...others, entry] };
}
