/** Decides when to read every student of a contact that has very many. */
import type { Context } from '../core/context.ts';
import { taskOnPage } from '../task/page-role.ts';

/**
 * Whether the page is in use for a task that may concern any student, while the students are only counted.
 * Rules wait then: a student not read would pass for a student not there (promise 7).
 */
export function needsFullRoster(ctx: Context): boolean {
  const { page, error, drawer, message } = ctx.facts;
  if (page.kind !== 'contact' || !page.studentSummary) return false;
  return (
    !!(error || drawer || message || page.deleting || ctx.checks.length) ||
    taskOnPage({ ...ctx, page }) !== undefined
  );
}
