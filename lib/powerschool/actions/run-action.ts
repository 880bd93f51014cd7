/** Runs one action on the page, and tells how it ended. It never commits anything. */
import type { Action, ActionOf } from '../../contracts/action.ts';
import type { ActionResult } from '../../contracts/facts.ts';
import { isBusy } from '../dom/controls.ts';
import { waitFor } from '../dom/wait.ts';
import { attach } from './attach-student.ts';
import { fillDrawer, undo } from './fill-drawer.ts';
import { copy, highlight, save } from './highlight.ts';
import { open } from './open-drawer.ts';
import type { ActionContext, Outcome } from './outcome.ts';
import { search, switchToContacts } from './search-contacts.ts';
import { keepSheetPassword } from './sheet-password.ts';

type ActionHandler<Verb extends Action['do'] = Action['do']> = (
  action: ActionOf<Verb>,
  context: ActionContext,
) => Promise<Outcome> | Outcome;

const HANDLERS: { [Verb in Action['do']]?: ActionHandler<Verb> } = {
  'open-drawer': open,
  fill: fillDrawer,
  replace: fillDrawer,
  undo: (_action, context) => undo(context),
  'keep-password': keepSheetPassword,
  attach,
  'switch-to-contacts': (_action, context) => switchToContacts(context),
  search,
  highlight,
  copy,
  save,
};

/**
 * Runs one action on the page.
 * @returns never throws: `stopped` with a short word in `what`, when it was not done
 */
export async function runAction(action: Action, context: ActionContext): Promise<ActionResult> {
  const { doc, signal } = context;
  const run = async (): Promise<Outcome> => {
    const handler = HANDLERS[action.do] as ActionHandler | undefined;
    if (!handler) return { what: 'unknown' };
    // Busy overlays swallow clicks.
    if (!(await waitFor(doc, () => !isBusy(doc), signal))) return { what: 'busy' };
    return handler(action, context);
  };
  const focused = deepFocus(doc);
  const { what, kept = [] } = await run().catch((error: unknown) => ({
    what: `failed:${error instanceof Error ? error.stack : ''}`,
    kept: [],
  }));
  // Filling moves the focus through the fields; a keyboard user gets it back.
  if (/fill|replace|undo/.test(action.do) && focused?.isConnected)
    focused.focus({ preventScroll: true });
  return { do: action.do, ended: what ? 'stopped' : 'done', what, kept };
}

/** The focused element, also inside a shadow root. */
function deepFocus(doc: Document): HTMLElement | null {
  const element = doc.activeElement;
  return (element?.shadowRoot?.activeElement ?? element) as HTMLElement | null;
}
