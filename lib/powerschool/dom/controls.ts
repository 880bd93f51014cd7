/** Reads controls: what stands in them, and whether a person could change it. */
import { byId, findVisible, ofClass, rendered } from './locate.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Whether the control can be changed by a person. */
export const editable = (control: Element): boolean =>
  !control.matches(':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]');

export const isTick = (control: Element): control is HTMLInputElement =>
  control.matches('input[type=checkbox],input[type=radio]');
export const isSelect = (control: Element): control is HTMLSelectElement =>
  control.matches('select');

/** Whether an option stands for "nothing chosen", as blank options and AngularJS's `?` do. */
export const blank = (option: HTMLOptionElement) => /^$|^\?/.test(option.value);

/** Texts of a select's or a datalist's real options. */
export function optionsOf(control: Control): string[] | undefined {
  const list = isSelect(control) ? control : (control as Partial<HTMLInputElement>).list;
  if (!list) return undefined;
  return [...list.options]
    .filter((option) => !blank(option))
    .map((option) => (isSelect(control) ? option.text : option.value.trim()));
}

/** What stands in a control: text, chosen option's text, or '1' or '' for a tick. */
export function valueIn(control: Control): string {
  if (isTick(control)) return control.checked ? '1' : '';
  if (!isSelect(control)) return control.value;
  const option = control.options[control.selectedIndex];
  return option && !blank(option) ? option.text : '';
}

/** Overlays that swallow clicks: `#loading` (2018), the stoplight (2025). S. */
const OVERLAY = `${byId('loading')},img.stoplight-symbol`;
/** The overlay that was up at the last look. While a long page loads, to search all of it each time takes longest. */
const up = new WeakMap<Document, HTMLElement>();

/** Whether an overlay that swallows clicks is up. */
export function isBusy(doc: Document): boolean {
  const before = up.get(doc);
  if (before?.isConnected && before.matches(OVERLAY) && rendered(before)) return true;
  const now =
    findVisible(doc, byId('loading'))[0] ??
    ofClass(doc, 'stoplight-symbol').find((symbol) => symbol.matches('img'));
  if (now) up.set(doc, now);
  else up.delete(doc);
  return !!now;
}
