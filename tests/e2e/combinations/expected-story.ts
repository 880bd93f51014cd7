/**
 * How the second parent's story must end on one combination. Data only: which switch makes what impossible, and the
 * words that Kinlink shows then. The first row that fits counts.
 */
import { has, mayDelete, mayEditAccounts, type Variant } from '../../powerschool/variant.ts';

interface Decline {
  when: (variant: Variant) => boolean;
  /** The step at which the story ends, and its text. */
  step: string;
  text: string;
}

/** No id is a known one: only the page's labels and fields identify its controls. */
export const isRebuilt = ({ language }: Variant): boolean => language === 'es-unknown-ids';

/** What Kinlink must report as not found: a section with an unknown heading and unknown ids. */
export const notFound = (variant: Variant): string[] =>
  isRebuilt(variant) && has(variant, 'renamed-section') ? ['account-section'] : [];

/** Variants on which the account can't be added. */
export const DECLINES: readonly Decline[] = [
  {
    when: (variant) => notFound(variant).length > 0,
    step: 'Create the portal account',
    text: 'Kinlink couldn’t find this here: the Web Account Access section',
  },
  {
    when: (variant) => !mayEditAccounts(variant),
    step: 'Create the portal account',
    text: 'Kinlink can’t find the Add Account button. Your role may not include it; ask your PowerSchool administrator',
  },
];

/** Saves that fail for another reason than a clash. Once the network works again, the story goes on. */
export const BROKEN: Partial<Record<Variant['network'], 'failed' | 'signed-out'>> = {
  'failed-save': 'failed',
  'expired-mid-save': 'signed-out',
};

/** Whether the original is on another page of the results. */
export const isPaged = ({ searchResults }: Variant): boolean =>
  searchResults === 'paged' || searchResults === 'letters';

/** How the duplicate is retired. */
export const retiredBy = (variant: Variant): 'deleted' | 'inactive' =>
  mayDelete(variant) ? 'deleted' : 'inactive';

/**
 * How much of the story is played. Retiring differs only with some switches; attaching differs with all of them.
 * Slow variants stop earlier, because the rest would repeat the same wait.
 */
export function storyLength(variant: Variant): 'to the end' | 'until attached' | 'until found' {
  if (variant.network === 'slow') return 'until found';
  if (isRebuilt(variant)) return 'until attached';
  const endsOtherwise =
    variant.role === 'no-delete' || variant.rest !== 'on' || variant.rendering === 'churn';
  return endsOtherwise ? 'to the end' : 'until attached';
}

/** Paths in the Facts that a page without known ids and labels leaves out. They may be absent, never wrong. */
export const UNREADABLE: readonly string[] = [
  'name',
  'can.remove',
  'emails.editable',
  'phones.number',
  'phones.extension',
  'phones.sms',
  'addresses.unit',
  'students.pickup',
];
