/**
 * Contact search: on the Start page, and the classic page. In contacts mode no id is known (facts §8), so
 * everything is told by wording; what is not plainly contacts mode is not taken for it.
 */
import type { SearchPage } from '../../contracts/facts.ts';
import { isClassicSearch } from '../core/urls.ts';
import { type Control, isBusy, valueIn } from '../dom/controls.ts';
import { byId, findByName, findVisible, ROLES, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { plain } from '../wording/phrases.ts';
import { headings, inMain, isPartial, main, results } from './search-results.ts';

/** Ids of students mode, S [A25]: never the contact search. */
const STUDENTS = 'pss-studentsearch,[id*="student" i]';
/** Links of results: there may be hundreds of them. */
const RESULTS = '[href*="contactid=" i],[href*="students/" i]';
const PRESSED = `:is(${ROLES.button}):not(${RESULTS})`;
const SWITCHES = `:is(${ROLES.button},[role=radio],[role=option],input[type=radio]):not(tr *,${RESULTS})`;
/** Fields for text. A list beside them, such as the page size, always holds something. */
const TEXTS = ROLES.entry.replace('select,', '');
/** Turns to another page of results. */
const PAGERS = '[rel=next],[class*=paginat] a,[class*=paginat] button';
const IDLE = ':disabled,.disabled,[aria-disabled=true],[aria-current]';

const CHOSEN =
  ':checked,[aria-selected=true],[aria-pressed=true],[aria-checked=true],[aria-current]:not([aria-current=false]),.active,.selected,.ui-tabs-active';
const isChosen = (element: Element) =>
  [element, element.closest('[role=tab],[role=option],li')].some((part) => part?.matches(CHOSEN));

/** The switch to contacts: an option of a select, or else a button, tab, link or radio. */
export function modeSwitch(doc: Document, reader: NameReader) {
  const root = main(doc);
  const options = findVisible(root, 'select')
    .filter((select) => inMain(select) && (select as HTMLSelectElement).options.length < 50)
    .flatMap((select) => [...(select as HTMLSelectElement).options])
    .filter((option) => reader.phrases.says('contacts-mode', option.text));
  const all: HTMLElement[] = options.length
    ? options
    : findByName(SWITCHES, 'contacts-mode', root, reader).filter(inMain);
  // "Contacts and Email" says more than "Contacts": the most telling wording wins, if it is one.
  for (const phrase of reader.phrases.get('contacts-mode')) {
    const hits = all.filter((element) =>
      [element.textContent, reader.nameOf?.(element)].some((name) => plain(name) === phrase),
    );
    if (hits.length) return hits[1] ? null : (hits[0] ?? null);
  }
  return null;
}

/** The button that shows more ways to search, S [A25]. */
export const switchOpener = (doc: Document) =>
  findVisible(doc, byId('search_switch_btn')).find((element) => element.matches(ROLES.button)) ??
  null;

function modeOf(
  doc: Document,
  location: Pick<Location, 'pathname'>,
  reader: NameReader,
): SearchPage['mode'] {
  const students = ['pss-studentsearch', byId('studentSearchInput')].some(
    (selector) => findVisible(doc, selector).length > 0,
  );
  const toggle = modeSwitch(doc, reader);
  // The switch shows what is chosen, or what can be: it counts only while students mode is not there.
  const openerText = text(switchOpener(doc)).replace(/[^\p{L}\p{M}&]+$/u, '');
  const contacts =
    isClassicSearch(location) ||
    (toggle &&
      (toggle.matches('option') ? (toggle as HTMLOptionElement).selected : isChosen(toggle))) ||
    (!students && reader.phrases.says('contacts-mode', openerText)) ||
    headings(doc, reader).length > 0;
  return contacts ? 'contacts' : students ? 'other' : 'unclear';
}

/** The text field of the contact search: the only one, if it has no other field's name; else the only one so named. */
export function queryField(doc: Document, reader: NameReader): HTMLInputElement | null {
  const fits = (element: Element) =>
    inMain(element) &&
    element.matches('input:not([type=password],[type=number])') &&
    !element.closest(STUDENTS);
  const all = findVisible(main(doc), ROLES.entry).filter(fits);
  // A field that is the only one may be named by what is written into it while it is empty.
  const nameOf = (field: HTMLElement) =>
    reader.nameOf?.(field) || (reader.nameOf && field.getAttribute('placeholder'));
  const hits =
    all.length > 1
      ? findByName(ROLES.entry, 'query', main(doc), reader).filter(fits)
      : all.filter((field) => nameOf(field) && !reader.phrases.says('not-query', nameOf(field)));
  return hits.length === 1 ? (hits[0] as HTMLInputElement) : null;
}

/**
 * The Search button that belongs to the field: in its form, else the only one in the main box. In a language without
 * known words, the only submit button of a form that can only ask: its method is GET, and its field is for searching.
 */
export function searchButton(doc: Document, reader: NameReader): HTMLElement | null {
  const field = queryField(doc, reader);
  if (!field) return null;
  const form = field.closest('form');
  const buttons = findByName(ROLES.button, 'search', form ?? main(doc), reader).filter(
    (element) => inMain(element) && !element.closest(STUDENTS),
  );
  const onlyAsks = form?.matches('[method=get i]') && field.type === 'search';
  const hits =
    buttons.length || !form || !onlyAsks
      ? buttons
      : findVisible(form, 'button:not([type]),[type=submit]').filter(inMain);
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

/** The box that includes inactive contacts. */
export function inactiveBox(doc: Document, reader: NameReader): HTMLInputElement | null {
  const boxes = findVisible(main(doc), ROLES.tick).filter(inMain);
  if (!boxes.length || boxes.length > 50) return null;
  if (!reader.nameOf) reader.needsNameReader = true;
  const hits = boxes.filter((box) =>
    reader.phrases.mentions('include-inactive', reader.nameOf?.(box)),
  );
  return hits.length === 1 ? (hits[0] as HTMLInputElement) : null;
}

/** Whether a row or card of the results holds the control. */
const isInResult = (control: Element): boolean =>
  !!control.closest('tr,li,[role=row],[class*=card]')?.querySelector(RESULTS);

/**
 * Whether the search asks for more than the text: by a ticked filter, such as "Filter by Current Student Selection" or
 * "Access Accounts Only" (facts §8, D), or by another filled field. A contact that is not among the results may exist.
 */
function isNarrowed(field: HTMLInputElement, wide: Element | null): boolean {
  const form = field.closest('form,fieldset');
  // Boxes may be beside the form.
  const boxes = findVisible(
    form?.parentElement ?? main(field.ownerDocument),
    `${ROLES.tick}:checked`,
  );
  const filled = form
    ? findVisible(form, TEXTS).filter((entry) => valueIn(entry as Control).trim())
    : [];
  return [...boxes, ...filled].some(
    (control) => control !== field && control !== wide && inMain(control) && !isInResult(control),
  );
}

/**
 * Reads the search page. Results count only in contacts mode; whose answer they are, `started-search.ts` says.
 * @returns null while the main box holds nothing to search with
 */
export function readSearch(
  doc: Document,
  location: Pick<Location, 'pathname'>,
  reader: NameReader,
  missing: string[],
): SearchPage | null {
  const root = main(doc);
  const opener = switchOpener(doc);
  const mode = modeOf(doc, location, reader);
  const field = mode === 'contacts' ? queryField(doc, reader) : null;
  if (mode !== 'contacts' && !opener && !findVisible(root, 'input,select').some(inMain))
    return null;
  const go = field && searchButton(doc, reader);
  const canSwitch = mode === 'contacts' || !!opener || !!modeSwitch(doc, reader);
  if (!canSwitch) missing.push('contacts-switch');
  if (mode === 'contacts' && !field) missing.push('search-field');
  if (field && !go) missing.push('search-button');
  const box = mode === 'contacts' ? inactiveBox(doc, reader) : null;
  const found = mode === 'contacts' ? results(doc, reader) : undefined;
  return {
    kind: 'search',
    mode,
    canSwitch,
    canSearch: !!go,
    query: field ? valueIn(field as Control) : '',
    inactive: box?.checked,
    narrowed: !!field && isNarrowed(field, box),
    results: found,
    more:
      mode === 'contacts' &&
      ((!!found && isPartial(doc, reader)) ||
        [...findVisible(root, PAGERS), ...findByName(PRESSED, 'next', root, reader)].some(
          (element) => !element.closest(IDLE),
        )),
    busy: isBusy(doc),
  };
}
