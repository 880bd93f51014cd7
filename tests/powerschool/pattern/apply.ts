/**
 * Makes a page of the stand-in look like a pattern: what the report found by id keeps its id, what it found
 * otherwise loses it, what it did not find can't be found. The page goes on working, since everything else stays.
 */
import { JSDOM } from 'jsdom';
import { type Anchor, TAGS } from '../../../lib/contracts/page-anchors.ts';
import type { Finding } from '../../../lib/contracts/page-check.ts';
import { ANCHOR_SPECS } from '../../../lib/powerschool/page-check/anchor-specs.ts';
import { PHRASE_TABLE } from '../../../lib/powerschool/wording/phrase-table.ts';
import { groupOf, pageOnly } from './apply-ids.ts';
import { newId } from './new-id.ts';
import type { Pattern } from './pattern.ts';
import { sameAttributes, sameFrame, sameTag } from './shape.ts';

const FIELD = 'data-pss-validation-field';
/** Replaces words by which a thing must not be found. */
const NO_WORDS = 'Zzz';
const SCRIPTS = 'script[type="text/ng-template"]';

/** The stand-in's own elements for things without a known id. */
const OWN: Partial<Record<Anchor, string>> = {
  'student.number': '#student_details_information span:nth-of-type(2)',
  'list.link': 'a[data-ng-href*="contactid"]',
  'account-drawer.identityProvider': '#wa-f7',
  'account-drawer.stateGuardianNumber': '#wa-f9',
  'add-students-drawer.number': '#ss-f2',
  'add-students-drawer.search': '[data-ng-click="search()"]',
};
const TEMPLATE: Record<string, string> = {
  'email-drawer': 'emailtemplate.html',
  'account-drawer': 'accountTemplate.html',
  'student-drawer': 'demographicstemplate.html',
  'add-students-drawer': 'studentSearch.html',
  'phone-drawer': 'phonetemplate.html',
  'address-drawer': 'addresstemplate.html',
};

const rowOf = (id: string): string => /\{\{.*\}\}/.exec(id)?.[0] ?? '';

/** The words by which Kinlink knows a thing, in the pattern's language. */
function words(label: string, { variant }: Pattern): string {
  const column = ['en', 'es', 'fr', 'ar'].indexOf(variant.language);
  return PHRASE_TABLE[label]?.[column]?.split('|')[0] ?? NO_WORDS;
}

function targets(anchor: Anchor, root: ParentNode): Element[] {
  const { ids = [], inRows } = ANCHOR_SPECS[anchor];
  const own = OWN[anchor];
  if (own) return [...root.querySelectorAll(own)];
  const all = [...root.querySelectorAll('[id]')];
  return all.filter(({ id }) =>
    ids.some((known) => (inRows ? id.startsWith(`${known}{{`) : id.trim() === known)),
  );
}

/** Gives an element another id, or none; its label goes along. */
function setId(element: Element, id: string): void {
  const { ownerDocument: doc } = element;
  const label = element.id && doc.querySelector(`label[for="${element.id}"]`);
  if (id) element.id = id;
  else element.removeAttribute('id');
  if (label && id) label.setAttribute('for', id);
  else if (label) label.removeAttribute('for');
}

function setField(element: Element, finding: Finding): void {
  const { field } = ANCHOR_SPECS[finding.anchor];
  if (!finding.field) element.removeAttribute(FIELD);
  // Another one than ours: whatever it is, it stays.
  else if (finding.field === 'other' && element.hasAttribute(FIELD)) return;
  else element.setAttribute(FIELD, finding.field === 'known' && field ? field : 'OTHER.FIELD');
}

/** Changes the words that name a thing: its heading, its button, its column or its field. */
function name(element: Element, text: string): void {
  const cell = element.closest('td');
  const table = element.closest('table');
  const head = table?.rows[0]?.cells[cell?.cellIndex ?? -1];
  const isData = cell?.parentElement?.hasAttribute('data-ng-repeat');
  if (element.matches('input[type=button]')) element.setAttribute('value', text);
  else if (element.matches('h2,button')) element.textContent = text;
  else if (isData && head) head.textContent = text;
  else if (element.matches('span')) element.textContent = text;
  else if (element.matches('input,select')) {
    const label = element.id
      ? element.ownerDocument.querySelector(`label[for="${element.id}"]`)
      : cell?.previousElementSibling?.querySelector('label');
    if (label) label.textContent = text;
  }
}

/** Makes sure that nothing of it can be found. A button goes; the rest may be needed for the page to work. */
function hide(element: Element, anchor: Anchor): void {
  if (element.matches('input[type=button],button')) {
    element.remove();
    return;
  }
  name(element, NO_WORDS);
  setId(element, '');
  element.removeAttribute(FIELD);
  // What else the element holds, such as the tables in a form, may still be found.
  const { field } = ANCHOR_SPECS[anchor];
  if (field) element.querySelector(`[${FIELD}="${field}"]`)?.removeAttribute(FIELD);
}

/** The element that the report means: some fields are marked on an element in the known one, elsewhere on itself. */
function meant(element: Element, finding: Finding): Element {
  const { field } = ANCHOR_SPECS[finding.anchor];
  const inner =
    field && !element.matches('table') && element.querySelector(`[${FIELD}="${field}"]`);
  if (!inner) return element;
  const isInner = finding.tag === (TAGS.find((tag) => tag === inner.localName) ?? 'other');
  if (finding.foundBy === 'field' && isInner) {
    setId(element, '');
    return inner;
  }
  inner.removeAttribute(FIELD);
  return element;
}

function change(known: Element, finding: Finding, at: number, pattern: Pattern): void {
  const { foundBy, anchor, id } = finding;
  const { ids = [], label, inRows } = ANCHOR_SPECS[anchor];
  if (foundBy === 'none') hide(known, anchor);
  if (foundBy === 'several') known.after(known.cloneNode(true));
  if (foundBy === 'unseen' || foundBy === 'none' || foundBy === 'several') return;
  const element = meant(known, finding);
  const row = rowOf(element.id);
  const knownId = id?.startsWith('known') ? ids[Number(id.slice(6) || 1) - 1] : undefined;
  // A header finds the whole cell, an id the element in it.
  const cell = row && finding.tag === 'td' ? element.closest('td') : null;
  const control = sameTag(cell ?? element, finding);
  if (cell && cell !== element) setId(element, '');
  if (foundBy === 'label' && label) name(control, words(label, pattern));
  if (!(knownId && inRows)) setId(control, knownId ?? (id ? newId(id, at, row) : ''));
  setField(control, finding);
  sameAttributes(control, finding);
}

/** A table is known by its own id, or by the field that its rows show. */
function changeTable(table: Element, finding: Finding, at: number, pattern: Pattern): void {
  const { field } = ANCHOR_SPECS[finding.anchor];
  const fields = () => table.querySelectorAll(`[${FIELD}="${field}"]`);
  if (finding.foundBy === 'unseen') {
    // An account that is not there has none in the page as it is.
    if (!finding.anchor.startsWith('account.')) table.remove();
    return;
  }
  if (finding.foundBy === 'place' || finding.foundBy === 'none')
    for (const cell of fields()) cell.removeAttribute(FIELD);
  if (finding.foundBy === 'none') setId(table, '');
  else change(table, finding, at, pattern);
}

/** One template of a drawer, in a document of its own as it is in the page. */
function changeTemplate(script: Element, findings: Finding[], pattern: Pattern): void {
  if (findings.every(({ foundBy }) => foundBy === 'unseen')) {
    // Known to the page's own code alone (`client/drawers.js`).
    script.setAttribute('type', 'text/x-drawer');
    return;
  }
  const { body } = new JSDOM(script.textContent ?? '').window.document;
  changeAll(body, findings, pattern);
  script.textContent = body.innerHTML;
}

function changeAll(root: ParentNode, findings: Finding[], pattern: Pattern): void {
  // All are looked up before the first loses its id.
  const found = findings.map((finding) => targets(finding.anchor, root));
  const lost = findings.filter(
    ({ anchor, foundBy }) => anchor.endsWith('.table') && foundBy === 'none',
  );
  findings.forEach((finding, at) => {
    const { anchor } = finding;
    for (const element of found[at] ?? []) {
      if (anchor.endsWith('.table')) changeTable(element, finding, at, pattern);
      // The columns of a table that is not found can't be either.
      else if (
        !ANCHOR_SPECS[anchor].inRows ||
        !lost.some((one) => groupOf(one) === groupOf(finding))
      )
        change(element, finding, at, pattern);
    }
  });
}
/** The page's HTML as the pattern has it. */
export function applyPattern(html: string, pattern: Pattern): string {
  const dom = new JSDOM(html);
  const doc = dom.window.document;
  const { found } = pattern.report;
  for (const [group, id] of Object.entries(TEMPLATE)) {
    const script = [...doc.querySelectorAll(SCRIPTS)].find((one) => one.id === id);
    const own = found.filter((one) => groupOf(one) === group);
    if (script && own.length) changeTemplate(script, own, pattern);
  }
  changeAll(doc.body, pageOnly(found), pattern);
  const title = found.find(({ anchor }) => anchor === 'contact.title');
  if (title) doc.title = title.foundBy === 'none' ? NO_WORDS : words('contact-details', pattern);
  sameFrame(doc, pattern.report);
  return dom.serialize();
}
