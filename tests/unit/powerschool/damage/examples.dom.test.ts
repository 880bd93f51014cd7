/** What random damage found, each as a page of its own. */
import { expect, test, vi } from 'vitest';
import {
  $,
  addRow,
  addStudents,
  addTable,
  CONTACT,
  contactPage,
  drawer,
  emailDrawer,
  live,
  look,
  put,
  runAction,
  sessionWith,
  studentRow,
  studentTable,
} from '../fixtures.ts';

/** Adds the student. Time that Kinlink waits passes at once. */
async function attach() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const end = runAction({ do: 'attach', number: '1001' }, window, sessionWith(), live());
    await vi.advanceTimersByTimeAsync(60_000);
    return await end;
  } finally {
    vi.useRealTimers();
  }
}
const ticked = () => document.querySelectorAll('#psDialogDocked input:checked').length;

test('a heading that is missing moves no column: custody is not ticked for Data Access', async () => {
  put(CONTACT, addStudents(addTable(addRow('1001', 'Rivera, Leo') + addRow('1002', 'Chan, Mei'))));
  $('#results th:nth-child(4)').remove();
  // Where the account has no Data Access box of its own for this student.
  $('#results tr:nth-child(2) td:last-child').remove();
  expect(await attach()).toMatchObject({ ended: 'stopped' });
  expect(ticked()).toBe(0);
});

test('a cell that is missing from a row moves none of its cells under other headings', async () => {
  put(CONTACT, addStudents(addTable(addRow('1001', 'Rivera, Leo'))));
  $('#results tr:nth-child(2) td:nth-child(4)').remove();
  expect(await attach()).toMatchObject({ ended: 'stopped' });
  expect(ticked()).toBe(0);
});

test('without ids, a heading that is missing leaves facts out and mixes none up', () => {
  const students = studentTable(studentRow(0)).replace(/ id="relationship-[^"]*-0"/g, '');
  put(CONTACT, contactPage({ students }));
  expect(look().page).toMatchObject({ students: [{ school: 'PHS', relationship: 'Mother' }] });
  $('#relationship-table th').remove();
  expect(look().page).toMatchObject({
    students: [{ school: '', relationship: '', custody: undefined }],
  });
});

test('headings that stand there once more are no student', () => {
  put(CONTACT, contactPage());
  const head = $('#relationship-table tr');
  head.after(head.cloneNode(true));
  expect(look().page).toMatchObject({ students: [{ key: '100' }] });
});

test('two fields with one label are none, also where one of them has the label twice', async () => {
  const row =
    '<tr><td><label for="n">Phone Number</label></td><td><input id="n" class="n"></td></tr>';
  const type = '<tr><td>Type</td><td><select><option></option></select></td></tr>';
  put(CONTACT, drawer(`<table>${type}${row}</table>`));
  const fill = () =>
    runAction(
      { do: 'fill', drawer: 'phone', values: [{ field: 'number', value: '555-0101' }] },
      window,
      sessionWith(),
      live(),
    );
  expect(await fill()).toMatchObject({ ended: 'done' });
  put(CONTACT, drawer(`<table>${type}${row}${row}</table>`));
  expect(await fill()).toMatchObject({ ended: 'stopped' });
  expect([...document.querySelectorAll<HTMLInputElement>('.n')].map(({ value }) => value)).toEqual([
    '',
    '',
  ]);
});

test('a copy of a field that stands before it takes its label, and is not filled for it', async () => {
  const select = '<select id="t"><option value=""></option><option>Mobile</option></select>';
  const page = (copy: string) =>
    put(
      CONTACT,
      drawer(
        `<table><tr><td><label for="t">Type</label>${copy}</td><td>${select}</td></tr>
        <tr><td><label for="n">Phone Number</label></td><td><input id="n"></td></tr></table>`,
      ),
    );
  const fill = () =>
    runAction(
      { do: 'fill', drawer: 'phone', values: [{ field: 'type', value: 'Mobile' }] },
      window,
      sessionWith(),
      live(),
    );
  page('');
  expect(await fill()).toMatchObject({ ended: 'done' });
  page(select);
  expect(await fill()).toMatchObject({ ended: 'stopped' });
  expect([...document.querySelectorAll('select')].map(({ value }) => value)).toEqual(['', '']);
});

test('an email is not typed into Last Name because that is the only field left', async () => {
  const page = (label: string) =>
    put(
      '/admin/contacts/search.html',
      `<div id="content-main"><form onsubmit="return false"><label>${label} <input></label><button type="button">Search</button></form></div>`,
    );
  const search = () =>
    runAction(
      { do: 'search', text: 'm@example.org' },
      window,
      sessionWith(),
      AbortSignal.timeout(50),
    );
  page('Last Name');
  expect(await search()).toMatchObject({ ended: 'stopped', what: 'not-found:search-field' });
  expect($('#content-main input').value).toBe('');
  page('');
  expect(await search()).toMatchObject({ what: 'not-found:search-field' });
  page('Name or Email');
  await search();
  expect($('#content-main input').value).toBe('m@example.org');
});

test('of two boxes with one id, the copy that took the label is not ticked', async () => {
  const box = '<input type="checkbox" id="i">';
  const page = (copy: string) =>
    put(
      '/admin/contacts/search.html',
      `<div id="content-main"><form onsubmit="return false">${copy}<label>Email <input></label>
      <button type="button">Search</button></form>${box}<label for="i">Include Inactive</label></div>`,
    );
  const search = () =>
    runAction(
      { do: 'search', text: 'm@example.org', inactive: true },
      window,
      sessionWith(),
      AbortSignal.timeout(50),
    );
  page(box);
  expect(await search()).toMatchObject({ what: 'not-found:include-inactive' });
  expect(document.querySelectorAll(':checked')).toHaveLength(0);
  page('');
  await search();
  expect(document.querySelectorAll(':checked')).toHaveLength(1);
});

test('of two fields with one mark, a known id does not tell which is meant', async () => {
  put(CONTACT, contactPage() + emailDrawer);
  const type = $<HTMLSelectElement>('#email-type-input');
  const mark = 'PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID';
  type.setAttribute('data-pss-validation-field', mark);
  const copy = type.cloneNode(true) as HTMLSelectElement;
  type.id = 'other';
  type.after(copy);
  const values = [{ field: 'type', value: 'Current' }];
  const fill = () =>
    runAction({ do: 'fill', drawer: 'email', values }, window, sessionWith(), live());
  expect(await fill()).toMatchObject({ ended: 'stopped' });
  expect([type.value, copy.value]).toEqual(['', '']);
  expect(look().missing).toEqual(['email.type']);
  type.remove();
  expect(await fill()).toMatchObject({ ended: 'done' });
  expect(copy.selectedOptions[0]?.text).toBe('Current');
});
