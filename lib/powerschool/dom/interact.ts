/**
 * The only code that touches the page: fills controls, puts them back, and presses what is safe to
 * press. It cannot press anything that commits (promise 1).
 */

import { plain } from '../wording/phrases.ts';
import { blank, type Control, editable, isSelect, isTick, valueIn } from './controls.ts';
import { rendered } from './locate.ts';
import type { NameReader } from './name-reader.ts';
import { waitFor } from './wait.ts';

/** Ids of the buttons that write, S [T18] [K24] [A25], November 2026. */
const COMMITS =
  'submit-button email-panel-save-button demographics-panel-save-button phone-panel-save-button physical-address-panel-save-button fake-delete-button real-delete-button btnSubmit';

/** Chinese puts no spaces between its words. */
const HAN = /\p{Script=Han}/u;

/** Whether pressing this would commit something: by its id or, in any language, a word of its label. */
export function commits(element: Element, reader: NameReader): boolean {
  // A press on a part of a button, or on the label of one, presses the button.
  const button = element.closest('button,a,input,[role=button],[role=tab]') ?? element;
  const control = (element.closest('label') as HTMLLabelElement | null)?.control;
  const elements = [...new Set([element, button, ...(control ? [control] : [])])];
  return elements.some((part) => {
    if (COMMITS.split(' ').includes(part.id.trim())) return true;
    const label = [
      part.textContent,
      reader.nameOf?.(part),
      ...['value', 'aria-label', 'title', 'alt'].map((name) => part.getAttribute(name)),
      // Of a list item the value is a number.
      String((part as HTMLInputElement).value ?? ''),
    ]
      .map(plain)
      .join(' ');
    const words = ` ${label.split(/[^\p{L}\p{M}]+/u).join(' ')} `;
    return reader.phrases
      .get('commit')
      .some((phrase) => words.includes(HAN.test(phrase) ? phrase : ` ${phrase} `));
  });
}

/**
 * Presses a button, tab, link or switch.
 * @returns false, with nothing done, when it commits something, is disabled or cannot be seen
 */
export function press(element: HTMLElement, reader: NameReader): boolean {
  if (commits(element, reader) || !editable(element) || !rendered(element)) return false;
  element.click();
  return true;
}

/** The state of a list in which nothing is chosen; no option has such a value. */
const NO_OPTION = '\0';

/** The exact state of a control, for `restore`. */
export const stateOf = (control: Control): string =>
  isSelect(control)
    ? (control.options[control.selectedIndex]?.value ?? NO_OPTION)
    : isTick(control)
      ? valueIn(control)
      : control.value;

function set(control: Control, name: 'value' | 'selectedIndex', value: string | number): void {
  control.focus({ preventScroll: true });
  // The prototype's own setter: a page may have put another one on the element.
  Reflect.set(Object.getPrototypeOf(control), name, value, control);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Index of the one option with this text, whatever its case and white space; -1 for none or several. */
export function optionAt(control: HTMLSelectElement, wanted: string): number {
  const hits = [...control.options].filter(
    (option) => !blank(option) && !option.disabled && plain(option.text) === plain(wanted),
  );
  return hits.length === 1 ? (hits[0]?.index ?? -1) : -1;
}

/** Whether two values are the same for this kind of control. */
export const same = (control: Control, a: string, b: string): boolean =>
  isSelect(control) ? plain(a) === plain(b) : a === b;

/** Marks of the boxes with legal weight, as ids and names have them (facts §3, S [T18]). */
const LEGAL = /custod|lives|pick-?up|emerg/i;

/** Whether a checkbox says who has custody, who lives with whom, who may pick up, or whom to call. */
function isLegal(box: Element, reader: NameReader): boolean {
  if (LEGAL.test(`${box.id} ${box.getAttribute('name') ?? ''}`)) return true;
  const labels = [
    reader.nameOf?.(box),
    ...[...((box as HTMLInputElement).labels ?? [])].map((label) => label.textContent),
    ...['aria-label', 'title'].map((name) => box.getAttribute(name)),
  ];
  const phrases = ['custody', 'lives-with', 'pickup', 'emergency'].flatMap(reader.phrases.get);
  return labels.some((label) => phrases.some((phrase) => wordsOf(label).includes(wordsOf(phrase))));
}

/** The words of a text between spaces: a part of a word is not found in it. */
const wordsOf = (text: string | null | undefined): string =>
  ` ${plain(text)
    .split(/[^\p{L}\p{M}]+/u)
    .join(' ')
    .trim()} `;

const isCombo = (control: Element) =>
  control.matches(
    '[role=combobox],[aria-haspopup=listbox],[aria-autocomplete],.ui-autocomplete-input',
  );

const OPTIONS = '[role=option],.ui-autocomplete li';

/** Whether an option is in the list with this id; ids are compared here, since the page's may break a selector. */
function isIn(item: Element, list: string | null): boolean {
  if (!list || item.matches('.ui-autocomplete li')) return true;
  for (let part = item.parentElement; part; part = part.parentElement)
    if (part.id === list) return true;
  return false;
}

/**
 * Puts a value into a control as a person would: focus, value, events, blur. A tick is only ever
 * set; an option is chosen by its text; a combo's list, if it shows one, is answered.
 * @returns false when it cannot be put (locked, no such option, a checkbox with legal weight, changed meanwhile)
 */
export async function fill(
  control: Control,
  value: string,
  reader: NameReader,
  signal: AbortSignal,
): Promise<boolean> {
  if (!editable(control)) return false;
  if (isTick(control)) {
    if (isLegal(control, reader)) return false;
    if (!control.checked) control.click();
    return true;
  }
  if (isSelect(control)) {
    const index = optionAt(control, value);
    if (index < 0) return false;
    set(control, 'selectedIndex', index);
  } else {
    set(control, 'value', value);
    if (isCombo(control)) {
      const doc = control.ownerDocument;
      const put = control.value;
      const list = control.getAttribute('aria-controls') ?? control.getAttribute('aria-owns');
      const option = await waitFor(
        doc,
        () =>
          [...doc.querySelectorAll<HTMLElement>(OPTIONS)].find(
            (item) =>
              isIn(item, list) && plain(item.textContent) === plain(value) && rendered(item),
          ),
        signal,
        1000,
      );
      if (control.value !== put) return false;
      if (option) press(option, reader);
    }
  }
  control.blur();
  return true;
}

/** Puts a control back into a state that `stateOf` gave. */
export function restore(control: Control, state: string): void {
  if (isTick(control)) {
    if (valueIn(control) !== state) control.click();
  } else if (isSelect(control)) {
    // AngularJS takes its `?` option away once something is chosen: no option then means none.
    const hit = [...control.options].find((option) => option.value === state);
    set(control, 'selectedIndex', hit ? hit.index : -1);
  } else set(control, 'value', state);
  control.blur();
}
