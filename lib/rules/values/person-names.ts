/** How to call a person in a sentence. */
import type { Texts } from '../../texts/sidebar/en.ts';

/** A contact in a sentence; without a name, its number or "new" stands in. */
export const describeContact = (
  t: Pick<Texts, 'contactWithoutName' | 'contactNotSaved'>,
  name: string | undefined,
  contactId: string | undefined,
): string =>
  formatName(name ?? '') ||
  (contactId ? t.contactWithoutName({ id: contactId }) : t.contactNotSaved);

/** The first name without a middle initial: "Lopez, Ana M." → "Ana"; "Ana Lopez" → "Ana". */
export function firstName(name: string): string {
  const [last = '', given = ''] = name.split(',').map((part) => part.trim());
  return given ? given.replace(/(\s+\p{L}\.?)+$/u, '') : (last.split(/\s+/)[0] ?? '');
}

/** "Lopez, Ana" → "Ana Lopez"; anything else stays as it is. */
export function formatName(name: string): string {
  const sections = name.split(',').map((part) => part.trim());
  const [last, first] = sections;
  if (sections.length === 2 && last && first) return `${first} ${last}`;
  // A contact may have no name, or half of one: a list makes ",," and "Lopez," of it.
  return name.replace(/^[\s,]+|[\s,]+$/g, '');
}
