/** What the colleague who takes over has to know. */
import { expect, it } from 'vitest';
import { handOverNote } from '../../../../lib/rules/popup/hand-over-note.ts';
import { byName, byNumber } from '../../../../lib/rules/popup/today-words.ts';
import { drop } from '../../../../lib/tasks/task-list.ts';
import { en, es } from '../../spoken.ts';
import { CARLOS, clashed } from '../clash-steps.ts';

const clocked = { clockTime: () => '14:09', day: () => '2026-08-21', now: 9 };

it('names each open task with what is left, and no other', () => {
  const tasks = clashed();
  const input = { ...clocked, t: en, tasks };
  expect(handOverNote(input, ['1 contact created'], byName(en)).split('\n')).toEqual([
    'Hand-over note, 2026-08-21, 14:09',
    '',
    'Open tasks',
    `- ${CARLOS} (Carlos Lopez, contact 9002): ${en.tasks.toFind}`,
    '',
    'Done today',
    '- 1 contact created',
  ]);
  const dropped = drop(tasks, tasks[0]?.id ?? '', 2);
  expect(handOverNote({ ...input, tasks: dropped }, [], byName(en))).toContain(
    `Open tasks\n${en.today.note.none}\n`,
  );
});

it('can do without names, in Spanish too', () => {
  const note = handOverNote({ ...clocked, t: es, tasks: clashed() }, [], byNumber(es));
  expect(note).toContain(`- Tarea sobre contacto 9002: ${es.tasks.toFind}`);
  expect(note).not.toMatch(/Carlos|Lopez|example/);
});
