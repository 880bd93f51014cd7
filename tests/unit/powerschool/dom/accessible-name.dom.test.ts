/** The name by which a registrar would call a control. */
import { describe, expect, test } from 'vitest';
import { accessibleName } from '../../../../lib/powerschool/dom/accessible-name.ts';

/** The name of what has the attribute `x`, in the page. */
const name = (html: string) => {
  document.body.innerHTML = html;
  return accessibleName(document.querySelector('[x]') as Element);
};
/** The same in markup that stands in no window, as a template does. */
const parsed = (html: string) =>
  accessibleName(
    new DOMParser().parseFromString(html, 'text/html').querySelector('[x]') as Element,
  );

describe('in the page and in a template alike', () => {
  test.each([
    [
      'a label by its id',
      '<label for="a">Email\n  Address</label><input x id="a">',
      'Email Address',
    ],
    ['a label round it', '<label>City <input x></label>', 'City'],
    [
      'two labels',
      '<label for="a">New</label><label for="a">Password</label><input x id="a">',
      'New Password',
    ],
    ['its own text', '<button x> Add <b>Email</b> </button>', 'Add Email'],
    ['a link’s text', '<a x href="#d">Data Access</a>', 'Data Access'],
    ['a button’s value', '<input x type="button" value="Add Account">', 'Add Account'],
    ['a submit’s value', '<input x type="submit" value="Submit">', 'Submit'],
    [
      'aria-label before all',
      '<label for="a">Other</label><input x id="a" aria-label=" Username ">',
      'Username',
    ],
    ['aria-label before its text', '<button x aria-label="Edit">x</button>', 'Edit'],
    ['its title where nothing else is', '<button x title="Edit"></button>', 'Edit'],
    ['its title after its text', '<button x title="Opens a drawer">Edit</button>', 'Edit'],
    ['nothing', '<input x>', ''],
    ['a button without text', '<button x></button>', ''],
    [
      'the cell to the left',
      '<table><tr><td>Username</td><td><input x></td></tr></table>',
      'Username',
    ],
    [
      'the cell to the left, spaces and all',
      '<table><tr><td> User\n name </td><td><input x></td></tr></table>',
      'User name',
    ],
    ['no cell to the left', '<table><tr><td><input x></td></tr></table>', ''],
    ['a list item without a text of its own', '<ul><li><input x></li></ul>', ''],
    ['the term before it', '<dl><dt>Username</dt><dd><input x></dd></dl>', 'Username'],
    ['the list item’s span', '<ul><li><span>Type</span><select x></select></li></ul>', 'Type'],
    [
      'only the span of the list item',
      '<ul><li><span>Type</span><i>?</i><textarea x></textarea></li></ul>',
      'Type',
    ],
    [
      'a label before the cell to the left',
      '<table><tr><td>Other</td><td><label>City <input x></label></td></tr></table>',
      'City',
    ],
  ])('%s', (_, html, expected) => {
    expect(name(html)).toBe(expected);
    expect(parsed(html)).toBe(expected);
  });
});

test('an example in the field is no name', () => {
  const row = (left: string) =>
    `<table><tr><td>${left}</td><td><input x placeholder="name@example.org"></td></tr></table>`;
  expect(name(row('Email Address'))).toBe('Email Address');
  expect(name(row(''))).toBe('');
});

test('a text before several controls names none of them', () => {
  const row = (more: string) => `<table><tr><td>Phone</td><td><input x>${more}</td></tr></table>`;
  expect(name(row(''))).toBe('Phone');
  for (const more of [
    '<input>',
    '<select></select>',
    '<textarea></textarea>',
    '<button>Go</button>',
  ])
    expect(name(row(more))).toBe('');
  expect(name('<ul><li><span>Phone</span><input x><input></li></ul>')).toBe('');
});

test('a button takes no name from what stands beside it', () => {
  expect(name('<table><tr><td>Phone</td><td><button x></button></td></tr></table>')).toBe('');
});

test('where a label stands there twice it is one name, for fields and ticks', () => {
  const twice = '<label for="a">Email</label><label for="a">Email</label>';
  expect(name(`${twice}<input x id="a">`)).toBe('Email');
  expect(name(`${twice}<input x id="a" aria-label="Account Email">`)).toBe('Account Email');
});

describe('a label names by id, and fields of one id may have each other’s', () => {
  const label = '<label for="a">Email</label>';
  const hidden = '<input id="a" style="display: none">';

  test('of two that can be seen neither has a name', () => {
    expect(name(`${label}<input x id="a"><input id="a">`)).toBe('');
    expect(name(`${label}<input x id="a"><select id="a"></select>`)).toBe('');
  });

  test('one that is hidden takes none away, nor does a field of another id, or of none', () => {
    expect(name(`${label}<input x id="a">${hidden}`)).toBe('Email');
    expect(name(`${label}<input x id="a"><input id="b">`)).toBe('Email');
    expect(name('<label>City <input x></label><input><input>')).toBe('City');
  });

  test('nor one in the page behind the drawer', () => {
    const page = '<input id="a">';
    expect(name(`<div class="ui-dialog-content">${label}<input x id="a"></div>${page}`)).toBe(
      'Email',
    );
  });

  test('buttons share ids and keep their names', () => {
    expect(name('<button x id="a">Submit</button><input id="a"><input id="a">')).toBe('Submit');
  });

  test('in a template no field can be seen, so none is named by another', () => {
    expect(parsed(`${label}<input x id="a"><input id="a">`)).toBe('Email');
  });
});
