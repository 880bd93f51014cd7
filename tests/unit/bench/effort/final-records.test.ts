import { expect, it } from 'vitest';
import { findDifferences, readFinalRecords } from '../../../bench/effort/final-records.ts';

const recordsWith = (...phones: object[]) =>
  readFinalRecords({ contacts: [{ id: 1, phones }] } as unknown as Parameters<
    typeof readFinalRecords
  >[0]);

it('compares records without their order and their ids', () => {
  const records = recordsWith({ id: 5, number: '1' }, { id: 6, number: '2' });
  const reordered = recordsWith({ id: 9, number: '2' }, { id: 8, number: '1' });
  expect(findDifferences(records, reordered)).toEqual({});
});

it('names the contacts that differ', () => {
  const records = recordsWith({ number: '1' }, { number: '2' });
  expect(Object.keys(findDifferences(records, recordsWith({ number: '1' })))).toEqual(['1']);
  expect(Object.keys(findDifferences(records, {}))).toEqual(['1']);
});
