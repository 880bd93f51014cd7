import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WorklistFinding } from '../../../../lib/contracts/findings/worklist-findings.ts';
import type { ListedContact, ListedStudent } from '../../../../lib/contracts/worklist/list.ts';
import { buildSheets } from '../../../../lib/rules/sheets/build-sheets.ts';
import { buildRows, type ListInput } from '../../../../lib/rules/worklist/rows.ts';
import { contact, listOf, student, tie } from '../worklist/listed-people.ts';

const luis = tie({ dcid: '2', number: '10124', name: 'Luis Lopez' });

/** Builds the sheets of a list as the page does. */
function sheetsOf(
  students: ListedStudent[] = [student()],
  contacts: ListedContact[] = [contact()],
  more: Partial<ListInput> = {},
) {
  return buildSheets({
    rows: buildRows(listOf({ students, contacts, ...more })),
    students: new Map(students.map((each) => [each.dcid, each])),
    contacts: new Map(contacts.map((each) => [each.contactId, each])),
  });
}

it('makes a sheet for a ready parent', () => {
  const [sheet] = sheetsOf([student({ grade: '3', homeroom: '12' })]).sheets;
  expect(sheet).toEqual({
    contactId: '9001',
    name: 'Maria Lopez',
    username: 'maria@example.org',
    firstNames: ['Ana'],
    childIds: ['1'],
    children: [{ name: 'Ana Lopez', school: 'LES', grade: '3', homeroom: '12' }],
    notReady: [],
    homeLanguage: undefined,
    otherLanguage: '',
    address: [],
    family: 0,
    place: 0,
  });
});

describe('a parent with several children', () => {
  const both = [
    student({ grade: '5' }),
    student({ dcid: '2', place: 1, grade: 'K', contactIds: ['9001'] }),
  ];

  it('gets one sheet with all of them, the youngest first', () => {
    const { sheets } = sheetsOf(both, [contact({ students: [tie(), luis] })]);
    expect(sheets.map(({ firstNames }) => firstNames)).toEqual([['Luis', 'Ana']]);
  });

  it('also sees children with access who are not on the list', () => {
    const eva = tie({ dcid: '3', name: 'Eva Lopez' });
    const past = tie({ dcid: '4', name: 'Otto Lopez', current: false });
    const closed = tie({ dcid: '5', name: 'Mia Lopez', access: false });
    const [sheet] = sheetsOf(
      [student()],
      [contact({ students: [tie(), eva, past, closed] })],
    ).sheets;
    expect(sheet?.firstNames).toEqual(['Ana', 'Eva']);
    expect(sheet?.childIds).toEqual(['1', '3']);
  });

  it('gets a sheet without a child who is not ready, and the page names that child', () => {
    const closed = { ...luis, access: false };
    const [sheet] = sheetsOf(both, [contact({ students: [tie(), closed] })]).sheets;
    expect(sheet?.firstNames).toEqual(['Ana']);
    expect(sheet?.notReady).toEqual(['Luis Lopez']);
  });
});

it('makes a sheet for each of two parents, because each has a username', () => {
  const father = contact({
    contactId: '9002',
    name: 'Jorge Lopez',
    username: 'jorge@example.org',
    emails: [{ address: 'jorge@example.org', primary: true }],
    phones: [],
  });
  const { sheets } = sheetsOf([student({ contactIds: ['9001', '9002'] })], [contact(), father]);
  expect(sheets.map(({ username }) => username)).toEqual([
    'maria@example.org',
    'jorge@example.org',
  ]);
  expect(new Set(sheets.map(({ family }) => family)).size).toBe(1);
});

describe('there is no sheet', () => {
  it.each<[string, Partial<ListedContact>]>([
    ['for a parent who is not ready', { students: [tie({ access: false })] }],
    ['for a parent without an account', { hasAccount: false, username: undefined }],
  ])('%s', (_, more) => {
    expect(sheetsOf([student()], [contact(more)])).toEqual({
      sheets: [],
      withoutUsername: [],
      withoutAccess: 0,
    });
  });

  it('for a row that is not needed', () => {
    const dismissed = { '1 9001': 'The student isn’t coming' };
    expect(sheetsOf([student()], [contact()], { dismissed }).sheets).toEqual([]);
  });

  it('for a ready parent without a username, whom the page names', () => {
    const { sheets, withoutUsername } = sheetsOf([student()], [contact({ username: undefined })]);
    expect(sheets).toEqual([]);
    expect(withoutUsername).toEqual(['Maria Lopez']);
  });
});

describe('a district that counts less as open work', () => {
  const KIT: WorklistFinding[] = JSON.parse(readFileSync('docs/it/kit/google-admin.json', 'utf8'))
    .worklistCounts.Value;
  const off = tie({ access: false });
  it.each<[string, WorklistFinding[], Partial<ListedContact>, Partial<ListedStudent>]>([
    ['whose contact is inactive', KIT, { active: false }, {}],
    ['whose child has no Parent Access', KIT, {}, { parentAccess: false }],
    ['without an account', ['no-email'], { hasAccount: false }, {}],
    ['whose account is off', ['no-account'], { enabled: false }, {}],
    ['who has no Data Access', ['no-account'], { students: [off] }, {}],
  ])('prints no sheet for a parent %s', (_, worklistCounts, more, ofStudent) => {
    const policy = { districtDomains: [], worklistCounts };
    const batch = sheetsOf([student(ofStudent)], [contact(more)], { policy });
    expect(batch).toEqual({ sheets: [], withoutUsername: [], withoutAccess: 1 });
  });

  it('names a child whom the parent can’t see, and leaves the child off the sheet', () => {
    const students = [student(), student({ dcid: '2', place: 1 })];
    const policy = { districtDomains: [], worklistCounts: ['no-account' as const] };
    const contacts = [contact({ students: [{ ...luis, access: false }, tie()] })];
    const [sheet] = sheetsOf(students, contacts, { policy }).sheets;
    expect(sheet).toMatchObject({ firstNames: ['Ana'], notReady: ['Luis Lopez'] });
  });
});

describe('the language', () => {
  it('is the home language of the pasted table', () => {
    const [sheet] = sheetsOf([student({ homeLanguage: 'Spanish' })]).sheets;
    expect(sheet).toMatchObject({ homeLanguage: 'es', otherLanguage: '' });
  });

  it('is the one of a sibling, and the page still names the other that has no sheet', () => {
    const [sheet] = sheetsOf(
      [
        student({ homeLanguage: 'Somali' }),
        student({ dcid: '2', place: 1, homeLanguage: 'English' }),
      ],
      [contact({ students: [tie(), luis] })],
    ).sheets;
    expect(sheet).toMatchObject({ homeLanguage: 'en', otherLanguage: 'Somali' });
  });

  it('stays open for a language that the sheets do not have', () => {
    const [sheet] = sheetsOf([student({ homeLanguage: 'Vietnamese' })]).sheets;
    expect(sheet).toMatchObject({ homeLanguage: undefined, otherLanguage: 'Vietnamese' });
  });
});

it('takes the address from the record', () => {
  const home = { row: '0', type: 'Home', street: '12 Elm St', unit: '', city: 'Fairmont' };
  const addresses = [{ ...home, state: 'NJ', zip: '07000', country: 'US' }];
  const [sheet] = sheetsOf([student()], [contact({ addresses })]).sheets;
  expect(sheet?.address).toEqual(['12 Elm St', 'Fairmont, NJ 07000']);
});
