import { expect, it } from 'vitest';
import { describeRow, rowsAsCsv } from '../../../../lib/rules/worklist/export-rows.ts';
import { buildRows } from '../../../../lib/rules/worklist/rows.ts';
import { worklistEn as t } from '../../spoken.ts';
import { contact, listOf, student, tie } from './listed-people.ts';

it('writes the headings, then a row for each student and parent', () => {
  const rows = buildRows(
    listOf({ contacts: [contact({ hasAccount: false, students: [tie({ access: false })] })] }),
  );
  expect(rowsAsCsv(t, rows)).toBe(
    '"DCID","Student number","Student","School","Contact ID","Contact","Relationship","Status","What is missing","Reason"\r\n' +
      '"1","10123","Ana Lopez","LES","9001","Maria Lopez","Mother","To do","No account",""\r\n',
  );
});

it('escapes cells that look like a formula', () => {
  const rows = buildRows(listOf({ contacts: [contact({ name: '=HYPERLINK("x")' })] }));
  expect(rowsAsCsv(t, rows)).toContain(`"'=HYPERLINK(""x"")"`);
});

it('describes all open points, with the required ones first', () => {
  const copy = contact({ contactId: '2', enabled: undefined, phones: [] });
  const rows = buildRows(
    listOf({
      students: [student({ contactIds: ['9001', '2'], number: '7' })],
      contacts: [contact(), copy],
    }),
  );
  expect(rows[1] && describeRow(t, rows[1])).toEqual([
    'PowerSchool has a different student number than your list',
    'Likely the same person as Maria Lopez (9001)',
    'Has an account; on or off unknown',
    'No preferred phone',
  ]);
});
