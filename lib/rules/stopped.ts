/** How the last thing done here ended, when it did not end well: a plain sentence. */
import type { Notice } from '../advice.ts';
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

function sentence(why: string, detail: string, t: Context['t']): string {
  switch (why) {
    case 'not-found':
      return t.notFoundHere(t.things[detail] ?? detail);
    case 'none':
      return t.stopped.none(detail);
    case 'several':
      return t.stopped.several(detail);
    case 'too-slow':
      return t.stopped.tooSlow;
    case 'busy':
      return t.stopped.busy;
    case 'other-drawer-open':
      return t.stopped.otherDrawer;
    case 'moved':
      return t.stopped.moved;
    default:
      return t.stopped.other;
  }
}
