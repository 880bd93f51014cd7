/** A contact of very many students: when each of them is to be read. */
import type { Context } from '../core/context.ts';
import { taskOnPage } from '../task/page-role.ts';

/**
 * Whether something is done on the page that may be about any of its students, while they were only counted. Nothing
 * is decided or noted then: what was not read would pass for what is not there (promise 7).
 */
export function needsFullRoster(ctx: Context): boolean {
  const { page, error, drawer, message } = ctx.facts;
  if (page.kind !== 'contact' || !page.studentSummary) return false;
  return (
    !!(error || drawer || message || page.deleting || ctx.checks.length) ||
    taskOnPage({ ...ctx, page }) !== undefined
  );
}
