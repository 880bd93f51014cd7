/** A whole intake of the stand-in: every row against the server's records, and the duplicates against labeled pairs. */
import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { readContactsOfStudents } from '../../../../lib/powerschool/records/read-students.ts';
import { describeRow } from '../../../../lib/rules/worklist/export-rows.ts';
import { buildRows } from '../../../../lib/rules/worklist/rows.ts';
import { comparableRows, expectedRows } from '../../../e2e/worklist-truth.ts';
import { makeDistrict } from '../../../matching/district.ts';
import { checkPairs, pairsInRows } from '../../../matching/found-pairs.ts';
import { seedDistrict } from '../../../powerschool/seed/seed.ts';
import { Store } from '../../../powerschool/store.ts';
import { worklistEn as t } from '../../spoken.ts';
import { listOf, student } from './listed-people.ts';
import { fetcherOf } from './stand-in-fetcher.ts';

/** Reads a list, and returns its rows as the saved table has them. */
async function savedRows(store: Store, dcids: readonly string[]): Promise<string[][]> {
  const { answers } = await readContactsOfStudents(
    { site: 'https://district.powerschool.com', dcids, atOnce: 4, startsForMs: 600_000 },
    fetcherOf(store),
    Date.now,
  );
  const idsOf = new Map(
    answers.map(({ dcid, contacts }) => [dcid, contacts.map(({ contactId }) => contactId)]),
  );
  const contacts = new Map(
    answers.flatMap((answer) => answer.contacts.map((contact) => [contact.contactId, contact])),
  );
  const rows = buildRows(
    listOf({
      students: dcids.map((dcid, place) =>
        student({ dcid, place, contactIds: idsOf.get(dcid) ?? [] }),
      ),
      contacts: [...contacts.values()],
      policy: DEFAULT_POLICY,
    }),
  );
  return rows.map((row) => {
    const missing = describeRow(t, row).join('; ');
    return [row.dcid, '', '', '', row.contact?.id ?? '', '', '', row.state, missing];
  });
}

it('2,000 students: no row differs, and likely duplicates have a precision of 0.95 and a recall of 0.9', async () => {
  const store = new Store(() => seedDistrict());
  const { students, same } = makeDistrict(store, 2000);
  const saved = await savedRows(
    store,
    students.map(({ dcid }) => `${dcid}`),
  );
  expect(students).toHaveLength(2000);
  expect(comparableRows(saved).sort()).toEqual(expectedRows(store, students).sort());
  const { precision, recall, misses } = checkPairs(pairsInRows(saved), same);
  expect(same.length).toBeGreaterThan(200);
  expect(precision, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(recall, misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  // A mother who is entered twice without an email shares no value with herself, so no rule can find her.
  expect(misses.filter((miss) => !miss.includes('neither record has an email'))).toEqual([]);
});

it('reads the pairs of a saved table once, and lists each pair that it misses or makes up', () => {
  const row = (id: string, missing: string) => ['', '', '', '', id, '', '', '', missing];
  const pair = (...ids: [number, number]) => ({ ids, isSame: true, kind: 'a copy' });
  const found = pairsInRows([
    row('12', 'No email; Likely the same person as Maria Lopez (9); No preferred phone'),
    row('9', 'Likely the same person as Maria Lopez (12)'),
    row('3', 'Looks like several other contacts: A (4), B (5). Compare them one by one.'),
    row('8', 'Another parent has the same email (7)'),
  ]);
  expect([...found]).toEqual(['9 12', '3 4', '3 5']);
  expect(checkPairs(new Set(['1 2', '5 6']), [pair(2, 1), pair(3, 4)])).toEqual({
    precision: 0.5,
    recall: 0.5,
    misses: ['3 4: one person, not found (a copy)', '5 6: two people, named as one'],
  });
});
