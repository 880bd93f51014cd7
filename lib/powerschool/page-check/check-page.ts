/**
 * Checks a page: looks for all that Kinlink looks for, by the readers' own ways, and tells how each was found.
 * Reads only. Nothing that the page says about anyone is in what comes out of it.
 */
import { type Anchor, CHECKED_LANGUAGES, WITH_ROWS } from '../../contracts/page-anchors.ts';
import type { Finding, PageCheck } from '../../contracts/page-check.ts';
import { readContact } from '../contact/read-contact.ts';
import { tableOf } from '../contact/sections.ts';
import { type PageName, pageAt } from '../core/urls.ts';
import { isBusy } from '../dom/controls.ts';
import { byId } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { openDrawer } from '../drawers/identify-drawer.ts';
import { readSearch } from '../search/search-page.ts';
import { readAccessAccounts } from '../student/access-accounts.ts';
import { contactRows, readStudentContacts } from '../student/student-contacts.ts';
import { contactFindings } from './contact-findings.ts';
import { look } from './finding.ts';
import { accessFindings, drawerFindings, listFindings, searchFindings } from './other-findings.ts';

const READERS = {
  contact: readContact,
  'student-contacts': readStudentContacts,
  'access-accounts': readAccessAccounts,
  search: readSearch,
} as const;

const FINDINGS: Record<PageName, (doc: Document, reader: NameReader) => Finding[]> = {
  contact: contactFindings,
  'student-contacts': listFindings,
  'access-accounts': accessFindings,
  search: searchFindings,
};

/** What tells each page, looked for where the address tells none. */
const TELLING: readonly Anchor[] = [
  'contact.form',
  'contact.id',
  'list.form',
  'list.table',
  'parent-access.box',
  'parent-access.id',
  'search.opener',
];

/** Signs of a version, S [T18] 2018, [K24] 2024, [A25] 2025: busy overlays, the scrolling box, PowerSchool's own elements. */
function signsOf(doc: Document): PageCheck['signs'] {
  const box = doc.querySelector(byId('content-main'));
  const all: [PageCheck['signs'][number], boolean][] = [
    ['angular', !!doc.querySelector('[data-ng-controller],[ng-controller],[data-ng-app]')],
    ['loading', !!doc.querySelector(byId('loading'))],
    ['stoplight', !!doc.querySelector('img.stoplight-symbol')],
    ['main-box', !!box],
    ['scrolls', !!box && /^(auto|scroll)$/.test(getComputedStyle(box).overflowY)],
    ['pss-elements', [...doc.body.querySelectorAll('*')].some(isOwn)],
  ];
  return all.flatMap(([sign, there]) => (there ? [sign] : []));
}
const isOwn = ({ localName }: Element) => localName.startsWith('pss-');

function familyOf(signs: PageCheck['signs']): PageCheck['family'] {
  const has = (sign: PageCheck['signs'][number]) => signs.includes(sign);
  if (has('loading') === has('stoplight')) return 'unclear';
  if (has('loading')) return '2018';
  // The two newer ones differ in that box alone.
  if (!has('main-box')) return 'unclear';
  return has('scrolls') ? '2025' : '2024';
}

function languageOf(doc: Document): PageCheck['language'] {
  const tag = doc.documentElement.lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return CHECKED_LANGUAGES.find((one) => one === tag) ?? (tag ? 'other' : 'none');
}

const rowsIn = (doc: Document, name: (typeof WITH_ROWS)[number], reader: NameReader): boolean =>
  name === 'list'
    ? !!contactRows(doc, reader)?.length
    : [...(tableOf(doc, name, reader)?.rows ?? [])].slice(1).some(({ cells }) => cells.length > 1);

/** Checks the page that a window shows. */
export function checkPage(win: Window, reader: NameReader): PageCheck {
  const { document: doc, location } = win;
  const name = pageAt(location);
  const recognised = !!name && READERS[name](doc, location, reader, []) !== null;
  const open = openDrawer(doc, reader);
  const signs = signsOf(doc);
  const found = name
    ? FINDINGS[name](doc, reader)
    : TELLING.map((anchor) => look(anchor, doc, reader));
  const drawers = drawerFindings(doc, reader, open).filter(
    ({ anchor }) =>
      name === 'contact' || (name === 'student-contacts' && anchor.startsWith('student-drawer')),
  );
  return {
    page: name ?? 'none',
    recognised,
    loading: isBusy(doc) || doc.readyState !== 'complete',
    family: familyOf(signs),
    signs,
    language: languageOf(doc),
    rightToLeft: getComputedStyle(doc.documentElement).direction === 'rtl',
    ...(open && { drawer: open.kind }),
    rows: WITH_ROWS.filter((table) => rowsIn(doc, table, reader)),
    found: [...found, ...drawers],
  };
}
