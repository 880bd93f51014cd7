/** Makes sentences of a table that is plain data: what varies has a place in them, `{name}`. Pure. */
import { type Language, listIn, pluralIn } from '../../contracts/language.ts';

/** A sentence, or several that stand one below the other. */
type Said = string | readonly string[];

/**
 * The whole sentence for each case of what `by` names: `none` for an empty text, an empty list and zero; of a number
 * or a list the language's plural forms; `other` for all else. `{#}` is the number that chose.
 */
type Forms = { by: string; other: Said } & Partial<
  Record<'none' | Exclude<Intl.LDMLPluralRule, 'other'>, Said>
>;

/** The names of the places in a text: of `{a} and {b; }` they are `a` and `b`. */
type PlacesIn<Text> = Text extends `${string}{${infer Place}}${infer Rest}`
  ?
      | (Place extends '#' ? never : Place extends `${infer Name};${string}` ? Name : Place)
      | PlacesIn<Rest>
  : never;
type Lines<T> = T extends readonly (infer Line)[] ? Line : T;
type PlacesOf<T> = T extends { by: infer By }
  ? By | PlacesIn<Lines<Exclude<T[keyof T], By>>>
  : PlacesIn<Lines<T>>;

/** What goes into a place. A list is written as the language lists things, at `{name; }` with semicolons. */
type Value = string | number | readonly string[];

type Telling<T> = [PlacesOf<T>] extends [never]
  ? T extends string
    ? string
    : readonly string[]
  : (
      given: Readonly<Record<PlacesOf<T> & string, Value>>,
    ) => T extends string | { other: string } ? string : string[];

/** A table as it is used: a sentence without places is a text, one with places a function of what goes into them. */
export type Spoken<T> = T extends string | readonly string[] | { by: string; other: Said }
  ? Telling<T>
  : T extends boolean
    ? boolean
    : { [Key in keyof T]: Spoken<T[Key]> };

/** What a table has to be in every other language: the same keys, any words. English gives the shape. */
export type Like<T> = T extends boolean
  ? boolean
  : T extends string | readonly string[] | { by: string; other: Said }
    ? [PlacesOf<T>] extends [never]
      ? T extends string
        ? string
        : readonly string[]
      : Said | Forms
    : { [Key in keyof T]: Like<T[Key]> };

const isForms = (leaf: object): leaf is Forms => 'by' in leaf && 'other' in leaf;
const isNone = (value: Value | undefined) =>
  !value || (typeof value === 'object' && value.length === 0);

/**
 * @param table sentences as data, such as a file of them holds
 * @returns the same table, ready to be used. A place that nothing is given for stays as it is, for tests to see
 */
export function formatMessages<T>(table: Like<T>, language: Language): Spoken<T> {
  const plural = pluralIn(language);
  const list = listIn(language);

  const fill = (line: string, given: Record<string, Value>) =>
    line.replace(/\{([\w#]+)(; )?\}/g, (place, name: string, between?: string) => {
      const value = given[name] ?? place;
      if (typeof value !== 'object') return String(value);
      return between ? value.join(between) : list(value);
    });
  const fillAll = (lines: Said, given: Record<string, Value>) =>
    typeof lines === 'string' ? fill(lines, given) : lines.map((line) => fill(line, given));
  const choose = (forms: Forms, given: Record<string, Value>) => {
    const value = given[forms.by];
    if (isNone(value) && forms.none) return fillAll(forms.none, given);
    if (typeof value !== 'number' && typeof value !== 'object') return fillAll(forms.other, given);
    const count = typeof value === 'number' ? value : value.length;
    return fillAll(forms[plural(count)] ?? forms.other, { ...given, '#': count });
  };

  function ready(leaf: unknown): unknown {
    if (typeof leaf === 'string' || (Array.isArray(leaf) && typeof leaf[0] === 'string'))
      return String(leaf).includes('{')
        ? (given: Record<string, Value>) => fillAll(leaf as Said, given)
        : leaf;
    if (typeof leaf !== 'object' || leaf === null) return leaf;
    if (Array.isArray(leaf)) return leaf.map(ready);
    if (isForms(leaf)) return (given: Record<string, Value>) => choose(leaf, given);
    return Object.fromEntries(Object.entries(leaf).map(([key, child]) => [key, ready(child)]));
  }
  return ready(table) as Spoken<T>;
}
