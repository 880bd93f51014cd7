/** Words that a US school secretary would not say, and so no English text on the screen says. */

import { TEXT_TABLES } from '../../lib/texts/tables.ts';
import { sheetEn } from '../../lib/texts/welcome-sheet/en.ts';
import { read } from './source.ts';

/** Each word in all its forms, and what to say instead. */
const DENIED_ON_SCREEN: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\bpress(es|ed|ing)?\b/i, 'click'],
  [/\b(un)?tick(s|ed|ing)?\b/i, 'check, uncheck'],
  [/\bclash(es|ed|ing)?\b/i, 'already in use'],
  [/\bretir(e|es|ed|ing)\b/i, 'delete or make inactive'],
  [/\bcarr(y|ies|ied|ying)\b/i, 'copy over'],
  [/\bhangs?\b/i, 'is linked to'],
  [/\b(stands|stood|standing)\b/i, 'is'],
  [/\bpark(s|ed|ing)?\b/i, 'set aside'],
  [/\bdrawers?\b/i, 'panel'],
  [/\bsidebar\b/i, 'the panel at the side'],
  [/\bby hand\b/i, 'yourself'],
  [/\b(at its|the) foot\b/i, 'the bottom'],
  [/\bsurname\b/i, 'last name'],
  [/\bnobody\b/i, 'no one'],
  [/×/, 'ext.'],
];

/** British spellings. */
const BRITISH =
  /\b(recognis|organis|authoris|colour|favour|behaviour|centre|licence|cancell|labell|catalogue|whilst|learnt|spelt|grey)/i;

/** Texts that may say such words, each with the reason. */
const EXCEPTIONS: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^guides\.\d+\.words$/, 'What someone may type into the search of the guides; it is not shown.'],
  [/^guides\.\d+\.id$/, 'The name of a guide in code and in a policy file.'],
  [/^options\.takes\./, 'The values that a policy file takes, letter by letter.'],
];

const STORE = ['description', 'single-purpose', 'summary'];

/** Every English text that a registrar or a parent sees, by its path. */
export const englishTexts = (): [path: string, text: string][] => [
  ...Object.entries(TEXT_TABLES).flatMap(([name, { en }]) => leaves(en, name)),
  ...leaves(sheetEn.sentences, 'welcome-sheet'),
  ...STORE.map((name): [string, string] => [`store.${name}`, read(`store/en/${name}.txt`)]),
  ...leaves(JSON.parse(read('public/_locales/en/messages.json')), 'manifest'),
];

/** What a text says that it may not, by its path; without the exceptions. */
export const deniedOnScreen = (
  texts: readonly (readonly [path: string, text: string])[] = englishTexts(),
): string[] => texts.filter(([path]) => !isException(path)).flatMap(offenses);

/** The denied words of one text. Places such as `{surname}` are not read by anybody. */
function offenses([path, text]: readonly [path: string, text: string]): string[] {
  const words = text.replace(/\{\w+(; )?\}/g, '');
  const denied = DENIED_ON_SCREEN.flatMap(([word, instead]) => {
    const [found] = word.exec(words) ?? [];
    return found ? [`${path}: “${found}”, say “${instead}”`] : [];
  });
  const [british] = BRITISH.exec(words) ?? [];
  return british ? [...denied, `${path}: “${british}” is British`] : denied;
}

/** Exceptions that no text needs any more. */
export const needlessExceptions = (): string[] =>
  EXCEPTIONS.filter(
    ([pattern]) =>
      !englishTexts().some((text) => pattern.test(text[0]) && offenses(text).length > 0),
  ).map(([pattern]) => String(pattern));

const isException = (path: string): boolean => EXCEPTIONS.some(([pattern]) => pattern.test(path));

function leaves(table: unknown, path: string): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}
