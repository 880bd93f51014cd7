/** Spelling of what people read: texts on the screen, documents and comments. By the dictionaries of Hunspell. */
import { readdirSync } from 'node:fs';
import dictionaryEn from 'dictionary-en';
import dictionaryEs from 'dictionary-es';
import nspell from 'nspell';
import ts from 'typescript';
import { OWN_WORDS, OWN_WORDS_ES } from './own-words.ts';
import { filesIn, parse, ROOT, read, type SourceFile, walk } from './source.ts';

/** A Spanish text also names PowerSchool's English buttons and fields. */
const LANGUAGES = {
  en: { dictionaries: [dictionaryEn], own: OWN_WORDS },
  es: { dictionaries: [dictionaryEn, dictionaryEs], own: [...OWN_WORDS, ...OWN_WORDS_ES] },
};
type Language = keyof typeof LANGUAGES;

/** Code, addresses, tags and places for a value: no words of a language. */
const NO_WORDS =
  /```[\s\S]*?```|^ {4}.*$|`[^`\n]*`|https?:\S+|<[^>\n]+>|\]\([^)]*\)|\{[^}\n]*\}|\S*[@/\\_]\S*|[\w-]+\.\w+\b(?!\s)/gm;
/** A word, with its apostrophes. Hyphens part words, and a letter in the middle that is large makes it a name. */
const WORD = /[\p{L}\p{M}\d]+(?:[’'][\p{L}\p{M}]+)*/gu;
const isName = (word: string): boolean => /\d|\p{L}\p{Lu}/u.test(word);

/** The words of a text that a person reads, each once. */
export const wordsIn = (text: string): Set<string> =>
  new Set(
    (text.replaceAll(NO_WORDS, ' ').match(WORD) ?? [])
      .map((word) => word.replaceAll('’', "'"))
      .filter((word) => !isName(word)),
  );

type Dictionary = typeof dictionaryEn;
const loaded = new Map<Dictionary, ReturnType<typeof nspell>>();

/** A dictionary takes a second to load, so each is loaded once. */
function checkerOf(dictionary: Dictionary): ReturnType<typeof nspell> {
  const { aff, dic } = dictionary;
  const checker =
    loaded.get(dictionary) ?? nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) });
  loaded.set(dictionary, checker);
  return checker;
}

/** Words that are in no dictionary, each with the first place where it is. */
export function misspelled(language: Language, texts: ReadonlyMap<string, string>): string[] {
  const { dictionaries, own } = LANGUAGES[language];
  const checkers = dictionaries.map(checkerOf);
  const ownWords = new Set(own);
  const isRight = (word: string) => {
    const stem = word.replace(/'s?$/, '');
    const forms = [word, stem, stem.replace(/^./u, (letter) => letter.toUpperCase())];
    return (
      ownWords.has(stem.toLowerCase()) ||
      forms.some((form) => checkers.some((checker) => checker.correct(form)))
    );
  };
  const seen = new Map<string, string>();
  for (const [path, text] of texts)
    for (const word of wordsIn(text)) if (!seen.has(word)) seen.set(word, path);
  return [...seen].filter(([word]) => !isRight(word)).map(([word, path]) => `${word} (${path})`);
}

/** What is shown in a language. */
export function shownTexts(language: Language): Map<string, string> {
  const paths = filesIn('lib/texts').filter((path) => new RegExp(`/${language}[/.]`).test(path));
  return new Map(paths.map((path) => [path, literalsOf(parse(path))]));
}

/** The values of a table of texts, without its keys. */
function literalsOf({ tree }: SourceFile): string {
  const literals: string[] = [];
  const others = new Set<ts.Node>();
  walk(tree, (node) => {
    if (ts.isPropertyAssignment(node)) others.add(node.name);
    if (ts.isImportDeclaration(node)) others.add(node.moduleSpecifier);
    if (ts.isStringLiteralLike(node) && !others.has(node)) literals.push(node.text);
  });
  return literals.join('\n');
}

/** Every document: of the root, of docs and of the stores. */
export function documents(): Map<string, string> {
  const inFolder = (folder: string) =>
    readdirSync(ROOT + folder, { recursive: folder !== '', encoding: 'utf8' })
      .map((name) => (folder ? `${folder}/${name}` : name).replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.md'));
  const paths = ['', 'docs', 'store'].flatMap(inFolder);
  return new Map(paths.map((path) => [path, read(path)]));
}

/** The comments of the code. */
export function comments(): Map<string, string> {
  const paths = filesIn('lib', 'components', 'entrypoints', 'tests');
  return new Map(paths.map((path) => [path, commentsOf(read(path))]));
}

const COMMENT_LINE = /^\s*(?:\/\/|\/\*\*?|\*)(?!\/)(.*)$/gm;
const commentsOf = (text: string): string =>
  [...text.matchAll(COMMENT_LINE)].map(([, line]) => line?.trim()).join('\n');
