/** The languages of the interface and of the welcome sheet, and plurals and lists by `Intl`. Pure. */

/** The languages of the interface, by their BCP 47 tags. */
export const SCREEN_LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof SCREEN_LANGUAGES)[number];

/** The languages of the welcome sheet, in the order in which they are offered. */
export const SHEET_CODES = ['en', 'es', 'pt', 'fr', 'ht', 'ar', 'zh'] as const;
export type SheetLanguage = (typeof SHEET_CODES)[number];

/**
 * The language to use.
 *
 * @param setting the policy's: a language, or 'browser'
 * @param ofBrowser the language tag of the browser, such as `es-MX`; English replaces a language that Kinlink
 * lacks
 */
export function languageOf(setting: Language | 'browser', ofBrowser: string): Language {
  if (setting !== 'browser') return setting;
  const [main] = ofBrowser.toLowerCase().split(/[-_]/);
  return SCREEN_LANGUAGES.find((language) => language === main) ?? 'en';
}

/** The plural form for a number. */
export function pluralIn(language: Language): (count: number) => Intl.LDMLPluralRule {
  const rules = new Intl.PluralRules(language);
  return (count) => rules.select(count);
}

/** Joins several things as the language does: "Ana, Luis e Inés". */
export function listIn(language: Language): (things: readonly string[]) => string {
  const format = new Intl.ListFormat(language, { type: 'conjunction' });
  return (things) => format.format(things);
}
