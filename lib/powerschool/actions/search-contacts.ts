/** Searches contacts on the search page. */
import type { ActionOf } from '../../contracts/action.ts';
import { isBusy } from '../dom/controls.ts';
import { press } from '../dom/interact.ts';
import { PATIENCE, quiet, waitFor } from '../dom/wait.ts';
import {
  inactiveBox,
  modeSwitch,
  queryField,
  readSearch,
  searchButton,
  switchOpener,
} from '../search/search-page.ts';
import { followSearch, noteSearchStart } from '../search/started-search.ts';
import { isOwnValue, putAll } from './fill-drawer.ts';
import type { ActionContext, Outcome } from './outcome.ts';

const here = ({ doc, reader }: ActionContext) => readSearch(doc, doc.location, reader, []);

/** `switch-to-contacts`: brings the search page to contacts mode. */
export async function switchToContacts(context: ActionContext): Promise<Outcome> {
  const { doc, reader, signal } = context;
  const inContacts = () => here(context)?.mode === 'contacts';
  if (inContacts()) return {};
  const opener = switchOpener(doc);
  if (!modeSwitch(doc, reader) && opener) press(opener, reader);
  // A menu opens at once: once the page is still there is none, and the classic page can be tried.
  const toggle = await Promise.race([
    waitFor(doc, () => modeSwitch(doc, reader), signal),
    quiet(doc, signal).then(() => modeSwitch(doc, reader)),
  ]);
  if (!toggle) return { what: 'not-found:contacts-switch' };
  if (toggle.matches('option')) {
    const select = toggle.closest('select') as HTMLSelectElement;
    select.selectedIndex = (toggle as HTMLOptionElement).index;
    for (const type of ['input', 'change'])
      select.dispatchEvent(new Event(type, { bubbles: true }));
  } else if (!press(toggle, reader)) return { what: 'not-found:contacts-switch' };
  return (await waitFor(doc, inContacts, signal)) ? {} : { what: 'too-slow' };
}

/** `search`: searches contacts for a text. It overwrites nothing but its own earlier text. */
export async function search(action: ActionOf<'search'>, context: ActionContext): Promise<Outcome> {
  const { doc, session, reader, signal } = context;
  if (!action.text || here(context)?.mode !== 'contacts') return { what: 'not-found:search-field' };
  const field = () => queryField(doc, reader);
  const now = field();
  if (!now) return { what: 'not-found:search-field' };
  if (!searchButton(doc, reader)) return { what: 'not-found:search-button' };
  const box = () => inactiveBox(doc, reader);
  if (action.inactive && !box()) return { what: 'not-found:include-inactive' };
  const over = isOwnValue(session, now);
  const put = await putAll(
    'other',
    [
      { field: 'query', value: action.text, findControl: field, over },
      ...(action.inactive ? [{ field: 'inactive', value: '1', findControl: box }] : []),
    ],
    context,
  );
  if (put.what) return put;
  if (put.leftAlone?.length) return { ...put, what: 'filled:search-field' };
  const go = searchButton(doc, reader);
  noteSearchStart(doc, session, reader, signal);
  if (!go || !press(go, reader)) return { what: 'not-found:search-button' };
  const answered = () => {
    const page = here(context);
    if (page) followSearch(page, { ...session }, doc.location);
    return !isBusy(doc) && page?.results;
  };
  return (await waitFor(doc, answered, signal, PATIENCE)) ? {} : { what: 'too-slow' };
}
