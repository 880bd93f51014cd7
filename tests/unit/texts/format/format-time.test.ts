import { expect, it } from 'vitest';
import { SCREEN_LANGUAGES } from '../../../../lib/contracts/language.ts';
import { clockTimeIn, localDay } from '../../../../lib/texts/format/format-time.ts';

const at = (hour: number, minute: number) => new Date(2026, 10, 3, hour, minute).getTime();

it.each(SCREEN_LANGUAGES)(
  'the time as a clock on the wall shows it, midnight too (%s)',
  (language) => {
    expect([at(0, 5), at(9, 0), at(23, 59)].map(clockTimeIn(language))).toEqual([
      '00:05',
      '09:00',
      '23:59',
    ]);
  },
);

it('the day, by the registrar’s calendar', () => {
  expect([localDay(at(0, 1)), localDay(at(23, 59))]).toEqual(['2026-11-03', '2026-11-03']);
});
