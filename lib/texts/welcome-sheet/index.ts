/** The welcome sheet's languages. */
import type { SheetLanguage } from '../../contracts/language.ts';
import { ar } from './ar.ts';
import { sheetEn } from './en.ts';
import { sheetEs } from './es.ts';
import { fr } from './fr.ts';
import { ht } from './ht.ts';
import { pt } from './pt.ts';
import type { WelcomeSheetTexts } from './shape.ts';
import { zh } from './zh.ts';

export type { WelcomeSheetTexts };

export const SHEET_LANGUAGES = {
  en: sheetEn,
  es: sheetEs,
  pt,
  fr,
  ht,
  ar,
  zh,
} as const satisfies Record<SheetLanguage, WelcomeSheetTexts>;
export type LanguageCode = SheetLanguage;

/** A date as the sheet's readers write it. */
export function longDate(date: Date, { tag, months }: WelcomeSheetTexts): string {
  const isSupported = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  const own = months?.[date.getMonth()];
  if (!isSupported && own) return `${date.getDate()} ${own} ${date.getFullYear()}`;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(date);
}
