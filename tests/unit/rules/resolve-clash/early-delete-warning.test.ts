/** Delete pressed where something would be lost, and an answer that came too early. */
import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../lib/tasks/task.ts';
import { isOpen } from '../../../../lib/tasks/task-list.ts';
import {
  answer,
  clashed,
  duplicate,
  found,
  look,
  original,
  phone,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { contact, email } from '../family.ts';

const same = (page = duplicate(), on = original()): Task[] =>
  answer('same', searched(clashed(page), [found('5120'), found('5130')]), on);
const attached = (page = duplicate()): Task[] => look(same(page), withAna());

describe('Delete pressed on the wrong page', () => {
  const pressed = { deleting: 'asked' as const };

  it('on the original: said at once that this one is to be kept', () => {
    const { notice } = says(attached(), withAna(pressed));
    expect(notice).toMatchObject({ id: 'early-delete', tone: 'alert' });
    expect(notice?.body.join(' ')).toContain('Click Cancel');
  });

  it('on the duplicate of a parked task', () => {
    const page = duplicate({ phones: [phone('555-0112')] });
    const parked = attached(page).map((task) => ({ ...task, parked: true }));
    expect(says(parked, { ...page, ...pressed }).notice?.id).toBe('early-delete');
  });

  it('on a duplicate that is the original of another task', () => {
    const account = { enabled: true, username: 'carlos.old', email: 'carlos.old@example.org' };
    const both = contact({ ...duplicate(), account });
    const mother = contact({
      contactId: '9010',
      name: 'Maria Lopez',
      emails: [email('maria.lopez@example.org')],
    });
    const [first] = clashed(both);
    const other = first && {
      ...first,
      id: 'other',
      email: 'maria.lopez@example.org',
      duplicates: [{ contactId: '9010', name: mother.name, students: [] }],
      original: { contactId: '9002', name: 'Carlos Lopez' },
    };
    const tasks = first && other ? [first, other] : [];
    const { notice } = says(tasks, { ...both, ...pressed });
    expect(notice?.body.join(' ')).toContain('“carlos.old”');
  });
});

describe('Different person', () => {
  it('does not end the task while the search is still under way', () => {
    const running = searched(clashed(), []).map((task) => ({
      ...task,
      search: task.search && { ...task.search, state: 'running' as const },
    }));
    const [task] = answer('different', running, original());
    expect(task && isOpen(task)).toBe(true);
    const after = look(searched(task ? [task] : [], [found('5120')]), duplicate());
    expect(after[0]?.ended?.outcome).toBe('different');
  });
});
