/** Add Students: the row of exactly the student who is meant, prepared as a whole or not at all. */
import { expect, test } from 'vitest';
import { $, addRow, addTable, look, sessionWith } from '../fixtures.ts';
import { act, attach, checkedBoxes, showAddStudents, showRows } from './add-students-page.ts';

test('attach ticks the row of exactly that number, and nothing else', async () => {
  showRows(
    addRow('10010', 'Chan, Mei') + addRow('21001', 'Okoro, Ife') + addRow('1001', 'Rivera, Leo'),
  );
  const session = sessionWith();
  look(session);
  expect(await act(attach, session)).toMatchObject({ ended: 'done', leftAlone: [] });
  expect(checkedBoxes()).toEqual(['pick 1001', 'access 1001']);
  expect(look(session).drawer?.found?.[2]).toMatchObject({
    number: '1001',
    picked: true,
    access: true,
    relationship: 'Mother',
  });
  await act({ do: 'undo' }, session);
  expect(checkedBoxes()).toEqual([]);
  expect($<HTMLSelectElement>('#results tr:nth-child(4) select').value).toBe('');
});

test('attach is undone in the student’s row, though the page has drawn its rows anew', async () => {
  showRows(addRow('1001', 'Rivera, Leo'));
  const session = sessionWith();
  look(session);
  expect(await act(attach, session)).toMatchObject({ ended: 'done' });
  // Drawn anew in another order, with the checkmarks that were there.
  $('#results').innerHTML = addTable(addRow('2002', 'Okoro, Ife') + addRow('1001', 'Rivera, Leo'));
  for (const box of document.querySelectorAll<HTMLInputElement>('.pick,.access'))
    box.checked = true;
  for (const list of document.querySelectorAll<HTMLSelectElement>('#results select'))
    list.selectedIndex = 1;
  expect(await act({ do: 'undo' }, session)).toMatchObject({ ended: 'done', leftAlone: [] });
  expect(checkedBoxes()).toEqual(['pick 2002', 'access 2002']);
});

test('attach: a relationship that the list has not is left to the registrar', async () => {
  showRows(addRow('1001', 'Rivera, Leo'));
  expect(await act({ ...attach, relationship: 'Great-aunt' })).toMatchObject({
    ended: 'done',
    leftAlone: ['relationship'],
  });
  expect(checkedBoxes()).toEqual(['pick 1001', 'access 1001']);
});

test('attach touches nothing where Data Access cannot be told', async () => {
  showAddStudents(addTable(addRow('1001', 'Rivera, Leo')).replace('Data Access', 'Xyz'));
  const did = await act(attach);
  expect(did).toMatchObject({ ended: 'stopped', what: 'not-found:add-students.access' });
  expect(checkedBoxes()).toEqual([]);
});
