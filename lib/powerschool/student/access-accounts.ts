/** Access Accounts of a student (facts §7, S [K24]). */
import type { AccessAccountsPage } from '../../contracts/facts.ts';
import { isTick } from '../dom/controls.ts';
import { byId, findVisible } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { readStudent } from './student-header.ts';

/**
 * Reads whether any parent of this student may see data at all.
 * @returns null when the page is not recognized
 */
export function readAccessAccounts(
  doc: Document,
  location: Pick<Location, 'search'>,
  reader: NameReader,
  missing: string[],
): AccessAccountsPage | null {
  const student = readStudent(doc, location, reader, missing);
  const boxes = boxesIn(doc);
  if (!student || !(boxes.length || doc.querySelector(byId('guardianwebid')))) return null;
  if (boxes.length !== 1) missing.push('parent-access');
  const box = boxes.length === 1 ? boxes[0] : undefined;
  const unsaved = box && isUnsaved(box, doc.defaultView);
  return {
    kind: 'access-accounts',
    student,
    parentAccess: unsaved ? undefined : box?.checked,
    unsaved,
  };
}

const boxesIn = (doc: Document): HTMLInputElement[] =>
  findVisible(doc, byId('allowGuardianWebAccess')).filter(isTick);

/** The saved value of each box that a person has clicked. */
const savedValues = new WeakMap<HTMLInputElement, boolean>();

/** Notes the saved value of the box when a person first clicks it, until the signal is aborted. */
export function trackParentAccess(win: Window, signal: AbortSignal): void {
  const doc = win.document;
  const note = (box: HTMLInputElement, value: boolean) =>
    savedValues.has(box) || savedValues.set(box, value);
  // A person may have clicked the box before Kinlink listened.
  if (win.navigator.userActivation?.hasBeenActive !== false)
    for (const box of boxesIn(doc)) note(box, box.defaultChecked);
  const track = ({ target }: Event) => {
    const box = boxesIn(doc).find((candidate) => candidate === target);
    // The click has changed the box already.
    if (box) note(box, mayBeRestored(win) ? box.defaultChecked : !box.checked);
  };
  doc.addEventListener('click', track, { capture: true, signal });
}

/** Whether the browser may have restored the form, as it does on a page that is reloaded or gone back to. */
function mayBeRestored(win: Window | null): boolean {
  const [visit] = win?.performance.getEntriesByType('navigation') ?? [];
  return (visit as PerformanceNavigationTiming | undefined)?.type !== 'navigate';
}

/** Whether the box shows another value than the saved one. The page's HTML or its script may have drawn that. */
function isUnsaved(box: HTMLInputElement, win: Window | null): boolean {
  // AngularJS draws the value by script, and marks what a person changed.
  if (box.matches('[ng-model],[data-ng-model]')) return box.matches('.ng-dirty');
  const initial = mayBeRestored(win) ? box.defaultChecked : box.checked;
  return box.checked !== (savedValues.get(box) ?? initial);
}
