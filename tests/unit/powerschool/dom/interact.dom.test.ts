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
import { WORDS } from '../../../../lib/powerschool/wording/phrase-table.ts';
import { $, live, memoryWith, put } from '../fixtures.ts';

const commitWords = (WORDS.commit ?? []).flatMap((column) => column.split('|'));

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
  for (const selector of [`#${id}`, 'span', 'label']) expect(press($(selector))).toBe(false);
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
    expect([html, press(element, { nameOf, needsNameReader: false })]).toEqual([html, false]);
    expect(presses).toBe(0);
  }
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
  ]) {
    put('/x', `<button>${label}</button>`);
    expect([label, commits($('button'))]).toEqual([label, false]);
    expect(press($('button'))).toBe(true);
  }
  put('/x', '<button disabled>Search</button>');
  expect(press($('button'))).toBe(false);
  put('/x', '<div hidden><button>Search</button></div>');
  expect(press($('button'))).toBe(false);
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
    expect(await fill(control, value, live())).toBe(true);
    expect(stateOf(control)).not.toBe(before);
    restore(control, before);
    expect(stateOf(control)).toBe(before);
  }
  expect(events.slice(0, 4)).toEqual(['focus', 'input', 'change', 'blur']);
  expect(await fill($('#s'), 'two', live())).toBe(false);
});

test('never unticks, and leaves locked controls alone', async () => {
  put(
    '/x',
    '<input type="checkbox" checked><input id="r" readonly value="x"><fieldset disabled><input id="d"></fieldset>',
  );
  await fill($('input'), '1', live());
  expect($('input').checked).toBe(true);
  expect(await fill($('#r'), 'y', live())).toBe(false);
  expect(await fill($('#d'), 'y', live())).toBe(false);
  expect([$('#r').value, $('#d').value]).toEqual(['x', '']);
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
  await fill(input, 'maria@example.org', live());
  expect([input.value, input.dataset.chosen]).toEqual(['maria@example.org', 'maria@example.org']);
});

test('finds by id, then field, then label; two are none; hidden is none', () => {
  const memory = memoryWith();
  const what = spec('entry', 'known', 'username', 'PCAS_ACCOUNT.USERNAME');
  const how = (html: string) => {
    put('/x', html);
    return find(what, document.body, memory)?.how;
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
  const blind = memoryWith(false);
  put('/x', label);
  expect([find(what, document.body, blind), blind.needsNameReader]).toEqual([null, true]);
});
