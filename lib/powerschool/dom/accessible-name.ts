/**
 * Accessible names, by the well-kept library. Not in the content script, because it is heavy: see
 * `parts.ts`.
 */
import { computeAccessibleName } from 'dom-accessibility-api';
import { rendered } from './locate.ts';

const FIELD = 'input,select,textarea';
const CONTROL = `${FIELD},button`;
const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The name of a control in a parsed template, which has no window of its own: the library needs one. */
function nameInMarkup(element: Element): string {
  const { labels } = element as Partial<HTMLInputElement>;
  const own = element.matches('input[type=button],input[type=submit]')
    ? element.getAttribute('value')
    : element.matches('button,a')
      ? words(element)
      : [...(labels ?? [])].map(words).join(' ');
  return (element.getAttribute('aria-label') || own || element.getAttribute('title') || '').trim();
}

/**
 * The library's name. Where a part of the page is there twice, one control may have both labels, and the
 * other one none: labels that say the same are one name.
 */
function computed(element: Element): string {
  const name = computeAccessibleName(element);
  const labels = [...((element as Partial<HTMLInputElement>).labels ?? [])].map(words);
  return name === labels.join(' ') ? [...new Set(labels)].join(' ') : name;
}

/** Whether another field that can be seen, of the same drawer, has its id: the label may be that one's. */
function hasTwin(field: Element): boolean {
  const root = field.closest('.ui-dialog-content') ?? field.ownerDocument;
  if (!field.id) return false;
  const same = [...root.querySelectorAll(FIELD)].filter(({ id }) => id === field.id);
  return same.length > 1 && same.filter(rendered).length > 1;
}

/**
 * The name by which people know a control: the accessible name, or, as PowerSchool's tables and lists
 * have it, the text before it: the cell to the left, or the label span of the same list item.
 * A text that stands before several controls names none of them, and a label names by id: where fields
 * side by side share one, it may be the other's.
 * @returns '' when there is no name
 */
export function accessibleName(element: Element): string {
  const isField = element.matches(FIELD);
  // What stands in no window has no styles to ask for.
  const inWindow = element.ownerDocument.defaultView !== null;
  if (inWindow && isField && hasTwin(element)) return '';
  const name = inWindow ? computed(element) : nameInMarkup(element);
  if (name || !isField) return name;
  const holder = element.closest('td,dd,li');
  if (holder?.querySelectorAll(CONTROL).length !== 1) return '';
  return words(
    holder.localName === 'li' ? holder.querySelector('label,span') : holder.previousElementSibling,
  );
}
