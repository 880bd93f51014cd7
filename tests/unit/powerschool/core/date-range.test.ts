/** Dates of a relationship or an address, as a district may write them. */
import { describe, expect, it, vi } from 'vitest';
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
    ['', '31/01/19', YES],
    ['', '06/30/19', YES],
    ['', '30 de junio de 2019', YES],
    ['', '2019年6月30日', YES],
    ['', '\u200f30\u200f/6\u200f/2019', YES],
    ['1er août 2999', '30 juin 2999', LATER],
  ])('%j to %j', (start, end, found) => {
    expect(readDateRange(start, end)).toEqual(found);
  });

  it('is not surely over while one way to read it is to come', () => {
    vi.useFakeTimers({ now: new Date('2026-12-01T12:00:00'), toFake: ['Date'] });
    const over = ['03/12/26', '03/12/2026', '3 de diciembre de 2026', '12/03/25'].map(
      (end) => readDateRange('', end).isOver,
    );
    vi.useRealTimers();
    expect(over).toEqual([false, false, false, true]);
  });
});
