import { expect, it } from 'vitest';
import { noteDeletion } from '../../../lib/rules/note-deletion.ts';
import { clashed, duplicate } from './clash-steps.ts';
import { contact, onContact } from './family.ts';

const NOW = 5000;
const tasks = clashed();
const after = (page: Parameters<typeof onContact>[0]) =>
  noteDeletion(onContact(page, {}, { tasks }), NOW);

it('notes when the deletion of a duplicate was confirmed, and nothing else of the page', () => {
  const [task] = after(duplicate({ deleting: 'confirmed', phones: [], name: 'X' }));
  expect(task?.duplicates[0]).toEqual({ ...tasks[0]?.duplicates[0], confirmedAt: NOW });
  expect(task?.touchedAt).toBe(NOW);
});

it('leaves tasks alone where nothing was confirmed, or of another contact', () => {
  expect(after(duplicate({ deleting: 'asked' }))).toEqual(tasks);
  expect(after(contact({ contactId: '77', deleting: 'confirmed' }))).toEqual(tasks);
});

it('keeps the first time', () => {
  const [task] = after(duplicate({ deleting: 'confirmed' }));
  const again = noteDeletion(
    onContact(duplicate({ deleting: 'confirmed' }), {}, { tasks: task ? [task] : [] }),
    NOW + 1000,
  );
  expect(again[0]?.duplicates[0]?.confirmedAt).toBe(NOW);
});
