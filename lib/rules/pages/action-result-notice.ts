/** Says how the last action ended, if the page does not show it. */
import type { Texts } from '../../texts/sidebar/en.ts';
import type { Context } from '../core/context.ts';
import type { NoticeDraft } from '../core/drafts.ts';

/** A notice for an action that stopped or leaves no trace; undefined if the page shows the result. */
export function actionResultNotice({ facts, t }: Context): NoticeDraft | undefined {
  const { lastAction } = facts;
  const confirmation = lastAction?.ended === 'done' ? CONFIRMATIONS[lastAction.do]?.(t) : undefined;
  if (confirmation)
    return {
      id: `did-${lastAction?.do}`,
      tone: 'status',
      title: confirmation,
      body: [],
      offers: [],
    };
  if (lastAction?.ended !== 'stopped') return undefined;
  const [why = '', detail = ''] = (lastAction.what ?? '').split(/:(.*)/s);
  return {
    id: `stopped-${lastAction.do}-${lastAction.what ?? ''}`,
    tone: 'alert',
    title: why.startsWith('moved') ? t.stopped.titleUndone : t.stopped.title,
    body: [sentence(why, detail, t)],
    offers: [],
  };
}

/** Actions that leave no trace on the page, so a sentence confirms them. */
const CONFIRMATIONS: Record<string, (t: Texts) => string> = {
  copy: (t) => t.tasks.copied,
  save: (t) => t.tasks.saved,
};

/** Reason → sentence; `thing` is the registrar's name for it. */
const SENTENCES: Record<string, (t: Texts, detail: string, thing: string) => string> = {
  'not-found': (t, _, thing) => t.notFoundHere({ things: [thing] }),
  none: (t, detail) => t.stopped.none({ number: detail }),
  several: (t, detail) => t.stopped.several({ number: detail }),
  'too-slow': (t) => t.stopped.tooSlow,
  busy: (t) => t.stopped.busy,
  'other-drawer-open': (t) => t.stopped.otherDrawer,
  'other-drawer-awaited': (t) => t.stopped.otherDrawerAwaited,
  'no-access-tab': (t) => t.stopped.noAccessTab,
  'no-option': (t, _, thing) => t.stopped.noOption({ field: thing }),
  locked: (t, _, thing) => t.stopped.locked({ field: thing }),
  filled: (t, _, thing) => t.stopped.filled({ field: thing }),
  moved: (t) => t.stopped.moved,
  'moved-on': (t) => t.stopped.movedOn,
  'no-clipboard': (t) => t.stopped.noClipboard,
};

function sentence(why: string, detail: string, t: Texts): string {
  const build = SENTENCES[why];
  return build ? build(t, detail, t.things[detail] ?? detail) : t.stopped.other;
}
