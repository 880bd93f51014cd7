/**
 * Checks a page: looks for all that Kinlink looks for, by the readers' own ways, and tells how each was found.
 * Reads only. Nothing that the page says about anyone is in what comes out of it.
 */
import type { Page, Unsettled } from '../../contracts/facts.ts';
import type { PageName } from '../../contracts/page-addresses.ts';
import { type Anchor, CHECKED_LANGUAGES, WITH_ROWS } from '../../contracts/page-anchors.ts';
import type { Finding, PageCheck } from '../../contracts/page-check.ts';
import { tableOf } from '../contact/sections.ts';
import { pageAt } from '../core/urls.ts';
import { isBusy } from '../dom/controls.ts';
import { byId } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { openDrawer } from '../drawers/identify-drawer.ts';
import { contactRows } from '../student/student-contacts.ts';
import { look } from './finding.ts';
import { drawerFindings } from './other-findings.ts';

/** The review page of Consolidate Contacts (facts §1, S [CCX]). Its state in Contact Details has other signs. */
const CONSOLIDATION = /\/contacts\/consolidatecontacts\.html$/;

/** What a check needs of each page. */
export type CheckedPages = Readonly<
  Record<
    PageName,
    {
      /** What identifies the page, looked for where the address does not. */
      marks: readonly Anchor[];
      read(doc: Document, location: Location, reader: NameReader, missing: string[]): Page | null;
      findings(doc: Document, reader: NameReader): Finding[];
    }
  >
>;

/**
 * Signs of a version, S [T18] 2018, [K24] 2024, [A25] 2025: busy overlays, the scrolling box, PowerSchool's own
 * elements.
 */
function signsOf(doc: Document): PageCheck['signs'] {
  const box = doc.querySelector(byId('content-main'));
  const all: [PageCheck['signs'][number], boolean][] = [
    ['angular', !!doc.querySelector('[data-ng-controller],[ng-controller],[data-ng-app]')],
    ['loading', !!doc.querySelector(byId('loading'))],
    ['stoplight', !!doc.querySelector('img.stoplight-symbol')],
    ['main-box', !!box],
    ['scrolls', !!box && /^(auto|scroll)$/.test(getComputedStyle(box).overflowY)],
    ['pss-elements', [...doc.body.querySelectorAll('*')].some(isPowerSchoolElement)],
  ];
  return all.flatMap(([sign, there]) => (there ? [sign] : []));
}
const isPowerSchoolElement = ({ localName }: Element) => localName.startsWith('pss-');

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
  return CHECKED_LANGUAGES.find((language) => language === tag) ?? (tag ? 'other' : 'none');
}

const rowsIn = (doc: Document, name: (typeof WITH_ROWS)[number], reader: NameReader): boolean =>
  name === 'list'
    ? !!contactRows(doc, reader)?.length
    : [...(tableOf(doc, name, reader)?.rows ?? [])].slice(1).some(({ cells }) => cells.length > 1);

/**
 * Checks the page that a window shows.
 * @param pages the pages that Kinlink serves (`pages.ts`)
 * @param reason why the page is not settled (`unsettled.ts`)
 */
export function checkPage(
  win: Window,
  reader: NameReader,
  pages: CheckedPages,
  reason: Unsettled | undefined,
): PageCheck {
  const { document: doc, location } = win;
  const name = pageAt(location);
  const recognised = !!name && pages[name].read(doc, location, reader, []) !== null;
  const open = openDrawer(doc, reader);
  const signs = signsOf(doc);
  const found = name
    ? pages[name].findings(doc, reader)
    : Object.values(pages)
        .flatMap(({ marks }) => marks)
        .map((anchor) => look(anchor, doc, reader));
  const drawers = drawerFindings(doc, reader, open).filter(
    ({ anchor }) =>
      name === 'contact' || (name === 'student-contacts' && anchor.startsWith('student-drawer')),
  );
  const isConsolidation = reason === 'consolidation' || CONSOLIDATION.test(location.pathname);
  const unsettled = isConsolidation ? 'consolidation' : reason;
  return {
    page: name ?? 'none',
    recognised,
    ...((unsettled === 'consolidation' || unsettled === 'translated') && { unsettled }),
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
