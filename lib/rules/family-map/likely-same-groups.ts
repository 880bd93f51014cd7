/** Groups likely duplicates, and says what speaks for one person. */
import type { Family, FamilyContact, LikelySamePair } from '../../contracts/family-map/family.ts';
import type { FamilyMapTexts } from '../../texts/family-map/en.ts';
import type { BoxText } from './box-texts.ts';
import { contactName } from './box-texts.ts';
import { breakLines } from './fit-text.ts';
import { SIZES } from './sizes.ts';

/** A frame has at most this many lines of evidence. The list has all of them. */
const MOST_LINES = 3;

/** Groups the contacts. A contact without likely duplicates is a group of its own. */
export function likelySameGroups({ contacts, pairs }: Family): FamilyContact[][] {
  const groups = new Map(contacts.map((contact) => [contact.id, new Set([contact])]));
  for (const { contactIds } of pairs) {
    const [first, second] = contactIds.map((id) => groups.get(id));
    if (!first || !second || first === second) continue;
    for (const contact of second) {
      first.add(contact);
      groups.set(contact.id, first);
    }
  }
  const hasAccount = ({ account }: FamilyContact) => /^(on|off|some)$/.test(account);
  // The contact with the account is on the left, because it is the one that stays.
  return [...new Set(groups.values())].map((group) =>
    [...group].sort((a, b) => Number(hasAccount(b)) - Number(hasAccount(a))),
  );
}

/** Returns the evidence for one pair in words. */
export const reasonTexts = ({ reasons }: LikelySamePair, t: FamilyMapTexts): string[] =>
  reasons.map(({ kind, value }) => {
    const reason = t.reason[kind];
    return typeof reason === 'string' ? reason : reason({ value });
  });

/** Returns the heading and the evidence of a group. */
export function evidenceTexts(
  group: readonly FamilyContact[],
  { pairs }: Pick<Family, 'pairs'>,
  t: FamilyMapTexts,
): BoxText[] {
  const own = pairs.filter(({ contactIds }) =>
    contactIds.every((id) => group.some((contact) => contact.id === id)),
  );
  const isPair = group.length === 2;
  const width = 2 * SIZES.contactWidth + SIZES.betweenPair;
  const [pair] = own;
  const lines =
    isPair && pair
      ? breakLines(startUpper(reasonTexts(pair, t).join('; ')), width, SIZES.textSize, MOST_LINES)
      : own.map((each) => pairText(each, group, t));
  const first = lines.slice(0, lines.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES);
  return [
    { text: isPair ? t.likelySame : t.likelySameGroup, tone: 'name' },
    ...first.map((text): BoxText => ({ text, tone: 'plain' })),
    ...(first.length < lines.length ? [{ text: t.moreReasons, tone: 'soft' as const }] : []),
  ];
}

function pairText(
  pair: LikelySamePair,
  group: readonly FamilyContact[],
  t: FamilyMapTexts,
): string {
  const [first = '', second = ''] = pair.contactIds.map((id) => {
    const contact = group.find((each) => each.id === id);
    return contact ? `${contactName(contact, t)} (${id})` : id;
  });
  return t.pair({ first, second, reasons: reasonTexts(pair, t) });
}

const startUpper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
