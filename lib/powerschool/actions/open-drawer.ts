/** Opens a drawer, by the page's own button or by a row's pencil, and waits until it stands there. */
import type { ActionOf } from '../../contracts/advice.ts';
import { pencilRows } from '../contact/row-buttons.ts';
import { emailPencil } from '../contact/section-rows.ts';
import { button, OPENERS } from '../contact/sections.ts';
import type { Memory } from '../core/page-session.ts';
import { pageAt } from '../core/urls.ts';
import { editable } from '../dom/controls.ts';
import { press } from '../dom/interact.ts';
import { waitFor } from '../dom/wait.ts';
import { openDrawer } from '../drawers/identify-drawer.ts';
import { accessTab } from '../drawers/read-drawer.ts';
import type { Outcome } from './outcome.ts';

/** The one thing to press that opens this drawer; null when there is none, or not surely one. */
function opener(
  doc: Document,
  action: ActionOf<'open-drawer'>,
  memory: Memory,
): HTMLElement | null {
  const { drawer: kind, row: key } = action;
  if (kind === 'student') {
    const hits = pencilRows(doc, memory).filter((row) => row.key === key);
    return hits.length === 1 ? (hits[0]?.edit ?? null) : null;
  }
  if (pageAt(doc.location) !== 'contact') return null;
  if (kind === 'email' && key) return emailPencil(doc, key);
  for (const name of OPENERS[kind] ?? []) {
    const element = button(doc, name, memory);
    if (element && editable(element)) return element;
  }
  return null;
}

/** Brings a student's drawer to its Data Access tab. */
async function showAccess(doc: Document, memory: Memory, signal: AbortSignal): Promise<Outcome> {
  const tab = () => {
    const open = openDrawer(doc, memory);
    return open?.kind === 'student' ? accessTab(open.root, memory) : undefined;
  };
  // The tabs come late, and the tab is hidden until the contact's account is known.
  const ready = () => /open|closed/.test(tab()?.state ?? '');
  if (!(await waitFor(doc, ready, signal, 3000)))
    return { what: tab()?.state === 'hidden' ? 'no-access-tab' : 'not-found:student.access' };
  const found = tab();
  if (found?.state === 'closed' && !(found.press && press(found.press, memory)))
    return { what: 'not-found:student.access' };
  const open = await waitFor(doc, () => tab()?.state === 'open', signal);
  return open ? {} : { what: 'too-slow' };
}

/**
 * `open-drawer`.
 * @returns what stood in the way, if anything: `other-drawer-open`, `not-found:…`, `too-slow`,
 *   `no-access-tab`
 */
export async function open(
  action: ActionOf<'open-drawer'>,
  doc: Document,
  memory: Memory,
  signal: AbortSignal,
): Promise<Outcome> {
  const { drawer: kind, row: key } = action;
  if (kind === 'other') return { what: 'not-found:drawer' };
  const now = openDrawer(doc, memory);
  if (now) {
    if (now.kind !== kind || (key && memory.row !== key)) return { what: 'other-drawer-open' };
  } else {
    const element = opener(doc, action, memory);
    if (!element || !press(element, memory)) return { what: `not-found:${kind}-button` };
    const there = await waitFor(doc, () => openDrawer(doc, memory)?.kind === kind, signal);
    if (!there) return { what: openDrawer(doc, memory) ? `not-found:${kind}-drawer` : 'too-slow' };
    memory.row = key;
  }
  return kind === 'student' ? showAccess(doc, memory, signal) : {};
}
