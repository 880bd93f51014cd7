import { expect, test, vi } from 'vitest';
import { createCachedRead } from '../../../../lib/powerschool/dom/cached-read.ts';
import { createWordReader } from '../../../../lib/powerschool/dom/word-reader.ts';
import { createPhrases } from '../../../../lib/powerschool/wording/phrases.ts';
import {
  CONTACT,
  contactPage,
  look,
  nameReader,
  put,
  sessionWith,
  studentRow,
  studentTable,
  tools,
} from '../fixtures.ts';

function reader(root: Element) {
  let reads = 0;
  const cachedRead = createCachedRead<string>();
  const read = (key = '', given = nameReader(), meanwhile = () => {}) =>
    cachedRead(root, key, given, () => {
      meanwhile();
      return `${++reads}: ${root.textContent}`;
    });
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
])('%s that changed is read anew, before the browser reports it and after', async (_, change) => {
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

test('another key is read anew, and what a reader of names is wanted for is not kept', () => {
  document.body.innerHTML = '<table></table>';
  const read = reader(document.querySelector('table') as Element);
  expect(read('a')).toBe('1: ');
  expect(read('b')).toBe('2: ');
  const given = nameReader();
  expect(read('c', given, () => Object.assign(given, { needsNameReader: true }))).toBe('3: ');
  expect(read('c')).toBe('4: ');
  expect(read('c')).toBe('4: ');
});

test('other phrases are a reason to read again only where phrases were asked for', () => {
  document.body.innerHTML = '<table></table>';
  const root = document.querySelector('table') as Element;
  const [withoutPhrases, withPhrases] = [reader(root), reader(root)];
  let current = nameReader();
  const ask = () => void current.phrases.says('custody', 'Custody');
  const both = () => [withoutPhrases('', current), withPhrases('', current, ask)];
  expect(both()).toEqual(['1: ', '1: ']);
  current = createWordReader(createPhrases(current.phrases, { town: ['Miasto'] }));
  expect(both()).toEqual(['1: ', '2: ']);
  expect(both()).toEqual(['1: ', '2: ']);
});

const rows = (count: number) => Array.from({ length: count }, (_, n) => studentRow(n)).join('');

test('students in a table with known ids are not read once more when the page tools come', () => {
  put(CONTACT, contactPage({ students: studentTable(rows(20)) }));
  const session = sessionWith(false);
  const lookups = vi.spyOn(document, 'getElementById');
  const read = () => {
    lookups.mockClear();
    const { page } = look(session);
    const students = page.kind === 'contact' ? page.students : undefined;
    return { students, cells: lookups.mock.calls.filter(([id]) => /^relationship-/.test(id)) };
  };
  const first = read();
  expect(first.students?.[0]).toMatchObject({ access: false });
  expect(first.cells).not.toEqual([]);
  session.tools = tools;
  expect(read()).toEqual({ students: first.students, cells: [] });
  lookups.mockRestore();
});

test.each([1, 20])(
  '%i students: a tick, a pencil and a form closed to typing are seen at the next look',
  (count) => {
    put(CONTACT, contactPage({ students: studentTable(rows(count)) }));
    const session = sessionWith();
    const student = () => {
      const { page } = look(session);
      return page.kind === 'contact' ? page.students?.[0] : undefined;
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
  },
);

test('students: what is done to the Facts does not reach what is kept', () => {
  put(CONTACT, contactPage({ students: studentTable(studentRow(0)) }));
  const session = sessionWith();
  const first = look(session).page;
  if (first.kind !== 'contact' || !first.students?.[0]) throw new Error(first.kind);
  first.students[0].number = '10123';
  expect(look(session).page).not.toMatchObject({ students: [{ number: '10123' }] });
});
