/** Reads the home language of a pasted table. */
import { SHEET_CODES, type SheetLanguage } from '../../contracts/language.ts';

/**
 * The words for each language: codes of two and three letters, and names in English and Spanish. The creoles of Cape
 * Verde and Louisiana are other languages than Haitian Creole, so "Creole" alone is no match.
 */
const WORDS: Record<SheetLanguage, string> = {
  en: 'en eng english ingles',
  es: 'es spa esp spanish castilian spanishcastilian espanol castellano',
  pt: 'pt por portuguese portugues',
  fr: 'fr fra fre french frances francais',
  ht: 'ht hat haitian haitiancreole haitianhaitiancreole creolehaitian kreyol kreyolayisyen criollohaitiano',
  ar: 'ar ara arabic arabe',
  zh: 'zh zho chi cmn chinese mandarin chinesemandarin mandarinchinese chinesesimplified simplifiedchinese zhhans zhcn chino mandarin chinomandarin',
};

const LANGUAGES: ReadonlyMap<string, SheetLanguage> = new Map(
  SHEET_CODES.flatMap((code) => WORDS[code].split(' ').map((word) => [word, code] as const)),
);

/** Removes a country from a code such as "es-MX". Chinese keeps it, because it decides about the characters. */
const withoutCountry = (text: string): string =>
  /^(en|es|pt|fr|ar)[-_][a-z\d]{2,3}$/i.test(text) ? text.slice(0, 2) : text;

const NATIVE_NAMES: ReadonlyMap<string, SheetLanguage> = new Map([
  ['العربية', 'ar'],
  ['عربي', 'ar'],
  ['中文', 'zh'],
  ['简体中文', 'zh'],
  ['普通话', 'zh'],
  ['汉语', 'zh'],
]);

function languageOfWord(text: string): SheetLanguage | undefined {
  const word = withoutCountry(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
  return NATIVE_NAMES.get(text) ?? LANGUAGES.get(word);
}

/** A creole is a language of its own, and not a kind of the language that it is named after. */
const IS_CREOLE = /cr[ie]o|kreyol|kriol|crioul|patois|pidgin/i;

/** Returns the language of a sheet for a table's word, or undefined for a language that the sheets do not have. */
export function readHomeLanguage(text: string): SheetLanguage | undefined {
  const language = languageOfWord(text.trim());
  if (language) return language;
  const [, name = '', country = ''] = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(text.trim()) ?? [];
  const general = languageOfWord(name);
  // "Chinese (Traditional)" has other characters than the sheet.
  return general === 'zh' || IS_CREOLE.test(country) ? undefined : general;
}
