/** Pages whose words or rows are not the saved record: translated, or in consolidation. */
import { beforeEach, describe, expect, test } from 'vitest';
import { $, CONTACT, contactPage, look, put, sessionWith } from './fixtures.ts';

const root = document.documentElement;
/** The page, and what it says once it was looked at before. */
function show(more = '', foot = ''): ReturnType<typeof sessionWith> {
  put(CONTACT, contactPage({ more }) + foot);
  const session = sessionWith(false);
  expect(look(session).unsettled).toBeUndefined();
  return session;
}
const reason = (session = sessionWith(false)) => look(session).unsettled;

beforeEach(() => {
  root.className = '';
  root.lang = 'en';
});

describe('translated by the browser', () => {
  test('Chrome marks the page', () => {
    const session = show();
    root.className = 'translated-ltr';
    expect(reason(session)).toBe('translated');
    root.className = 'translated-rtl';
    expect(reason(session)).toBe('translated');
  });

  test('Chrome’s two font elements count before the page is marked', () => {
    const session = show();
    $('h2').innerHTML = '<font style="vertical-align: inherit;"><font>Teléfonos</font></font>';
    expect(reason(session)).toBe('translated');
  });

  test('an old font element alone is no translation', () => {
    show('<p><font color="red">Note</font></p>');
    show('<p><font color="red"><font size="4">Closed on Friday</font></font></p>');
  });

  test.each(['_msttexthash', 'data-moz-translations-id'])('%s on a heading', (mark) => {
    const session = show();
    $('h2').setAttribute(mark, '1');
    expect(reason(session)).toBe('translated');
  });

  test('the page’s language changes after it was first seen', () => {
    const session = show();
    root.lang = 'es';
    expect(reason(session)).toBe('translated');
    root.lang = 'en';
    expect(reason(session)).toBeUndefined();
  });

  test('a page that is Spanish from the start is not translated', () => {
    root.lang = 'es';
    show();
  });
});

describe('in consolidation', () => {
  const box = (name: string) =>
    `<input type="checkbox" id="show-all-${name}-checkbox" class="box">`;
  const boxes = box('relationships') + box('addresses');
  const conflict =
    '<p id="relationship-detail-conflict-feedback" class="ng-hide">Conflicts first</p>';
  const dialog = '<div id="consolidateDialog" style="display:none">Consolidate</div>';
  const foot =
    '<input type="button" id="fake-delete-button" value="Delete">' +
    '<button id="submit-button" disabled>Submit</button>';
  const SIGNS: Record<string, () => void> = {
    'Submit is enabled without an edit': () => $('#submit-button').removeAttribute('disabled'),
    'Delete is hidden': () => $('#fake-delete-button').classList.add('ng-hide'),
    'both boxes are disabled': () => {
      for (const element of document.querySelectorAll('.box')) element.setAttribute('disabled', '');
    },
    'a conflict is shown': () =>
      $('#relationship-detail-conflict-feedback').classList.remove('ng-hide'),
  };
  const names = Object.keys(SIGNS);
  /** Contact Details with its foot inside of the form, as AngularJS marks it. */
  function page() {
    const session = show('', dialog);
    const form = $<HTMLFormElement>('#contactform');
    form.classList.add('ng-pristine');
    for (const stock of form.querySelectorAll('#submit-button, #fake-delete-button'))
      stock.remove();
    form.insertAdjacentHTML('beforeend', boxes + conflict + foot);
    return session;
  }

  test.each(names)('%s: alone it proves nothing', (name) => {
    const session = page();
    SIGNS[name]?.();
    expect(reason(session)).toBeUndefined();
  });

  test.each(
    names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const)),
  )('%s, and %s', (one, other) => {
    const session = page();
    SIGNS[one]?.();
    SIGNS[other]?.();
    expect(reason(session)).toBe('consolidation');
  });

  test('Delete that waits for Confirm is no sign', () => {
    const session = page();
    SIGNS['Submit is enabled without an edit']?.();
    SIGNS['Delete is hidden']?.();
    $('#submit-button').insertAdjacentHTML('afterend', '<input id="real-delete-button">');
    expect(reason(session)).toBeUndefined();
  });
});
