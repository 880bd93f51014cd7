/** Runs one action on the page, and tells how it ended. It never commits anything. */
import type { Action, ActionOf } from '../../contracts/action.ts';
import type { ActionResult } from '../../contracts/facts.ts';
import type { Subject } from '../../contracts/subject.ts';
import { isSameOwner } from '../core/page-session.ts';
import { isBusy } from '../dom/controls.ts';
import { waitFor } from '../dom/wait.ts';
import { attach } from './attach-student.ts';
import { fillDrawer } from './fill-drawer.ts';
import { copy, highlight, save } from './highlight.ts';
import { runOpenDrawer } from './open-drawer.ts';
import { type ActionContext, MOVED_ON, type Outcome } from './outcome.ts';
import { pointOut } from './point-out.ts';
import { removeRings } from './ring.ts';
import { search, switchToContacts } from './search-contacts.ts';
import { keepSheetPassword } from './sheet-password.ts';
import { createGuard } from './still-meant.ts';
import { rollback, undo } from './undo.ts';

type ActionHandler<Verb extends Action['do'] = Action['do']> = (
  action: ActionOf<Verb>,
  context: ActionContext,
) => Promise<Outcome> | Outcome;

const HANDLERS: { [Verb in Action['do']]?: ActionHandler<Verb> } = {
  'open-drawer': runOpenDrawer,
  fill: fillDrawer,
  replace: fillDrawer,
  undo: (_action, context) => undo(context),
  answer: async ({ question, text, focus }, context) => {
    const { session } = context;
    if (focus) await focusQuestion(context);
    else session.inputs = { ...session.inputs, [question]: text };
    return {};
  },
  'keep-password': keepSheetPassword,
  attach,
  'switch-to-contacts': (_action, context) => switchToContacts(context),
  search,
  highlight,
  copy,
  save,
};

const CHANGES_FIELDS = /^(fill|replace|attach|undo)$/;

/**
 * Runs one action on the page.
 * @param subject whom the action is for; once the page shows another, all of this action is put back
 * @returns never throws: `stopped` with a short word in `what`, when it was not done
 */
export async function runAction(
  action: Action,
  subject: Subject,
  page: Pick<ActionContext, 'doc' | 'session' | 'reader' | 'signal'>,
): Promise<ActionResult> {
  const { doc, session, reader, signal } = page;
  const isShown = createGuard(doc, reader, subject);
  const context: ActionContext = {
    ...page,
    contact: subject.contact,
    owner: session.drawerOwner,
    changes: [],
    stillMeant: () => isShown() && isSameOwner(session.drawerOwner, context.owner),
  };
  const run = async (): Promise<Outcome> => {
    const handler = HANDLERS[action.do] as ActionHandler | undefined;
    if (!handler) return { what: 'unknown' };
    // Busy overlays swallow clicks.
    if (!(await waitFor(doc, () => !isBusy(doc), signal))) return { what: 'busy' };
    return context.stillMeant() ? handler(action, context) : MOVED_ON;
  };
  const focused = deepFocus(doc);
  if (CHANGES_FIELDS.test(action.do)) removeRings(doc);
  const { what, leftAlone = [] } = await run().catch((error: unknown) => ({
    what: `failed:${error instanceof Error ? error.stack : ''}`,
    leftAlone: [],
  }));
  if (what === 'moved-on' || what?.startsWith('failed:')) rollback(context, 0);
  // Filling moves the focus through the fields; a keyboard user gets it back.
  if (/fill|replace|undo/.test(action.do) && focused?.isConnected)
    focused.focus({ preventScroll: true });
  if (!what) pointOut(action, context, leftAlone);
  return { do: action.do, ended: what ? 'stopped' : 'done', what, leftAlone };
}

/**
 * Moves the focus into the sidebar's field. The sidebar is drawn before it is placed, and takes no focus until then.
 * The wait ends when the page shows somebody else or when the registrar does something: what is typed or pasted next
 * is not meant for the field.
 */
async function focusQuestion({ doc, signal, stillMeant }: ActionContext): Promise<void> {
  const isFree = () => doc.activeElement === doc.body || !doc.activeElement;
  const acted = new AbortController();
  for (const type of ['pointerdown', 'keydown'])
    doc.addEventListener(type, () => acted.abort(), { capture: true, signal: acted.signal });
  await waitFor(
    doc,
    () => {
      if (acted.signal.aborted || !stillMeant() || !isFree()) return true;
      const sidebar = doc.querySelector('kinlink-sidebar')?.shadowRoot;
      sidebar?.querySelector<HTMLInputElement>('.question input')?.focus({ preventScroll: true });
      return !isFree();
    },
    signal,
  );
  acted.abort();
}

/** The focused element, also inside a shadow root. */
function deepFocus(doc: Document): HTMLElement | null {
  const element = doc.activeElement;
  return (element?.shadowRoot?.activeElement ?? element) as HTMLElement | null;
}
