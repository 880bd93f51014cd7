/** Moments, written as the registrar's clock and calendar would. */
import type { Language } from '../../contracts/language.ts';

export const clockTimeIn =
  (language: Language) =>
  (time: number): string =>
    new Date(time).toLocaleTimeString(language, {
      hour: '2-digit',
      minute: '2-digit',
      // Midnight is 00 in every language; `hour12: false` makes 24 of it in some.
      hourCycle: 'h23',
    });

/** Sweden writes dates as ISO does, in local time. */
export const localDay = (time: number): string => new Date(time).toLocaleDateString('sv');
