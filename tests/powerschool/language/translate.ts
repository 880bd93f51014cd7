import { h } from '../pages/html.ts';
import { has, isNewer, type Variant } from '../variant.ts';
import { AR } from './ar.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import type { Words } from './words.ts';

export const TABLES: Record<Variant['language'], Words> = {
  en: {},
  es: ES,
  'es-unknown-ids': ES,
  fr: FR,
  ar: AR,
};

/** Headings that a district may word differently. Each new wording is translated like the old one. */
const RENAMED: Words = {
  'Web Account Access': 'Family Portal Login',
  Students: 'Linked Children',
  'Email Addresses': 'E-mail Contacts',
};

/** Seen in 2018: these two values were fixed English, whatever the language. */
const FIXED_IN_2018 = ['Add Account', 'Edit Account'];

/** The language of the page's `html` element. */
export const htmlLanguage = (variant: Variant): string =>
  variant.language === 'ar'
    ? 'lang="ar" dir="rtl"'
    : `lang="${variant.language === 'es-unknown-ids' ? 'es' : variant.language}"`;

/** All words, for client code that says something itself. */
export const wordsFor = (variant: Variant): Words => TABLES[variant.language];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patterns = new Map<Words, [RegExp, string][]>();

/** Longest first, so that the more exact wording wins. */
function patternsOf(words: Words): [RegExp, string][] {
  const known = patterns.get(words);
  if (known) return known;
  const made = Object.entries(words)
    .filter(([english]) => english.includes('{}'))
    .sort(([a], [b]) => b.length - a.length)
    .map(([english, other]): [RegExp, string] => [
      new RegExp(`^${english.split('{}').map(escaped).join('(.+)')}$`),
      other,
    ]);
  patterns.set(words, made);
  return made;
}

/** The text in the user's language; what no table knows (names, the district's data) stays. */
export function translate(variant: Variant, text: string): string {
  const words = wordsFor(variant);
  if (!isNewer(variant) && FIXED_IN_2018.includes(text)) return text;
  const exact = Object.hasOwn(words, text) ? words[text] : undefined;
  if (exact !== undefined) return exact;
  for (const [pattern, other] of patternsOf(words)) {
    const match = pattern.exec(text);
    if (match) {
      let next = 1;
      return other.replace(/\{\}/g, () => match[next++] ?? '');
    }
  }
  return text;
}

/** Every piece of text in a page: between tags, on buttons, and in the attributes that are read out. */
const BETWEEN = />([^<>]+)(?=<)/g;
const ATTRIBUTES = /(<input type="button"[^>]*? value|aria-label|placeholder|title)="([^"]+)"/g;

/** Calls `change` with each piece of visible text, blanks aside. */
export function mapTexts(html: string, change: (text: string) => string): string {
  const keepBlanks = (text: string): string => {
    const inner = text.trim();
    return inner ? text.replace(inner, () => change(inner)) : text;
  };
  return html
    .replace(BETWEEN, (_whole, text: string) => `>${keepBlanks(text)}`)
    .replace(ATTRIBUTES, (_whole, name: string, text: string) => `${name}="${keepBlanks(text)}"`);
}

/**
 * A page's markup in the user's language. Only headings of sections are renamed by a district, not columns of the
 * same name.
 */
export function localise(variant: Variant, html: string): string {
  const renamed = has(variant, 'renamed-section')
    ? html.replace(
        /(<h2 id="[\w-]+-header"[^>]*>)([^<]+)/g,
        (_whole, tag: string, text: string) => tag + (RENAMED[text] ?? text),
      )
    : html;
  if (variant.language === 'en') return renamed;
  return mapTexts(renamed, (text) => {
    const plain = text.replace(/&amp;/g, '&').replace(/&#39;/g, "'");
    const other = translate(variant, plain);
    return other === plain ? text : h(other);
  });
}
