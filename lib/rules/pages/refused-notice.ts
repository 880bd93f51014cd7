/** Reads out what PowerSchool says when it refuses a drawer, and says what to do. */
import type { Context } from '../core/context.ts';
import type { NoticeDraft } from '../core/drafts.ts';

/** The notice; undefined if nothing was refused. An account's refusal has a guide of its own. */
export function refusedNotice({ facts: { error, drawer }, t }: Context): NoticeDraft | undefined {
  const kind = error?.drawer ?? drawer?.kind;
  if (!error || !kind || kind === 'account') return undefined;
  return {
    id: `refused-${kind}`,
    tone: 'alert',
    title: t.refused.title,
    body: [
      ...t.refused.body({ message: error.message }),
      ...(kind === 'add-students' ? [t.refused.addStudents] : []),
      t.refused.school,
    ],
    offers: [],
  };
}
