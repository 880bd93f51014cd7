import { expect, test } from 'vitest';
import { accessibleName as nameOf } from '../../../../lib/powerschool/dom/accessible-name.ts';
import {
  commits,
  fill,
  press,
  restore,
  stateOf,
} from '../../../../lib/powerschool/dom/interact.ts';
import { find, spec } from '../../../../lib/powerschool/dom/locate.ts';
import {
  MORE_COMMIT_WORDS,
  PHRASE_TABLE,
} from '../../../../lib/powerschool/wording/phrase-table.ts';
import { $, live, nameReader, put } from '../fixtures.ts';

const commitWords = [...(PHRASE_TABLE.commit ?? []), ...MORE_COMMIT_WORDS].flatMap((column) =>
  column.split('|'),
);

test.each([
  'submit-button',
  'email-panel-save-button',
  'demographics-panel-save-button',
  'phone-panel-save-button',
  'physical-address-panel-save-button',
  'fake-delete-button',
  'real-delete-button',
  'btnSubmit',
])('never presses #%s, nor what stands in it or names it', (id) => {
  put('/x', `<button id="${id}"><span>Go</span></button><label for="${id}">Go</label>`);
  let presses = 0;
  $(`#${id}`).addEventListener('click', () => presses++);
  for (const selector of [`#${id}`, 'span', 'label'])
    expect(press($(selector), nameReader())).toBe(false);
  expect(presses).toBe(0);
});

test.each(commitWords)('never presses what is labelled %s', (word) => {
  for (const html of [
    `<button>${word}</button>`,
    `<input type="button" value="${word.toUpperCase()}">`,
    `<a aria-label="${word} now" href="#">→</a>`,
    `<button title="${word}"><i>x</i></button>`,
    `<i id="l">${word}</i><button aria-labelledby="l">→</button>`,
  ]) {
    put('/x', html);
    let presses = 0;
    const element = $('button,input,a');
    element.addEventListener('click', () => presses++);
    expect([html, press(element, { ...nameReader(), nameOf })]).toEqual([html, false]);
    expect(presses).toBe(0);
  }
});

test.each([
  'Entregar',
  'Ahorrar cambios',
  'Update',
  'Finish and close',
  'Create Account',
  '保存更改',
  'Gửi',
  'Soumèt',
  'Salvar alterações',
])('takes %s for a word that commits, in a translated page too', (label) => {
  put('/x', `<button>${label}</button>`);
  expect(commits($('button'), nameReader())).toBe(true);
});

test('presses what opens things', () => {
  for (const label of [
    'Add Account',
    'Add Email',
    'Search',
    'Data Access',
    'Contacts and Email',
    'Añadir cuenta',
    'Rechercher',
    'Account',
    'Updates',
    '搜索',
  ]) {
    put('/x', `<button>${label}</button>`);
    expect([label, commits($('button'), nameReader())]).toEqual([label, false]);
    expect(press($('button'), nameReader())).toBe(true);
  }
  put('/x', '<button disabled>Search</button>');
  expect(press($('button'), nameReader())).toBe(false);
  put('/x', '<div hidden><button>Search</button></div>');
  expect(press($('button'), nameReader())).toBe(false);
});

test('fills as a person would, and puts back exactly', async () => {
  put(
    '/x',
    '<input id="t"><input type="checkbox" id="c"><select id="s"><option value="?"></option><option value="b"> Two  Words </option><option value="c">Other</option></select>',
  );
  const events: string[] = [];
  for (const type of ['focus', 'input', 'change', 'blur'])
    $('#t').addEventListener(type, () => events.push(type));
  for (const [selector, value] of [
    ['#t', 'hello'],
    ['#c', '1'],
    ['#s', 'two words'],
  ] as const) {
    const control = $(selector);
    const before = stateOf(control);
    expect(await fill(control, value, nameReader(), live())).toBe(true);
    expect(stateOf(control)).not.toBe(before);
    restore(control, before);
    expect(stateOf(control)).toBe(before);
  }
  expect(events.slice(0, 4)).toEqual(['focus', 'input', 'change', 'blur']);
  expect(await fill($('#s'), 'two', nameReader(), live())).toBe(false);
});

test('never unticks, and leaves locked controls alone', async () => {
  put(
    '/x',
    '<input type="checkbox" checked><input id="r" readonly value="x"><fieldset disabled><input id="d"></fieldset>',
  );
  await fill($('input'), '1', nameReader(), live());
  expect($('input').checked).toBe(true);
  expect(await fill($('#r'), 'y', nameReader(), live())).toBe(false);
  expect(await fill($('#d'), 'y', nameReader(), live())).toBe(false);
  expect([$('#r').value, $('#d').value]).toEqual(['x', '']);
});

test.each([
  '<input type="checkbox" id="custody-input">',
  '<input type="checkbox" name="livesWith">',
  '<label><input type="checkbox" id="x1"> School Pickup</label>',
  '<label>Contacto de emergencia <input type="checkbox"></label>',
  '<input type="checkbox" aria-label="Autorisé à venir chercher">',
  '<label><input type="checkbox"> الحضانة</label>',
])('never ticks a box with legal weight: %s', async (html) => {
  put('/x', html);
  expect(await fill($('input'), '1', nameReader(), live())).toBe(false);
  expect($('input').checked).toBe(false);
});

test('a surname that holds such a word does not forbid the box of its row', async () => {
  put('/x', '<input type="checkbox" aria-label="Lagarde, Ana">');
  expect(await fill($('input'), '1', nameReader(), live())).toBe(true);
});

test('an id that is no selector does not stop a combo', async () => {
  put('/x', '<input role="combobox"><ul role="listbox"><li role="option">Two</li></ul>');
  const id = 'a"] b';
  $('input').setAttribute('aria-controls', id);
  $('ul').id = id;
  const pressed: string[] = [];
  $('li').addEventListener('click', () => pressed.push('Two'));
  expect(await fill($('input'), 'Two', nameReader(), live())).toBe(true);
  expect(pressed).toEqual(['Two']);
});

test('a combo is answered in the list that it shows', async () => {
  put('/x', '<input role="combobox" aria-controls="list"><ul id="list" role="listbox"></ul>');
  const input = $('input');
  input.addEventListener('input', () =>
    setTimeout(() => {
      $('ul').innerHTML =
        '<li role="option">maria@example.org.uk</li><li role="option">maria@example.org</li>';
      for (const item of document.querySelectorAll('li'))
        item.onclick = () => {
          input.dataset.chosen = item.textContent ?? '';
        };
    }, 5),
  );
  await fill(input, 'maria@example.org', nameReader(), live());
  expect([input.value, input.dataset.chosen]).toEqual(['maria@example.org', 'maria@example.org']);
});

test('finds by id, then field, then label; two are none; hidden is none', () => {
  const reader = nameReader();
  const what = spec('entry', 'known', 'username', 'PCAS_ACCOUNT.USERNAME');
  const how = (html: string) => {
    put('/x', html);
    return find(what, document.body, reader)?.foundBy;
  };
  const label = '<label>Username <input></label>';
  const field = '<span data-pss-validation-field="PCAS_ACCOUNT.USERNAME"><input></span>';
  expect(how(`<input id="known">${field}${label}`)).toBe('id');
  expect(how(`<input id="known ">`)).toBe('id');
  expect(how(`<b id="known"></b>${field}${label}`)).toBe('field');
  expect(how(label)).toBe('label');
  expect(how('<table><tr><td>Nombre de usuario:</td><td><input></td></tr></table>')).toBe('label');
  expect(how('<label>Username 2 <input></label>')).toBeUndefined();
  expect(how(label + label)).toBeUndefined();
  expect(how('<input id="known"><input id="known">')).toBeUndefined();
  expect(how(`<div class="ng-hide">${label}</div>`)).toBeUndefined();
  const blind = nameReader(false);
  put('/x', label);
  expect([find(what, document.body, blind), blind.needsNameReader]).toEqual([null, true]);
});

test('a list without a choice is put back without one, also where an option has no value', () => {
  put('/x', '<select><option value="">None</option><option>Mother</option></select>');
  const list = $<HTMLSelectElement>('select');
  list.selectedIndex = -1;
  const before = stateOf(list);
  list.selectedIndex = 1;
  restore(list, before);
  expect(list.selectedIndex).toBe(-1);
  list.selectedIndex = 0;
  const none = stateOf(list);
  list.selectedIndex = 1;
  restore(list, none);
  expect(list.selectedIndex).toBe(0);
});
