/** How the last thing done here ended, when it did not end well: a plain sentence. */
import type { Notice } from '../advice.ts';
import type { Texts } from '../texts/index.ts';
import type { Context } from './context.ts';

/** A notice for an action that stopped; undefined when the last one went well or none was done. */
export function stoppedNotice({ facts, t }: Context): Notice | undefined {
  const { did } = facts;
  if (did?.ended !== 'stopped') return undefined;
  const [why = '', detail = ''] = (did.what ?? '').split(/:(.*)/s);
  return {
    id: `stopped-${did.do}-${did.what ?? ''}`,
    tone: 'alert',
    title: why === 'moved' ? t.stopped.titleUndone : t.stopped.title,
    body: [sentence(why, detail, t)],
    offers: [],
  };
}

/** What stood in the way → the sentence for it; `thing` is named as a registrar would. */
const SENTENCES: Record<string, (t: Texts, detail: string, thing: string) => string> = {
  'not-found': (t, _, thing) => t.notFoundHere(thing),
  none: (t, detail) => t.stopped.none(detail),
  several: (t, detail) => t.stopped.several(detail),
  'too-slow': (t) => t.stopped.tooSlow,
  busy: (t) => t.stopped.busy,
  'other-drawer-open': (t) => t.stopped.otherDrawer,
  'no-access-tab': (t) => t.stopped.noAccessTab,
  'no-option': (t, _, thing) => t.stopped.noOption(thing),
  locked: (t, _, thing) => t.stopped.locked(thing),
  filled: (t, _, thing) => t.stopped.filled(thing),
  moved: (t) => t.stopped.moved,
};

function sentence(why: string, detail: string, t: Texts): string {
  const say = SENTENCES[why];
  return say ? say(t, detail, t.things[detail] ?? detail) : t.stopped.other;
}
