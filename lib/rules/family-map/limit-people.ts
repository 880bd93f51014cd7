/** Reduces a family to the people that a picture has room for. The others share one box of each kind. */
import type { Family, FamilyTie } from '../../contracts/family-map/family.ts';

/** A picture with more boxes is not readable on a screen or on a page. */
export const MOST_PEOPLE = 15;
const HALF = 7;

/** The ids of the boxes for several people. No id of PowerSchool has a space. */
const OTHER_CHILDREN = 'other children';
const OTHER_CONTACTS = 'other contacts';

/** Returns the same family if it is small enough, else a family with at most `MOST_PEOPLE` boxes. */
export function limitPeople(family: Family): Family {
  const { children, contacts, pairs } = family;
  if (children.length + contacts.length <= MOST_PEOPLE) return family;
  const childRoom = Math.max(MOST_PEOPLE - contacts.length, Math.min(children.length, HALF));
  const contactRoom = MOST_PEOPLE - Math.min(childRoom, children.length);
  const likelySameIds = new Set(pairs.flatMap(({ contactIds }) => contactIds));
  const childParts = divide(children, childRoom, ({ isSubject }) => (isSubject ? 0 : 1));
  const contactParts = divide(contacts, contactRoom, ({ id, isSubject, active }) =>
    isSubject ? 0 : likelySameIds.has(id) ? 1 : active === false ? 3 : 2,
  );
  const childIds = idsOf(childParts, OTHER_CHILDREN);
  const contactIds = idsOf(contactParts, OTHER_CONTACTS);
  const firstIds = new Set(contactParts.first.map(({ id }) => id));
  const otherChildren = childParts.others.length;
  const otherContacts = contactParts.others.length;
  return {
    children: [
      ...childParts.first,
      ...(otherChildren > 0
        ? [{ id: OTHER_CHILDREN, name: '', school: '', count: otherChildren }]
        : []),
    ],
    contacts: [
      ...contactParts.first,
      ...(otherContacts > 0
        ? [{ id: OTHER_CONTACTS, name: '', account: 'unknown' as const, count: otherContacts }]
        : []),
    ],
    ties: mergeTies(
      family.ties.flatMap((tie) => {
        const childId = childIds.get(tie.childId);
        const contactId = contactIds.get(tie.contactId);
        return childId && contactId ? [{ ...tie, childId, contactId }] : [];
      }),
    ),
    pairs: pairs.filter(({ contactIds: pair }) => pair.every((id) => firstIds.has(id))),
  };
}

interface Divided<Member> {
  first: Member[];
  others: Member[];
}

/** Divides a list if it has no room, and leaves one place for the box of the others. The order stays. */
function divide<Member extends { id: string }>(
  members: readonly Member[],
  room: number,
  rank: (member: Member) => number,
): Divided<Member> {
  if (members.length <= room) return { first: [...members], others: [] };
  const best = new Set([...members].sort((a, b) => rank(a) - rank(b)).slice(0, room - 1));
  return {
    first: members.filter((member) => best.has(member)),
    others: members.filter((member) => !best.has(member)),
  };
}

const idsOf = <Member extends { id: string }>(
  { first, others }: Divided<Member>,
  group: string,
): Map<string, string> =>
  new Map([
    ...first.map(({ id }): [string, string] => [id, id]),
    ...others.map(({ id }): [string, string] => [id, group]),
  ]);

/** Merges relationships between the same two boxes. The line shows missing access if one of them has it. */
function mergeTies(ties: readonly FamilyTie[]): FamilyTie[] {
  const merged = new Map<string, FamilyTie>();
  for (const tie of ties) {
    const key = `${tie.childId}|${tie.contactId}`;
    const first = merged.get(key);
    if (first)
      merged.set(key, {
        childId: tie.childId,
        contactId: tie.contactId,
        access: bothOf(first.access, tie.access),
        custody: bothOf(first.custody, tie.custody),
        current: first.current === false && tie.current === false ? false : undefined,
      });
    else merged.set(key, tie);
  }
  return [...merged.values()];
}

/** Missing access must not hide behind another child's access. */
const bothOf = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a && b;
