import { expect, it } from 'vitest';
import { familyAfter } from '../../../../lib/rules/family-map/family-after.ts';
import type { Task, TaskStudent } from '../../../../lib/tasks/task.ts';
import { ana, duplicate, familyNow, record, same } from './task-family.ts';

/** Returns Ana's relationship to the original after the task. */
function anaAfter(task: Task, noAccess: string[] = [], original = record) {
  const source = { task, noAccess: new Set(noAccess) };
  return familyAfter(familyNow(task, noAccess), source, original).ties.find(
    ({ childId }) => childId === ana.dcid,
  );
}
const withAna = (more: Partial<TaskStudent>) => same({ students: [{ ...ana, ...more }] });

it('promises access where nothing speaks against it', () => {
  expect(anaAfter(same())).toEqual({
    childId: ana.dcid,
    contactId: '5120',
    relationship: 'Father',
    access: true,
    isNew: true,
  });
});

it('gives nobody access whom the registrar decided against', () => {
  expect(anaAfter(withAna({ noAccess: true, off: ['access'] }))?.access).toBe(false);
});

it.each([
  ['access that is off on the duplicate', withAna({ off: ['access'] }), []],
  ['custody that is off on the duplicate', withAna({ off: ['custody'] }), []],
  ['a warning in the relationship', withAna({ relationship: 'Father - no contact' }), []],
  [
    'a duplicate that was never read',
    same({ duplicates: [{ ...duplicate, snapshot: undefined }] }),
    [],
  ],
  ['“No portal access” of the original', same(), ['5120']],
  ['“No portal access” of the duplicate', same(), ['9002']],
])('leaves the access open for the registrar to decide: %s', (_, task, noAccess) => {
  expect(anaAfter(task, noAccess)).toMatchObject({ isUndecided: true, isNew: true });
  expect(anaAfter(task, noAccess)).not.toHaveProperty('access');
});

it('a warning in the original’s own record leaves the access open, too', () => {
  const jailed = { ...record, details: { employer: 'Incarcerated' } };
  expect(anaAfter(same(), [], jailed)).toMatchObject({ isUndecided: true });
});

it('carries “No custody” over, because it is why the access is in doubt', () => {
  expect(anaAfter(withAna({ off: ['custody', 'access'] }))?.custody).toBe(false);
});

it('the original has the restrictions of the duplicate, which is the same person', () => {
  const task = withAna({ relationship: 'Father - no contact' });
  const source = { task, noAccess: new Set(['9002']) };
  const now = familyNow(task, ['9002']);
  expect(now.contacts[0]).not.toMatchObject({ hasWarning: true });
  const [original] = familyAfter(now, source, record).contacts;
  expect(original).toMatchObject({ id: '5120', hasWarning: true, noAccess: true });
});

it('access that a page has shown is no longer a question', () => {
  const attached = { contactId: '5120', at: 1 };
  expect(anaAfter(withAna({ off: ['access'], attached }))).toMatchObject({ access: true });
});

it('leaves a guessed child without a line, and a contact that was never saved out', () => {
  expect(anaAfter(withAna({ assumed: true }))).toBeUndefined();
  const unsaved = { name: 'Carlos Lopez', students: [ana.key] };
  const answers = same().answers.map((old) => ({ ...old, duplicateId: 'new Carlos Lopez' }));
  const task = same({ duplicates: [unsaved], answers });
  const now = familyNow(task);
  expect(now.contacts.map(({ id }) => id)).toEqual(['5120', 'new Carlos Lopez']);
  const after = familyAfter(now, { task, noAccess: new Set() }, record);
  expect(after.contacts.map(({ id }) => id)).toEqual(['5120']);
});
