/** The task that adds the student of a page to a contact that a search found there. Nothing is to be retired. */
import type { StudentContactsPage } from '../../contracts/facts.ts';
import type { Task } from '../../tasks/task.ts';
import { change, openTask } from '../../tasks/task-list.ts';
import type { Context } from '../core/context.ts';
import { cleanEmail } from '../values/emails.ts';
import { formatName } from '../values/person-names.ts';

/**
 * The tasks, with the student added to the contact's own task. A clash of the same email stays a task of its own,
 * because its questions are about other contacts.
 * @param otherId the contact; one that no search on this page found changes nothing
 */
export function addStudentToFound(
  { checks, facts: { site }, tasks }: Pick<Context, 'checks' | 'facts' | 'tasks'>,
  { student }: StudentContactsPage,
  otherId: string,
  now: number,
): Task[] {
  const search = checks.findLast(({ results }) =>
    results.some(({ contactId }) => contactId === otherId),
  );
  const found = search?.results.find(({ contactId }) => contactId === otherId);
  if (!search || !found) return [...tasks];
  const email = search.by === 'email' ? search.text : (found.emails[0] ?? `contact ${otherId}`);
  const { dcid, number } = student;
  const name = formatName(student.name);
  const id = `${site} add to ${otherId}`;
  const opened = openTask(
    tasks,
    {
      site,
      clash: 'found',
      email: cleanEmail(email),
      duplicates: [],
      students: [{ key: dcid, dcid, name, relationship: '', ...(number && { number }) }],
      search: { ...search, results: [found], more: false },
      original: { contactId: otherId, name: formatName(found.name) },
      answers: [],
      carried: [],
      steps: [],
    },
    now,
    id,
  );
  // The contact's page shows the task that was changed last, and its first student is the next step.
  return change(opened, id, now, ({ students }) => ({
    parked: false,
    students: [
      ...students.filter(({ key }) => key === dcid),
      ...students.filter(({ key }) => key !== dcid),
    ],
  }));
}
