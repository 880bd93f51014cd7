/** A search on a student's contacts found the parent: the student is added to that contact. */
import { describe, expect, it } from 'vitest';
import type { StudentContactsPage } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { taskOnPage } from '../../../../lib/rules/task/page-role.ts';
import { addStudentToFound } from '../../../../lib/rules/task-updates/add-student-to-found.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { CARLOS, duplicate, ended, found, original, refused, withAna } from '../clash-steps.ts';
import { contact, context, onContact, SITE, seen } from '../family.ts';

const page = (dcid = '4213', name = 'Lopez, Ana', number = '10123'): StudentContactsPage => ({
  kind: 'student-contacts',
  student: { dcid, name, number },
});
const beto = page('4300', 'Lopez, Beto', '10124');
const holder = found('5120', { hasAccount: true });
const add = (tasks: readonly Task[], list = page(), contactId = '5120') =>
  addStudentToFound(
    context(seen(list), { tasks, checks: [ended({ results: [holder, found('5121')] })] }),
    list,
    contactId,
    5,
  );
const labels = (tasks: Task[], shown = original()) =>
  advise(onContact(shown, {}, { tasks })).items.map(({ id }) => id);

describe('the task', () => {
  it('has the contact and the student, and nothing to retire', () => {
    expect(add([])).toMatchObject([
      {
        site: SITE,
        clash: 'found',
        email: CARLOS,
        original: { contactId: '5120', name: 'Carlos Lopez' },
        duplicates: [],
        students: [{ dcid: '4213', number: '10123', name: 'Ana Lopez', relationship: '' }],
      },
    ]);
  });

  it('does not open for a contact that no search found', () => {
    expect(add([], page(), '1')).toEqual([]);
  });

  it('takes a brother or sister, each once, the last one first', () => {
    const both = add(add(add([]), beto), beto);
    expect(both).toHaveLength(1);
    expect(both[0]?.students.map(({ dcid }) => dcid)).toEqual(['4300', '4213']);
  });

  it('ends once the contact shows the student with access', () => {
    const ctx = onContact(withAna(), {}, { tasks: add([]) });
    expect(updateTasks(ctx, 6)).toMatchObject([{ ended: { outcome: 'done' } }]);
    expect(updateTasks(onContact(original(), {}, { tasks: add([]) }), 6)[0]?.ended).toBeUndefined();
  });

  it('says on the contact’s page whom it adds', () => {
    const tasks = add(add([]), beto);
    const advice = advise(onContact(original(), {}, { tasks }));
    expect(advice.task?.line).toBe('Adding Beto Lopez and Ana Lopez to Carlos Lopez');
    expect(labels(tasks)).toEqual(expect.arrayContaining(['attached-4213', 'attached-4300']));
    expect(labels(tasks)).not.toContain('same');
  });
});

describe('beside other tasks', () => {
  const clash = (shown = duplicate()) => updateTasks(onContact(shown, { ...refused() }), 1);

  it('a clash of the same email keeps its own students, answers and original', () => {
    const [first] = clash();
    const answered = { ...(first as Task), original: { contactId: '6000', name: 'Carlos Diaz' } };
    const [old, fresh, ...more] = add([answered]);
    expect(more).toEqual([]);
    expect(old).toEqual(answered);
    expect(fresh?.students.map(({ dcid }) => dcid)).toEqual(['4213']);
  });

  it('a contact that was never saved is no duplicate of it', () => {
    const unsaved = contact({ contactId: undefined as never, name: '', students: [] });
    expect(taskOnPage({ page: unsaved, tasks: add([]) })).toBeUndefined();
  });

  it('a third contact with the same email is not asked about', () => {
    const third = original({ contactId: '5200' });
    expect(taskOnPage({ page: third, tasks: add([]) })).toBeUndefined();
  });
});
