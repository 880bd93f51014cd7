/** Add Students: the row of exactly the student who is meant, or none. */
import { expect, test, vi } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import {
  $,
  addRow,
  addStudents,
  addTable,
  CONTACT,
  contactPage,
  live,
  look,
  put,
  runAction,
  sessionWith,
  type TestSession,
} from '../fixtures.ts';

// Computing names in jsdom takes long, and longer on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const act = (action: Action, session: TestSession = sessionWith()) =>
  runAction(action, window, session, live());

const show = (inner: string) => put(CONTACT, contactPage() + inner);

/** Add Students with a server that answers late. */
function searchable(rows: string, later = '', access = 'Data Access') {
  show('');
  $('#add-student-search-button').addEventListener('click', () => {
    document.body.insertAdjacentHTML('beforeend', addStudents());
    $('#go').addEventListener('click', () => {
      setTimeout(
        () => ($('#results').innerHTML = rows && addTable(rows).replace('Data Access', access)),
        10,
      );
      if (later) setTimeout(() => $('#results tbody').insertAdjacentHTML('beforeend', later), 60);
    });
  });
}

const ticked = () =>
  [...document.querySelectorAll<HTMLInputElement>('#psDialogDocked input:checked')].map(
    (box) => `${box.className} ${box.closest('tr')?.cells[1]?.textContent}`,
  );

const attach: Action = { do: 'attach', number: '1001', relationship: 'mother' };

test('attach ticks the row of exactly that number, and nothing else', async () => {
  searchable(
    addRow('10010', 'Chan, Mei') + addRow('21001', 'Okoro, Ife') + addRow('1001', 'Rivera, Leo'),
  );
  const session = sessionWith();
  look(session);
  expect(await act(attach, session)).toMatchObject({ ended: 'done', kept: [] });
  expect(ticked()).toEqual(['pick 1001', 'access 1001']);
  expect(look(session).drawer?.found?.[2]).toMatchObject({
    number: '1001',
    picked: true,
    access: true,
    relationship: 'Mother',
  });
  await act({ do: 'undo' }, session);
  expect(ticked()).toEqual([]);
  expect($<HTMLSelectElement>('#results tr:nth-child(4) select').value).toBe('');
});

test('attach is undone in the student’s row, though the page has drawn its rows anew', async () => {
  searchable(addRow('1001', 'Rivera, Leo'));
  const session = sessionWith();
  look(session);
  expect(await act(attach, session)).toMatchObject({ ended: 'done' });
  // Drawn anew in another order, with the checkmarks that were there.
  $('#results').innerHTML = addTable(addRow('2002', 'Okoro, Ife') + addRow('1001', 'Rivera, Leo'));
  for (const box of document.querySelectorAll<HTMLInputElement>('.pick,.access'))
    box.checked = true;
  for (const list of document.querySelectorAll<HTMLSelectElement>('#results select'))
    list.selectedIndex = 1;
  expect(await act({ do: 'undo' }, session)).toMatchObject({ ended: 'done', kept: [] });
  expect(ticked()).toEqual(['pick 2002', 'access 2002']);
});

test('attach waits for a second batch', async () => {
  searchable(addRow('10010', 'Chan, Mei'), addRow('1001', 'Rivera, Leo'));
  expect(await act(attach)).toMatchObject({ ended: 'done' });
  expect(ticked()).toEqual(['pick 1001', 'access 1001']);
});

test.each([
  ['none', addRow('10010', 'Chan, Mei')],
  ['several', addRow('1001', 'Rivera, Leo') + addRow('1001', 'Rivera, Leo')],
])('attach stops for %s', async (what, rows) => {
  searchable(rows);
  expect(await act(attach)).toMatchObject({ ended: 'stopped', what: `${what}:1001` });
  expect(ticked()).toEqual([]);
});

test('attach: a relationship that the list has not is left to the registrar', async () => {
  searchable(addRow('1001', 'Rivera, Leo'));
  expect(await act({ ...attach, relationship: 'Great-aunt' })).toMatchObject({
    ended: 'done',
    kept: ['relationship'],
  });
  expect(ticked()).toEqual(['pick 1001', 'access 1001']);
});

test('attach touches nothing where Data Access cannot be told', async () => {
  searchable(addRow('1001', 'Rivera, Leo'), '', 'Xyz');
  const did = await act(attach);
  expect(did).toMatchObject({ ended: 'stopped', what: 'not-found:add-students.access' });
  expect(ticked()).toEqual([]);
});

test('attach takes no cell under an unknown heading for the student’s number', async () => {
  show('');
  $('#add-student-search-button').addEventListener('click', () => {
    const table = addTable(addRow('1001', 'Someone, Else')).replace('Student Number', 'ID');
    document.body.insertAdjacentHTML('beforeend', addStudents());
    $('#go').addEventListener('click', () =>
      setTimeout(() => ($('#results').innerHTML = table), 10),
    );
  });
  expect(await act(attach)).toMatchObject({ what: 'not-found:add-students.number' });
  expect(ticked()).toEqual([]);
});
