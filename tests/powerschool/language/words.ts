/**
 * English text to the words of one language. `{}` is the part that varies: a count, a name, an Angular expression.
 */
export type Words = Readonly<Record<string, string>>;
