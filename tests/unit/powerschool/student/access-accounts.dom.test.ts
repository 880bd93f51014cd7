/** Access Accounts: whether any parent of this student may see data. */
import { expect, test } from 'vitest';
import { look, put } from '../fixtures.ts';

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
