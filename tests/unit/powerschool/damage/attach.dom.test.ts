/** However Add Students and the student drawer are damaged, the right row is prepared, or none. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import {
  addRow,
  addStudents,
  addTable,
  CONTACT,
  drawer,
  look,
  put,
  studentDrawer,
} from '../fixtures.ts';
import { blows, damage, dialects, doIt, quickSession, RUNS, speak, Truth } from './damage.ts';

vi.setConfig({ testTimeout: 600_000 });

/** As the guide has it, and with a column for custody in between. */
const SIMPLE = (rows: string) =>
  `<table><tr><th></th><th>Student</th><th>Student Number</th><th>Grade</th><th>Relationship</th><th>Data Access</th></tr>${rows}</table>`;
const simpleRow = (number: string, name: string) =>
  `<tr><td><input type="checkbox" class="pick"></td><td>${name}</td><td>${number}</td><td>9</td>
  <td><select><option value=""></option><option>Mother</option></select></td><td><input type="checkbox" class="access"></td></tr>`;
const TABLES: Record<string, string> = {
  simple: SIMPLE(simpleRow('1003', 'Chan, Mei') + simpleRow('1001', 'Rivera, Leo')),
  custody: addTable(addRow('1003', 'Chan, Mei') + addRow('1001', 'Rivera, Leo')),
};
const ROW = 'tr:nth-child(3)';
const attach: Action = { do: 'attach', number: '1001', relationship: 'Mother' };
const RIGHT = ['pick = true', 'access = true', 'relationship = Mother'];

function show(table: string): Truth {
  put(CONTACT, addStudents(TABLES[table]));
  return new Truth({
    pick: `${ROW} .pick`,
    access: `${ROW} .access`,
    custody: `${ROW} .custody`,
    relationship: `${ROW} select`,
    search: '#go',
    number: '#q1',
    name: '#q2',
    cell: '#results td',
  });
}

test.each(Object.keys(TABLES))('the %s table, whole, is prepared', async (table) => {
  const truth = show(table);
  const done = await doIt(attach, quickSession(), truth);
  expect(done).toEqual({ ended: 'done', what: undefined, changed: [...RIGHT].sort(), clicked: [] });
});

test.each(Object.keys(TABLES))('the %s table, damaged, has no wrong tick', async (table) => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(blows(3), async (list) => {
      const truth = show(table);
      damage(list);
      // A row of which the number was altered is nobody's any more.
      const { ended, changed, clicked } = await doIt(attach, quickSession(), truth);
      if (ended === 'done') done += 1;
      // It may have searched for the number first.
      const wrong = changed.filter(
        (change) => !(ended === 'done' ? RIGHT : []).includes(change) && change !== 'number = 1001',
      );
      expect([...wrong, ...clicked.filter((thing) => thing !== 'search')]).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(done).toBeGreaterThan(RUNS / 8);
});

const CONTENT = studentDrawer('false', '').replace(
  '<input type="checkbox" id="allow-access-to-student-data-drawer-input"><select id="frequency-of-emails-input"></select>\n  <input type="checkbox" id="send-now-input">',
  `<ul><li><label for="custody-drawer-input">Custody</label><input type="checkbox" id="custody-drawer-input"></li>
  <li><label for="allow-access-to-student-data-drawer-input">Can Access Student Data And Email</label><input type="checkbox" id="allow-access-to-student-data-drawer-input"></li>
  <li><label for="send-now-input">Send Now</label><input type="checkbox" id="send-now-input"></li></ul>`,
);
const access: Action = { do: 'fill', drawer: 'student', values: [{ field: 'access', value: '1' }] };

test('the student drawer, damaged, has Data Access ticked or nothing', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(blows(), dialects, async (list, dialect) => {
      put(CONTACT, `${CONTENT}${drawer('').replace('psDialogDocked', 'old')}`);
      const truth = new Truth({ access: '#allow-access-to-student-data-drawer-input' });
      speak(dialect, document.body);
      damage(list);
      const { ended, changed, clicked } = await doIt(access, quickSession(), truth);
      if (ended === 'done' && changed.length) done += 1;
      expect(changed.filter((change) => change !== 'access = true')).toEqual([]);
      expect(clicked).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(done).toBeGreaterThan(RUNS / 12);
  expect(look().drawer?.kind).not.toBe('account');
});
