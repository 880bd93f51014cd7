/** Which languages there are, which one is meant, and what plurals and lists need of `Intl`. Pure. */

/** The languages of the interface, by their BCP 47 tags. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak.
 * @param chosen the policy's: one of ours, or 'browser'
 * @param ofBrowser the tag of the browser's own interface, such as `es-MX`; English stands in for one that we lack
 */
export function languageOf(chosen: Language | 'browser', ofBrowser: string): Language {
  if (chosen !== 'browser') return chosen;
  const [main] = ofBrowser.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((one) => one === main) ?? 'en';
}

/**
 * What a table of sentences has to be in every language: the same keys and parameters, any text.
 * English gives the shape.
 */
export type Widen<T> = T extends string
  ? string
  : T extends boolean
    ? boolean
    : T extends (...given: infer Given) => infer Said
      ? (...given: Given) => Widen<Said>
      : { [Key in keyof T]: Widen<T[Key]> };

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Chooses the whole sentence for a number, by the language's plural rules. */
export function pluralIn(language: Language): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

/** Writes several things as the language lists them: "Ana, Luis e Inés". */
export function listIn(language: Language): (things: readonly string[]) => string {
  const format = new Intl.ListFormat(language, { type: 'conjunction' });
  return (things) => format.format(things);
}
