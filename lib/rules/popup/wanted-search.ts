/** Chooses the search for a text from the popup: by email, phone, name or student number. */
import type { Chip } from '../../contracts/popup-view.ts';
import type { Search } from '../../tasks/task.ts';
import type { Texts } from '../../texts/sidebar/en.ts';
import { cleanEmail, emailProblem, isUsableEmail } from '../values/emails.ts';
import { collapseSpaces, normalizeText } from '../values/normalize-text.ts';
import { isSuffix } from '../values/read-name.ts';

/** What is searched for. `name` is the whole name, of which only the surname is searched. */
export type WantedSearch = Pick<Search, 'by' | 'text'> & { name?: string };

export type Wanted = { problem: string } | { search: WantedSearch } | { student: string };

/** A local number has this many digits; fewer would find half the district. */
const MIN_DIGITS = 7;

/** The search for a text, or what is wrong with it. Without `by` the text decides. */
export function wantedSearch(
  { text: typed, by }: { text: string; by?: Chip['kind'] },
  t: Texts,
): Wanted {
  const text = collapseSpaces(typed);
  if (!text) return { problem: t.popup.nothingTyped };
  switch (by ?? kindOf(text)) {
    case 'student':
      return { student: text };
    case 'email':
      return byEmail(text, t);
    case 'phone':
      return text.replace(/\D/g, '').length < MIN_DIGITS
        ? { problem: t.newContact.shortPhone }
        : { search: { by: 'phone', text } };
    case 'name':
      return { search: { by: 'name', text: surnameIn(text), name: text } };
  }
}

function kindOf(text: string): Exclude<Chip['kind'], 'student'> {
  const isLikeEmail = text.includes('@') || /^[\p{L}\d_-]+\.[^\s.]+$/u.test(text);
  if (isLikeEmail) return 'email';
  return /^\D*\p{L}{2}/u.test(text) || !/\d/.test(text) ? 'name' : 'phone';
}

/** What PowerSchool once saved can be looked for, though a new address may not be so. */
function byEmail(text: string, t: Texts): Wanted {
  const problem = isUsableEmail(text) ? undefined : emailProblem(text, t);
  return problem ? { problem } : { search: { by: 'email', text: cleanEmail(text) } };
}

/** A degree after a name is no part of it. */
const DEGREE = /^(rn|md|phd|esq|dds)$/;

/** The surname, by which PowerSchool's search finds most: before the comma, else the last word. */
export function surnameIn(name: string): string {
  const isAddition = (word: string) => {
    const plain = normalizeText(word).replaceAll('.', '');
    return isSuffix(plain) || DEGREE.test(plain);
  };
  const [words = [], ...more] = name
    .split(',')
    .map((part) => part.split(/\s+/).filter((word) => word && !isAddition(word)));
  const hasGivenName = more.some((part) => part.length > 0);
  return hasGivenName ? words.join(' ') : (words.at(-1) ?? '');
}
