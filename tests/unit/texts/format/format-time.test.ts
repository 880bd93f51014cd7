import { expect, it } from 'vitest';
import { clockTimeIn, localDay } from '../../../../lib/texts/format/format-time.ts';

const at = (hour: number, minute: number) => new Date(2026, 10, 3, hour, minute).getTime();

it.each([
  ['en', ['12:05 AM', '9:00 AM', '2:46 PM', '11:59 PM']],
  ['es', ['00:05', '09:00', '14:46', '23:59']],
] as const)('the time as a clock on the wall shows it, midnight too (%s)', (language, times) => {
  expect([at(0, 5), at(9, 0), at(14, 46), at(23, 59)].map(clockTimeIn(language))).toEqual(times);
});

it('the day, by the registrar’s calendar', () => {
  expect([localDay(at(0, 1)), localDay(at(23, 59))]).toEqual(['2026-11-03', '2026-11-03']);
});
