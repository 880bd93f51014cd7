/** Finds contacts of a list that are likely the same person. Only the registrar decides about them. */
import type { ListedContact } from '../../contracts/worklist/list.ts';
import { evidenceOf, type SidePerson } from '../compare/comparable-contact.ts';
import { pairKey } from '../core/remembered-answers.ts';
import { emailKey, isSavedEmail } from '../values/emails.ts';
import { onlyWeakens } from '../values/evidence-against.ts';
import { type Match, SHARED_BY_MANY, type Why } from '../values/match-people.ts';
import { phoneKey, placeKey } from '../values/phone-and-address-keys.ts';
import type { Person, SharedKind } from '../values/shared-values.ts';
import { haveSameName, matchOnce } from './compared-pairs.ts';

/** The contacts that are likely the same person as one contact. */
export interface LikelySame {
  contactIds: string[];
  /** true for three or more contacts, which the registrar must compare together. */
  isGroup: boolean;
}

/** A value in more records than this belongs to an agency. Comparing all its pairs would take minutes. */
const MOST_HOLDERS = 50;
const COUNTRY = 'US';

const sideOf = (contact: ListedContact): SidePerson => ({
  contactId: contact.contactId,
  name: contact.name,
  suffix: contact.suffix,
  emails: contact.emails?.map(({ address }) => address),
  phones: contact.phones,
  addresses: contact.addresses,
  students: contact.students,
  account:
    contact.hasAccount === undefined
      ? undefined
      : contact.hasAccount
        ? { username: contact.username }
        : null,
});

/** Returns text keys for the values that two records of one person can share. */
function keysOf({ emails, accountEmail, phones, addresses }: Person): string[] {
  const all = accountEmail ? [...emails, accountEmail] : emails;
  return [
    ...new Set([
      ...all.filter(isSavedEmail).map((email) => keyOf('email', email)),
      ...phones.map(({ number }) => keyOf('phone', number)),
      ...addresses.map(({ street }) => keyOf('street', street)),
    ]),
  ];
}

function keyOf(kind: SharedKind, value: string): string {
  if (kind === 'email') return `email ${emailKey(value)}`;
  if (kind === 'phone') return `phone ${phoneKey({ number: value }, COUNTRY).number}`;
  return `street ${placeKey({ street: value }).street}`;
}

/** A contact as the matcher takes it, and the keys of its values. */
interface Prepared {
  person: Person;
  keys: readonly string[];
}

/** A long list is built many times while it is read, and most of its contacts stay the same objects. */
const prepared = new WeakMap<ListedContact, Prepared>();

function prepare(contact: ListedContact): Prepared {
  const before = prepared.get(contact);
  if (before) return before;
  const person = evidenceOf(sideOf(contact));
  const result = { person, keys: keysOf(person) };
  prepared.set(contact, result);
  return result;
}

/** Two contacts that are likely the same person, with the evidence. */
export interface LikelyPair {
  ids: [string, string];
  why: readonly Why[];
}

/**
 * Finds likely duplicates among all contacts of a list. They share a value, and nothing speaks against them.
 * @param different the `pairKey` of each pair that the registrar marked as different people
 */
export function likelyPairs(
  contacts: readonly ListedContact[],
  different: ReadonlySet<string>,
): LikelyPair[] {
  const people = new Map(contacts.map((contact) => [contact.contactId, prepare(contact).person]));
  const holders = holdersByKey(contacts);
  const counts = new Map([...holders].map(([key, ids]) => [key, differentNames(ids, people)]));
  const holdersOf = (kind: SharedKind, value: string) => counts.get(keyOf(kind, value)) ?? 0;
  return pairsIn(holders, counts).flatMap(([id, other]): LikelyPair[] => {
    const [first, second] = [people.get(id), people.get(other)];
    if (!first || !second || different.has(pairKey(id, other))) return [];
    const match = matchOnce(first, second, { country: COUNTRY, holdersOf });
    return isLikely(match) ? [{ ids: [id, other], why: match.why }] : [];
  });
}

/** A value that many share takes nothing from two records with the same name and an email that is theirs alone. */
function isLikely({ strength, against, why }: Match): boolean {
  if (strength !== 'strong' && strength !== 'likely') return false;
  if (against.length === 0) return true;
  const isWeak = (value: string) =>
    against.some((reason) => 'value' in reason && reason.value === value);
  const hasEmail = why.some(
    ({ kind, value }) => (kind === 'email' || kind === 'account-email') && !isWeak(value),
  );
  return against.every(onlyWeakens) && hasEmail && why.some(({ kind }) => kind === 'name');
}

/** Maps each contact that likely has duplicates to all of them; see `likelyPairs`. */
export function findLikelySame(
  contacts: readonly ListedContact[],
  different: ReadonlySet<string>,
): Map<string, LikelySame> {
  const others = new Map<string, Set<string>>();
  for (const { ids } of likelyPairs(contacts, different)) {
    const [id, other] = ids;
    others.set(id, (others.get(id) ?? new Set()).add(other));
    others.set(other, (others.get(other) ?? new Set()).add(id));
  }
  return new Map(
    [...others.keys()].map((id) => {
      const group = groupOf(id, others);
      return [
        id,
        { contactIds: group.filter((member) => member !== id), isGroup: group.length > 2 },
      ];
    }),
  );
}

function holdersByKey(contacts: readonly ListedContact[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const contact of contacts)
    for (const key of prepare(contact).keys) {
      const ids = holders.get(key);
      if (ids) ids.push(contact.contactId);
      else holders.set(key, [contact.contactId]);
    }
  return holders;
}

/**
 * Counts the different names that have a value, up to `SHARED_BY_MANY`.
 * Records with the same name count once, because they may be duplicates.
 */
function differentNames(ids: readonly string[], people: ReadonlyMap<string, Person>): number {
  const different: Person[] = [];
  for (const id of ids) {
    const person = people.get(id);
    if (person && !different.some((other) => haveSameName(person, other))) different.push(person);
    if (different.length >= SHARED_BY_MANY) break;
  }
  return different.length;
}

/** Returns each pair that has a value in common once. A value of many people is no evidence for a pair. */
function pairsIn(
  holders: ReadonlyMap<string, readonly string[]>,
  counts: ReadonlyMap<string, number>,
): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const [key, ids] of holders)
    if (ids.length <= MOST_HOLDERS && (counts.get(key) ?? 0) < SHARED_BY_MANY)
      for (const [n, id] of ids.entries())
        for (const other of ids.slice(n + 1)) pairs.set(pairKey(id, other), [id, other]);
  return [...pairs.values()];
}

/** Returns all contacts that are linked to one contact, directly or through others. */
function groupOf(id: string, others: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const group = new Set([id]);
  for (const member of group) for (const other of others.get(member) ?? []) group.add(other);
  return [...group];
}
