/**
 * Are two contacts the same person? Strength, and evidence for and against: the registrar answers the question.
 *
 * same email and a name that fits → strong · a name that fits, and the same phone or street → likely ·
 * the name alone, or an email or name with something against it → weak · else none.
 */
import { type ComparedNames, compareNames, type NameAgreement } from './compare-names.ts';
import { type Against, isRoleMailbox, namesAgainst, onlyWeakens } from './evidence-against.ts';
import { namesTwoPeople } from './read-name.ts';
import {
  type Person,
  type SharedKind,
  type SharedValue,
  sharedEmails,
  sharedPlaces,
  textsWithTwoAddresses,
} from './shared-values.ts';

/** One piece of evidence for one person. `value` is as the first of the two has it. */
export interface Why {
  kind: SharedValue['kind'] | 'suffix' | NameAgreement;
  value: string;
}

export interface Match {
  strength: 'strong' | 'likely' | 'weak' | 'none';
  /** All evidence that counted; empty for 'none'. */
  why: readonly Why[];
  /** All that speaks against, whatever the strength. */
  against: readonly Against[];
}

export interface Circumstances {
  /** Two letters: where phone numbers without a country code belong. */
  country?: string;
  /** How many people are known to hold this value; two, where nothing more is known. */
  holdersOf?: (kind: SharedKind, value: string) => number;
}

/** From this many on, a value belongs to a family or an office, and is no evidence. */
export const SHARED_BY_MANY = 3;

/**
 * Compares two contacts.
 *
 * Symmetric but for the spelling of the values. Empty parts are no evidence: two contacts without email do not share
 * one. Texts that are no email or phone are none either, nor is an address inside a longer text. Any text may be given;
 * nothing throws.
 */
export function matchPeople(a: Person, b: Person, around: Circumstances = {}): Match {
  const emails = sharedEmails(a, b);
  const places = sharedPlaces(a, b, around.country ?? 'US');
  const weakened = [...emails, ...places].flatMap((shared) => weakening(shared, around));
  const isWeakened = ({ value }: SharedValue) =>
    weakened.some((reason) => 'value' in reason && reason.value === value);
  const { agreement: agreed, ...compared } = compareNames(a.name, b.name);
  // One record for two people has no name that could be one person's.
  const isForTwo = [a, b].some(({ name }) => namesTwoPeople(name));
  const names: ComparedNames = {
    ...compared,
    ...(agreed && !isForTwo && { agreement: agreed }),
  };
  const against = [
    ...namesAgainst(a, b),
    ...weakened,
    ...textsWithTwoAddresses(a, b).map((value): Against => ({ kind: 'two-addresses', value })),
  ];
  const counted = {
    emails: emails.filter((shared) => !isWeakened(shared)),
    places: places.filter((shared) => !isWeakened(shared)),
  };
  // A shared value still counts for two records of one name.
  const all = names.agreement === 'name' ? { emails, places } : counted;
  const strength = strengthOf(names, all, against);
  if (strength === 'none') return { strength, why: [], against };
  const { agreement, sameSuffix } = names;
  const why: Why[] = [
    ...all.emails,
    ...all.places,
    ...(agreement ? [{ kind: agreement, value: a.name }] : []),
    ...(agreement && sameSuffix ? [{ kind: 'suffix' as const, value: a.name }] : []),
  ];
  return { strength, why, against };
}

/** Of these the surname agrees, too. */
const WITH_SURNAME: ReadonlySet<NameAgreement> = new Set([
  'name',
  'nickname',
  'one-letter-off',
  'surname-and-initial',
  'middle-name',
]);

function strengthOf(
  { agreement, conflict }: ComparedNames,
  { emails, places }: { emails: SharedValue[]; places: SharedValue[] },
  against: readonly Against[],
): Match['strength'] {
  const isWhole = agreement === 'name';
  if (!against.every(onlyWeakens))
    return emails.length > 0 || isWhole || (conflict === 'suffix' && agreement) ? 'weak' : 'none';
  if (emails.length > 0) return agreement && against.length === 0 ? 'strong' : 'likely';
  const kinds = new Set(places.map(({ kind }) => kind));
  if (agreement && WITH_SURNAME.has(agreement) && kinds.size > 0) return 'likely';
  if (agreement === 'first-name' && kinds.size > 1) return 'likely';
  return isWhole ? 'weak' : 'none';
}

/** Why a value that both have says little. */
function weakening({ kind, value }: SharedValue, { holdersOf }: Circumstances): Against[] {
  const valueKind = kind === 'phone' || kind === 'street' ? kind : 'email';
  const count = holdersOf?.(valueKind, value) ?? 2;
  return [
    ...(count >= SHARED_BY_MANY ? [{ kind: 'shared-value' as const, value, count }] : []),
    ...(valueKind === 'email' && isRoleMailbox(value)
      ? [{ kind: 'role-mailbox' as const, value }]
      : []),
  ];
}
