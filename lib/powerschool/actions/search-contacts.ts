/** Steps that search: a student in Add Students, a contact on the search page. */
import type { Action } from '../../contracts/advice.ts';
import type { Memory } from '../core/page-session.ts';
import { type Control, editable, isBusy, valueIn } from '../dom/controls.ts';
import { optionAt, press } from '../dom/interact.ts';
import { find, shows, text } from '../dom/locate.ts';
import { PATIENCE, quiet, waitFor } from '../dom/wait.ts';
import { NUMBER, type ResultRow, resultRows, SEARCH } from '../drawers/add-students.ts';
import { openDrawer } from '../drawers/identify-drawer.ts';
import {
  inactiveBox,
  modeSwitch,
  queryField,
  readSearch,
  searchButton,
  switchOpener,
} from '../search/search-page.ts';
import { putAll, rollback, type Want } from './fill-drawer.ts';
import { open } from './open-drawer.ts';
import type { Outcome } from './run-action.ts';

/** Whether a field may be written over: what stands there is what we put there before. */
const ours = (memory: Memory, control: Control) =>
  memory.undo.some(({ element, after }) => element === control && after === valueIn(control));

/**
 * `attach`: finds the student by number in Add Students and prepares exactly that row.
 * @returns `none:…`, `several:…`, `too-slow`, or what could not be found or put
 */
export async function attach(
  action: Action,
  doc: Document,
  memory: Memory,
  signal: AbortSignal,
): Promise<Outcome> {
  const number = action.number ?? '';
  const kind = 'add-students';
  if (!/^\w+$/.test(number)) return { what: `none:${number}` };
  const opened = await open({ do: 'open-drawer', drawer: kind }, doc, memory, signal);
  if (opened.what) return opened;
  const root = () => {
    const drawer = openDrawer(doc, memory);
    return drawer?.kind === kind ? drawer.root : undefined;
  };
  const rows = (): ResultRow[] => {
    const here = root();
    return here ? resultRows(here, memory) : [];
  };
  const hits = () => rows().filter((row) => row.numbers.includes(number));
  const one = () => (hits().length === 1 ? hits()[0] : undefined);
  const at = (what: typeof NUMBER) => {
    const here = root();
    return here && find(what, here, memory)?.element;
  };

  if (!hits().length) {
    const field = () => at(NUMBER) as Control | undefined;
    const here = field();
    if (!here) return { what: `not-found:${kind}.number` };
    const over = ours(memory, here);
    const put = await putAll(
      kind,
      [{ field: 'number', value: number, at: field, over }],
      memory,
      signal,
    );
    if (put.what) return put;
    if (put.kept?.length) return { ...put, what: `filled:${kind}.number` };
    const before = rows()
      .map((row) => text(row.row))
      .join();
    const go = at(SEARCH);
    if (!go || !press(go, memory)) return { what: `not-found:${kind}.search` };
    const answer = await waitFor(
      doc,
      () => {
        const now = rows()
          .map((row) => text(row.row))
          .join();
        const dialog = root();
        if (!dialog) return 'gone';
        return (
          !isBusy(doc) &&
          (hits().length || (now && now !== before) || shows(dialog, 'no-results')) &&
          'yes'
        );
      },
      signal,
    );
    if (!answer) return { what: signal.aborted ? 'stopped' : 'too-slow' };
  }
  // Results may come in more than one batch: nobody is missing before the page is still.
  if (!one()) await Promise.race([quiet(doc, signal), waitFor(doc, one, signal)]);
  const count = hits().length;
  if (count !== 1) return { what: `${count ? 'several' : 'none'}:${number}` };

  const from = memory.undo.length;
  const stop = (what: string): Outcome => {
    rollback(memory, from);
    return { what };
  };
  const want = (field: 'pick' | 'access' | 'relationship', value: string): Want => ({
    field,
    value,
    at: () => one()?.[field],
  });
  if (!one()?.pick) return { what: `not-found:${kind}.row` };
  const picked = await putAll(kind, [want('pick', '1')], memory, signal);
  if (picked.what) return picked;
  // The row's other controls may wake up only now.
  const wish = action.relationship;
  const awake = (field: 'access' | 'relationship') => {
    const control = one()?.[field];
    return !!control && editable(control);
  };
  await waitFor(doc, () => awake('access') && (!wish || awake('relationship')), signal, 2000);
  const list = one()?.relationship;
  const listed = wish && list && optionAt(list, wish) >= 0;
  const wants = [...(listed ? [want('relationship', wish)] : []), want('access', '1')];
  if (wish && !list) return stop(`not-found:${kind}.relationship`);
  const end = await putAll(kind, wants, memory, signal);
  if (end.what) return stop(end.what);
  if (!one()) return stop(`several:${number}`);
  return { kept: [...(wish && !listed ? ['relationship'] : []), ...(end.kept ?? [])] };
}

const here = (doc: Document, memory: Memory) => readSearch(doc, doc.location, memory, []);

/** `switch-to-contacts`: brings the search page to contacts mode. */
export async function switchToContacts(
  doc: Document,
  memory: Memory,
  signal: AbortSignal,
): Promise<Outcome> {
  const inContacts = () => here(doc, memory)?.mode === 'contacts';
  if (inContacts()) return {};
  const opener = switchOpener(doc);
  if (!modeSwitch(doc, memory) && opener) press(opener, memory);
  // A menu opens at once: once the page is still there is none, and the classic page can be tried.
  const toggle = await Promise.race([
    waitFor(doc, () => modeSwitch(doc, memory), signal),
    quiet(doc, signal).then(() => modeSwitch(doc, memory)),
  ]);
  if (!toggle) return { what: 'not-found:contacts-switch' };
  if (toggle.matches('option')) {
    const select = toggle.closest('select') as HTMLSelectElement;
    select.selectedIndex = (toggle as HTMLOptionElement).index;
    for (const type of ['input', 'change'])
      select.dispatchEvent(new Event(type, { bubbles: true }));
  } else if (!press(toggle, memory)) return { what: 'not-found:contacts-switch' };
  return (await waitFor(doc, inContacts, signal)) ? {} : { what: 'too-slow' };
}

/**
 * `search`: searches contacts for a text. It writes over nothing that stands in the field, unless
 * `on` says that the registrar asked to.
 */
export async function search(
  action: Action,
  doc: Document,
  memory: Memory,
  signal: AbortSignal,
): Promise<Outcome> {
  if (!action.text || here(doc, memory)?.mode !== 'contacts')
    return { what: 'not-found:search-field' };
  const field = () => queryField(doc, memory);
  const now = field();
  if (!now) return { what: 'not-found:search-field' };
  if (!searchButton(doc, memory)) return { what: 'not-found:search-button' };
  const box = () => inactiveBox(doc, memory);
  if (action.inactive && !box()) return { what: 'not-found:include-inactive' };
  const over = !!action.on || ours(memory, now);
  const put = await putAll(
    'other',
    [
      { field: 'query', value: action.text, at: field, over },
      ...(action.inactive ? [{ field: 'inactive', value: '1', at: box }] : []),
    ],
    memory,
    signal,
  );
  if (put.what) return put;
  if (put.kept?.length) return { ...put, what: 'filled:search-field' };
  const go = searchButton(doc, memory);
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(doc.body, { subtree: true, childList: true, characterData: true });
  const pressed = !!go && press(go, memory);
  // The page must have answered: results that stood there before are another search's.
  const answered = () => changed && !isBusy(doc) && here(doc, memory)?.results;
  const done = pressed && (await waitFor(doc, answered, signal, PATIENCE));
  observer.disconnect();
  return done ? {} : { what: pressed ? 'too-slow' : 'not-found:search-button' };
}
