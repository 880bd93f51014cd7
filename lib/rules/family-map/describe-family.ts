/** Says everything of a family map in words, for the list below the picture. It has everyone of a large family, too. */
import type { FamilyList, ListedPerson } from '../../contracts/family-map/drawing.ts';
import type {
  Family,
  FamilyChild,
  FamilyContact,
  FamilyTie,
} from '../../contracts/family-map/family.ts';
import type { FamilyMapTexts } from '../../texts/family-map/en.ts';
import { childName, childTexts, contactName, contactTexts } from './box-texts.ts';
import { reasonTexts } from './likely-same-groups.ts';
import { bySchool } from './place-children.ts';

/** Returns the children by school, and the contacts. */
export function describeFamily(family: Family, t: FamilyMapTexts): FamilyList {
  return {
    schools: bySchool(family.children).map(([school, children]) => ({
      name: school || t.unknownSchool,
      children: children.map((child) => describeChild(child, family, t)),
    })),
    contacts: family.contacts.map((contact) => describeContact(contact, family, t)),
    areContactsUnknown: family.children.some(({ contactsUnknown }) => contactsUnknown === 'all'),
  };
}

/** Returns the sentences above the picture of the family after a task: what is decided, and what is not. */
export function describeAfter({ children, contacts, ties }: Family, t: FamilyMapTexts): string[] {
  const undecided = ties.filter(({ isUndecided }) => isUndecided);
  const guessed = children.filter(({ mayBeOther }) => mayBeOther);
  const namesOf = (some: readonly FamilyChild[]) => some.map((child) => childName(child, t));
  return [
    t.task.afterLead({ count: contacts.filter(({ isRetired }) => isRetired).length }),
    ...(undecided.length > 0
      ? [
          t.task.accessUndecided({
            children: namesOf(
              children.filter(({ id }) => undecided.some(({ childId }) => childId === id)),
            ),
          }),
        ]
      : []),
    ...(guessed.length > 0 ? [t.task.guessed({ children: namesOf(guessed) })] : []),
  ];
}

function describeChild(child: FamilyChild, family: Family, t: FamilyMapTexts): ListedPerson {
  const ties = family.ties.filter(({ childId }) => childId === child.id);
  return {
    id: child.id,
    kind: 'child',
    name: childName(child, t),
    opensPage: /^\d+$/.test(child.id),
    lines: [
      ...linesOf(childTexts(child, t)),
      ...ties.flatMap((tie) => {
        const contact = family.contacts.find(({ id }) => id === tie.contactId);
        return contact ? tieText(tie, contactName(contact, t), t) : [];
      }),
    ],
  };
}

function describeContact(contact: FamilyContact, family: Family, t: FamilyMapTexts): ListedPerson {
  const { id } = contact;
  const pairs = family.pairs.filter(({ contactIds }) => contactIds.includes(id));
  const ties = family.ties.filter(({ contactId }) => contactId === id);
  return {
    id,
    kind: 'contact',
    name: contactName(contact, t),
    opensPage: contact.isUnsaved !== true,
    lines: [
      ...linesOf(contactTexts(contact, family, t)),
      ...ties.flatMap((tie) => {
        const child = family.children.find((each) => each.id === tie.childId);
        return child ? tieText(tie, childName(child, t), t) : [];
      }),
      ...pairs.map((pair) => {
        const otherId = pair.contactIds.find((each) => each !== id) ?? '';
        const other = family.contacts.find((each) => each.id === otherId);
        const name = other ? `${contactName(other, t)} (${otherId})` : otherId;
        return t.list.sameAs({ name, reasons: reasonTexts(pair, t) });
      }),
    ],
  };
}

/** Leaves out the first text. It is the name, which the list shows as a button. */
const linesOf = (texts: readonly { text: string }[]): string[] =>
  texts.slice(1).flatMap(({ text }) => text || []);

function tieText(
  { access, relationship, current, custody, isNew, isUndecided }: FamilyTie,
  name: string,
  t: FamilyMapTexts,
): string {
  const { on, off, unknown } = t.legend;
  const state = [
    isUndecided ? t.list.undecided : access === undefined ? unknown : access ? on : off,
    ...(custody === false ? [t.noCustody] : []),
    ...(current === false ? [t.list.past] : []),
    ...(isNew ? [t.list.added] : []),
  ];
  return relationship
    ? t.list.tie({ name, relationship, state })
    : t.list.tieWithout({ name, state });
}
