/**
 * Accessible names, by the well-kept library. Not in the content script, because it is heavy: see
 * `parts.ts`.
 */
import { computeAccessibleName } from 'dom-accessibility-api';

const CONTROL = 'input,select,textarea,button';
const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The name of a control in markup that stands in no window, such as a template that was parsed: the library needs one. */
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
 * The name by which people know a control: the accessible name, or, as PowerSchool's tables and lists
 * have it, the text before it: the cell to the left, or the label span of the same list item.
 * A text that stands before several controls names none of them.
 * @returns '' when there is no name
 */
export function accessibleName(element: Element): string {
  const drawn = element.ownerDocument.defaultView !== null;
  const name = drawn ? computeAccessibleName(element).trim() : nameInMarkup(element);
  // A placeholder is an example, not a name, when the row has a label of its own.
  const placeholder = element.getAttribute('placeholder')?.trim();
  if ((name && name !== placeholder) || !element.matches('input,select,textarea')) return name;
  const holder = element.closest('td,dd,li');
  if (holder?.querySelectorAll(CONTROL).length !== 1) return name;
  if (holder.localName === 'li') return words(holder.querySelector('label,span')) || name;
  return words(holder.previousElementSibling) || name;
}
