/** The popup's search: finds a contact by email, phone or name, and opens a student by number. */
import type { FromPopup } from '../../contracts/messages.ts';
import type { PastedText } from '../../contracts/popup-view.ts';
import { isWhole, readPasted } from '../../rules/pasted/read-pasted.ts';
import { type WantedSearch, wantedSearch } from '../../rules/popup/wanted-search.ts';
import { newSearch } from '../../rules/task/searches.ts';
import { go } from '../go-to-page.ts';
import type { Memory } from '../memory.ts';
import { isLocked } from '../people.ts';
import { startSearch } from '../start-search.ts';
import type { State } from '../state/session-state.ts';
import { update } from '../state/update-state.ts';
import { asSender, type PopupTab, readPopupTab, siteFor } from './popup-tab.ts';

type Request<Kind extends FromPopup['kind']> = Extract<FromPopup, { kind: Kind }>;

/** Finds what is in a pasted text. Nothing of it is kept. */
export async function readText({ tab, text }: Request<'popup-read-text'>): Promise<PastedText> {
  const chips = readPasted(text);
  const popupTab = await readPopupTab(tab);
  const state = await update<State>((now) => [now, now]);
  const site = siteFor(popupTab, state) ?? '';
  return {
    chips,
    isWhole: chips.length === 1 && chips.every((chip) => isWhole(chip, text)),
    knownStudents: chips
      .filter((chip) => chip.kind === 'student' && dcidOf(state, site, chip.text))
      .map((chip) => chip.text),
  };
}

/** Starts the search for a text. @returns what is wrong with it, or '' */
export async function findContact(
  { texts }: Memory,
  { tab: tabId, text, by }: Request<'popup-find-contact'>,
): Promise<string> {
  await texts.ready();
  const t = texts.now();
  const wanted = wantedSearch({ text, ...(by && { by }) }, t);
  if ('problem' in wanted) return wanted.problem;
  const tab = await readPopupTab(tabId);
  const state = await update<State>((now) => [now, now]);
  const site = siteFor(tab, state);
  if (!site) return t.popup.openFirst;
  if (isLocked(state, site)) return t.popup.signInFirst;
  if ('student' in wanted) await openStudent(state, tab, site, wanted.student);
  else await search(tab, site, { ...wanted.search, inactive: false });
  return '';
}

/** Repeats the search with inactive contacts, on the site of the first time. */
export async function findInactiveToo(
  { texts }: Memory,
  tabId: number,
  shownText: string,
): Promise<void> {
  await texts.ready();
  const state = await update<State>((now) => [now, now]);
  const { popupSearch } = state;
  // The button was drawn for another search.
  if (popupSearch?.text !== shownText || isLocked(state, popupSearch.site)) return;
  const { site, by, text, name } = popupSearch;
  const again = { by, text, ...(name && { name }), inactive: true };
  await search(await readPopupTab(tabId), site, again);
}

const search = (tab: PopupTab, site: string, wanted: WantedSearch & { inactive: boolean }) =>
  update<void>(async (state, now) => {
    if (isLocked(state, site)) return [state, undefined];
    const begun = newSearch(wanted);
    const { name } = wanted;
    const popupSearch = { ...begun, ...(name && { name }), site, at: now };
    const next = await startSearch({ ...state, popupSearch }, begun, asSender(tab, site), now);
    return [next, undefined];
  });

/** Opens the contacts of a student that Kinlink has seen today, else the Start page, where the registrar searches. */
async function openStudent(
  state: State,
  tab: PopupTab,
  site: string,
  number: string,
): Promise<void> {
  const dcid = dcidOf(state, site, number);
  const from = asSender(tab, site);
  await go(
    dcid ? { do: 'go', page: 'student-contacts', id: dcid } : { do: 'go', page: 'search' },
    from,
  );
}

/** The dcid of a student whose number a page has shown. */
function dcidOf(state: State, site: string, number: string): string | undefined {
  if (isLocked(state, site)) return undefined;
  const last = state.lastSeenStudent[site];
  const students = state.tasks
    .filter((task) => task.site === site)
    .flatMap((task) => task.students);
  return [...(last ? [last] : []), ...students].find((student) => student.number === number)?.dcid;
}
