/** Takes back what was filled in: after a failure, or because the registrar asks for it. */
import { type Change, isSameOwner, type PageSession } from '../core/page-session.ts';
import { type Control, valueIn } from '../dom/controls.ts';
import { restore, same } from '../dom/interact.ts';
import { rendered } from '../dom/locate.ts';
import type { ActionContext, Outcome } from './outcome.ts';

/** Whether a control has this value. */
export const holds = (control: Control | null | undefined, value: string): boolean =>
  !!control && same(control, valueIn(control), value);

/** Puts back what this action changed, from a place in its list on. */
export function rollback({ session, changes }: ActionContext, from: number): void {
  const own = changes.splice(from);
  session.undo = session.undo.filter((change) => !own.includes(change));
  putBack(own, session);
}

/** Puts changes back, the latest first; those in another row's drawer stay. */
function putBack(changes: readonly Change[], session: PageSession): string[] {
  const leftAlone: string[] = [];
  for (const change of changes.toReversed()) {
    const { element } = change;
    if (!isSameOwner(change.owner, session.drawerOwner)) {
      leftAlone.push(change.field);
      continue;
    }
    const control = element.isConnected && rendered(element) ? element : change.find?.();
    // Gone, or changed by the registrar since: theirs stays.
    if (!holds(control, change.after)) leftAlone.push(change.field);
    else restore(control as Control, change.before);
  }
  return leftAlone;
}

/** `undo`: puts back what was filled in the open drawer, or on the search page. */
export function undo({ session }: ActionContext): Outcome {
  const leftAlone = putBack(session.undo, session);
  session.undo = [];
  session.temporaryPassword = undefined;
  session.sheetPassword = undefined;
  return { leftAlone };
}
