/**
 * Which search the list on the page answers (promise 8). A list counts only if it came after the search was started,
 * and while the field and the boxes still ask the same.
 */
import type { Page, SearchPage } from '../../contracts/facts.ts';
import type { PageSession, StartedSearch } from '../core/page-session.ts';
import { pageAt } from '../core/urls.ts';
import { isBusy } from '../dom/controls.ts';
import { ROLES } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { waitFor } from '../dom/wait.ts';
import { queryField, readSearch, searchButton } from './search-page.ts';
import { main } from './search-results.ts';

type Address = Pick<Location, 'hash' | 'search'>;

const same = (text: string) => text.trim().toLowerCase();
const filtersOf = ({ inactive, narrowed }: SearchPage) => `${inactive} ${narrowed}`;
/** The listed contacts as one text; undefined where the page lists nothing. */
const listOf = ({ results }: SearchPage) => results?.map(({ contactId }) => contactId).join();
const addressOf = ({ search, hash }: Address) => search + hash;

/** Whether the address asks for this text, as the contact search's fragment does (facts §1, S [CDOL]). */
function asksFor(address: string, text: string): boolean {
  let asks = false;
  // In Firefox a content script can't spread the values of the page's URLSearchParams.
  new URLSearchParams(address.replace(/[?#]+/g, '&')).forEach((value) => {
    asks ||= text !== '' && same(value) === text;
  });
  return asks;
}

/** Whether every listed row has each word that the field asks for. */
const holdsQuestion = ({ query, results = [] }: SearchPage): boolean =>
  results.every(({ name, emails }) => {
    const row = same([name, ...emails].join(' '));
    return same(query)
      .split(/[\s,]+/)
      .every((word) => row.includes(word));
  });

/** Whether the list surely came after the search: the page worked, the list changed, or the rows are about it. */
const isSure = (
  { isSure: wasSure, hasWorked, listBefore }: StartedSearch,
  page: SearchPage,
): boolean =>
  wasSure === true ||
  hasWorked === true ||
  (listBefore !== undefined && listOf(page) !== listBefore) ||
  (!!page.results?.length && holdsQuestion(page));

const isQuestion = (search: StartedSearch, page: SearchPage): boolean =>
  search.text === same(page.query) && search.filters === filtersOf(page);

const started = (
  page: SearchPage,
  by: StartedSearch['by'],
  listBefore: string | undefined,
): StartedSearch => ({
  mark: crypto.randomUUID(),
  by,
  text: same(page.query),
  filters: filtersOf(page),
  listBefore,
  hasAnswered: false,
});

/** Notes that a search starts now. The same question once more goes on with the search before. */
export function noteSearchStart(
  doc: Document,
  session: PageSession,
  reader: NameReader,
  signal: AbortSignal,
): void {
  const page = readSearch(doc, doc.location, reader, []);
  if (page?.mode !== 'contacts') return;
  const before = session.startedSearch;
  const isRepeated = before?.by === 'press' && isQuestion(before, page);
  const search: StartedSearch = isRepeated
    ? { ...before, isOver: false }
    : started(page, 'press', listOf(page));
  session.startedSearch = search;
  if (search.hasAnswered || isBusy(doc)) return;
  // The same contacts may be found again: then only the overlay shows that the page has searched.
  void waitFor(doc, () => isBusy(doc), signal).then((busy) => {
    const now = session.startedSearch;
    if (busy && now?.mark === search.mark) session.startedSearch = { ...now, hasWorked: true };
  });
}

/** Notes each search that starts, until the signal is aborted. */
export function trackSearch(
  win: Window,
  session: PageSession,
  createReader: () => NameReader,
  signal: AbortSignal,
): void {
  const track = (event: Event) => noteSearch(win, session, event, createReader, signal);
  for (const type of ['click', 'submit', 'keydown'])
    win.document.addEventListener(type, track, { capture: true, signal });
}

/** Notes what starts a search: a click on Search, Enter in the field, or the form's submit. */
function noteSearch(
  win: Window,
  session: PageSession,
  { type, target, key }: Event & { key?: string },
  createReader: () => NameReader,
  signal: AbortSignal,
): void {
  if (pageAt(win.location) !== 'search' || !(target instanceof Element)) return;
  if (type === 'keydown' && key !== 'Enter') return;
  const doc = win.document;
  const reader = createReader();
  const field = queryField(doc, reader);
  if (!field) return;
  const starts =
    type === 'click' ? searchButton(doc, reader)?.contains(target) : target.contains(field);
  if (starts) noteSearchStart(doc, session, reader, signal);
  // Another page of the results, or another list: it adds nothing to the answer.
  else if (type === 'click' && main(doc).contains(target) && target.closest(ROLES.button))
    session.startedSearch &&= { ...session.startedSearch, isOver: true };
}

/**
 * Follows the search through one reading, and leaves the results in the page's facts only if they answer what the field
 * and the boxes ask now. The list of the first reading counts only if each row holds what was asked: PowerSchool may
 * show an earlier selection, with the field filled in.
 * @param session what this reading learns; it is written to
 */
export function followSearch(page: Page, session: PageSession, location: Address): void {
  if (page.kind !== 'search') return;
  const list = listOf(page);
  const address = addressOf(location);
  if (address !== session.searchAddress && asksFor(address, same(page.query))) {
    const isFirstLook = !('lastList' in session);
    const before = isFirstLook && !holdsQuestion(page) ? list : session.lastList;
    session.startedSearch = started(page, 'address', before);
    session.searchAddress = address;
  }
  const search = session.startedSearch;
  if (!page.busy) session.lastList = list;
  if (search && !page.busy && list !== undefined)
    if (list !== search.listBefore || search.hasWorked)
      session.startedSearch = { ...search, hasAnswered: true };
  const answer = session.startedSearch;
  if (!answer?.hasAnswered || page.narrowed || !isQuestion(answer, page)) page.results = undefined;
  else {
    if (!answer.isOver) page.searchMark = answer.mark;
    // The page has answered, so a later list can't belong to an older search.
    if (isSure(answer, page)) session.startedSearch = { ...answer, isSure: true };
    else page.isUnsure = true;
  }
}
