import { expect, it } from 'vitest';
import { takeBack, takenBackNotice } from '../../../../lib/rules/task-updates/taken-back.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { end } from '../../../../lib/tasks/task-list.ts';
import {
  answer,
  clashed,
  duplicate,
  found,
  look,
  original,
  searched,
  withAna,
} from '../clash-steps.ts';
import { onContact } from '../family.ts';

const begun = answer('same', searched(clashed(), [found('5120')]));
const [done] = look(look(look(begun, original()), withAna()), duplicate({ active: false }), 6) as [
  Task,
];

it('follows only what ended with everything done', () => {
  const page = onContact(original());
  expect(takeBack(done, page, 7)).not.toEqual(done);
  const [open] = begun as [Task];
  expect(takeBack(open, page, 7)).toBe(open);
  const dropped = end(open, 'discarded', 7);
  expect(takeBack(dropped, page, 7)).toBe(dropped);
});

it('says what was taken back on the page that shows it, and nowhere else', () => {
  const tasks = [takeBack(done, onContact(original()), 7)];
  expect(takenBackNotice(onContact(original(), {}, { tasks }))?.body).toEqual([
    'Ana Lopez is no longer on this contact with Data Access.',
    'Kinlink took that out of the record.',
  ]);
  expect(takenBackNotice(onContact(duplicate(), {}, { tasks }))).toBeUndefined();
});

it('says of a decision on no access what no longer fits', () => {
  const students = done.students.map((student) => ({ ...student, noAccess: true }));
  const tasks = [takeBack({ ...done, students }, onContact(withAna()), 7)];
  expect(takenBackNotice(onContact(withAna(), {}, { tasks }))?.body[0]).toContain(
    'without Data Access',
  );
});
