/**
 * Phrases of the pages, and comparing with them. Only what must be known at once stands here; the long
 * table (`words.ts`) comes with the reader of names, and a district can add its own.
 */

/** English from the guides, D [G], facts of November 2026; as `plain` makes it, so that a page that loads need not. */
const CORE: Record<string, string[]> = {
  'email-taken': ['email address is already in use', 'email is already in use'],
  'username-taken': [
    'username not available',
    'username is not available',
    'username is already in use',
  ],
  'data-access': ['data access'],
  'student-number': ['student number'],
};
const known = new Map(Object.entries(CORE));
/** All that was added, for a table that comes later. */
export const added: Record<string, readonly string[]>[] = [];

/**
 * Text made comparable: one form of Unicode, lower case, straight quotes, single spaces, and
 * without the colon and star that labels end in or the arrow of a menu button.
 */
export function plain(text: string | null | undefined): string {
  return (
    (text ?? '')
      // Before Unicode's one form, in which an acute accent alone is a space with an accent.
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/[“”«»]/g, '"')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^[ *]+|[ *:]+$/g, '')
  );
}

/** Adds phrases by name, such as a district's own; a new name makes a new entry. */
export function extend(extra: Record<string, readonly string[]>): void {
  added.push(extra);
  for (const [key, list] of Object.entries(extra))
    known.set(key, [...new Set([...phrases(key), ...list.map(plain).filter(Boolean)])]);
}

/** How often phrases were asked for: what was read without hangs on none. */
export let asked = 0;

/** All phrases of a name, made comparable; none for a name that is not known. */
export function phrases(key: string): string[] {
  asked += 1;
  return known.get(key) ?? [];
}

/** Whether the text is one of the phrases, whole. */
export const says = (key: string, text: string | null | undefined): boolean =>
  phrases(key).includes(plain(text));

/** Whether one of the phrases stands somewhere in the text. */
export function mentions(key: string, text: string | null | undefined): boolean {
  const all = plain(text);
  return phrases(key).some((phrase) => all.includes(phrase));
}
