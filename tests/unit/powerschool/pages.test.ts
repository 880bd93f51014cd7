import { expect, test } from 'vitest';
import type { Page } from '../../../lib/contracts/facts.ts';
import { PAGE_DEFINITIONS, recordPaths, recordsKey } from '../../../lib/powerschool/pages.ts';

const student = { dcid: '5', number: '', name: '' };
const results = Array.from({ length: 30 }, (_, index) => ({ contactId: `${index + 1}` }));

test.each<[object, string[]]>([
  [{ kind: 'contact', contactId: '4711' }, ['contact/4711']],
  [{ kind: 'contact' }, []],
  [{ kind: 'student-contacts', student }, ['student/5']],
  [{ kind: 'access-accounts', student }, []],
  [{ kind: 'search' }, []],
  [{ kind: 'search', results: results.slice(0, 2) }, ['contact/1', 'contact/2']],
  [{ kind: 'unknown', loading: false }, []],
])('the records of %j are at %j', (page, paths) => {
  expect(recordPaths(page as Page)).toEqual(paths);
  expect(recordsKey(page as Page)).toBe(paths.join());
});

test('only the first twelve results are asked for', () => {
  expect(recordPaths({ kind: 'search', results } as Page)).toHaveLength(12);
});

test('no two pages are identified by the same thing', () => {
  const marks = Object.values(PAGE_DEFINITIONS).flatMap((page) => page.marks);
  expect(new Set(marks).size).toBe(marks.length);
});
