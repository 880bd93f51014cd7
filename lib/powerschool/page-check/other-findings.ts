/** What a page check finds on the pages other than Contact Details, and in drawers. */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import { ANCHORS, type Anchor } from '../../contracts/page-anchors.ts';
import type { Finding } from '../../contracts/page-check.ts';
import { byId, findByName, findVisible, ROLES, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { findField } from '../drawers/identify-drawer.ts';
import { lessonsOf } from '../drawers/templates.ts';
import {
  inactiveBox,
  modeSwitch,
  queryField,
  readSearch,
  searchButton,
  switchOpener,
} from '../search/search-page.ts';
import { contactRows } from '../student/student-contacts.ts';
import { ANCHOR_SPECS } from './anchor-specs.ts';
import { columnFindings } from './contact-findings.ts';
import { finding, type Located, look, NONE, sight, UNSEEN } from './finding.ts';

const first = (element: Element | null | undefined, foundBy: Located['foundBy']): Located =>
  element ? { foundBy, element } : NONE;

/** The header that the pages of a student have. */
function studentFindings(doc: Document, reader: NameReader): Finding[] {
  const line = findVisible(doc, '[id="student_details_information"] span').find((span) =>
    reader.phrases.mentions('student-number', text(span)),
  );
  return [look('student.name', doc, reader), finding('student.number', first(line, 'label'))];
}

/** A student's contacts. */
export function listFindings(doc: Document, reader: NameReader): Finding[] {
  const rows = contactRows(doc, reader);
  const table = rows && (findVisible(doc, byId('studentContactsTable'))[0] as HTMLTableElement);
  const none = rows?.length === 0 ? UNSEEN : NONE;
  const link = rows?.find((row) => row.link)?.link;
  const edit = rows?.find((row) => row.edit)?.edit;
  return [
    ...studentFindings(doc, reader),
    look('list.form', doc, reader),
    look('list.table', doc, reader),
    ...columnFindings(table ?? null, 'list', reader),
    finding('list.link', link ? first(link, 'place') : none),
    finding('list.edit', edit ? first(edit, 'id') : none),
  ];
}

export const accessFindings = (doc: Document, reader: NameReader): Finding[] => [
  ...studentFindings(doc, reader),
  look('parent-access.box', doc, reader),
  look('parent-access.id', doc, reader),
];

/** The search pages. What belongs to the contact search is looked for only while that is open. */
export function searchFindings(doc: Document, reader: NameReader): Finding[] {
  const page = readSearch(doc, doc.location, reader, []);
  const open = page?.mode === 'contacts';
  const seen = (anchor: Anchor, look: () => Element | null, label: string): Finding => {
    const element = open ? look() : null;
    if (!element) return finding(anchor, open ? NONE : UNSEEN);
    const { role } = ANCHOR_SPECS[anchor];
    const isNamed = findByName(ROLES[role], label, doc, reader).includes(element as HTMLElement);
    return finding(anchor, { foundBy: isNamed || role === 'tick' ? 'label' : 'place', element });
  };
  return [
    finding('search.opener', first(switchOpener(doc), 'id')),
    finding('search.switch', first(modeSwitch(doc, reader), 'label')),
    seen('search.field', () => queryField(doc, reader), 'query'),
    seen('search.button', () => searchButton(doc, reader), 'search'),
    seen('search.inactive', () => inactiveBox(doc, reader), 'include-inactive'),
  ];
}

/** What of a drawer stands in the open one, else in its template; nothing is to be seen where neither is there. */
export function drawerFindings(
  doc: Document,
  reader: NameReader,
  open: { root: HTMLElement; kind: DrawerKind } | undefined,
): Finding[] {
  return ANCHORS.flatMap((anchor): Finding[] => {
    const [, kind, name = ''] = /^(.+)-drawer\.(.+)$/.exec(anchor) ?? [];
    if (!kind) return [];
    const lesson = lessonsOf(doc, reader).find((entry) => entry.kind === kind);
    const taught = lesson?.fields.get(name);
    if (open?.kind === kind) {
      const seen = sight(ANCHOR_SPECS[anchor], open.root, reader);
      const learned = seen.element ? null : findField(open.root, open.kind, name, reader);
      const found = learned && taught ? { foundBy: taught.foundBy, element: learned } : seen;
      // The tabs of the student's drawer are built when they are opened.
      if (found.element || kind !== 'student') return [finding(anchor, found, 'drawer')];
    }
    if (!lesson) return [finding(anchor, UNSEEN)];
    return [finding(anchor, taught ?? NONE, 'template')];
  });
}
