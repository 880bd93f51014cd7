/** Dates of a relationship or an address, as a district may write them. */
import { describe, expect, it } from 'vitest';
import { readDateRange } from '../../../../lib/powerschool/core/date-range.ts';

const YES = { isOver: true, isToCome: false, mayBeToCome: false };
const NO = { isOver: false, isToCome: false, mayBeToCome: false };
const LATER = { isOver: false, isToCome: true, mayBeToCome: true };

describe('a start date and an end date', () => {
  it.each([
    ['', '', NO],
    ['1/31/2019', '', NO],
    ['', 'open', NO],
    ['', '1/31/2019', YES],
    ['', '31/1/2019', YES],
    ['', '2019-01-31', YES],
    ['', '1/31/2999', NO],
    ['1/31/2999', '', LATER],
    ['31/1/2999', '12/31/2999', LATER],
  ])('%j to %j', (start, end, found) => {
    expect(readDateRange(start, end)).toEqual(found);
  });
});
