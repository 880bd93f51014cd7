/** Moments, written as the registrar's clock and calendar would. */
import type { Language } from '../../contracts/language.ts';

/** The clock that is usual in each language's schools: 2:46 PM in English, 14:46 in Spanish. */
const CLOCKS: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  en: { hour: 'numeric', hourCycle: 'h12' },
  // Midnight is 00 with this cycle; `hour12: false` makes 24 of it in some languages.
  es: { hour: '2-digit', hourCycle: 'h23' },
};

export const clockTimeIn =
  (language: Language) =>
  (time: number): string =>
    new Date(time)
      .toLocaleTimeString(language, { ...CLOCKS[language], minute: '2-digit' })
      // Some browsers put a narrow no-break space before AM, which spreadsheets don't know.
      .replace('\u202f', ' ');

/** Sweden writes dates as ISO does, in local time. */
export const localDay = (time: number): string => new Date(time).toLocaleDateString('sv');
