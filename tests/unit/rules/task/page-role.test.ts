import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  duplicateHere,
  isCandidate,
  rowOfStudent,
  taskOnPage,
} from '../../../../lib/rules/task/page-role.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { answer, CARLOS, clashed, duplicate, found, original, searched } from '../clash-steps.ts';
import { ana, contact, email } from '../family.ts';

describe('the role of a page', () => {
  const [task] = clashed() as [Task];
  const here = (page: ContactPage) => ({ page });
  it('a duplicate is known by its number, a new one by its name', () => {
    expect(duplicateHere(task, here(duplicate()))?.contactId).toBe('9002');
    expect(duplicateHere(task, here(duplicate({ contactId: '1' })))).toBeUndefined();
    const [fresh] = clashed(duplicate({ contactId: undefined, name: 'Carlos' })) as [Task];
    expect(
      duplicateHere(fresh, here(contact({ contactId: undefined, name: 'Carlos' })))?.name,
    ).toBe('Carlos');
    expect(
      duplicateHere(fresh, here(contact({ contactId: undefined, name: 'Mia' }))),
    ).toBeUndefined();
  });
  it('a contact may have the account by its email, its username, or as a search result', () => {
    const other = (more: Partial<ContactPage>) =>
      here(contact({ contactId: '5', emails: [], ...more }));
    expect(isCandidate(task, other({}))).toBe(false);
    expect(isCandidate(task, other({ emails: undefined }))).toBe(false);
    expect(isCandidate(task, other({ emails: [email(CARLOS.toUpperCase())] }))).toBe(true);
    expect(
      isCandidate(task, other({ account: { enabled: true, username: CARLOS, email: '' } })),
    ).toBe(true);
    expect(
      isCandidate(task, other({ account: { enabled: true, username: 'x', email: CARLOS } })),
    ).toBe(true);
    const [searching] = searched([task], [found('5')]) as [Task];
    expect(isCandidate(searching, other({}))).toBe(true);
    expect(isCandidate(searching, here(duplicate()))).toBe(false);
    expect(isCandidate(searching, other({ contactId: undefined }))).toBe(false);
  });
  it('finds a current student’s row by number, else by name', () => {
    const rows = (students: ContactPage['students']) => here(contact({ students }));
    const bea = { ...ana, dcid: undefined, key: 'row:1', name: 'Lopez, Bea' };
    const wanted = { dcid: '4213', name: 'Ana Lopez' };
    expect(rowOfStudent(wanted, rows([bea, ana]))).toBe(ana);
    expect(rowOfStudent({ name: 'Bea Lopez' }, rows([ana, bea]))).toBe(bea);
    expect(rowOfStudent({ dcid: '4214', name: 'Bea Lopez' }, rows([ana, bea]))).toBe(bea);
    expect(rowOfStudent({ ...wanted, dcid: '7' }, rows([ana]))).toBeUndefined();
    // Of two rows with the name none is the student, if the number does not tell.
    const namesake = { ...bea, key: 'row:2', name: ana.name };
    expect(rowOfStudent({ name: 'Ana Lopez' }, rows([namesake, ana]))).toBeUndefined();
    expect(rowOfStudent({ ...wanted, dcid: '7' }, rows([namesake, ana]))).toBeUndefined();
    expect(rowOfStudent(wanted, rows([namesake, ana]))).toBe(ana);
    expect(rowOfStudent(wanted, rows([{ ...ana, current: false }]))).toBeUndefined();
    expect(rowOfStudent(wanted, rows(undefined))).toBeUndefined();
  });
  it('the task changed last wins; a parked or ended one has no page', () => {
    const later = { ...task, id: 'later', touchedAt: 9 };
    expect(taskOnPage({ ...here(duplicate()), tasks: [later, task] })?.task.id).toBe('later');
    expect(
      taskOnPage({ ...here(duplicate()), tasks: [{ ...later, parked: true }, task] })?.task.id,
    ).toBe(task.id);
    expect(
      taskOnPage({ ...here(duplicate()), tasks: [{ ...task, ended: { outcome: 'done', at: 1 } }] }),
    ).toBeUndefined();
    expect(taskOnPage({ ...here(original()), tasks: [task] })?.role).toBe('candidate');
    expect(taskOnPage({ ...here(original()), tasks: answer('same', [task]) })?.role).toBe(
      'original',
    );
  });
});
