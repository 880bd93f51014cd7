/** A contact that names no student: Kinlink takes the one whose page was seen last, and says that it did. */
import { expect, it } from 'vitest';
import { addStudent } from '../../../../lib/rules/resolve-clash/attach-student.ts';
import { studentsOf } from '../../../../lib/rules/task/clash.ts';
import { mergeStudents } from '../../../../lib/tasks/merge-task.ts';
import type { TaskStudent } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';
import { ana, contact, drawer, onContact } from '../family.ts';
import { original } from '../household.ts';

const noted = { dcid: '4213', name: 'Lopez, Ana', number: '10123' };
const [assumed] = studentsOf(contact({ students: [] }), noted) as [TaskStudent];
const [named] = studentsOf(contact({ students: [ana] }), noted) as [TaskStudent];
const now = (student: TaskStudent, facts: Parameters<typeof onContact>[1] = {}) =>
  addStudent(onContact(original({}), facts), { id: 'attach', label: 'Add' }, student, {
    students: [student],
  }).now;
const warning = t.attach.assumed({ student: 'Ana Lopez' });

it('is said before the student is searched for, and before Submit', () => {
  expect(now(assumed)?.hints).toEqual([warning]);
  const found = [
    { number: '10123', name: 'Lopez, Ana', picked: true, access: true, relationship: '' },
  ];
  const ready = { drawer: drawer('add-students', {}, { found }) };
  expect(now(assumed, ready)?.hints).toEqual([
    warning,
    t.attach.chooseRelationship({ student: 'Ana Lopez' }),
    t.checkThenSubmit,
  ]);
});

it('is not said of a student that stands on the contact', () => {
  expect(now(named)?.hints).toEqual([]);
});

it('is no assumption any more once a contact has named the student, and stays one until then', () => {
  expect(mergeStudents([assumed], [named])).toEqual([named]);
  expect(mergeStudents([assumed], [assumed])).toEqual([assumed]);
  expect(mergeStudents([assumed], [])).toEqual([assumed]);
  expect(mergeStudents([named], [assumed])).toEqual([named]);
});
