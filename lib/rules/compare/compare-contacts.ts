/** Two contacts side by side: what is equal, what differs, what one lacks, and how likely they are one person. */
import type { Comparison, Offer } from '../../contracts/advice.ts';
import type { Texts } from '../../texts/sidebar/en.ts';
import { joinLines } from '../values/format.ts';
import { type Match, matchPeople } from '../values/match-people.ts';
import { type Kind, type Paired, pairUp } from '../values/pair-values.ts';
import { evidenceOf, type SidePerson } from './comparable-contact.ts';
import {
  accounts,
  addresses,
  emails,
  names,
  phones,
  type SideAccount,
  students,
} from './contact-values.ts';

type Row = Comparison['rows'][number];

/**
 * The rows for names, emails, phones, addresses, students and account. Matching values come first, in the
 * same order on both sides. What could not be read is `unknown`, never `missing`.
 *
 * @param country two letters: where phone numbers without a country code belong
 */
export function comparePeople(
  t: Texts,
  left: SidePerson,
  right: SidePerson,
  country = 'US',
): Row[] {
  const both = [left, right] as const;
  const of = t.compare.part;
  return [
    row(t, of.name, both.map(nameOf), names),
    row(t, of.emails, both.map(valuesOf('emails')), emails),
    row(t, of.phones, both.map(valuesOf('phones')), phones(country)),
    row(t, of.addresses, both.map(valuesOf('addresses')), addresses),
    row(t, of.students, both.map(valuesOf('students')), students(t)),
    row(t, of.account, both.map(accountOf), accounts(t)),
  ];
}

/** What one side knows of one kind; `partly`: there may be more than these values. */
interface Known<T> {
  values: readonly T[] | undefined;
  partly?: boolean;
}

const nameOf = ({ name }: SidePerson): Known<string> => ({
  values: name.trim() ? [name] : undefined,
});

const valuesOf =
  <P extends 'emails' | 'phones' | 'addresses' | 'students'>(part: P) =>
  (side: SidePerson): Known<NonNullable<SidePerson[P]>[number]> => ({
    values: side[part],
    partly: side.partly?.some((one) => one === part) ?? false,
  });

const accountOf = ({ account }: SidePerson, side: number): Known<SideAccount> => ({
  values: account === undefined ? undefined : account ? [{ ...account, side }] : [],
});

export interface Weighed {
  strength: Match['strength'];
  /** What that strength is worth, in one sentence. */
  says: string;
  /** Why they match, one sentence for each piece of evidence; none for 'none'. */
  sentences: string[];
}

/** How likely two contacts are one person, and why. Only what is known of both counts. */
export function weighPeople(
  t: Texts,
  left: SidePerson,
  right: SidePerson,
  country = 'US',
): Weighed {
  const { strength, why } = matchPeople(evidenceOf(left), evidenceOf(right), country);
  const sentences = why.map(({ kind: is, value }) => {
    const says = t.compare.why[is];
    return typeof says === 'string' ? says : says({ value: joinLines(value) });
  });
  return { strength, says: t.compare.strength[strength], sentences: [...new Set(sentences)] };
}

/** The whole comparison; `more` is what else is to be known, and the answers that can be given. */
export function buildComparison(
  t: Texts,
  left: SidePerson,
  right: SidePerson,
  more: { lines?: string[]; offers?: Offer[] } = {},
): Comparison {
  const { says, sentences } = weighPeople(t, left, right);
  return {
    heading: t.compare.heading,
    sides: [left, right].map((side) => side.title || t.compare.noName),
    rows: comparePeople(t, left, right),
    lines: [says, ...sentences, ...(more.lines ?? [])],
    offers: more.offers ?? [],
  };
}

function row<T>(t: Texts, label: string, both: Known<T>[], kind: Kind<T>): Row {
  const { none, unknown } = t.compare;
  const [left, right] = both.map(({ values }) => values && told(values, kind));
  const paired = pairUp(left ?? [], right ?? [], kind);
  const partly = both.some((side) => side.partly);
  const how: Judged = left && right ? judge(paired, kind, partly) : 'unknown';
  return {
    label,
    how: HOW[how] ?? (how as Row['how']),
    howText: t.compare.how[how],
    sides: (['left', 'right'] as const).map((side, n) => {
      const lines = [...paired.pairs.map((pair) => pair[side]), ...paired[side]].map(kind.tell);
      const known = both[n]?.values && !both[n]?.partly;
      return lines.length > 0 ? lines : [known ? none : unknown];
    }),
  };
}

/** Each thing to tell once, and what tells nothing not at all. */
const told = <T>(values: readonly T[], kind: Kind<T>): T[] =>
  [...new Map(values.map((one) => [kind.tell(one), one])).values()].filter((one) => kind.tell(one));

type Judged = keyof Texts['compare']['how'];
const HOW: Partial<Record<Judged, Row['how']>> = {
  mixed: 'different',
  more: 'missing',
  less: 'missing',
  neither: 'missing',
  partly: 'unknown',
};

function judge<T>({ pairs, left, right }: Paired<T>, kind: Kind<T>, partly: boolean): Judged {
  // The same value twice on one side is lacking nowhere.
  const lacking = (rest: T[], side: 'left' | 'right') => {
    const there = pairs.map((pair) => kind.key(pair[side]));
    return rest.some((one) => !there.includes(kind.key(one)));
  };
  const lacks = [lacking(left, 'left'), lacking(right, 'right')];
  const all = pairs.length > 0 && !lacks.some(Boolean) && pairs.every(({ kin }) => kin === 'same');
  if (all) return 'equal';
  if (partly) return 'partly';
  if (pairs.length + left.length + right.length === 0) return 'neither';
  const shared = pairs.some(({ kin }) => kin !== 'rival');
  if (lacks.every(Boolean) || pairs.some(({ kin }) => kin === 'rival'))
    return shared ? 'mixed' : 'different';
  if (!lacks.some(Boolean)) return 'less';
  return shared ? 'more' : 'missing';
}
