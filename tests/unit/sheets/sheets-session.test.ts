import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import { firstSettings, portalOf, runOf, sortAgain } from '../../../lib/sheets/sheets-session.ts';
import { sheet, sheetsSession, stateWith } from './sheets-page-session.ts';

it('starts with the district’s school and portal, and leaves everything optional off', () => {
  const portal = 'https://parents.example.org/';
  expect(firstSettings({ ...DEFAULT_POLICY, school: 'Lincoln', portal })).toEqual({
    language: 'en',
    sort: 'class',
    onlyOpen: false,
    withAddress: false,
    withClass: false,
    school: 'Lincoln',
    portal,
    contact: '',
  });
});

it('prints the typed portal, else the district’s, else the one of the list’s site', () => {
  const site = 'https://a.example.org';
  const typedPortal = { site, portal: 'https://typed.example.org/' };
  const policy = { ...DEFAULT_POLICY, portal: 'https://parents.example.org/' };
  expect(portalOf({ typedPortal, policy }, { site })).toBe('https://typed.example.org/');
  const other = { site: 'https://b.example.org' };
  expect(portalOf({ typedPortal, policy }, other)).toBe('https://parents.example.org/');
  expect(portalOf({ typedPortal, policy: DEFAULT_POLICY }, other)).toBe(
    'https://b.example.org/public/',
  );
});

describe('the language of a sheet', () => {
  const spanish = sheet({ homeLanguage: 'es' });
  const languageOf = (...given: Parameters<typeof stateWith>) =>
    stateWith(...given).run[0]?.language;

  it('is the one of the run', () => expect(languageOf([sheet()])).toBe('en'));
  it('is the home language, if the list has it', () => expect(languageOf([spanish])).toBe('es'));
  it('is the one that the registrar chose for the parent, before any other', () =>
    expect(languageOf([spanish], {}, { 9001: { language: 'ht' } })).toBe('ht'));
});

it('leaves out handed-out sheets only if the registrar wants that, and counts all', () => {
  const { session, state } = sheetsSession(sheet(), sheet({ contactId: '9002', address: [] }));
  session.data.list.sheetMarks = { 9001: { handedOut: ['1'] } };
  expect(runOf(session.data, state().settings)).toMatchObject({
    run: [{ isHandedOut: true }, { isHandedOut: false }],
    total: 2,
    handedOut: 1,
    withoutAddress: 1,
    hasClasses: true,
    hasLanguages: false,
  });
  const open = runOf(session.data, { ...state().settings, onlyOpen: true });
  expect(open.run?.map((each) => each.sheet.contactId)).toEqual(['9002']);
  expect(open).toMatchObject({ total: 2, handedOut: 1 });
});

it('opens a handed-out sheet again once another child is on it', () => {
  const twins = sheet({ childIds: ['1', '2'] });
  const [open] = stateWith([twins], {}, { 9001: { handedOut: ['1'] } }).run;
  expect(open).toMatchObject({ isHandedOut: false, hasNewChild: true });
  const [done] = stateWith([sheet()], {}, { 9001: { handedOut: ['1', '2'] } }).run;
  expect(done).toMatchObject({ isHandedOut: true, hasNewChild: false });
  const [printedBefore] = stateWith([twins], {}, {}, ['9001']).run;
  expect(printedBefore).toMatchObject({ isPrinted: false, hasNewChild: false });
});

it('sorts anew', () => {
  const { session } = sheetsSession(sheet(), sheet({ contactId: '9002', name: 'Iris Abbot' }));
  sortAgain(session.data, { sort: 'parent' });
  expect(session.data.sorted.map(({ name }) => name)).toEqual(['Iris Abbot', 'Maria Lopez']);
});
