/** Drawers that were asked for and have not opened yet: on a slow server the first one is taken for the last. */
import type { DrawerPress, PageSession } from '../core/page-session.ts';

/** A drawer that has not opened after this time will not open any more, in milliseconds. */
const SLOWEST_DRAWER_MS = 30_000;
/** Ids of buttons that open a drawer, besides the pencils (facts §3, S [T18]). */
const OPENS_DRAWER = /^(add|edit)-/;

const mayOpenYet = ({ button, owner, time }: DrawerPress): boolean =>
  (!!owner || OPENS_DRAWER.test(button.id)) && Date.now() - time < SLOWEST_DRAWER_MS;

/** The buttons whose drawers may open yet, or one of which has opened. */
const awaited = ({ presses }: PageSession): Set<Element> =>
  new Set(presses.filter(mayOpenYet).map(({ button }) => button));

/** Whether the open drawer, or the next one, may be that of another button than the last that was pressed. */
export const isOwnerUnclear = (session: PageSession): boolean => awaited(session).size > 1;

/** Whether the drawer of another button may open yet. */
export const awaitsOtherDrawer = (session: PageSession, button: Element): boolean =>
  [...awaited(session)].some((other) => other !== button);
