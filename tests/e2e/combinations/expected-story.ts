/**
 * What must come of the story of the second parent on one combination. Data only: which switch makes what
 * impossible, and in which words that has to be said. Rows are tried from the top.
 */
import { has, mayDelete, mayEditAccounts, type Variant } from '../../powerschool/variant.ts';

interface Decline {
  when: (variant: Variant) => boolean;
  /** The step at which it ends, and what it says. */
  at: string;
  says: string;
}

/** No id is a known one: labels and fields of the page are all there is to go by. */
export const isRebuilt = ({ language }: Variant): boolean => language === 'es-unknown-ids';

/** What Kinlink has to say that it did not find: headings that are neither known nor show a field. */
export const notFound = (variant: Variant): string[] =>
  isRebuilt(variant) && has(variant, 'renamed-section') ? ['account-section'] : [];

/** No way on to the clash. */
export const DECLINES: readonly Decline[] = [
  {
    when: (variant) => notFound(variant).length > 0,
    at: 'Portal account exists',
    says: 'Kinlink did not find this here: the section Web Account Access',
  },
  {
    when: (variant) => !mayEditAccounts(variant),
    at: 'Portal account exists',
    says: 'Kinlink sees no Add Account on this page. Your role may not have it: ask your PowerSchool administrator',
  },
];

/** Saves that fail for another reason than a clash: never called one. Once the network is well again, the story goes on. */
export const BROKEN: Partial<Record<Variant['network'], 'failed' | 'signed-out'>> = {
  'failed-save': 'failed',
  'expired-mid-save': 'signed-out',
};

/** How the duplicate goes. */
export const retiredBy = (variant: Variant): 'deleted' | 'inactive' =>
  mayDelete(variant) ? 'deleted' : 'inactive';

/**
 * How much of the story is told. To its end where one of the switches that the end hangs on has another
 * value than usual; else until the student is attached, which all others weigh on. Where every look takes
 * long, and where the controls at the foot have no known id, never further; and only until the original is
 * found where every answer takes three seconds, which is the same wait in whatever comes after.
 */
export function storyLength(variant: Variant): 'to the end' | 'until attached' | 'until found' {
  if (variant.network === 'slow') return 'until found';
  if (isRebuilt(variant) || variant.rendering === 'many-rows') return 'until attached';
  const endsOtherwise =
    variant.role === 'no-delete' || variant.rest === 'off' || variant.rendering === 'churn';
  return endsOtherwise ? 'to the end' : 'until attached';
}

/**
 * What a page without a known id does not say, because no label of it is known either: by its path in the
 * Facts. It may be left out there, and must not be wrong.
 */
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

/** Of a past or future student, such a page says still less: its row has no link and is not drawn. */
export const UNREADABLE_OF_PAST: readonly string[] = ['dcid', 'editable'];
