import { expect, test } from 'vitest';
import { keeper } from '../../../lib/powerschool/kept.ts';
import {
  CONTACT,
  contactPage,
  look,
  memoryWith,
  put,
  studentRow,
  studentTable,
} from './fixtures.ts';

const yes = () => true;
function reader(root: Element) {
  let reads = 0;
  const keep = keeper<string>();
  const read = (key = '', whole = yes) =>
    keep(root, key, () => `${++reads}: ${root.textContent}`, whole);
  return read;
}

test('what was read is given again, at once and later', async () => {
  document.body.innerHTML = '<table><tr><td>Ana</td></tr></table><p>elsewhere</p>';
  const read = reader(document.querySelector('table') as Element);
  expect(read()).toBe('1: Ana');
  (document.querySelector('p') as Element).textContent = 'changed';
  expect(read()).toBe('1: Ana');
  await Promise.resolve();
  expect(read()).toBe('1: Ana');
});

test.each<[string, (cell: Element) => unknown]>([
  ['a text', (cell) => Object.assign(cell.firstChild as Text, { data: 'Bo' })],
  ['a class', (cell) => cell.classList.add('checkmark-icon')],
  ['a row', (cell) => cell.closest('tr')?.after(document.createElement('tr'))],
])('%s that changed is read anew, before the browser tells of it and after', async (_, change) => {
  document.body.innerHTML = '<table><tr><td>Ana</td></tr></table>';
  const cell = document.querySelector('td') as Element;
  const read = reader(document.querySelector('table') as Element);
  read();
  change(cell);
  expect(read()).toMatch(/^2/);
  change(cell);
  cell.setAttribute('title', 'x');
  await Promise.resolve();
  expect(read()).toMatch(/^3/);
  expect(read()).toMatch(/^3/);
});

test('another key is read anew, and what is not whole is not kept', () => {
  document.body.innerHTML = '<table></table>';
  const read = reader(document.querySelector('table') as Element);
  expect(read('a')).toBe('1: ');
  expect(read('b')).toBe('2: ');
  expect(read('c', () => false)).toBe('3: ');
  expect(read('c')).toBe('4: ');
});

test('students: a tick, a pencil and a form closed to typing are seen at the next look', () => {
  put(CONTACT, contactPage({ students: studentTable(studentRow(0)) }));
  const memory = memoryWith();
  const student = () => {
    const { page } = look(memory);
    return page.is === 'contact' ? page.students?.[0] : undefined;
  };
  expect(student()).toMatchObject({ access: false, editable: true });
  document.getElementById('relationship-dataaccess-0')?.classList.add('checkmark-icon');
  expect(student()).toMatchObject({ access: true, editable: true });
  const form = document.querySelector('form') as HTMLElement;
  const closed = document.createElement('fieldset');
  closed.append(...form.childNodes);
  form.append(closed);
  expect(student()).toMatchObject({ access: true, editable: true });
  closed.disabled = true;
  expect(student()).toMatchObject({ access: true, editable: false });
});

test('students: what is done to the Facts does not reach what is kept', () => {
  put(CONTACT, contactPage({ students: studentTable(studentRow(0)) }));
  const memory = memoryWith();
  const first = look(memory).page;
  if (first.is !== 'contact' || !first.students?.[0]) throw new Error(first.is);
  first.students[0].number = '10123';
  expect(look(memory).page).not.toMatchObject({ students: [{ number: '10123' }] });
});
