/** Compares two contacts side by side, and says how likely they are one person. */
import type { Texts } from '../../texts/sidebar/en.ts';
import type { ComparisonDraft, OfferDraft } from '../core/drafts.ts';
import type { Against } from '../values/evidence-against.ts';
import { joinLines } from '../values/format.ts';
import { type Circumstances, type Match, matchPeople } from '../values/match-people.ts';
import { type Paired, pairUp, type ValueKind } from '../values/pair-values.ts';
import { formatName } from '../values/person-names.ts';
import { evidenceOf, type SidePerson } from './comparable-contact.ts';
import {
  accounts,
  addresses,
  emails,
  names,
  phones,
  plainTexts,
  type SideAccount,
  students,
} from './contact-values.ts';

type Row = ComparisonDraft['rows'][number];

/**
 * One row for each kind of value. Matching values come first, in the same order on both sides. A value that
 * could not be read is `unknown`, never `missing`.
 *
 * @param country two letters: the country of phone numbers without a country code
 */
export function comparePeople(
  t: Texts,
  first: SidePerson,
  second: SidePerson,
  country = 'US',
): Row[] {
  const both = [first, second] as const;
  const labels = t.compare.part;
  return [
    row(t, labels.name, both.map(nameOf), names),
    row(t, labels.emails, both.map(valuesOf('emails')), emails),
    row(t, labels.phones, both.map(valuesOf('phones')), phones(country)),
    row(t, labels.addresses, both.map(valuesOf('addresses')), addresses),
    row(t, labels.students, both.map(valuesOf('students')), students(t)),
    row(t, labels.account, both.map(accountOf), accounts(t)),
    ...detailRows(t, both),
  ];
}

/** Rows for prefix, employer and the like, where either side has one: an office may write there that somebody died. */
const detailRows = (t: Texts, both: readonly [SidePerson, SidePerson]): Row[] =>
  Object.entries(t.carry.detail)
    .filter(([field]) => !IN_OTHER_ROWS.has(field) && both.some(({ details }) => details?.[field]))
    .map(([field, label]) => row(t, label, both.map(detailOf(field)), plainTexts));

/** The name's row has the name and the suffix; the account's has the account. */
const IN_OTHER_ROWS: ReadonlySet<string> = new Set(['name', 'middle', 'suffix', 'account']);

const detailOf =
  (field: string) =>
  ({ details }: SidePerson): Known<string> => ({
    values: details && [details[field] ?? ''].filter(Boolean),
  });

/** The values of one side; `partly` means that there may be more. */
interface Known<T> {
  values: readonly T[] | undefined;
  partly?: boolean;
}

const nameOf = ({ name, suffix }: SidePerson): Known<string> => ({
  values: formatName(name) ? [[formatName(name), suffix].filter(Boolean).join(' ')] : undefined,
});

const valuesOf =
  <P extends 'emails' | 'phones' | 'addresses' | 'students'>(part: P) =>
  (side: SidePerson): Known<NonNullable<SidePerson[P]>[number]> => ({
    values: side[part],
    partly: side.partly?.some((name) => name === part) ?? false,
  });

const accountOf = ({ account }: SidePerson, side: number): Known<SideAccount> => ({
  values: account === undefined ? undefined : account ? [{ ...account, side }] : [],
});

export interface Weighed {
  strength: Match['strength'];
  /** The strength in one sentence. */
  says: string;
  /** One sentence for each piece of evidence; none for 'none'. */
  sentences: string[];
  /** Why they may be two people, one sentence each. */
  against: string[];
  /** Enough says that they are one person, and nothing that they are two. */
  leansSame: boolean;
}

/** How likely two contacts are one person, and why. Only values known on both sides count. */
export function weighPeople(
  t: Texts,
  first: SidePerson,
  second: SidePerson,
  around: Circumstances = {},
): Weighed {
  const { strength, why, against } = matchPeople(evidenceOf(first), evidenceOf(second), around);
  const sentences = why.map(({ kind, value }) => {
    const says = t.compare.why[kind];
    return typeof says === 'string' ? says : says({ value: joinLines(value) });
  });
  const isDoubtful = against.length > 0 && strength !== 'none';
  return {
    strength,
    says: t.compare.strength[isDoubtful ? 'doubtful' : strength],
    sentences: [...new Set(sentences)],
    against: [...new Set(against.map((reason) => describeAgainst(t, reason)))],
    leansSame: against.length === 0 && /strong|likely/.test(strength),
  };
}

/** A reason against in a sentence; a contact without a name is called so. */
function describeAgainst(t: Texts, reason: Against): string {
  const says = t.compare.against[reason.kind];
  if (typeof says === 'string') return says;
  const withName = 'name' in reason ? { name: reason.name || t.compare.noNameAtAll } : {};
  return (says as (given: object) => string)({ ...reason, ...withName });
}

/** Name and number, to tell two contacts of the same name apart. */
export function sideTitle(t: Texts, { name, contactId }: SidePerson): string {
  const formatted = formatName(name);
  if (!formatted) return contactId ? t.contactWithoutName({ id: contactId }) : t.compare.noName;
  return contactId ? `${formatted} (${contactId})` : formatted;
}

/** The whole comparison. `more` adds notes, and the answers that the registrar can give. */
export function buildComparison(
  t: Texts,
  first: SidePerson,
  second: SidePerson,
  more: { lines?: string[]; offers?: OfferDraft[]; weighed?: Weighed } = {},
): ComparisonDraft {
  const { says, sentences, against } = more.weighed ?? weighPeople(t, first, second);
  return {
    heading: t.compare.heading,
    sides: [first, second].map((side) => sideTitle(t, side)),
    rows: comparePeople(t, first, second),
    lines: [says, ...sentences, ...against, ...(more.lines ?? [])],
    offers: more.offers ?? [],
  };
}

function row<T>(t: Texts, label: string, both: Known<T>[], kind: ValueKind<T>): Row {
  const { none, unknown } = t.compare;
  const [first, second] = both.map(({ values }) => values && distinctValues(values, kind));
  const paired = pairUp(first ?? [], second ?? [], kind);
  const partly = both.some((side) => side.partly);
  const outcome: Judged = first && second ? judge(paired, kind, partly) : 'unknown';
  const judged = outcome === 'different' && kind.mayDiffer ? 'others' : outcome;
  return {
    label,
    result: RESULTS[judged] ?? (judged as Row['result']),
    resultText: t.compare.how[judged],
    sides: (['first', 'second'] as const).map((side, n) => {
      const lines = [...paired.pairs.map((pair) => pair[side]), ...paired[side]].map(kind.format);
      const isComplete = both[n]?.values && !both[n]?.partly;
      return lines.length > 0 ? lines : [isComplete ? none : unknown];
    }),
  };
}

/** Each value once, without the ones that format to nothing. */
const distinctValues = <T>(values: readonly T[], kind: ValueKind<T>): T[] =>
  [...new Map(values.map((value) => [kind.format(value), value])).values()].filter((value) =>
    kind.format(value),
  );

type Judged = keyof Texts['compare']['how'];
const RESULTS: Partial<Record<Judged, Row['result']>> = {
  mixed: 'different',
  more: 'equal',
  less: 'equal',
  others: 'missing',
  neither: 'missing',
  partly: 'unknown',
};

function judge<T>(
  { pairs, first, second }: Paired<T>,
  kind: ValueKind<T>,
  partly: boolean,
): Judged {
  // A value listed twice on one side is not missing on the other.
  const lacking = (rest: T[], side: 'first' | 'second') => {
    const there = pairs.map((pair) => kind.key(pair[side]));
    return rest.some((value) => !there.includes(kind.key(value)));
  };
  const lacks = [lacking(first, 'first'), lacking(second, 'second')];
  const all =
    pairs.length > 0 && !lacks.some(Boolean) && pairs.every(({ level }) => level === 'same');
  if (all) return 'equal';
  if (partly) return 'partly';
  if (pairs.length + first.length + second.length === 0) return 'neither';
  const shared = pairs.some(({ level }) => level !== 'rival');
  if (lacks.every(Boolean) || pairs.some(({ level }) => level === 'rival'))
    return shared ? 'mixed' : 'different';
  if (!lacks.some(Boolean)) return 'less';
  return shared ? 'more' : 'missing';
}
