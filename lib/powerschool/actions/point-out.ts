/** Points at what an action filled in, and at the Submit that saves it. */
import type { Action, ActionOf } from '../../contracts/action.ts';
import { type Control, valueIn } from '../dom/controls.ts';
import { frames } from '../dom/dialog.ts';
import { same } from '../dom/interact.ts';
import { find, rendered, spec } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { findField, openDrawer } from '../drawers/identify-drawer.ts';
import { noteNextButton } from './next-button.ts';
import type { ActionContext } from './outcome.ts';
import { pointTo } from './ring.ts';

/** The Submit of a drawer (facts §4, S [A25] [K24] [R18]); where ids are unknown, by its name alone. */
const SUBMIT = spec(
  'button',
  ['email', 'phone', 'physical-address', 'demographics']
    .map((drawer) => `${drawer}-panel-save-button`)
    .join(' '),
  'submit',
);

/** The Submit of the open drawer, also if it is outside the drawer's content. Null if there is not exactly one. */
export function drawerSubmit(doc: Document, reader: NameReader): HTMLElement | null {
  const root = openDrawer(doc, reader)?.root;
  const frame = frames(doc).find((box) => box.contains(root ?? null)) ?? root;
  return (frame && find(SUBMIT, frame, reader)?.element) ?? null;
}

/** Whether the open drawer has all values of an action. A field that it does not have is left out. */
function holdsAll({ drawer, values }: ActionOf<'fill'>, { doc, reader }: ActionContext): boolean {
  const root = openDrawer(doc, reader)?.root;
  return values.every(({ field, value }) => {
    const element: Control | null = root ? findField(root, drawer, field, reader) : null;
    return !element || same(element, valueIn(element), value);
  });
}

/**
 * Points at the fields that an action filled in, and at Submit if the whole drawer is filled in as the action says.
 * @param leftAlone the fields that the action left as they were
 */
export function pointOut(
  action: Action,
  context: ActionContext,
  leftAlone: readonly string[],
): void {
  const { doc, reader, changes } = context;
  const fields = changes.map(({ element }) => element).filter(rendered);
  if (!fields.length) return;
  const isFilled =
    action.do === 'attach' ||
    (action.do === 'fill' && !action.isPartial && holdsAll(action, context));
  const submit = isFilled && !leftAlone.length ? drawerSubmit(doc, reader) : null;
  noteNextButton(context.session, submit);
  pointTo([...fields, ...(submit ? [submit] : [])], context);
}
