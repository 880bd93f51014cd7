/** Tells the drawer that a pressed button submits: a message that comes next belongs to that drawer. */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import type { PageSession } from '../core/page-session.ts';
import { dialog } from '../dom/dialog.ts';

/** Leaves a drawer without saving: known by its id (facts §4, S), or where ids differ by its word in any language. */
const CANCEL = /cancel|annul|إلغاء/i;

/** The open drawer if the button is one of its own and does not cancel it; else undefined. */
export const drawerSubmittedBy = (
  button: Element,
  { openDrawer }: Pick<PageSession, 'openDrawer'>,
): DrawerKind | undefined =>
  dialog(button.ownerDocument)?.contains(button) &&
  !CANCEL.test(button.id + button.textContent + (button as HTMLInputElement).value)
    ? openDrawer
    : undefined;
