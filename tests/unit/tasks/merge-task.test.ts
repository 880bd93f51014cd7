import { expect, it } from 'vitest';
import { studentsOf } from '../../../lib/rules/task/clash.ts';
import { mergeStudents } from '../../../lib/tasks/merge-task.ts';
import type { TaskStudent } from '../../../lib/tasks/task.ts';
import { ana, contact } from '../rules/family.ts';

const noted = { dcid: '4213', name: 'Lopez, Ana', number: '10123' };

const [assumed] = studentsOf(contact({ students: [] }), noted) as [TaskStudent];

const [named] = studentsOf(contact({ students: [ana] }), noted) as [TaskStudent];

it('an assumed student is no longer assumed once a contact has named it', () => {
  expect(mergeStudents([assumed], [named])).toEqual([named]);
  expect(mergeStudents([assumed], [assumed])).toEqual([assumed]);
  expect(mergeStudents([assumed], [])).toEqual([assumed]);
  expect(mergeStudents([named], [assumed])).toEqual([named]);
});
