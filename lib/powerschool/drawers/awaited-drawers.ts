/** Drawers that were asked for and have not opened yet: on a slow server the first one is taken for the last. */
import type { DrawerPress, PageSession } from '../core/page-session.ts';

/** A drawer that has not opened after this time will not open any more, in milliseconds. */
const SLOWEST_DRAWER_MS = 30_000;
/** For so long, in milliseconds, the rows of the contact before may still be there after the page names another one. */
const STALE_ROWS_MS = 1000;
/** Ids of buttons that open a drawer, besides the pencils (facts §3, S [T18]). */
const OPENS_DRAWER = /^(add|edit)-/;

const opensDrawer = ({ button, owner }: DrawerPress): boolean =>
  !!owner || OPENS_DRAWER.test(button.id);

/** The buttons whose drawers had not surely opened, or failed to, at this time. */
const awaitedAt = ({ presses }: Readonly<PageSession>, time: number): Set<Element> =>
  new Set(
    presses
      .filter((press) => opensDrawer(press) && time - press.time < SLOWEST_DRAWER_MS)
      .map(({ button }) => button),
  );

/**
 * Whether the open drawer, or the next one, may be that of another button than the last that was pressed, or of the
 * contact before. Time does not make it clear: it ends when the drawer closes.
 */
export function isOwnerUnclear(session: Readonly<PageSession>): boolean {
  const last = session.presses.findLast(opensDrawer);
  if (!last) return false;
  const { contactSince } = session;
  const mayBeOldRow = !!contactSince && last.time - contactSince < STALE_ROWS_MS;
  return mayBeOldRow || awaitedAt(session, last.time).size > 1;
}

/** Whether the drawer of another button may open yet. */
export const awaitsOtherDrawer = (session: Readonly<PageSession>, button: Element): boolean =>
  [...awaitedAt(session, Date.now())].some((other) => other !== button);
