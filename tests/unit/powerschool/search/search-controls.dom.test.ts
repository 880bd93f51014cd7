/** Contact search, part by part (facts §8): no id is known in contacts mode, and menus say Contacts too. */
import { describe, expect, test } from 'vitest';
import type { SearchPage } from '../../../../lib/contracts/facts.ts';
import {
  inactiveBox,
  modeSwitch,
  queryField,
  searchButton,
} from '../../../../lib/powerschool/search/search-page.ts';
import { look, nameReader, put } from '../fixtures.ts';

const HOME = '/admin/home.html';
const CLASSIC = '/admin/contacts/search.html';
const HEADING = '<h2>Search Contacts</h2>';
const FIELD = '<input type="text" aria-label="Search">';
const GO = '<button type="button">Search</button>';
const FORM = `<form>${FIELD}${GO}</form>`;
const STUDENTS = '<pss-studentsearch><input id="studentSearchInput"></pss-studentsearch>';

const at = (path: string, inner: string, box = 'div id="content-main"') =>
  put(path, `<${box}>${inner}</${box.split(' ')[0]}>`);
function page(): SearchPage {
  const { page: seen } = look();
  if (seen.kind !== 'search') throw new Error(`page is ${seen.kind}`);
  return seen;
}
const start = (inner: string) => {
  at(HOME, inner);
  return page();
};
const classic = (inner: string) => {
  at(CLASSIC, inner);
  return page();
};
const contacts = (inner: string) => start(HEADING + inner);
const missing = () => look().missing;

test.each([
  'Email Address',
  'Dirección de correo electrónico',
  'Adresse électronique',
  'عنوان البريد الإلكتروني',
])('the field "%s" is found among the others of the classic page', (name) => {
  const field = (label: string) => `<input type="text" aria-label="${label}">`;
  expect(classic(`<form>${field('A')}${field(name)}${field('B')}${GO}</form>`).canSearch).toBe(
    true,
  );
});

describe('where it looks', () => {
  test.each(['div id="content-main"', 'main', 'div role="main"', 'section'])('in %s', (box) => {
    at(HOME, HEADING + FORM, box);
    expect(page()).toMatchObject({ mode: 'contacts', canSearch: true });
  });

  test('not beside the main box', () => {
    put(HOME, `${HEADING}${FORM}<div id="content-main"><input></div>`);
    expect(page()).toMatchObject({ mode: 'unclear', canSearch: false });
    put(HOME, `<div id="content-main">${HEADING}${FIELD}</div>${GO}`);
    expect(page()).toMatchObject({ mode: 'contacts', canSearch: false });
  });

  test.each(['nav', 'div role="navigation"', 'ul id="navSearch"', 'header', 'footer'])(
    'not in %s, though it stands in the main box',
    (menu) => {
      const inMenu = (inner: string) => `<${menu}>${inner}</${menu.split(' ')[0]}>`;
      expect(
        start(`${inMenu('<button aria-pressed="true">Contacts</button>')}<input>`),
      ).toMatchObject({
        mode: 'unclear',
        canSwitch: false,
      });
      expect(
        start(`${inMenu('<select><option>Contacts</option></select>')}<input>`).canSwitch,
      ).toBe(false);
      expect(contacts(inMenu(FORM)).canSearch).toBe(false);
      expect(contacts(`<form>${FIELD}${inMenu(GO)}</form>`).canSearch).toBe(false);
      expect(
        contacts(`${FORM}${inMenu('<label>Include Inactive <input type="checkbox"></label>')}`)
          .inactive,
      ).toBeUndefined();
      expect(
        contacts(`${FORM}${inMenu('<a href="/admin/contacts/edit.html#?contactid=5">Ana</a>')}`)
          .results,
      ).toBeUndefined();
      at(HOME, inMenu('<input>'));
      expect(look().page.kind).toBe('unknown');
    },
  );

  test('a page with nothing to search with is not known yet; contacts mode is, field or not', () => {
    at(HOME, '<h1>Start Page</h1><p>Welcome</p>');
    expect(look().page.kind).toBe('unknown');
    expect(start('<button id="search_switch_btn">Students</button>')).toMatchObject({
      mode: 'unclear',
      canSwitch: true,
    });
    expect(start('<select></select>')).toMatchObject({ canSwitch: false });
    expect(contacts('')).toMatchObject({ mode: 'contacts', canSearch: false });
  });
});

describe('the switch to contacts', () => {
  const name = (inner: string) => {
    at(HOME, `${inner}<input>`);
    return modeSwitch(document, nameReader())?.textContent?.trim();
  };

  test('the most telling wording wins, if it is one', () => {
    expect(name('<button>Contacts</button><button>Contacts and Email</button>')).toBe(
      'Contacts and Email',
    );
    expect(name('<button>Contact</button><a href="#c">Contacts</a>')).toBe('Contacts');
    expect(name('<button>Contacts</button><button>Contacts</button>')).toBeUndefined();
    expect(
      name('<button>Contacts</button><button>Contacts</button><button>Contact</button>'),
    ).toBeUndefined();
    expect(
      name(
        '<button>Contacts</button><select><option>Students</option><option>Contact</option></select>',
      ),
    ).toBe('Contact');
    expect(name('<button>New Contact</button>')).toBeUndefined();
    expect(name('<button>Contacts</button><select><option>Students</option></select>')).toBe(
      'Contacts',
    );
  });

  test('an option of a short list, not of a long one, and not one that is hidden', () => {
    const list = (count: number) =>
      `<select>${'<option>x</option>'.repeat(count - 1)}<option>Contacts</option></select>`;
    expect(name(list(49))).toBe('Contacts');
    expect(name(list(50))).toBeUndefined();
    expect(name(list(3).replace('<select>', '<select class="hide">'))).toBeUndefined();
  });

  test('a link in a result, or to a contact, is none', () => {
    expect(name('<table><tr><td><a href="#x">Contact</a></td></tr></table>')).toBeUndefined();
    expect(name('<a href="/admin/contacts/edit.html#?contactid=5">Contact</a>')).toBeUndefined();
    expect(name('<a href="/admin/contacts/search.html">Contact</a>')).toBe('Contact');
  });

  test('by its name where its text is another', () => {
    at(HOME, '<button aria-label="Contacts">☎</button><input>');
    expect(page().canSwitch).toBe(true);
    expect(modeSwitch(document, nameReader(false))).toBeNull();
  });

  test('the opener is a button', () => {
    expect(start('<p id="search_switch_btn">Contacts</p><input>')).toMatchObject({
      mode: 'unclear',
      canSwitch: false,
    });
    expect(missing()).toEqual(['contacts-switch']);
  });
});

describe('contacts mode', () => {
  const chosen = (attributes: string) =>
    start(`<button ${attributes}>Contacts</button>${FORM}`).mode;
  test.each([
    'aria-selected="true"',
    'aria-pressed="true"',
    'aria-checked="true" role="radio"',
    'aria-current="page"',
    'class="active"',
    'class="selected"',
    'class="ui-tabs-active"',
  ])('a switch with %s', (attributes) => {
    expect(chosen(attributes)).toBe('contacts');
  });

  test('a switch that is not chosen, though it could be', () => {
    expect(chosen('')).toBe('unclear');
    expect(chosen('aria-current="false"')).toBe('unclear');
    expect(chosen('aria-selected="false"')).toBe('unclear');
  });

  test('its tab, option or list item is what is chosen', () => {
    for (const [open, close] of [
      ['<ul><li class="ui-tabs-active">', '</li></ul>'],
      ['<div role="tab" aria-selected="true">', '</div>'],
      ['<div role="option" aria-selected="true">', '</div>'],
    ])
      expect(start(`${open}<a href="#c">Contacts</a>${close}${FORM}`).mode).toBe('contacts');
    expect(start(`<div class="active"><a href="#c">Contacts</a></div>${FORM}`).mode).toBe(
      'unclear',
    );
  });

  test('the opener’s own text, with its arrow, and without students mode only', () => {
    const opener = (text: string) => `<button id="search_switch_btn">${text}</button>${FORM}`;
    for (const text of ['Contacts', 'Contacts ▾', 'Contacts (…)', 'Contacts & Email ▼'])
      expect([text, start(opener(text)).mode]).toEqual([text, 'contacts']);
    expect(start(opener('Students')).mode).toBe('unclear');
    expect(start(`${opener('Contacts')}<input id="studentSearchInput">`).mode).toBe('other');
    expect(start(`${opener('Contacts')}<p class="hide">${STUDENTS}</p>`).mode).toBe('contacts');
  });

  test.each([
    '<h1>Contact Search</h1>',
    '<h3>Search Contacts</h3>',
    '<h4>Current Contact Selection (3)</h4>',
    '<fieldset><legend>Contact Search</legend></fieldset>',
    '<p role="heading">Contact Search</p>',
  ])('the heading %s', (heading) => {
    expect(start(heading + FORM).mode).toBe('contacts');
    expect(start(`<div class="ng-hide">${heading}</div>${FORM}`).mode).toBe('unclear');
  });

  test('the classic page is no other; a text that is no heading says nothing', () => {
    expect(classic('').mode).toBe('contacts');
    expect(start(`<p>Contact Search</p>${FORM}`).mode).toBe('unclear');
    expect(start(`<h2>Student Search</h2>${FORM}`).mode).toBe('unclear');
  });
});

describe('the field', () => {
  const id = (inner: string) => {
    at(CLASSIC, `<form>${inner}</form>`);
    return queryField(document, nameReader())?.id;
  };
  test('the only one, if it has a name and not another field’s', () => {
    expect(id('<input id="a" aria-label="Find">')).toBe('a');
    expect(id('<input id="a">')).toBeUndefined();
    expect(id('<input id="a" aria-label="Last Name">')).toBeUndefined();
    // Alone, it may be named by what is written into it while it is empty.
    expect(id('<input id="a" placeholder="Name, email or phone">')).toBe('a');
    expect(id('<input id="a" placeholder="Last name">')).toBeUndefined();
    expect(id('<input id="a" aria-label="Last Name" placeholder="e.g. Smith">')).toBeUndefined();
  });

  test('of several the one that is for it, if it is one', () => {
    expect(id('<input id="a" aria-label="Name"><input id="b" aria-label="Email">')).toBe('b');
    expect(
      id('<input id="a" aria-label="Email"><input id="b" aria-label="Email Address">'),
    ).toBeUndefined();
    expect(id('<input id="a" aria-label="Find"><input id="b" aria-label="x">')).toBeUndefined();
  });

  test('is no password, no number, no list, and none of the student search', () => {
    for (const other of [
      '<input type="password" aria-label="Email">',
      '<input type="number" aria-label="Email">',
      '<select aria-label="Email"></select>',
      '<input id="studentSearch" aria-label="Email">',
      `<pss-studentsearch><input aria-label="Email"></pss-studentsearch>`,
    ]) {
      expect(id(other)).toBeUndefined();
      expect(id(`${other}<input id="b" aria-label="Find">`)).toBe('b');
      expect(id(`${other}<input id="b" aria-label="Email"><input aria-label="City">`)).toBe('b');
    }
  });

  test('what stands in it is told in contacts mode only', () => {
    expect(contacts(FORM.replace('type="text"', 'value="maria@example.org"')).query).toBe(
      'maria@example.org',
    );
    expect(start(FORM.replace('type="text"', 'value="Rivera"')).query).toBe('');
  });

  test('where it is not found, that is said', () => {
    contacts('');
    expect(missing()).toEqual(['search-field']);
    contacts(FIELD);
    expect(missing()).toEqual(['search-button']);
    contacts(FORM);
    expect(missing()).toEqual([]);
    start(STUDENTS);
    expect(missing()).toEqual(['contacts-switch']);
  });
});

describe('the button', () => {
  const id = (html: string) => {
    at(CLASSIC, html);
    return searchButton(document, nameReader())?.id;
  };
  const go = (name: string, text = 'Search') =>
    `<button type="button" id="${name}">${text}</button>`;

  test('is the one in the field’s form, else the only one in the main box', () => {
    expect(id(`<form>${FIELD}${go('a')}</form>${go('b')}`)).toBe('a');
    expect(id(`${FIELD}<p>${go('b')}</p>`)).toBe('b');
    expect(id(`${FIELD}${go('a')}${go('b')}`)).toBeUndefined();
    expect(id(`<form>${FIELD}${go('a')}${go('b')}</form>`)).toBeUndefined();
    expect(id(go('a'))).toBeUndefined();
  });

  test('is none of the student search', () => {
    expect(id(`${FIELD}<div id="studentTools">${go('a')}</div>`)).toBeUndefined();
    expect(id(`${FIELD}<div id="studentTools">${go('a')}</div>${go('b')}`)).toBe('b');
  });

  test('in unknown words it is the only submit button of a form that can only ask', () => {
    const field = FIELD.replace('text', 'search');
    const form = (inner: string) => id(`<form method="GET">${field}${inner}</form>`);
    expect(form(`<button id="a">Hledat</button>${go('b', 'Zrušit')}`)).toBe('a');
    expect(form('<input type="submit" id="a" value="Hledat">')).toBe('a');
    expect(form('<button id="a">Hledat</button><button>Smazat</button>')).toBeUndefined();
    expect(id(`${field}<button id="a">Hledat</button>`)).toBeUndefined();
    expect(form('<nav><button id="a">Hledat</button></nav>')).toBeUndefined();
  });

  test('in unknown words it is none where the form may save something', () => {
    const field = FIELD.replace('text', 'search');
    for (const form of [
      `<form>${field}<button id="a">保存</button></form>`,
      `<form method="post">${field}<button id="a">Hledat</button></form>`,
      `<form method="get">${FIELD}<button id="a">Hledat</button></form>`,
    ])
      expect([form, id(form)]).toEqual([form, undefined]);
  });
});

describe('the box for inactive contacts', () => {
  const box = (name: string, more = '') => `<label>${name} <input type="checkbox" ${more}></label>`;
  test('ticked or not, or not there', () => {
    expect(contacts(FORM + box('Include inactive contacts', 'checked')).inactive).toBe(true);
    expect(contacts(FORM + box('Include inactive contacts')).inactive).toBe(false);
    expect(contacts(FORM + box('Access Accounts Only')).inactive).toBeUndefined();
    expect(
      contacts(FORM + box('Include Inactive') + box('Show Inactive')).inactive,
    ).toBeUndefined();
    expect(start(FORM + box('Include Inactive', 'checked')).inactive).toBeUndefined();
  });

  test('not among the many boxes of a list, and not before names can be read', () => {
    const many = (count: number) => box('Include Inactive') + box('x').repeat(count - 1);
    expect(contacts(FORM + many(50)).inactive).toBe(false);
    expect(contacts(FORM + many(51)).inactive).toBeUndefined();
    at(HOME, HEADING + FORM);
    const blind = nameReader(false);
    expect([inactiveBox(document, blind), blind.needsNameReader]).toEqual([null, false]);
    at(HOME, HEADING + FORM + box('Include Inactive'));
    expect([inactiveBox(document, blind), blind.needsNameReader]).toEqual([null, true]);
    const names = nameReader();
    expect([inactiveBox(document, names)?.checked, names.needsNameReader]).toEqual([false, false]);
  });
});
