/** Records that a drawer may have changed: once it is closed they are asked for again. */
import type { Facts } from '../../contracts/facts.ts';
import type { PageSession } from '../core/page-session.ts';

/** Drops the records after a drawer that saves what only they tell, such as Receives Mail, was open. */
export function dropOutdatedRecords(
  session: Pick<PageSession, 'records' | 'mayOutdateRecords'>,
  facts: Facts,
): void {
  const { drawer, page } = facts;
  if (drawer) {
    session.mayOutdateRecords ||= drawer.kind === 'student' || drawer.kind === 'add-students';
    return;
  }
  if (!session.mayOutdateRecords) return;
  session.mayOutdateRecords = false;
  session.records = undefined;
  facts.records = 'not-asked';
  for (const student of (page.kind === 'contact' && page.students) || [])
    student.receivesMail = undefined;
}
