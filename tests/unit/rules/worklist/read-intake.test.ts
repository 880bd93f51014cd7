import { describe, expect, it } from 'vitest';
import type { IntakeChoice } from '../../../../lib/contracts/worklist/view.ts';
import { readIntake as readFor } from '../../../../lib/rules/worklist/read-intake.ts';

const SITE = 'https://d.powerschool.com';
const readIntake = (text: string, choice: IntakeChoice = {}) => readFor(text, choice, SITE);
const ids = (text: string, choice = {}) => readIntake(text, choice).students.map(({ id }) => id);
const problems = (text: string) =>
  readIntake(text).problems.map(({ line, why, text: said }) => [line, why, said]);

it('reads no students from an empty text', () => {
  expect(readIntake(' \n\t\n')).toMatchObject({ kind: 'nothing', students: [], problems: [] });
});

describe('a list', () => {
  it('reads one number on each line, with leading zeros', () => {
    const intake = readIntake('020001\r\n20002\n\n20003\n');
    expect(intake.kind).toBe('list');
    expect(intake.meaning).toBe('number');
    expect(intake.students.map(({ id, line }) => [id, line])).toEqual([
      ['020001', 1],
      ['20002', 2],
      ['20003', 4],
    ]);
  });

  it('reads several numbers on one line', () => {
    expect(ids('20001, 20002, 20003')).toEqual(['20001', '20002', '20003']);
    expect(ids('20001;20002')).toEqual(['20001', '20002']);
  });

  it('reports each line without a number, with its line number', () => {
    expect(problems('20001\nabc\n2000x\n20001\n')).toEqual([
      [2, 'not-a-number', 'abc'],
      [3, 'not-a-number', '2000x'],
      [4, 'twice', '20001'],
    ]);
  });

  it('reads the numbers as DCIDs if the registrar says so', () => {
    expect(readIntake('4213', { meaning: 'dcid' }).students).toEqual([
      { line: 1, meaning: 'dcid', id: '4213' },
    ]);
  });
});

describe('a table', () => {
  it('finds the column by its heading, and the name beside it', () => {
    const intake = readIntake('Grade,Student_Number,LastFirst\n3,20001,"Lopez, Ana"\n4,20002,\n');
    expect(intake).toMatchObject({
      kind: 'table',
      column: 1,
      meaning: 'number',
      columns: ['Grade', 'Student_Number', 'LastFirst'],
      students: [
        { line: 2, id: '20001', meaning: 'number', name: 'Lopez, Ana' },
        { line: 3, id: '20002', meaning: 'number' },
      ],
    });
  });

  it('reads the columns that the welcome sheets use, and names them', () => {
    const text = 'DCID,Grade_Level,Home_Room,Home Language\n4213,3,12,Spanish\n4214,,,\n';
    expect(readIntake(text)).toMatchObject({
      sheetColumns: ['Grade_Level', 'Home_Room', 'Home Language'],
      students: [
        { id: '4213', grade: '3', homeroom: '12', homeLanguage: 'Spanish' },
        { id: '4214' },
      ],
    });
    expect(readIntake('4213\n4214').sheetColumns).toEqual([]);
  });

  it('prefers a DCID to a student number', () => {
    const intake = readIntake('Student Number\tStudents.DCID\n20001\t4213\n');
    expect(intake).toMatchObject({ column: 1, meaning: 'dcid' });
    expect(intake.students[0]).toMatchObject({ id: '4213', meaning: 'dcid' });
  });

  it('never reads a column named ID as DCIDs, because it is a different number', () => {
    expect(readIntake('ID,Name\n77,Ana\n').meaning).toBe('number');
  });

  it('chooses the column with the most different numbers if there are no headings', () => {
    const intake = readIntake('3;20001;Ana\n3;20002;Ben\n');
    expect(intake).toMatchObject({ kind: 'table', column: 1, columns: ['1', '2', '3'] });
    expect(intake.students.map(({ id }) => id)).toEqual(['20001', '20002']);
  });

  it('reads the column that the registrar chose', () => {
    expect(ids('a,b\n1,20001\n2,20002\n', { column: 0 })).toEqual(['1', '2']);
    // A column that does not exist counts as no choice.
    expect(ids('number,b\n1,20001\n', { column: 7 })).toEqual(['1']);
  });

  it('reports empty cells and broken quotes, and keeps the good lines', () => {
    expect(problems('number,name\n,Ana\n20001,Ben\n')).toEqual([[2, 'empty', 'Ana']]);
    const broken = readIntake('number,name\n20001,Ana\n20002,"Ben\n');
    expect(broken.students.map(({ id }) => id)).toEqual(['20001']);
    expect(broken.problems).toMatchObject([{ line: 3, why: 'quotes' }]);
  });

  it('counts the lines inside a cell with a line break', () => {
    expect(problems('number,note\n20001,"two\nlines"\nx,\n')).toEqual([[4, 'not-a-number', 'x']]);
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(ids('\ufeffnumber\n20001\n')).toEqual(['20001']);
  });
});

describe('addresses', () => {
  it('reads the dcid from each link to a student’s page', () => {
    const intake = readIntake(
      'https://d.powerschool.com/admin/students/home.html?frn=0014213\nAna\nhttps://d.powerschool.com/admin/students/contacts.html?frn=0013107#x\n',
    );
    expect(intake.kind).toBe('addresses');
    expect(intake.students.map(({ id, meaning }) => [id, meaning])).toEqual([
      ['4213', 'dcid'],
      ['3107', 'dcid'],
    ]);
    expect(intake.problems).toEqual([{ line: 2, why: 'not-a-link', text: 'Ana' }]);
  });

  it('reports a number among links as a line that is not a link', () => {
    const text = `4213\n${SITE}/admin/students/home.html?frn=0013107`;
    expect(ids(text)).toEqual(['3107']);
    expect(problems(text)).toEqual([[1, 'not-a-link', '4213']]);
  });

  it('ignores a link with the number of another table', () => {
    expect(readIntake('https://d.powerschool.com/x.html?frn=0024213').students).toEqual([]);
  });
});

it('stops at ten thousand students and reports the others', () => {
  const text = Array.from({ length: 10_002 }, (_, n) => `${n + 1}`).join('\n');
  const { students, problems: left } = readIntake(text);
  expect(students).toHaveLength(10_000);
  expect(left.map(({ why }) => why)).toEqual(['too-many', 'too-many']);
});

describe('a link to another PowerSchool is not used', () => {
  const link = (start: string, dcid: number) => `${start}/admin/students/home.html?frn=001${dcid}`;

  it.each([
    ['with https', 'https://other.powerschool.com'],
    ['without it', 'other.powerschool.com'],
    ['with a port', 'https://d.powerschool.com:8443'],
    ['in the shape of a user name', 'https://d.powerschool.com@other.powerschool.com'],
  ])('%s', (_, start) => {
    expect(ids(link(start, 5))).toEqual([]);
    expect(problems(link(start, 5))[0]?.[1]).toBe('other-site');
  });

  it.each(['https://D.PowerSchool.com', 'https://d.powerschool.com:443', 'd.powerschool.com', ''])(
    'but a link to the same PowerSchool is: %s',
    (start) => expect(ids(link(start, 5))).toEqual(['5']),
  );

  it('and each link on a line is checked separately', () => {
    const line = `${link('https://other.powerschool.com', 5)},${link(SITE, 7)}`;
    expect(ids(line)).toEqual(['7']);
    expect(problems(line)).toEqual([[1, 'other-site', 'other.powerschool.com']]);
    // The host of an address without a student does not apply to the next link.
    expect(ids(`${SITE}/x ${link('https://other.powerschool.com', 5)}`)).toEqual([]);
  });
});

it('reads a very long file to its end', () => {
  const text = `number,name\n${'20001,Ana\n'.repeat(200_000)}`;
  const { students, problems: unused } = readIntake(text);
  expect([students.length, unused.length]).toEqual([1, 199_999]);
});
