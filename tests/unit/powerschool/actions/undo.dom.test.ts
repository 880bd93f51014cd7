import { beforeEach, expect, test } from 'vitest';
import type { ActionContext } from '../../../../lib/powerschool/actions/outcome.ts';
import { rollback, undo } from '../../../../lib/powerschool/actions/undo.ts';
import type { Change, PageSession } from '../../../../lib/powerschool/core/page-session.ts';
import { $, sessionWith } from '../fixtures.ts';

let session: PageSession;
const change = (
  field: string,
  before: string,
  after: string,
  more: Partial<Change> = {},
): Change => ({
  drawer: 'email',
  field,
  element: $(`#${field}`),
  before,
  after,
  ...more,
});
const context = (changes: Change[] = []) => ({ session, changes }) as unknown as ActionContext;

beforeEach(() => {
  document.body.innerHTML = '<input id="type" value="Home"><input id="address" value="new">';
  session = sessionWith();
});

test('puts every value back, and forgets the temporary password', () => {
  session.undo = [change('type', '', 'Home'), change('address', 'old', 'new')];
  session.temporaryPassword = 'Sesame-2345';
  expect(undo(context())).toEqual({ leftAlone: [] });
  expect([$('#type').value, $('#address').value]).toEqual(['', 'old']);
  expect(session).toMatchObject({ undo: [], temporaryPassword: undefined });
});

test('a value that the registrar changed since stays, and is named', () => {
  session.undo = [change('type', '', 'Home'), change('address', 'old', 'new')];
  $('#address').value = 'typed by hand';
  expect(undo(context())).toEqual({ leftAlone: ['address'] });
  expect([$('#type').value, $('#address').value]).toEqual(['', 'typed by hand']);
});

test('a field in the drawer of another row stays', () => {
  session.drawerOwner = { kind: 'student', row: '42', contact: '9002' };
  session.undo = [
    change('type', '', 'Home', { owner: { kind: 'student', row: '41', contact: '9002' } }),
  ];
  expect(undo(context())).toEqual({ leftAlone: ['type'] });
  expect($('#type').value).toBe('Home');
});

test('a field that the page has drawn anew is found again', () => {
  session.undo = [change('type', '', 'Home', { find: () => $<HTMLInputElement>('#type') })];
  $('#type').outerHTML = '<input id="type" value="Home">';
  expect(undo(context())).toEqual({ leftAlone: [] });
  expect($('#type').value).toBe('');
});

test('a rollback takes back what this action changed from one point on, and nothing before', () => {
  const changes = [change('type', '', 'Home'), change('address', 'old', 'new')];
  session.undo = [...changes];
  rollback(context(changes), 1);
  expect([$('#type').value, $('#address').value]).toEqual(['Home', 'old']);
  expect(session.undo.map(({ field }) => field)).toEqual(['type']);
});
