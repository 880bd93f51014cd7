/** How to call a person in a sentence. */
import type { Texts } from '../../texts/sidebar/en.ts';
import { isSuffix } from './read-name.ts';

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
  const { last, given } = partsOf(name);
  return given ? given.replace(/(\s+\p{L}\.?)+$/u, '') : (last.split(/\s+/)[0] ?? '');
}

/** "Lopez, Ana" → "Ana Lopez", "Hale, Robert Jr." → "Robert Hale Jr."; anything else stays as it is. */
export function formatName(name: string): string {
  const { last, given, suffix, isOther } = partsOf(name);
  if (last && (given || suffix) && !isOther) return [given, last, suffix].filter(Boolean).join(' ');
  // A contact may have no name, or half of one: a list makes ",," and "Lopez," of it.
  return name.replace(/^[\s,]+|[\s,]+$/g, '');
}

/** The parts between commas. `isOther`: there are more of them than a name has. */
function partsOf(name: string) {
  const sections = name.split(',').map((part) => part.trim());
  const end =
    sections.length > 1 && isSuffixText(sections.at(-1) ?? '') ? sections.pop() : undefined;
  const [last = '', first = '', ...more] = sections;
  const [, given = first, suffix = ''] = (!end && /^(.+?)\s+(\S+)$/.exec(first)) || [];
  const isInGiven = isSuffixText(suffix);
  return {
    last,
    given: isInGiven ? given : first,
    suffix: end ?? (isInGiven ? suffix : ''),
    isOther: more.length > 0,
  };
}

const isSuffixText = (text: string): boolean => isSuffix(text.toLowerCase().replace(/\.$/, ''));
