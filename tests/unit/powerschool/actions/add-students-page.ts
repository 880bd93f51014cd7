/** Contact Details with an Add Students drawer that answers as PowerSchool does. */
import type { Action, ActionOf } from '../../../../lib/contracts/action.ts';
import {
  $,
  addStudents,
  addTable,
  CONTACT,
  contactPage,
  live,
  put,
  runAction,
  sessionWith,
  type TestSession,
} from '../fixtures.ts';

/** Runs an action on the page. */
export const act = (action: Action, session: TestSession = sessionWith()) =>
  runAction(action, window, session, live());

/** Shows the page. Its drawer answers a search late: with `table`, and with `laterRows` some time after. */
export function showAddStudents(table: string, laterRows = ''): void {
  put(CONTACT, contactPage());
  $('#add-student-search-button').addEventListener('click', () => {
    document.body.insertAdjacentHTML('beforeend', addStudents());
    $('#go').addEventListener('click', () => {
      setTimeout(() => ($('#results').innerHTML = table), 10);
      if (laterRows)
        setTimeout(() => $('#results tbody').insertAdjacentHTML('beforeend', laterRows), 60);
    });
  });
}

/** Shows the page with these rows as the answer. */
export const showRows = (rows: string, laterRows = ''): void =>
  showAddStudents(rows && addTable(rows), laterRows);

/** The boxes that are checked in the drawer, each with the student's number. */
export const checkedBoxes = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('#psDialogDocked input:checked')].map(
    (box) => `${box.className} ${box.closest('tr')?.cells[1]?.textContent}`,
  );

/** Prepares the student 1001, Leo Rivera. */
export const attach: ActionOf<'attach'> = { do: 'attach', number: '1001', relationship: 'mother' };
