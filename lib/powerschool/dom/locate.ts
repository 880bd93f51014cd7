/**
 * Finds a thing on a page: known id, then `data-pss-validation-field`, then accessible name in any of
 * the page's languages. Never by position; two candidates are as good as none (design §5).
 */
import type { NameReader } from './name-reader.ts';

export type ElementRole = 'entry' | 'tick' | 'button' | 'any';
export interface Spec {
  role: ElementRole;
  ids?: readonly string[];
  field?: string;
  /** Name in the wording table. */
  label?: string;
}
export interface Found {
  element: HTMLElement;
  foundBy: 'id' | 'field' | 'label';
}

/** Elements that can play a role. An id on anything else is a surprise, and not taken. */
export const ROLES: Record<ElementRole, string> = {
  entry:
    'select,textarea,input:not([type]),' +
    ['text', 'email', 'tel', 'search', 'password', 'number']
      .map((type) => `input[type=${type}]`)
      .join(),
  tick: 'input[type=checkbox]',
  button:
    'button,a,[role=button],[role=tab],[role=link],' +
    ['button', 'submit', 'image'].map((type) => `input[type=${type}]`).join(),
  any: '*',
};

/** PowerSchool's own classes: an element with one of them is hidden as soon as its style sheet is loaded. */
const HIDDEN = '.hide,.ng-hide,.ng-cloak';
/** More candidates than this are not named one by one. Where rows have so many, Kinlink looks outside of the rows. */
const MAX_CANDIDATES = 300;

/** A short spec: `spec('tick', 'some-id other-id', 'label', 'TABLE.FIELD')`. */
export function spec(role: ElementRole, ids: string, label = '', field = ''): Spec {
  return { role, ids: ids ? ids.split(' ') : [], label, field };
}

const seen = (element: Element): boolean =>
  // The option's first name works in all browsers.
  !element.closest(HIDDEN) && element.checkVisibility({ checkVisibilityCSS: true });

/**
 * The folded section that the element stands in: the sections of a contact can be folded by their headings, which bear
 * `expanded` while they are not (facts §3, S [T18]). What is folded away is still there.
 */
function foldOf(element: Element): Element | null {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const head = box.previousElementSibling;
    if (head?.matches('h2[id$="-header"]:not(.expanded)') && seen(head)) return box;
  }
  return null;
}

/** Hidden by itself, or by something between it and the fold. */
function hiddenIn(fold: Element, element: Element): boolean {
  for (let box: Element | null = element; box && box !== fold; box = box.parentElement)
    if (box.matches(HIDDEN) || getComputedStyle(box).display === 'none') return true;
  return false;
}

/** Whether the element is drawn, or would be if its section were not folded, so far as that can be told cheaply. */
export function rendered(element: Element | null | undefined): element is HTMLElement {
  if (!element) return false;
  if (seen(element)) return true;
  const fold = foldOf(element);
  // What AngularJS has not taken over is no section yet.
  return !!fold && !fold.matches('.ng-cloak') && !seen(fold) && !hiddenIn(fold, element);
}

/** All drawn elements that a selector finds. */
export const findVisible = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll(selector)].filter(rendered);

/**
 * All drawn elements of a class. By the browser's own list of them, which it keeps until the page changes: to search a
 * page of 2,000 rows takes 0.3 ms, and one look asks for a dialog four times.
 */
export const ofClass = (doc: Document, name: string): HTMLElement[] =>
  [...doc.getElementsByClassName(name)].filter(rendered);

/** The text of an element, with runs of white space made one; '' for none. */
export const text = (element: Element | null | undefined): string =>
  // Most texts have single blanks only, which need not be replaced.
  (element?.textContent ?? '').replace(/\s{2,}|[^\S ]/g, ' ').trim();

/** Selector for an id that we know. Alone it is looked up, in a list or quoted it is searched for. */
export const byId = (id: string): string => `#${id}`;

/** Drawn elements of a role whose accessible name is one of the label's phrases. */
export function findByName(
  role: string,
  label: string,
  root: ParentNode,
  reader: NameReader,
): HTMLElement[] {
  const many = root.querySelectorAll(role).length > MAX_CANDIDATES;
  const all = findVisible(root, many ? `:is(${role}):not(tr *)` : role);
  return !all.length || all.length > MAX_CANDIDATES ? [] : reader.withName(all, label);
}

/** Drawn elements of a role that bear a `data-pss-validation-field`, themselves or within what bears it. */
export const ofField = (root: ParentNode, field: string, role: string): HTMLElement[] => [
  ...new Set(
    findVisible(root, `[data-pss-validation-field="${field}"]`).flatMap((holder) =>
      holder.matches(role) ? [holder] : findVisible(holder, role),
    ),
  ),
];

/**
 * Finds one thing.
 * @returns the element and how it was found; null when there is none, or more than one
 */
export function find(what: Spec, root: ParentNode, reader: NameReader): Found | null {
  const role = ROLES[what.role];
  // Stock ids exist that end in a space ([T18]); the id itself is more than that.
  for (const selector of (what.ids ?? []).flatMap((id) => [byId(id), `${byId(id)}\\ `])) {
    const hits = findVisible(root, selector).filter((element) => element.matches(role));
    if (hits.length) return hits[1] ? null : { element: hits[0] as HTMLElement, foundBy: 'id' };
  }
  if (what.field) {
    const hits = ofField(root, what.field, role);
    if (hits.length) return hits[1] ? null : { element: hits[0] as HTMLElement, foundBy: 'field' };
  }
  const [element, other] = what.label ? findByName(role, what.label, root, reader) : [];
  return element && !other ? { element, foundBy: 'label' } : null;
}

/** Whether a visible text mentions one of the label's phrases: one in an element of its own, not in a template. */
export const shows = (root: ParentNode, label: string, { phrases }: NameReader): boolean =>
  [...root.querySelectorAll('p,td,div,span,li,h3,h4')].some(
    (line) =>
      !line.childElementCount && phrases.mentions(label, line.textContent) && rendered(line),
  );
