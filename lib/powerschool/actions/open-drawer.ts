/** Opens a drawer, by the page's own button or by a row's pencil, and waits until it stands there. */
import type { ActionOf } from '../../contracts/action.ts';
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import { readContactId } from '../contact/contact-identity.ts';
import { pencilRows } from '../contact/row-buttons.ts';
import { emailPencils } from '../contact/section-rows.ts';
import { button, OPENERS } from '../contact/sections.ts';
import { noteDrawerPress } from '../core/page-session.ts';
import { pageAt } from '../core/urls.ts';
import { editable } from '../dom/controls.ts';
import { press } from '../dom/interact.ts';
import { waitFor } from '../dom/wait.ts';
import { awaitsOtherDrawer, isOwnerUnclear } from '../drawers/awaited-drawers.ts';
import { openDrawer } from '../drawers/identify-drawer.ts';
import { accessTab } from '../drawers/read-drawer.ts';
import { contactRows } from '../student/student-contacts.ts';
import { type ActionContext, MOVED_ON, type Outcome } from './outcome.ts';

/** The one thing to press that opens this drawer; null when there is none, or not surely one. */
function opener(
  action: ActionOf<'open-drawer'>,
  { doc, reader }: ActionContext,
): HTMLElement | null {
  const { drawer: kind, row: key } = action;
  if (kind === 'student' || (kind === 'email' && key !== undefined)) {
    const rows =
      kind === 'email'
        ? emailPencils(doc, reader)
        : pencilRows(doc, reader, contactRows(doc, reader));
    const hits = rows.filter((row) => row.key === key);
    return hits.length === 1 ? (hits[0]?.edit ?? null) : null;
  }
  if (pageAt(doc.location) !== 'contact') return null;
  for (const name of OPENERS[kind] ?? []) {
    const element = button(doc, name, reader);
    if (element && editable(element)) return element;
  }
  return null;
}

/**
 * Whether the open drawer is surely this row's.
 * @param row key of the row; undefined for a drawer that belongs to none
 */
export const isDrawerOf = (
  { session, owner }: ActionContext,
  kind: DrawerKind,
  row: string | undefined,
): boolean => !isOwnerUnclear(session) && (owner?.kind === kind ? owner.row : undefined) === row;

/** Brings a student's drawer to its Data Access tab. */
async function showAccess(context: ActionContext): Promise<Outcome> {
  const { doc, reader, signal, stillMeant } = context;
  const tab = () => {
    const open = openDrawer(doc, reader);
    return open?.kind === 'student' ? accessTab(open.root, reader) : undefined;
  };
  // The tabs come late, and the tab is hidden until the contact's account is known.
  const ready = () => /open|closed/.test(tab()?.state ?? '');
  const isReady = await waitFor(doc, ready, signal, 3000);
  if (!stillMeant()) return MOVED_ON;
  if (!isReady)
    return { what: tab()?.state === 'hidden' ? 'no-access-tab' : 'not-found:student.access' };
  const found = tab();
  if (found?.state === 'closed' && !(found.press && press(found.press, reader)))
    return { what: 'not-found:student.access' };
  const open = await waitFor(doc, () => tab()?.state === 'open', signal);
  if (!stillMeant()) return MOVED_ON;
  return open ? {} : { what: 'too-slow' };
}

/**
 * `open-drawer`.
 * @returns what stood in the way, if anything: `other-drawer-open`, `other-drawer-awaited`, `not-found:…`,
 *   `too-slow`, `no-access-tab`, `moved-on`
 */
export async function runOpenDrawer(
  action: ActionOf<'open-drawer'>,
  context: ActionContext,
): Promise<Outcome> {
  const { doc, session, reader, signal, stillMeant } = context;
  const { drawer: kind, row: key } = action;
  if (kind === 'other') return { what: 'not-found:drawer' };
  const now = openDrawer(doc, reader);
  if (now) {
    if (now.kind !== kind || !isDrawerOf(context, kind, key)) return { what: 'other-drawer-open' };
  } else {
    const element = opener(action, context);
    // The registrar's own drawer may open yet, and would be taken for this one.
    if (element && awaitsOtherDrawer(session, element)) return { what: 'other-drawer-awaited' };
    if (!element || !press(element, reader)) return { what: `not-found:${kind}-button` };
    // At the press: a pencil that is pressed later makes the drawer another row's.
    const contact = readContactId(doc, reader);
    context.owner = { kind, row: key, contact };
    noteDrawerPress(session, context.owner, element);
    const there = await waitFor(doc, () => openDrawer(doc, reader)?.kind === kind, signal);
    if (!stillMeant() || isOwnerUnclear(session)) return MOVED_ON;
    if (!there) return { what: openDrawer(doc, reader) ? `not-found:${kind}-drawer` : 'too-slow' };
  }
  return kind === 'student' ? showAccess(context) : {};
}
