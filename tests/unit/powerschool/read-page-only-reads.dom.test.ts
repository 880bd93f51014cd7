/** Reading changes nothing: not the page, not the session, and not what the next reading gives. */
import { expect, test } from 'vitest';
import { readPage } from '../../../lib/powerschool/read-page.ts';
import {
  account,
  accountDrawer,
  addRow,
  addStudents,
  addTable,
  CONTACT,
  contactPage,
  emailRow,
  put,
  SECRET,
  sessionWith,
  studentDrawer,
  studentRow,
  studentTable,
  tools,
} from './fixtures.ts';

/** Freezes an object and all that it holds, elements of the page aside. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Node) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

const rows = (count: number) => Array.from({ length: count }, (_, n) => studentRow(n)).join('');
const contact = contactPage({ account: account(), emails: emailRow(0, 'maria@example.org') });

/** A session in which every part has something that a reading may have to change. */
function fullSession() {
  const field = document.createElement('input');
  return freeze({
    ...sessionWith(),
    addressContactId: '12',
    pageContactId: '12',
    inputs: { email: 'maria@example.org', number: '1001', phone: '' },
    lastAction: { do: 'fill', ended: 'done' as const, leftAlone: [] },
    undo: [{ drawer: 'email' as const, field: 'address', element: field, before: '', after: 'a' }],
    temporaryPassword: SECRET,
    sheetPassword: { password: SECRET, contact: '12', name: 'María Rivera' },
    openDrawer: 'email' as const,
    submittedDrawer: 'account' as const,
    drawerOwner: { kind: 'student' as const, row: '100', contact: '12' },
    readAllRows: true,
    records: { key: 'contact/4711', state: 'read' as const, contacts: [] },
  });
}

test.each<[string, string, string]>([
  ['a contact', CONTACT, contact],
  ['many students', CONTACT, contactPage({ students: studentTable(rows(101)) })],
  ['an account drawer', CONTACT, contact + accountDrawer()],
  ['a student drawer', CONTACT, contact + studentDrawer()],
  ['Add Students', CONTACT, contact + addStudents(addTable(addRow('1001', 'Rivera, Ana')))],
  ['an error', CONTACT, `${contact}<div id="feedback-error"><p>No</p></div>`],
  ['the search page', '/admin/home.html', '<div id="content-main"><h2>Contacts (0)</h2></div>'],
  ['a page that is not recognised', CONTACT, '<h1>Something else</h1>'],
])('reading %s twice gives the same, and changes nothing', (_, path, html) => {
  put(path, html);
  const session = fullSession();
  for (const loaded of [undefined, tools]) {
    const observer = new MutationObserver(() => {});
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const controls = () =>
      [...document.querySelectorAll('input,select')].map((control) => [
        (control as HTMLInputElement).value,
        (control as HTMLInputElement).checked,
      ]);
    const before = controls();
    const first = readPage(window, session, loaded);
    const second = readPage(window, session, loaded);
    expect(second).toEqual(first);
    expect(observer.takeRecords()).toEqual([]);
    expect(controls()).toEqual(before);
    observer.disconnect();
  }
});
