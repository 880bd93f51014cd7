/**
 * Accessible names, by the well-kept library. Not in the content script, because it is heavy: see
 * `parts.ts`.
 */
import { computeAccessibleName } from 'dom-accessibility-api';
import { drawn } from './locate.ts';

const CONTROL = 'input,select,textarea,button';
const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * The name by which people know a control: the accessible name, or, as PowerSchool's tables and lists
 * have it, the text before it: the cell to the left, or the label span of the same list item.
 * A text that stands before several controls names none of them, and a label names by id: where fields
 * side by side share one, it may be the other's.
 * @returns '' when there is no name
 */
export function accessibleName(element: Element): string {
  const isField = element.matches('input,select,textarea');
  if (isField && element.id) {
    const root = element.closest('.ui-dialog-content') ?? element.ownerDocument;
    const twins = drawn(root, 'input,select,textarea').filter(({ id }) => id === element.id);
    if (twins[1]) return '';
  }
  const said = computeAccessibleName(element).trim();
  // Where a part of the page is there twice, one control may have both labels, and the other one none:
  // labels that say the same are one name.
  const labels = [...((element as Partial<HTMLInputElement>).labels ?? [])].map(words);
  const twice = labels.length > 1 && labels.every((label) => label === labels[0]);
  const name = twice && said === labels.join(' ') ? (labels[0] ?? '') : said;
  // A placeholder is an example, not a name, when the row has a label of its own.
  const placeholder = element.getAttribute('placeholder')?.trim();
  if ((name && name !== placeholder) || !isField) return name;
  const holder = element.closest('td,dd,li');
  if (holder?.querySelectorAll(CONTROL).length !== 1) return name;
  if (holder.localName === 'li') return words(holder.querySelector('label,span')) || name;
  return words(holder.previousElementSibling) || name;
}
