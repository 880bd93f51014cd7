import { expect, it } from 'vitest';
import {
  activeAgain,
  retire,
  updateDuplicate,
  withLookup,
} from '../../../../lib/rules/task-updates/duplicate-progress.ts';
import type { Duplicate, Task } from '../../../../lib/tasks/task.ts';
import { clashed, duplicate } from '../clash-steps.ts';
import { onContact } from '../family.ts';

const [task] = clashed() as [Task];
const [first] = task.duplicates as [Duplicate];
const kinds = ({ steps }: Task) => steps.map(({ kind }) => kind);

it('remembers that a duplicate was active, as its saved page shows it', () => {
  expect(first.seenActive).toBe(true);
  const { seenActive: _, ...unseen } = first;
  const fresh = { ...task, duplicates: [unseen] };
  const lookAt = (change: object) =>
    updateDuplicate(fresh, onContact(duplicate(change)), 2).duplicates[0]?.seenActive;
  expect([lookAt({}), lookAt({ unsaved: true }), lookAt({ active: undefined })]).toEqual([
    true,
    undefined,
    undefined,
  ]);
});

it('records what was made inactive or deleted, and takes it back', () => {
  const inactive = retire(task, first, 'inactive', 5);
  expect(kinds(inactive)).toEqual(['inactive']);
  const [retired] = inactive.duplicates as [Duplicate];
  const back = activeAgain(inactive, retired);
  expect(kinds(back)).toEqual([]);
  expect(back.duplicates[0]).toMatchObject({ activeAgain: true });
  expect(
    retire(back, back.duplicates[0] as Duplicate, 'deleted', 6).duplicates[0],
  ).not.toHaveProperty('activeAgain');
});

it('goes by the record of a contact whose deletion was confirmed', () => {
  const gone = withLookup(task, { id: '9002', kind: 'gone' }, 7);
  expect(kinds(gone)).toEqual(['deleted']);
  expect(withLookup(task, { id: '9002', kind: 'there' }, 7)).toBe(task);
});
