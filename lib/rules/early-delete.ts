/** Delete was pressed while something of the duplicate would be lost: said at once, by name. It can't be stopped. */
import type { Notice } from '../advice.ts';
import type { Task } from '../tasks.ts';
import type { ContactContext } from './context.ts';
import { evidence } from './retire.ts';

/** The notice; undefined while Delete was not pressed, or when nothing would be lost. */
export function earlyDelete(ctx: ContactContext, task: Task): Notice | undefined {
  const { t, page } = ctx;
  if (page.deleting !== 'asked') return undefined;
  const lost = evidence(ctx, task).filter(({ is }) => is !== 'done');
  if (lost.length === 0) return undefined;
  return {
    id: 'early-delete',
    tone: 'alert',
    title: t.retire.earlyTitle,
    body: [
      t.retire.earlyBody,
      ...lost.map(({ label, detail }) => t.retire.earlyLine(label, detail ?? '')),
    ],
    offers: [],
  };
}
