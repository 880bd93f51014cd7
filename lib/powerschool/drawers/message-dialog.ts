/** Small dialogs with a message, over a drawer or when one was just submitted. */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import type { Facts } from '../../contracts/facts.ts';
import { boxes, dialog } from '../dom/dialog.ts';
import { text } from '../dom/locate.ts';

/** More of a message is not repeated: the registrar has it on the screen. */
const MAX_CHARACTERS = 300;

/**
 * The text of such a dialog, where it is no known error (`page-errors.ts`): it may be a refusal in unknown words, or
 * anything else. A dialog with something to fill in is none.
 */
export function readMessage(
  doc: Document,
  submittedDrawer: DrawerKind | undefined,
  { error }: Facts,
): string | undefined {
  const root = dialog(doc);
  if (error || !(root || submittedDrawer)) return undefined;
  const box = boxes(doc).find(
    (other) => other !== root && !other.querySelector('input,select,textarea'),
  );
  return text(box).slice(0, MAX_CHARACTERS) || undefined;
}
