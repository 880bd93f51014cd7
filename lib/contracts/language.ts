/** Which languages there are, which one is meant, and what plurals and lists need of `Intl`. Pure. */

/** The languages of the interface, by their BCP 47 tags. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak.
 * @param setting the policy's: one of ours, or 'browser'
 * @param ofBrowser the tag of the browser's own interface, such as `es-MX`; English stands in for one that we lack
 */
export function languageOf(setting: Language | 'browser', ofBrowser: string): Language {
  if (setting !== 'browser') return setting;
  const [main] = ofBrowser.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === main) ?? 'en';
}

/** Which plural form a number takes. */
export function pluralIn(language: Language): (count: number) => Intl.LDMLPluralRule {
  const rules = new Intl.PluralRules(language);
  return (count) => rules.select(count);
}

/** Writes several things as the language lists them: "Ana, Luis e Inés". */
export function listIn(language: Language): (things: readonly string[]) => string {
  const format = new Intl.ListFormat(language, { type: 'conjunction' });
  return (things) => format.format(things);
}
