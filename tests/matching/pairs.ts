/** The labeled pairs of contacts, and how far the matcher agrees with their labels. */
import { readFileSync } from 'node:fs';
import { type Match, matchPeople } from '../../lib/rules/values/match-people.ts';
import type { Person } from '../../lib/rules/values/shared-values.ts';

interface LabeledContact {
  first: string;
  middle: string;
  last: string;
  suffix?: string;
  emails?: string[];
  account?: string;
  phones?: string[];
  street?: string;
  students?: { name: string; relationship: string; dcid: string }[];
}

export interface LabeledPair {
  id: number;
  kind: string;
  /** Whether a careful registrar would say that both are one person. */
  same: boolean;
  a: LabeledContact;
  b: LabeledContact;
  /** How many contacts hold the value that both share; two unless it says more. */
  sharedBy?: number;
}

export interface Figures {
  pairs: number;
  same: number;
  /** Of the pairs called strong, the share that is one person. */
  strongPrecision: number;
  /** Of the pairs called strong or likely, the share that is one person. */
  likelyPrecision: number;
  /** Of the pairs that are one person, the share called strong or likely. */
  recall: number;
  /** Pairs called strong or likely that are two people, and pairs of one person called less. */
  misses: { pair: LabeledPair; match: Match }[];
}

export const readPairs = (): LabeledPair[] =>
  JSON.parse(readFileSync(new URL('pairs.json', import.meta.url), 'utf8')) as LabeledPair[];

/** A labeled contact as the matcher takes it. */
function toPerson(contact: LabeledContact): Person {
  const { first, middle, last, suffix, emails = [], account, phones = [], street } = contact;
  return {
    name: [first, middle, last, suffix].filter(Boolean).join(' '),
    emails,
    ...(account && { accountEmail: account }),
    phones: phones.map((number) => ({ number })),
    addresses: street ? [{ street, zip: '' }] : [],
    students: contact.students ?? [],
  };
}

function matchPair({ a, b, sharedBy = 2 }: LabeledPair): Match {
  return matchPeople(toPerson(a), toPerson(b), { holdersOf: () => sharedBy });
}

export function measure(pairs: readonly LabeledPair[]): Figures {
  const judged = pairs.map((pair) => ({ pair, match: matchPair(pair) }));
  const isLikely = ({ match }: (typeof judged)[number]) => /strong|likely/.test(match.strength);
  const share = (part: typeof judged, whole: typeof judged) => part.length / whole.length;
  const same = judged.filter(({ pair }) => pair.same);
  const strong = judged.filter(({ match }) => match.strength === 'strong');
  const likely = judged.filter(isLikely);
  return {
    pairs: pairs.length,
    same: same.length,
    strongPrecision: share(
      strong.filter(({ pair }) => pair.same),
      strong,
    ),
    likelyPrecision: share(
      likely.filter(({ pair }) => pair.same),
      likely,
    ),
    recall: share(same.filter(isLikely), same),
    misses: judged.filter((judgment) => judgment.pair.same !== isLikely(judgment)),
  };
}
