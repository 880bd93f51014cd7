/** Access Accounts: whether any parent of this student may see data. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { $, look, put, sessionWith, tools } from '../fixtures.ts';

const HEADER = `<input id="Student_Name_Type_Ahead" value="Rivera, Leo"><div id="student_details_information">
  <span>Grade 5</span><span>Student Number: 100234</span><span class="homeSchool">PHS</span></div>`;

test('access accounts', () => {
  put(
    '/admin/students/accessaccounts.html?frn=001555',
    `${HEADER}<input id="guardianwebid"><input type="checkbox" id="allowGuardianWebAccess" checked>`,
  );
  expect(look().page).toMatchObject({
    kind: 'access-accounts',
    parentAccess: true,
    student: { dcid: '555' },
  });
  document.getElementById('allowGuardianWebAccess')?.remove();
  expect(look()).toMatchObject({ page: { parentAccess: undefined }, missing: ['parent-access'] });
});

const ACCESS = '/admin/students/accessaccounts.html?frn=001555';

const BOX = '<input type="checkbox" id="allowGuardianWebAccess">';

test.each([
  ['the box alone', BOX, false, []],
  ['the box, ticked', BOX.replace('>', ' checked>'), true, []],
  ['shown as text', '<span id="allowGuardianWebAccess">Yes</span><input id="guardianwebid">'],
  ['the box twice, so that either may be it', BOX.replace('>', ' checked>') + BOX],
])(
  'Enable Parent Access: %s',
  (_, html, parentAccess?: boolean, missing: string[] = ['parent-access']) => {
    put(ACCESS, HEADER + html);
    expect(look()).toMatchObject({ page: { kind: 'access-accounts', parentAccess }, missing });
  },
);

test('the page of Access Accounts without what is on it, or without a student, is unknown', () => {
  put(ACCESS, `${HEADER}<span id="allowGuardianWebAccess">Yes</span>`);
  expect(look()).toMatchObject({ page: { kind: 'unknown' }, missing: [] });
  put('/admin/students/accessaccounts.html', HEADER + BOX);
  expect(look()).toMatchObject({ page: { kind: 'unknown' }, missing: [] });
});

describe('a box that may show what is not saved', () => {
  let watching: AbortController;
  /** Opens the page, and says how, and whether a person had used it before Kinlink listened; jsdom tells neither. */
  const open = (html: string, type = 'navigate', hasBeenActive = false) => {
    Object.assign(navigator, { userActivation: { hasBeenActive } });
    Object.assign(performance, { getEntriesByType: () => [{ type }] });
    put(ACCESS, HEADER + html);
    return $('#allowGuardianWebAccess');
  };
  const listen = () => tools.trackUse(window, sessionWith(), watching.signal);
  beforeEach(() => {
    watching = new AbortController();
  });
  afterEach(() => {
    watching.abort();
    Reflect.deleteProperty(navigator, 'userActivation');
    Reflect.deleteProperty(performance, 'getEntriesByType');
  });
  const TICKED = BOX.replace('>', ' checked>');
  const unsaved = { kind: 'access-accounts', unsaved: true, parentAccess: undefined };
  const saved = (parentAccess: boolean) => ({ parentAccess, unsaved: false });

  it.each([
    ['ticked', BOX],
    ['cleared', TICKED],
  ])('is %s by the registrar: what counts is not known, until it is changed back', (_, html) => {
    const box = open(html);
    listen();
    box.click();
    expect(look()).toMatchObject({ page: unsaved, missing: [] });
    box.click();
    expect(look().page).toMatchObject(saved(html === TICKED));
  });

  it('shows what is saved if a script of the page set it, whatever else the registrar clicks', () => {
    const box = open(`${BOX}<button id="other"></button>`);
    listen();
    box.checked = true;
    $('#other').click();
    expect(look().page).toMatchObject(saved(true));
    box.click();
    expect(look().page).toMatchObject(unsaved);
  });

  it.each(['reload', 'back_forward'])(
    'may be restored by the browser after a %s, so only the page’s HTML says what is saved',
    (type) => {
      const box = open(BOX, type);
      listen();
      box.checked = true;
      expect(look().page).toMatchObject(unsaved);
      box.click();
      expect(look().page).toMatchObject(saved(false));
    },
  );

  it('may have been changed by the registrar before Kinlink was there', () => {
    open(BOX, 'navigate', true).checked = true;
    listen();
    expect(look().page).toMatchObject(unsaved);
  });

  it.each(['ng-model', 'data-ng-model'])(
    'with %s is marked by AngularJS once it is changed',
    (name) => {
      const box = open(BOX.replace('>', ` ${name}="access">`), 'reload', true);
      box.checked = true;
      listen();
      expect(look().page).toMatchObject(saved(true));
      box.checked = false;
      box.classList.add('ng-dirty');
      expect(look().page).toMatchObject(unsaved);
    },
  );
});
