/** Which contact Contact Details shows: the number in its label, and the name. */
import { type Control, valueIn } from '../dom/controls.ts';
import { find, findVisible, type Spec, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';

/** The value of a field, or the text of any other element; '' if there is none. */
export const textOf = (what: Spec, doc: Document, reader: NameReader): string => {
  const element = find(what, doc, reader)?.element;
  return element?.matches('input,select') ? valueIn(element as Control) : text(element);
};

/** The label with the contact's number; empty where there is none. */
export function contactIdLabel(doc: Document, reader: NameReader): string {
  return (
    textOf({ role: 'any', ids: ['contact-id-label'], field: 'PERSON.ID' }, doc, reader) ||
    findVisible(doc, 'form p')
      .map(text)
      .find((line) => reader.phrases.mentions('contact-id', line)) ||
    ''
  );
}

/** The number in such a label; none where it holds several, as a number with separators does. */
export const idInLabel = (label: string): string | undefined => /^\D*(\d+)\D*$/.exec(label)?.[1];

/** Id of the contact that the page shows; undefined for a contact that was never saved. */
export const readContactId = (doc: Document, reader: NameReader): string | undefined =>
  idInLabel(contactIdLabel(doc, reader));

/** The contact's name as the form has it; empty for a contact that nobody has named yet. */
export const readContactName = (doc: Document, reader: NameReader): string =>
  ['first', 'middle', 'last']
    .map((part) => {
      // Seen of the first and the last name.
      const field = `PERSON.${part.toUpperCase()}NAME`;
      return textOf({ role: 'any', ids: [`${part}-name-input`], field }, doc, reader);
    })
    .filter(Boolean)
    .join(' ');
